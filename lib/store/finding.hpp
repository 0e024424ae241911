// Making diagnostics. A value of a file about people is never put into one.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostic.hpp"
#include "store/source.hpp"

namespace traject::store {

using Values = std::vector<std::pair<std::string, base::Value>>;

// The message is `diagnostic.<code>`, or `diagnostic.<code>.<variant>` where one is given.
struct Finding {
  std::string code;
  std::string variant = {};
  Values values = {};
  std::optional<base::Message> hint = {};
  base::Severity severity = base::Severity::error;
};

[[nodiscard]] base::Diagnostic at(const Source& source, Span span, Finding finding);

// A finding about a file as a whole, which stands at its first line.
[[nodiscard]] base::Diagnostic at_file(const std::string& file, Finding finding);

// The hint "did you mean ...?", where there is a near word.
[[nodiscard]] std::optional<base::Message> did_you_mean(std::string_view typed, const std::vector<std::string>& words);

}  // namespace traject::store
