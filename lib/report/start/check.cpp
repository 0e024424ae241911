#include "report/start/check.hpp"

#include <algorithm>

#include "report/columns.hpp"
#include "report/document_kind.hpp"

namespace traject::model {

template <>
inline constexpr auto words<base::Severity> = std::to_array<std::string_view>({"error", "warning"});

}  // namespace traject::model

namespace traject::report {
namespace {

using Counts = std::map<std::string, std::size_t>;

void finding_members(Object& object, const base::Diagnostic& finding) {
  object.member("file", finding.place.file, "relative, with /");
  object.member("line", finding.place.line, at_least(1));
  object.member("column", finding.place.column, at_least(1, "in characters"));
  object.member("severity", finding.severity);
  object.member("code", Code{finding.code});
  object.member("message", finding.message);
  object.member("hint", finding.hint);
}

void check_members(Object& object, const base::Diagnostics& findings, const Counts& counts) {
  object.member("findings", findings, finding_members, "sorted by place");
  object.member("records", counts,
                "the files that were read, by type; without intakes and vouchers if "
                "privacy.smallest_count is above 1");
}

constexpr DocumentKind check_kind(
    "check", "Everything that is wrong with the records of a folder. Exit code 1 if there is an error.",
    check_members);

// `evaluate` hides how many people have a coach or a voucher if that is a small count, so check does not show it either.
bool hides_counts(const model::Settings& settings) {
  return settings.privacy && settings.privacy->smallest_count.value_or(1) > 1;
}
bool is_of_people(const std::string& type) { return type == "intakes" || type == "vouchers"; }

render::Table findings_table(const base::Diagnostics& findings) {
  using base::Diagnostic;
  return table_of<Diagnostic>(
      findings,
      {{column("file"), [](auto& finding) { return finding.place.file; }},
       {column("line"), [](auto& finding) { return static_cast<int>(finding.place.line); }},
       {column("column"), [](auto& finding) { return static_cast<int>(finding.place.column); }},
       {column("severity"), [](auto& finding) { return word("word", model::word(finding.severity)); }},
       {column("code"), &Diagnostic::code},
       {column("message"), &Diagnostic::message},
       {column("hint"), &Diagnostic::hint}});
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

SchemaFile check_schema() { return check_kind.schema(); }

render::Document check(const base::Diagnostics& findings, const Counts& counts,
                       const model::Settings& settings, bool settings_are_valid) {
  const bool is_hiding = !settings_are_valid || hides_counts(settings);
  Counts shown;
  std::size_t records = 0;
  for (const auto& [type, count] : counts) {
    if (is_hiding && is_of_people(type)) continue;
    shown[type] = count;
    records += count;
  }
  render::Document document;
  document.data = check_kind.json(settings, findings, shown);
  document.table = findings_table(findings);
  if (!findings.empty()) document.blocks.emplace_back(render::Findings{findings});
  document.blocks.emplace_back(render::Paragraph{
      summary(findings, records), findings.empty() ? render::Tone::good : render::Tone::plain});
  return document;
}

}  // namespace traject::report
