// Answers as survey tools write them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "evaluation/survey_tool.hpp"
#include "model/form.hpp"

namespace traject::evaluation {

// The answer in a cell of this tool's export, as a sheet keeps it; nothing where it is none. Without a tool that is
// kept_answer(). Of choices with commas between them that can be taken apart in two ways nobody can tell which was meant, so
// that is no answer.
[[nodiscard]] std::optional<std::string> kept_answer(const SurveyTool* tool, const model::Question& question,
                                                     std::string_view cell);

// What the cell of a column for one choice says; nothing where it says neither.
[[nodiscard]] std::optional<bool> is_ticked(std::string_view cell);

}  // namespace traject::evaluation
