// Just enough Markdown for tests that read the documentation.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace traject::house {

[[nodiscard]] std::vector<std::string> lines_of(std::string_view text);
// Each line with a line end.
[[nodiscard]] std::string joined(const std::vector<std::string>& lines);

using Row = std::vector<std::string>;
// The rows of the first table whose heading begins with these words, without its heading. Throws where there is none.
[[nodiscard]] std::vector<Row> table(std::string_view text, std::string_view first_heading);

// The words in backticks: `date`, `fmt`.
[[nodiscard]] std::vector<std::string> in_backticks(std::string_view text);

}  // namespace traject::house
