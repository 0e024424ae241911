#include "cli/letter_file.hpp"

#include "report/cohorts/letter_template.hpp"
#include "report/cohorts/letter_texts.hpp"
#include "store/yaml/source.hpp"
#include "store/yaml/text_check.hpp"

namespace traject::cli {
namespace {

using report::LetterKind;

base::Diagnostics findings_in(const std::string& text, const std::string& file, LetterKind kind) {
  const store::Source source(file, text, false);
  auto findings = store::check_text(source);
  if (!findings.empty()) return findings;
  return report::check_letter(text, file, kind);
}

// Where it is no plain file, the listing of the folder tells of it.
std::optional<std::string> plain_text(const Desk& desk, const std::string& file) {
  try {
    return desk.text_in_folder(file);
  } catch (const store::NotPlain&) {
    return {};
  }
}

}  // namespace

std::string letter_for(const Desk& desk, LetterKind kind) {
  const std::string file = report::letter_file(kind, desk.language());
  const auto own = desk.text_in_folder(file);
  if (!own) return std::string(report::letter_text(kind, desk.language()));
  if (auto findings = findings_in(*own, file, kind); !findings.empty())
    throw base::InvalidRecords{std::move(findings)};
  return *own;
}

base::Diagnostics letter_findings(const Desk& desk) {
  base::Diagnostics all;
  for (const auto kind : report::letter_kinds) {
    for (const auto language : {base::Language::nl, base::Language::en}) {
      const std::string file = report::letter_file(kind, language);
      const auto text = plain_text(desk, file);
      if (!text) continue;
      for (auto& finding : findings_in(*text, file, kind)) all.push_back(std::move(finding));
    }
  }
  return all;
}

}  // namespace traject::cli
