#include "report/learning/retention.hpp"

#include "report/cells.hpp"

namespace traject::report {
namespace {

using actions::Retention;
using actions::RetentionYear;
using evaluation::Stayed;
using render::Align;
using render::Table;

using Count = std::optional<std::int64_t>;

Cell cell_of(const Count& count) {
  if (!count) return word("retention", "not-shown");
  return base::Value(*count);
}

std::vector<Cell> row(const RetentionYear& year, std::string_view group, const Stayed& stayed) {
  const char* after = year.years == 1 ? "retention.after-a-year" : "retention.after-years";
  return {cell(say(after, {{"years", std::int64_t{year.years}}})),
          word("retention", group),
          cell_of(stayed.of),
          cell_of(stayed.employed),
          cell_of(stayed.left),
          cell_of(stayed.unknown)};
}

void add_notes(render::Document& document, const Retention& retention) {
  const auto paragraph = [&](const char* key) {
    document.blocks.emplace_back(render::Paragraph{say(key), render::Tone::quiet});
  };
  paragraph("retention.who");
  if (retention.smallest_count <= 1) return;
  document.blocks.emplace_back(render::Paragraph{
      say("retention.why-not-shown", {{"smallest", std::int64_t{retention.smallest_count}}}),
      render::Tone::quiet});
}

void stayed_members(Object& object, const Stayed& stayed) {
  object.member("of", stayed.of, "the sum of the others; null if counts are not shown");
  object.member("employed", stayed.employed);
  object.member("left", stayed.left);
  object.member("unknown", stayed.unknown, "the employment is not on file");
}

}  // namespace

void retention_members(Object& object, const RetentionYear& year) {
  object.member("years", year.years, at_least(1, "after the start of a cohort: 1, 2 and 3"));
  object.member("cohorts", year.cohorts, "cohorts that started that long ago; 0: nothing is known yet");
  object.member("participants", year.participants, stayed_members, "each counted from the first cohort");
  object.member("others", year.others, stayed_members,
                "eligible on the day of a selection, and never in a cohort of the programme");
}

void add_retention(render::Document& document, const Retention& retention) {
  if (!retention.first_on) return;
  document.blocks.emplace_back(render::Heading{say("retention.heading", {{"date", retention.as_of}})});
  Table table = retention_table(retention);
  if (table.rows.empty()) {
    document.blocks.emplace_back(
        render::Paragraph{say("retention.not-yet", {{"date", *retention.first_on}})});
    return;
  }
  document.blocks.emplace_back(std::move(table));
  add_notes(document, retention);
}

Table retention_table(const Retention& retention) {
  const auto right = [](std::string key) { return column(std::move(key), Align::right); };
  Table table{{column("after_start"), column("retention_group"), right("of_people"), right("still_employed"),
               right("not_employed"), right("employment_unknown")},
              {}};
  for (const auto& year : retention.years) {
    if (year.cohorts == 0) continue;
    table.rows.push_back(row(year, "participants", year.participants));
    table.rows.push_back(row(year, "others", year.others));
  }
  return table;
}

}  // namespace traject::report
