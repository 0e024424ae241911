#include "store/reading/finding.hpp"

#include "base/utf8.hpp"

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

}  // namespace

base::Diagnostic at(const Source& source, Span span, Wording finding) {
  return diagnostic(source.place(span), source.shown_line(span), std::move(finding));
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
