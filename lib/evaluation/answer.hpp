// One answer to one question, as people write it and as a sheet stores it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/number.hpp"
#include "model/form.hpp"

namespace traject::evaluation {

// The range of answers: 1 to 10 for a mark; for a scale, the question's range (1 to 5 if it has none).
struct Ends {
  base::Number lowest;
  base::Number highest;
};
[[nodiscard]] Ends ends_of(const model::Question& question);

// Stored instead of an answer in the person's own words, if the question allows those.
inline constexpr std::string_view other_choice = "other";

// The chosen answers: each once, in alphabetical order.
using Choices = std::vector<std::string>;

// The content of an answer, by the kind of its question: a mark or a point on a scale, choices, or a text.
using Answer = std::variant<base::Number, Choices, std::string>;

// nullopt if the text is not a valid answer. A mark has at most one decimal, with a point or a comma. A point on a scale is
// a whole number, or the words of its label. A choice is one of the choices, in any case, or several with ";" between them
// if the question allows that; any other text is "other" if the question allows that. A text is anything that is not blank.
// Blanks around the text do not count.
[[nodiscard]] std::optional<Answer> read_answer(const model::Question& question, std::string_view text);
// The same, for choices that are already separate.
[[nodiscard]] std::optional<Answer> read_choices(const model::Question& question, const Choices& given);

// The only form in which a sheet stores an answer.
[[nodiscard]] std::string to_string(const Answer& answer);
[[nodiscard]] std::optional<std::string> to_string(const std::optional<Answer>& answer);

}  // namespace traject::evaluation
