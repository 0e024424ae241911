#include "report/learning/retention.hpp"

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

Json stayed_json(const Stayed& stayed) {
  return {{"of", json_of(stayed.of)},
          {"employed", json_of(stayed.employed)},
          {"left", json_of(stayed.left)},
          {"unknown", json_of(stayed.unknown)}};
}

}  // namespace

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

Json retention_json(const Retention& retention) {
  Json array = Json::array();
  for (const auto& year : retention.years) {
    array.push_back({{"years", year.years},
                     {"cohorts", year.cohorts},
                     {"participants", stayed_json(year.participants)},
                     {"others", stayed_json(year.others)}});
  }
  return array;
}

}  // namespace traject::report
