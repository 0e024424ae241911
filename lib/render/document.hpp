// What a command has to say, before it becomes text, JSON, CSV, Markdown, a page or iCalendar. Independent of domain and
// language.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/message.hpp"
#include "render/json_value.hpp"

namespace traject::render {

// Empty, a value, or a sentence. A Date in a table is written with its weekday.
using Cell = std::variant<std::monostate, base::Value, base::Message>;

enum class Align { left, right };

struct Column {
  std::string key;  // the heading of CSV without --excel
  base::Word heading;
  Align align = Align::left;
  bool wraps = false;                     // takes the rest of the terminal's width and breaks between words
  bool is_box = false;                    // empty, to fill in by hand on paper
  std::optional<base::Value> title = {};  // for people, instead of the heading, if the title is not a word
};

struct Table {
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
};

// The table for people, without the columns that are empty throughout, such as names or rooms that nobody filled in.
[[nodiscard]] Table without_empty_columns(const Table& table);

struct Title {
  base::Message message;
};
struct Heading {
  base::Message message;
  bool below = false;  // part of the section that an earlier heading began
};

enum class Tone { plain, good, warning, bad, quiet };

struct Paragraph {
  base::Message message;
  Tone tone = Tone::plain;
};

// Bullets that follow bullets continue the same list.
struct Bullets {
  std::vector<base::Message> items;
  Tone tone = Tone::plain;
  bool leads = false;  // what a page opens with
};

// Labels, each with a value, in two aligned columns.
struct Facts {
  std::vector<std::pair<Cell, Cell>> rows;
};

// A label, a bar and its figure. The parts are drawn one after another: the first full, the second lighter. Without parts
// there is no bar at all, which differs from an empty bar.
struct Bar {
  Cell label;
  std::vector<std::int64_t> parts;  // counts or cents; below 0 is drawn as 0
  Cell figure;                      // beside the bar: the parts in words, for readers who cannot see them
  std::optional<std::int64_t> most = {};  // what fills this bar, if not the same for all
  // For each part, on a page: the words in it and below it.
  std::vector<Cell> inside = {};
  std::vector<Cell> below = {};
};

// How a page tells the parts of a bar apart: by kind, or from light to dark in their order.
enum class Shades { kinds, order };

// Bars under each other, on the same scale; none is drawn longer than the full length.
struct Bars {
  std::vector<Bar> rows;
  std::int64_t most = 0;  // what fills a bar; if 0 or less, the longest of these bars does
  Shades shades = Shades::kinds;
  std::vector<base::Word> key = {};  // what the parts mean and, after them, the empty rest
};

// Where values lie on a line.
struct Spread {
  base::Number lowest;
  base::Number middle;
  base::Number highest;
};
struct DotRow {
  Cell label;
  std::optional<Spread> spread;  // nullopt if it may not be shown
  Cell figure;                   // the same in words, or why it is not shown
};
// A dot for each row, all on the same line from `first` to `last`.
struct Dots {
  int first = 0;
  int last = 0;
  std::vector<DotRow> rows;
};

enum class StretchKind { solid, light, open, hatched };
struct Stretch {
  base::Date from;
  base::Date until;  // included
  StretchKind kind{};
};
struct Strand {
  Cell label;
  Cell figure;  // in words, for readers who cannot see it
  std::vector<Stretch> stretches;
};
// Days on a line, a row for each strand.
struct Timeline {
  base::Date first;
  base::Date last;  // included
  std::vector<Strand> strands;
};

// Months side by side, Mondays first, with a mark around some days.
struct Months {
  base::Date first;  // from the month of this day to that of `last`
  base::Date last;
  std::map<base::Date, std::string> marks;  // put before and after the number: "[]"
};

// Text shown as it is, line by line.
struct Verbatim {
  std::string text;
  std::string syntax = {};  // "yaml", "diff": named in Markdown; diff lines are coloured
};

// A picture for a page, with a table of the same figures beside it. Other formats show only the table.
struct Figure {
  base::Message title;               // what the picture shows
  std::vector<base::Message> notes;  // what the reader must know about the figures
  std::variant<Bars, Dots, Timeline> picture;
  Table table;
  std::vector<base::Message> about_picture = {};  // how to read it; left out where it is not drawn
};

// What is wrong with records; each finding shows its line.
struct Findings {
  base::Diagnostics list;
};

using Block =
    std::variant<Title, Heading, Paragraph, Bullets, Facts, Bars, Table, Months, Verbatim, Findings, Figure>;

// True if the blocks continue one list, also with items of different tones: no blank line goes between them.
[[nodiscard]] bool is_one_list(const Block& before, const Block& block);

// One event of iCalendar. Times are local times of `Calendar::time_zone`.
struct Event {
  std::string uid;
  int sequence = 0;
  base::Date stamp;  // DTSTAMP and LAST-MODIFIED, at 00:00 UTC
  base::Date date;
  base::TimeOfDay from;
  base::TimeOfDay until;
  int days = 1;  // consecutive days, the same times on each
  bool cancelled = false;
  std::string summary;
  std::string description;
  std::string location;
  std::string file_name;  // for one file per event: stable, without folder
};

struct Organizer {
  std::string title;
  std::string email;
};

struct Calendar {
  std::string name;
  std::string time_zone;
  std::optional<Organizer> organizer;
  std::vector<Event> events;
};

// The part of a document that a format shows.
enum class Part { blocks, data, table, calendar };

struct Document {
  std::vector<Block> blocks;         // for people: text, Markdown and pages
  Json data;                         // for scripts: JSON
  std::optional<Table> table;        // for spreadsheets: CSV
  std::optional<Calendar> calendar;  // for calendars: iCalendar
  // The letters to send, if any: a separate sheet each on a page; in Markdown they replace the blocks.
  std::vector<std::vector<Block>> letters = {};
};

}  // namespace traject::render
