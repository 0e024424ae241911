#include "report/start/check.hpp"

#include <algorithm>

#include "render/json.hpp"
#include "report/cells.hpp"

namespace traject::report {
namespace {

std::string_view word_of(base::Severity severity) {
  return severity == base::Severity::error ? "error" : "warning";
}

Json finding_json(const base::Diagnostic& finding) {
  return {{"file", finding.place.file},
          {"line", finding.place.line},
          {"column", finding.place.column},
          {"severity", word_of(finding.severity)},
          {"code", finding.code},
          {"message", render::to_json(finding.message)},
          {"hint", render::to_json(finding.hint)}};
}

std::vector<Cell> finding_row(const base::Diagnostic& finding) {
  return {cell(finding.place.file),
          cell(static_cast<int>(finding.place.line)),
          cell(static_cast<int>(finding.place.column)),
          base::Value(word("word", word_of(finding.severity))),
          cell(finding.code),
          cell(finding.message),
          finding.hint ? cell(*finding.hint) : Cell{}};
}

// How many came to a coach or have a voucher is what `evaluate` hides where it is a small count.
bool hides_counts(const model::Settings& settings) {
  return settings.privacy && settings.privacy->smallest_count.value_or(1) > 1;
}
bool is_of_people(const std::string& type) { return type == "intakes" || type == "vouchers"; }

render::Table findings_table(const base::Diagnostics& findings) {
  render::Table table;
  for (const char* key : {"file", "line", "column", "severity", "code", "message", "hint"}) {
    table.columns.push_back(column(key));
  }
  for (const auto& finding : findings) table.rows.push_back(finding_row(finding));
  return table;
}

base::Message summary(const base::Diagnostics& findings, std::size_t records) {
  const auto errors = std::count_if(findings.begin(), findings.end(), [](const auto& finding) {
    return finding.severity == base::Severity::error;
  });
  const auto warnings = static_cast<std::int64_t>(findings.size()) - errors;
  return say(findings.empty() ? "check.clean" : "check.summary",
             {{"records", static_cast<std::int64_t>(records)},
              {"errors", std::int64_t{errors}},
              {"warnings", warnings}});
}

}  // namespace

render::Document check(const base::Diagnostics& findings, const std::map<std::string, std::size_t>& counts,
                       const model::Settings& settings, bool settings_are_valid) {
  const bool is_hiding = !settings_are_valid || hides_counts(settings);
  render::Document document;
  document.data = frame("check", settings);
  document.data["findings"] = Json::array();
  for (const auto& finding : findings) document.data["findings"].push_back(finding_json(finding));
  document.data["records"] = Json::object();
  std::size_t records = 0;
  for (const auto& [type, count] : counts) {
    if (is_hiding && is_of_people(type)) continue;
    document.data["records"][type] = count;
    records += count;
  }
  document.table = findings_table(findings);
  if (!findings.empty()) document.blocks.emplace_back(render::Findings{findings});
  document.blocks.emplace_back(render::Paragraph{
      summary(findings, records), findings.empty() ? render::Tone::good : render::Tone::plain});
  return document;
}

}  // namespace traject::report
