// A page for people who would rather look than read: first what matters, then sections of pictures with their tables.
#pragma once

#include <string>
#include <vector>

#include "report/cells.hpp"
#include "report/pages/audience.hpp"

namespace traject::report {

// Who reads the page, and when it is made.
struct Reading {
  Audience audience = Audience::council;
  std::optional<model::PersonId> manager;  // the reader, if a manager
  base::Date as_of;
};

// A figure that tells how many people there are of a kind. `counts` are all numbers of people that it tells, in its title too,
// and those that follow from them. `instead` is the title if one of them may not be shown; it tells no number of people.
struct PeopleFigure {
  std::vector<std::int64_t> counts;
  base::Message title;
  base::Message instead;
  decltype(render::Figure::picture) picture;
  render::Table table;
  std::vector<base::Message> notes = {};
};

class Page {
 public:
  Page(const model::Records& records, const Reading& reading, base::Message title);

  [[nodiscard]] bool shows(Part part) const { return report::shows(reading_.audience, part); }
  [[nodiscard]] bool may_show(const std::vector<std::int64_t>& counts) const {
    return report::may_show(reading_.audience, records_.settings, counts);
  }
  [[nodiscard]] std::int64_t smallest_count() const { return smallest_count_of(records_.settings); }
  [[nodiscard]] const Reading& reading() const { return reading_; }
  [[nodiscard]] const model::Records& records() const { return records_; }

  // A key finding; the page opens with at most six of these.
  void finding(base::Message sentence);
  // A heading, written only if something follows it.
  void part(const char* heading);
  void add(render::Block block);
  // A picture with its table. `about_picture` says how to read the picture; shown only where it is drawn.
  void figure(base::Message title, decltype(render::Figure::picture) picture, render::Table table,
              std::vector<base::Message> notes = {}, std::vector<base::Message> about_picture = {});
  // A figure about people, or a note that it would reveal too few of them. A finding only if it is shown.
  enum class Finding { no, yes };
  void figure(PeopleFigure about, Finding is_finding);

  [[nodiscard]] render::Document finish() &&;

 private:
  const model::Records& records_;
  Reading reading_;
  base::Message title_;
  std::vector<base::Message> findings_;
  const char* heading_ = nullptr;
  std::vector<render::Block> blocks_;
};

// Parts of one whole as one bar, with a table of their numbers.
struct Whole {
  std::vector<std::pair<base::Word, std::int64_t>> parts;
  [[nodiscard]] render::Bars bars(base::Word label) const;
  [[nodiscard]] render::Table table(const char* heading) const;
  [[nodiscard]] std::vector<std::int64_t> counts() const;  // of each part, and of the whole
};

}  // namespace traject::report
