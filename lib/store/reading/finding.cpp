#include "store/reading/finding.hpp"

#include <string>
#include <variant>
#include <vector>

#include "base/utf8.hpp"
#include "store/yaml/hidden.hpp"

namespace traject::store {
namespace {

base::Diagnostic diagnostic(base::Place place, std::string source_line, Wording finding) {
  std::string key = "diagnostic." + finding.code;
  if (!finding.variant.empty()) key += "." + finding.variant;
  if (!finding.hint) finding.hint = base::Message{"hint." + finding.code, finding.values};
  place.file = base::printable(place.file);
  return {std::move(finding.code), finding.severity,
          std::move(place),        {std::move(key), std::move(finding.values)},
          std::move(finding.hint), std::move(source_line)};
}

void hide(std::string& text, const std::string& file) {
  if (is_hidden_value(file, text)) text = "…";
}

void hide_values(base::Message& message, const std::string& file) {
  for (auto& [name, value] : message.values) {
    if (auto* text = std::get_if<std::string>(&value)) hide(*text, file);
    if (auto* texts = std::get_if<std::vector<std::string>>(&value)) {
      for (std::string& text : *texts) hide(text, file);
    }
  }
}

}  // namespace

void hide_values(base::Diagnostic& finding) {
  hide_values(finding.message, finding.place.file);
  if (finding.hint) hide_values(*finding.hint, finding.place.file);
}

base::Diagnostic at(const Source& source, Span span, Wording finding) {
  auto found = diagnostic(source.place(span), source.shown_line(span), std::move(finding));
  hide_values(found);
  return found;
}

base::Diagnostic at_file(const std::string& file, Wording finding) {
  return diagnostic({file, 1, 1, 1}, "", std::move(finding));
}

void add(base::Diagnostics& found, base::Diagnostic diagnostic) {
  if (found.size() >= most_findings) throw TooManyFindings{};
  found.push_back(std::move(diagnostic));
}

base::Diagnostic too_many_findings(const std::string& file) {
  return at_file(
      file, {.code = "too-many-findings", .values = {{"count", static_cast<std::int64_t>(most_findings)}}});
}

}  // namespace traject::store
