// What a command has to say, before it is text, JSON, CSV, Markdown, a page or iCalendar. It knows no domain and no language.
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

// Nothing, a value, or a sentence. A Date in a cell of a table is written with its weekday.
using Cell = std::variant<std::monostate, base::Value, base::Message>;

enum class Align { left, right };

struct Column {
  std::string key;  // the heading of CSV without --excel
  base::Word heading;
  Align align = Align::left;
  bool wraps = false;   // takes what is left of the terminal's width and breaks between words
  bool is_box = false;  // empty, to write in by hand on paper
  std::optional<base::Value> title = {};  // instead of the heading, for people, where that is no word
};

struct Table {
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
};

// The table for people, without the columns that are empty: names where none are known, rooms where none are used.
[[nodiscard]] Table without_empty_columns(const Table& table);

struct Title {
  base::Message message;
};
struct Heading {
  base::Message message;
  bool below = false;  // within the part that an earlier heading began
};

enum class Tone { plain, good, warning, bad, quiet };

struct Paragraph {
  base::Message message;
  Tone tone = Tone::plain;
};

// Some that follow others continue their list.
struct Bullets {
  std::vector<base::Message> items;
  Tone tone = Tone::plain;
  bool leads = false;  // what a page opens with
};

// Labels with a value each, in two aligned columns.
struct Facts {
  std::vector<std::pair<Cell, Cell>> rows;
};

// A label, a bar, and what it says in figures. The parts are drawn one after another: the first full, the second lighter.
// Without parts there is no bar, which is not the same as an empty one.
struct Bar {
  Cell label;
  std::vector<std::int64_t> parts;  // counts, cents; what is below 0 is drawn as nothing
  Cell figure;                      // beside the bar; what the parts are, for readers who cannot see them
  std::optional<std::int64_t> most = {};  // what fills this bar, where that is not the same for all
  // On a page, of each part: what is in it, and below it.
  std::vector<Cell> inside = {};
  std::vector<Cell> below = {};
};

// How parts of a bar are told apart on a page: by what they are, or from light to dark by their order.
enum class Shades { kinds, order };

// Bars under each other, none of them longer than the full length, which is the same for all.
struct Bars {
  std::vector<Bar> rows;
  std::int64_t most = 0;  // what fills a bar; 0 or less: the longest of these
  Shades shades = Shades::kinds;
  std::vector<base::Word> key = {};  // what the parts are, and after them what is empty
};

// Where values lie on a line: the lowest, the highest and the middle.
struct Spread {
  base::Number lowest;
  base::Number middle;
  base::Number highest;
};
struct DotRow {
  Cell label;
  std::optional<Spread> spread;  // nothing where it may not be known
  Cell figure;                   // the same in words, or why there is nothing
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
  Cell figure;  // in words, for people who cannot see it
  std::vector<Stretch> stretches;
};
// Days on a line, a row for each strand.
struct Timeline {
  base::Date first;
  base::Date last;  // included
  std::vector<Strand> strands;
};

// Months side by side, Mondays first, with a mark around each day that has one.
struct Months {
  base::Date first;  // of the first month to the last
  base::Date last;
  std::map<base::Date, std::string> marks;  // before and after the number: "[]"
};

// Text to be shown as it is, line by line.
struct Verbatim {
  std::string text;
  std::string syntax = {};  // "yaml", "diff": named in Markdown; the lines of a diff are coloured
};

// A picture for a page, and beside it the table with the same figures, which is all there is of it elsewhere.
struct Figure {
  base::Message title;               // what there is to see
  std::vector<base::Message> notes;  // what must be known to read it
  std::variant<Bars, Dots, Timeline> picture;
  Table table;
  std::vector<base::Message> about_picture = {};  // how to read it; left out where it is not drawn
};

// What is wrong with records, each finding with its line.
struct Findings {
  base::Diagnostics list;
};

using Block =
    std::variant<Title, Heading, Paragraph, Bullets, Facts, Bars, Table, Months, Verbatim, Findings, Figure>;

// Items of different tones are one list: nothing is between these blocks.
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

// What of a document one format shows.
enum class Part { blocks, data, table, calendar };

struct Document {
  std::vector<Block> blocks;         // for people: text, Markdown and pages
  Json data;                         // for scripts: JSON
  std::optional<Table> table;        // for spreadsheets: CSV
  std::optional<Calendar> calendar;  // for calendars: iCalendar
  // Where there is something to send: each a sheet of its own on a page; in Markdown they take the place of the blocks.
  std::vector<std::vector<Block>> letters = {};
};

}  // namespace traject::render
