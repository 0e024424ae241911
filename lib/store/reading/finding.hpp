// Making diagnostics. A value of a file about people is never put into one.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostic.hpp"
#include "store/yaml/source.hpp"

namespace traject::store {

using Values = std::vector<std::pair<std::string, base::Value>>;

// What a finding says, wherever it is. The message is `diagnostic.<code>`, or `diagnostic.<code>.<variant>` where one is
// given. Without a hint of its own it gets `hint.<code>`, with the same values.
struct Wording {
  std::string code;
  std::string variant = {};
  Values values = {};
  std::optional<base::Message> hint = {};
  base::Severity severity = base::Severity::error;
};

[[nodiscard]] base::Diagnostic at(const Source& source, Span span, Wording finding);
// Puts "…" for what nobody may read in its message and hint.
void hide_values(base::Diagnostic& finding);

// A finding about a file as a whole, which is at its first line.
[[nodiscard]] base::Diagnostic at_file(const std::string& file, Wording finding);

// One file tells so much and no more: nobody reads a thousand findings, and a file may hold a million mistakes.
inline constexpr std::size_t most_findings = 100;
struct TooManyFindings {};
// Adds a finding of the file whose findings these are. Throws TooManyFindings when it has most_findings already.
void add(base::Diagnostics& found, base::Diagnostic diagnostic);
[[nodiscard]] base::Diagnostic too_many_findings(const std::string& file);

}  // namespace traject::store
