#include "evaluation/summary.hpp"

#include <algorithm>

namespace traject::evaluation {
namespace {

using base::Number;
using model::Question;
using model::QuestionKind;

std::vector<Number> numbers_in(const Answers& given) {
  std::vector<Number> numbers;
  for (const auto& answer : given) numbers.push_back(std::get<Number>(answer));
  std::sort(numbers.begin(), numbers.end());
  return numbers;
}

Number median_of(const std::vector<Number>& sorted) {
  const std::size_t middle = sorted.size() / 2;
  if (sorted.size() % 2 == 1) return sorted[middle];
  return Number::from_units((sorted[middle - 1].units() + sorted[middle].units()) / 2);
}

Number mean_of(const std::vector<Number>& numbers) {
  constexpr std::int64_t step = Number::tenth;
  std::int64_t sum = 0;
  for (const Number number : numbers) sum += number.units();
  const auto n = static_cast<std::int64_t>(numbers.size());
  return Number::from_units((2 * sum + n * step) / (2 * n * step) * step);
}

// Includes every point of a scale, to show which ones nobody chose.
void add_points(const Question& question, std::map<Number, int>& counts) {
  const auto [lowest, highest] = ends_of(question);
  for (auto at = lowest.units(); at <= highest.units(); at += Number::scale) counts[Number::from_units(at)];
}

void add_numbers(const Question& question, const Answers& given, Summary& summary) {
  const auto numbers = numbers_in(given);
  std::map<Number, int> counts;
  if (question.kind == QuestionKind::scale) add_points(question, counts);
  for (const Number number : numbers) ++counts[number];
  summary.numbers.assign(counts.begin(), counts.end());
  summary.median = median_of(numbers);
  summary.lowest = numbers.front();
  summary.highest = numbers.back();
  summary.mean = mean_of(numbers);
}

void add_choices(const Question& question, const Answers& given, Summary& summary) {
  std::map<std::string, int> counts;
  for (const auto& answer : given) {
    for (const auto& choice : std::get<Choices>(answer)) ++counts[choice];
  }
  for (const auto& choice : question.choices) {
    summary.choices.emplace_back(choice, counts[choice]);
    counts.erase(choice);
  }
  for (const auto& [choice, count] : counts) summary.choices.emplace_back(choice, count);
}

}  // namespace

Answers answers_to(const Question& question, const Sheets& sheets, const SheetIds& counted) {
  Answers answers;
  for (const auto& [id, sheet] : sheets) {
    const auto given = sheet.answers.find(question.id.str());
    if (!counted.contains(id) || given == sheet.answers.end()) continue;
    if (auto answer = read_answer(question, given->second)) answers.push_back(std::move(*answer));
  }
  std::sort(answers.begin(), answers.end());
  return answers;
}

std::optional<Summary> summarize(const Question& question, const Answers& given, int smallest_group) {
  Summary summary;
  summary.n = static_cast<int>(given.size());
  if (given.empty() || summary.n < smallest_group) return {};
  switch (question.kind) {
    case QuestionKind::mark:
    case QuestionKind::scale: add_numbers(question, given, summary); break;
    case QuestionKind::choice: add_choices(question, given, summary); break;
    case QuestionKind::text:
      for (const Answer& answer : given) summary.texts.push_back(std::get<std::string>(answer));
      break;
  }
  std::sort(summary.texts.begin(), summary.texts.end());
  summary.all_the_same =
      std::all_of(given.begin(), given.end(), [&](const auto& answer) { return answer == given.front(); });
  return summary;
}

std::optional<Summary> summarize(const Question& question, const Sheets& sheets, const SheetIds& counted,
                                 int smallest_group) {
  return summarize(question, answers_to(question, sheets, counted), smallest_group);
}

int answers_left_out(const model::Form& form, const Sheets& sheets) {
  int left_out = 0;
  for (const auto& [id, sheet] : sheets) {
    for (const auto& [question_id, answer] : sheet.answers) {
      const auto question =
          std::find_if(form.questions.begin(), form.questions.end(),
                       [&asked = question_id](const Question& other) { return other.id.str() == asked; });
      if (question == form.questions.end() || !read_answer(*question, answer)) ++left_out;
    }
  }
  return left_out;
}

}  // namespace traject::evaluation
