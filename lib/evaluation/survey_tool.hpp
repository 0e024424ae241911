// Survey tools whose exports can be read without your own import source: which columns are not answers, and how they write
// several choices. The headings are those of the tools' Dutch and English versions.
#pragma once

#include <span>
#include <string_view>

namespace traject::evaluation {

// "A;B;" (or ["A","B"]), "A, B", or a column for each choice, with Y in it.
enum class SeveralIn { semicolons, commas, columns };

// A column about who answered and when. Names are separated by "|"; a name that ends in "*" is the beginning of a heading.
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
// Null if there is no tool with this id.
[[nodiscard]] const SurveyTool* survey_tool(std::string_view id);

// True if this is a heading of that column; ignores case, accents and extra blanks.
[[nodiscard]] bool is_called(const ToolColumn& column, std::string_view heading);
// True if the column with this heading is about who answered and when; it is never an answer.
[[nodiscard]] bool is_no_answer(const SurveyTool& tool, std::string_view heading);

}  // namespace traject::evaluation
