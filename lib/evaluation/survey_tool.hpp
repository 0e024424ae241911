// Survey tools whose exports can be read without a source of one's own: what stands in them that is no answer, and how they
// write several choices. The headings are those of the tools' Dutch and English versions.
#pragma once

#include <span>
#include <string_view>

namespace traject::evaluation {

// "A;B;" (or ["A","B"]), "A, B", or a column for each choice with Y in it.
enum class SeveralIn { semicolons, commas, columns };

// A column about who answered and when. Its names are divided by "|"; one that ends in "*" is the beginning of a heading.
struct ToolColumn {
  std::string_view names;
  bool is_always_there = false;
};

struct SurveyTool {
  std::string_view id;
  std::string_view title;
  SeveralIn several{};
  std::span<const ToolColumn> columns;
};

[[nodiscard]] std::span<const SurveyTool> survey_tools();
// Null where there is none of that id.
[[nodiscard]] const SurveyTool* survey_tool(std::string_view id);

// Whether this is a heading of that column, without regard to capitals, accents and blanks too many.
[[nodiscard]] bool is_called(const ToolColumn& column, std::string_view heading);
// Whether the column of this heading is about who answered and when; it is never an answer.
[[nodiscard]] bool is_no_answer(const SurveyTool& tool, std::string_view heading);

}  // namespace traject::evaluation
