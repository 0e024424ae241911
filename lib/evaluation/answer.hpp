// One answer to one question, as people write it and as a sheet keeps it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
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

// An answer in the one form in which it is kept, or nothing where it is none: a mark has at most one decimal, with a point
// or a comma; a point on a scale is whole; a choice is one of the choices, in any case, or several of them with ";"
// between them where the question allows it, and anything else "other" where it takes that; a point on a scale may be given
// in the words of its label; a text is anything but blanks. Blanks around it do not count.
[[nodiscard]] std::optional<std::string> kept_answer(const model::Question& question, std::string_view text);

// The choices in an answer that was kept.
[[nodiscard]] std::vector<std::string> chosen_in(const model::Question& question, const std::string& answer);

}  // namespace traject::evaluation
