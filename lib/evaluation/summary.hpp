// A summary of the answers to a question, if there are enough of them to show.
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

using Sheets = std::map<std::string, model::Response>;  // by random id
using SheetIds = std::set<std::string>;
using Answers = std::vector<Answer>;  // to one question

struct Summary {
  int n = 0;  // number of sheets that answer the question
  // How often each number was given, in ascending order: every point of a scale, but only marks that occur.
  std::vector<std::pair<base::Number, int>> numbers;
  // How often each choice was given, including choices nobody made, in the order of the question.
  std::vector<std::pair<std::string, int>> choices;
  // Of marks and scales. With an even number of answers, the median is halfway between the middle two.
  std::optional<base::Number> median;
  std::optional<base::Number> lowest;
  std::optional<base::Number> highest;
  std::optional<base::Number> mean;  // one decimal, rounded half up
  std::vector<std::string> texts;    // in alphabetical order, so that nobody can match them between questions
  bool all_the_same = false;         // who took part is known, so then everybody's answer is too
};

// nullopt if fewer than `smallest_group` of the sheets answer the question [d17, d19]. Invalid answers are left out.
[[nodiscard]] std::optional<Summary> summarize(const model::Question& question, const Sheets& sheets,
                                               const SheetIds& counted, int smallest_group);

// The valid answers to a question on these sheets, in an order that reveals nothing.
[[nodiscard]] Answers answers_to(const model::Question& question, const Sheets& sheets,
                                 const SheetIds& counted);
// The same, for answers gathered from several places.
[[nodiscard]] std::optional<Summary> summarize(const model::Question& question, const Answers& answers,
                                               int smallest_group);

// The number of answers on these sheets that are invalid, or to a question that the form does not have.
[[nodiscard]] int answers_left_out(const model::Form& form, const Sheets& sheets);

}  // namespace traject::evaluation
