// One answer to one question, as people write it and as a sheet keeps it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/number.hpp"
#include "model/form.hpp"

namespace traject::evaluation {

// The ends of what may be answered: 1 to 10 for a mark, those of the question for a scale (1 to 5 where it names none).
struct Ends {
  base::Number lowest;
  base::Number highest;
};
[[nodiscard]] Ends ends_of(const model::Question& question);

// What is kept of an answer in words of one's own, where the question takes them.
inline constexpr std::string_view other_choice = "other";

// The choices that somebody made: each once, in the order of the alphabet.
using Choices = std::vector<std::string>;

// What an answer says, by the kind of its question: a mark or a point on a scale, choices, or a text.
using Answer = std::variant<base::Number, Choices, std::string>;

// Nothing where the text is no answer: a mark has at most one decimal, with a point or a comma; a point on a scale is
// whole; a choice is one of the choices, in any case, or several of them with ";" between them where the question
// allows it, and anything else "other" where it takes that; a point on a scale may be given in the words of its label;
// a text is anything but blanks. Blanks around it do not count.
[[nodiscard]] std::optional<Answer> read_answer(const model::Question& question, std::string_view text);
// The same, of choices that are already apart.
[[nodiscard]] std::optional<Answer> read_choices(const model::Question& question, const Choices& given);

// The one form in which a sheet keeps an answer.
[[nodiscard]] std::string to_string(const Answer& answer);
[[nodiscard]] std::optional<std::string> to_string(const std::optional<Answer>& answer);

}  // namespace traject::evaluation
