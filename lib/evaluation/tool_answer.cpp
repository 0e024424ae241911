#include "evaluation/tool_answer.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include "base/folded.hpp"

namespace traject::evaluation {
namespace {

using model::Question;

constexpr std::string_view between_boxes = ", ";

// Splits "A, B" into choices of a question, in every possible way.
class Boxes {
 public:
  Boxes(const Question& question, std::string_view text) : question_(question), text_(base::folded(text)) {
    for (const auto& choice : question.choices) folded_.push_back(base::folded(choice));
  }

  std::optional<Choices> only_reading() {
    read(0);
    return readings_.size() == 1
               ? std::optional(Choices(readings_.begin()->begin(), readings_.begin()->end()))
               : std::nullopt;
  }
  [[nodiscard]] bool has_reading() const { return !readings_.empty(); }

  // What remains after removing the choices, longest first, is the person's own words.
  Choices with_other() const {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < folded_.size(); ++i) order.push_back(i);
    std::stable_sort(
        order.begin(), order.end(), [this](auto a, auto b) { return folded_[a].size() > folded_[b].size(); });
    std::string rest = std::string(between_boxes) + text_ + std::string(between_boxes);
    Choices found = {std::string(other_choice)};
    for (const std::size_t i : order) {
      const std::string box = std::string(between_boxes) + folded_[i] + std::string(between_boxes);
      const auto at = rest.find(box);
      if (at == std::string::npos) continue;
      rest.replace(at, box.size(), between_boxes);
      found.push_back(question_.choices[i]);
    }
    return found;
  }

 private:
  // A form has few choices, and a cell has at most that many boxes.
  void read(std::size_t from) {
    constexpr std::size_t enough = 2;
    for (std::size_t i = 0; i < folded_.size() && readings_.size() < enough; ++i) {
      const std::string& choice = folded_[i];
      if (choice.empty() || taken_.contains(i) || text_.compare(from, choice.size(), choice) != 0) continue;
      const std::size_t end = from + choice.size();
      const bool goes_on = text_.compare(end, between_boxes.size(), between_boxes) == 0;
      if (end != text_.size() && !goes_on) continue;
      taken_.insert(i);
      if (goes_on) read(end + between_boxes.size());
      if (end == text_.size()) add_reading();
      taken_.erase(i);
    }
  }

  void add_reading() {
    std::set<std::string> reading;
    for (const std::size_t i : taken_) reading.insert(question_.choices[i]);
    readings_.insert(std::move(reading));
  }

  const Question& question_;
  std::string text_;
  std::vector<std::string> folded_;
  std::set<std::size_t> taken_;
  std::set<std::set<std::string>> readings_;
};

std::optional<Answer> with_commas(const Question& question, std::string_view cell) {
  if (question.choices.empty()) return read_answer(question, cell);
  Boxes boxes(question, cell);
  if (const auto reading = boxes.only_reading()) return read_choices(question, *reading);
  if (boxes.has_reading() || !question.other.value_or(false)) return {};
  return read_choices(question, boxes.with_other());
}

// ["A","B"] as A;B. nullopt if it is not such a list.
std::optional<std::string> list_in(std::string_view cell) {
  if (!cell.starts_with("[\"") || !cell.ends_with("\"]")) return {};
  std::string text;
  bool in_quotes = false;
  for (std::size_t at = 1; at + 1 < cell.size(); ++at) {
    if (cell[at] == '\\' && in_quotes) {
      text += cell[++at];
    } else if (cell[at] == '"') {
      in_quotes = !in_quotes;
    } else if (in_quotes) {
      text += cell[at];
    } else if (cell[at] == ',') {
      text += ';';
    }
  }
  return text;
}

// LimeSurvey puts ' before anything a spreadsheet would calculate.
std::string_view unmasked(std::string_view cell) {
  const bool is_masked = cell.size() > 1 && cell.front() == '\'' &&
                         std::string_view("=+-@").find(cell[1]) != std::string_view::npos;
  return is_masked ? cell.substr(1) : cell;
}

}  // namespace

std::optional<Answer> read_answer(const SurveyTool* tool, const Question& question, std::string_view cell) {
  const bool takes_several = question.kind == model::QuestionKind::choice && question.several.value_or(false);
  if (tool == nullptr) return read_answer(question, cell);
  switch (tool->several) {
    case SeveralIn::commas: return takes_several ? with_commas(question, cell) : read_answer(question, cell);
    case SeveralIn::semicolons:
      return read_answer(
          question, takes_several ? list_in(cell).value_or(std::string(cell)) : std::string(cell));
    case SeveralIn::columns: break;
  }
  return read_answer(question, unmasked(cell));
}

std::optional<bool> is_ticked(std::string_view cell) {
  const std::string word = base::folded(cell);
  if (word == "y" || word == "yes" || word == "ja" || word == "j") return true;
  if (word.empty() || word == "n" || word == "no" || word == "nee") return false;
  return {};
}

}  // namespace traject::evaluation
