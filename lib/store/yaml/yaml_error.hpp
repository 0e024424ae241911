// What an error of the YAML parser comes down to, for somebody who does not write YAML every day.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "store/yaml/source.hpp"

namespace traject::store {

// Bad YAML, with words and advice of its own for each kind of slip; "" for what has no kind.
[[nodiscard]] base::Diagnostic syntax_error(const Source& source, Span span, const std::string& variant);

// "1.850,00" as "1850.00", and "36,5" as "36.5"; nothing for any other text.
[[nodiscard]] std::optional<std::string> number_with_comma(std::string_view text);

// How far the reading had come.
struct ReadSoFar {
  std::size_t end = 0;       // of the last value
  bool in_brackets = false;  // inside a flow map or list, which begins at `innermost`
  std::size_t innermost = 0;
};

// `message` and `offset` are the parser's own.
[[nodiscard]] base::Diagnostic explain_yaml_error(const Source& source, std::string_view message,
                                                  std::size_t offset, const ReadSoFar& read);

}  // namespace traject::store
