// Answers as survey tools write them.
#pragma once

#include <optional>
#include <string_view>

#include "evaluation/answer.hpp"
#include "evaluation/survey_tool.hpp"
#include "model/form.hpp"

namespace traject::evaluation {

// The answer in a cell of this tool's export; nothing where it is none. Without a tool that is the other read_answer().
// Of choices with commas between them that can be taken apart in two ways nobody can tell which was meant, so that is
// no answer.
[[nodiscard]] std::optional<Answer> read_answer(const SurveyTool* tool, const model::Question& question,
                                                std::string_view cell);

// What the cell of a column for one choice says; nothing where it says neither.
[[nodiscard]] std::optional<bool> is_ticked(std::string_view cell);

}  // namespace traject::evaluation
