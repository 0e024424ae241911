#include "model/oddities/questions.hpp"

#include <set>
#include <string>
#include <utility>

#include "base/blank.hpp"
#include "base/folded.hpp"
#include "model/oddities/oddity.hpp"

namespace traject::model {
namespace {

using Values = std::vector<std::pair<std::string, base::Value>>;

Remark impossible(KeysTo keys, const std::string& code, Values values = {}) {
  Remark found = oddity(std::move(keys), code, base::Severity::error);
  found.message.values = values;
  found.hint.values = std::move(values);
  return found;
}

Remark wrong_kind(const std::string& field, QuestionKind kind) {
  return impossible({field}, "wrong-kind-of-question", {{"field", field}, {"kind", std::string(word(kind))}});
}

Remark empty_choice(KeysTo keys) {
  Remark found = impossible(std::move(keys), "empty-value", {{"field", std::string("choices")}});
  found.message.key += ".item";
  found.hint = {"hint.empty-list-item", {}};
  return found;
}

void look_at_choices(const Question& question, Remarks& found) {
  std::set<std::string> seen;
  for (std::size_t i = 0; i < question.choices.size(); ++i) {
    const KeysTo keys = {"choices", std::to_string(i)};
    std::string small = question.choices[i];
    for (char& letter : small) {
      if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    }
    if (base::is_blank(small)) {
      found.push_back(empty_choice(keys));
    } else if (!seen.insert(std::move(small)).second) {
      found.push_back(impossible(keys, "choice-twice"));
    }
  }
}

// Each value of the labels is a point on the scale, and no two points have the same words. Words that are a point themselves
// would be read as that point.
void look_at_labels(const Question& question, Remarks& found) {
  const base::Number lowest = question.lowest.value_or(base::Number(1));
  const base::Number highest = question.highest.value_or(base::Number(5));
  std::set<std::string> seen;
  for (const auto& [key, words] : question.labels) {
    const KeysTo keys = {"labels", key};
    const auto value = base::parse_number(key);
    if (!value || *value < lowest || *value > highest || value->units() % base::Number::scale != 0)
      found.push_back(impossible(keys, "label-off-scale", {{"lowest", lowest}, {"highest", highest}}));
    if (base::is_blank(words)) {
      found.push_back(impossible(keys, "empty-value", {{"field", std::string("labels")}}));
      continue;
    }
    if (!seen.insert(base::folded(words)).second) found.push_back(impossible(keys, "label-twice"));
    const auto point = base::parse_number(words);
    if (point && point != value && *point >= lowest && *point <= highest)
      found.push_back(impossible(keys, "label-is-point", {{"point", *point}}));
  }
}

}  // namespace

Remarks oddities(const Question& question) {
  Remarks found;
  if (question.lowest && question.highest && *question.lowest > *question.highest)
    found.push_back(impossible({"lowest"}, "lowest-above-highest"));
  if (question.other && question.kind != QuestionKind::choice)
    found.push_back(wrong_kind("other", QuestionKind::choice));
  look_at_choices(question, found);
  if (question.labels.empty()) return found;
  if (question.kind == QuestionKind::scale) {
    look_at_labels(question, found);
  } else {
    found.push_back(wrong_kind("labels", QuestionKind::scale));
  }
  return found;
}

}  // namespace traject::model
