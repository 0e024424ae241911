#include "evaluation/answer.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/folded.hpp"

namespace traject::evaluation {
namespace {

using base::Number;
using model::Question;
using model::QuestionKind;

constexpr char between_choices = ';';

std::string_view without_blanks(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const auto first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::optional<Number> number_in(std::string_view text) {
  std::string plain(text);
  std::replace(plain.begin(), plain.end(), ',', '.');
  return base::parse_number(plain);
}

std::optional<Answer> number_in_range(const Question& question, std::string_view text) {
  const auto number = number_in(text);
  const auto [lowest, highest] = ends_of(question);
  if (!number || *number < lowest || *number > highest) return {};
  const std::int64_t step = question.kind == QuestionKind::mark ? Number::tenth : Number::scale;
  if (number->units() % step != 0) return {};
  return *number;
}

// A point on a scale, by its label.
std::optional<Answer> point_of_label(const Question& question, std::string_view text) {
  const std::string words = base::folded(text);
  const auto found =
      std::find_if(question.labels.begin(), question.labels.end(),
                   [&words](const auto& label) { return base::folded(label.second) == words; });
  return found == question.labels.end() ? std::nullopt : number_in_range(question, found->first);
}

char lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool same_but_for_case(std::string_view a, std::string_view b) {
  return std::equal(
      a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::optional<std::string> choice_in(const Question& question, std::string_view text) {
  if (question.choices.empty()) return std::string(text);
  const auto choice = std::find_if(question.choices.begin(), question.choices.end(),
                                   [text](const auto& other) { return same_but_for_case(other, text); });
  if (choice != question.choices.end()) return *choice;
  return question.other.value_or(false) ? std::optional(std::string(other_choice)) : std::nullopt;
}

// Survey tools write ";" after every choice in a list, so the last one may be followed by nothing.
Choices parts_of(std::string_view text) {
  Choices parts;
  while (!text.empty()) {
    const auto end = text.find(between_choices);
    const auto part = without_blanks(text.substr(0, end));
    if (!part.empty()) parts.emplace_back(part);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return parts;
}

struct KeptForm {
  std::string operator()(base::Number number) const { return base::to_string(number); }
  std::string operator()(const Choices& choices) const { return fmt::format("{}", fmt::join(choices, "; ")); }
  std::string operator()(const std::string& text) const { return text; }
};

}  // namespace

Ends ends_of(const Question& question) {
  if (question.kind == QuestionKind::mark) return {Number(1), Number(10)};
  return {question.lowest.value_or(Number(1)), question.highest.value_or(Number(5))};
}

std::optional<Answer> read_answer(const Question& question, std::string_view text) {
  text = without_blanks(text);
  if (text.empty()) return {};
  switch (question.kind) {
    case QuestionKind::mark: return number_in_range(question, text);
    case QuestionKind::scale: {
      auto number = number_in_range(question, text);
      return number ? number : point_of_label(question, text);
    }
    case QuestionKind::choice:
      return read_choices(
          question, question.several.value_or(false) ? parts_of(text) : Choices{std::string(text)});
    case QuestionKind::text: break;
  }
  return std::string(text);
}

std::optional<Answer> read_choices(const Question& question, const Choices& given) {
  Choices chosen;
  for (const auto& one : given) {
    auto choice = choice_in(question, one);
    if (!choice) return {};
    chosen.push_back(std::move(*choice));
  }
  // Sorted, because the order in which somebody ticked boxes must stay private.
  std::sort(chosen.begin(), chosen.end());
  chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
  return chosen.empty() ? std::nullopt : std::optional<Answer>(std::move(chosen));
}

std::string to_string(const Answer& answer) { return std::visit(KeptForm{}, answer); }

std::optional<std::string> to_string(const std::optional<Answer>& answer) {
  return answer ? std::optional(to_string(*answer)) : std::nullopt;
}

}  // namespace traject::evaluation
