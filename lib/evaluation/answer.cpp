#include "evaluation/answer.hpp"

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

std::optional<std::string> kept_number(const Question& question, std::string_view text) {
  const auto number = number_in(text);
  const auto [lowest, highest] = ends_of(question);
  if (!number || *number < lowest || *number > highest) return {};
  const std::int64_t step = question.kind == QuestionKind::mark ? Number::tenth : Number::scale;
  if (number->units() % step != 0) return {};
  return base::to_string(*number);
}

// A point on a scale in its words.
std::optional<std::string> kept_label(const Question& question, std::string_view text) {
  const std::string words = base::folded(text);
  const auto found =
      std::find_if(question.labels.begin(), question.labels.end(),
                   [&words](const auto& label) { return base::folded(label.second) == words; });
  return found == question.labels.end() ? std::nullopt : kept_number(question, found->first);
}

char lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool same_but_for_case(std::string_view a, std::string_view b) {
  return std::equal(
      a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::optional<std::string> kept_choice(const Question& question, std::string_view text) {
  if (question.choices.empty()) return std::string(text);
  const auto choice = std::find_if(question.choices.begin(), question.choices.end(),
                                   [text](const auto& other) { return same_but_for_case(other, text); });
  if (choice != question.choices.end()) return *choice;
  return question.other.value_or(false) ? std::optional(std::string(other_choice)) : std::nullopt;
}

// Forms tools write a list with ";" behind each choice, so that the last one may be followed by nothing.
std::vector<std::string_view> parts_of(std::string_view text) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const auto end = text.find(between_choices);
    const auto part = without_blanks(text.substr(0, end));
    if (!part.empty()) parts.push_back(part);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return parts;
}

std::optional<std::string> kept_choices(const Question& question, std::string_view text) {
  std::vector<std::string> chosen;
  for (const auto part : parts_of(text)) {
    auto choice = kept_choice(question, part);
    if (!choice) return {};
    if (std::find(chosen.begin(), chosen.end(), *choice) == chosen.end())
      chosen.push_back(std::move(*choice));
  }
  // The order in which somebody ticked boxes is nobody's business.
  std::sort(chosen.begin(), chosen.end());
  std::string kept;
  for (const auto& choice : chosen) kept += (kept.empty() ? "" : "; ") + choice;
  return kept.empty() ? std::nullopt : std::optional(kept);
}

}  // namespace

Ends ends_of(const Question& question) {
  if (question.kind == QuestionKind::mark) return {Number(1), Number(10)};
  return {question.lowest.value_or(Number(1)), question.highest.value_or(Number(5))};
}

std::optional<std::string> kept_answer(const Question& question, std::string_view text) {
  text = without_blanks(text);
  if (text.empty()) return {};
  switch (question.kind) {
    case QuestionKind::mark: return kept_number(question, text);
    case QuestionKind::scale: {
      auto number = kept_number(question, text);
      return number ? number : kept_label(question, text);
    }
    case QuestionKind::choice:
      return question.several.value_or(false) ? kept_choices(question, text) : kept_choice(question, text);
    case QuestionKind::text: break;
  }
  return std::string(text);
}

std::vector<std::string> chosen_in(const Question& question, const std::string& answer) {
  if (!question.several.value_or(false)) return {answer};
  const auto parts = parts_of(answer);
  return {parts.begin(), parts.end()};
}

}  // namespace traject::evaluation
