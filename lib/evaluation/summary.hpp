// A summary of the answers to a question, if there are enough of them to be shown.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/number.hpp"
#include "evaluation/answer.hpp"
#include "model/form.hpp"

namespace traject::evaluation {

using Sheets = std::map<std::string, model::Response>;  // by their random ids
using SheetIds = std::set<std::string>;
using Answers = std::vector<Answer>;  // to one question

struct Summary {
  int n = 0;  // sheets that answer the question
  // How often each number was given, by size: every point of a scale, and the marks that were given.
  std::vector<std::pair<base::Number, int>> numbers;
  // How often each choice was given, or could have been, in the order of the question.
  std::vector<std::pair<std::string, int>> choices;
  // Of marks and scales. The median of an even number is halfway between the two in the middle.
  std::optional<base::Number> median;
  std::optional<base::Number> lowest;
  std::optional<base::Number> highest;
  std::optional<base::Number> mean;  // one decimal, a half rounded up
  std::vector<std::string>
      texts;  // in the order of the alphabet, so that no two questions can be laid side by side
  bool all_the_same = false;  // who took part is known, and so is what everybody said
};

// Nothing where fewer than `smallest_group` of the sheets answer the question [d17, d19]. Answers that are none are left
// out.
[[nodiscard]] std::optional<Summary> summarize(const model::Question& question, const Sheets& sheets,
                                               const SheetIds& counted, int smallest_group);

// The valid answers to a question on these sheets, in no order that tells anything.
[[nodiscard]] Answers answers_to(const model::Question& question, const Sheets& sheets,
                                 const SheetIds& counted);
// The same, of answers that were gathered from several places.
[[nodiscard]] std::optional<Summary> summarize(const model::Question& question, const Answers& answers,
                                               int smallest_group);

// Answers on these sheets that are none, or answer a question that the form does not have.
[[nodiscard]] int answers_left_out(const model::Form& form, const Sheets& sheets);

}  // namespace traject::evaluation
