// Answers as survey tools write them.
#pragma once

#include <optional>
#include <string_view>

#include "evaluation/answer.hpp"
#include "evaluation/survey_tool.hpp"
#include "model/form.hpp"

namespace traject::evaluation {

// The answer in a cell of this tool's export; nullopt if it is not valid. Without a tool, the other read_answer(). If
// choices separated by commas can be split in two ways, nobody can tell which was meant, so the answer is not valid.
[[nodiscard]] std::optional<Answer> read_answer(const SurveyTool* tool, const model::Question& question,
                                                std::string_view cell);

// What a cell in the column of one choice says; nullopt if it is unclear.
[[nodiscard]] std::optional<bool> is_ticked(std::string_view cell);

}  // namespace traject::evaluation
