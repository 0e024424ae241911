#include "store/reading/check_meaning.hpp"

#include <algorithm>
#include <set>

#include "base/blank.hpp"
#include "base/folded.hpp"
#include "store/reading/finding.hpp"

namespace traject::store {
namespace {

Span span_of(const Node& map, std::string_view key) {
  const Node* node = map.find(key);
  return node == nullptr ? map.span : node->span;
}

bool is_school_year(const std::string& text) {
  const auto digits = [&](std::size_t from) {
    return text.substr(from, 4).find_first_not_of("0123456789") == std::string::npos;
  };
  return text.size() == 9 && text[4] == '-' && digits(0) && digits(5) &&
         std::stoi(text.substr(5)) == std::stoi(text.substr(0, 4)) + 1;
}

// The summer lasts six weeks and the others at most two, with the weekends around them.
int longest_days(model::SchoolHoliday holiday) { return holiday == model::SchoolHoliday::summer ? 51 : 23; }

Span span_of_key(const Node& map, std::string_view key) {
  const auto found =
      std::find_if(map.keys.begin(), map.keys.end(), [key](const Node& one) { return one.text == key; });
  return found == map.keys.end() ? map.span : found->span;
}

void report_wrong_kind(const Source& source, const Node& map, const std::string& key, const char* kind,
                       base::Diagnostics& found) {
  add(found, at(source, span_of_key(map, key),
                {.code = "wrong-kind-of-question", .values = {{"field", key}, {"kind", std::string(kind)}}}));
}

// Each value of the labels is a point on the scale, and no two points have the same words. Words that are a point themselves
// would be read as that point.
void check_labels(const Source& source, const Node& labels, const model::Question& question,
                  base::Diagnostics& found) {
  const base::Number lowest = question.lowest.value_or(base::Number(1));
  const base::Number highest = question.highest.value_or(base::Number(5));
  std::set<std::string> seen;
  for (std::size_t i = 0; i < labels.keys.size(); ++i) {
    const auto value = base::parse_number(labels.keys[i].text);
    if (!value || *value < lowest || *value > highest || value->units() % base::Number::scale != 0)
      add(found, at(source, labels.keys[i].span,
                    {.code = "label-off-scale", .values = {{"lowest", lowest}, {"highest", highest}}}));
    const Node& words = labels.values[i];
    if (base::is_blank(words.text)) {
      add(found,
          at(source, words.span, {.code = "empty-value", .values = {{"field", std::string("labels")}}}));
      continue;
    }
    if (!seen.insert(base::folded(words.text)).second)
      add(found, at(source, words.span, {.code = "label-twice"}));
    const auto point = base::parse_number(words.text);
    if (point && point != value && *point >= lowest && *point <= highest)
      add(found, at(source, words.span, {.code = "label-is-point", .values = {{"point", *point}}}));
  }
}

// Whatever their capitals, as answers are read.
void check_choices(const Source& source, const Node& choices, base::Diagnostics& found) {
  std::set<std::string> seen;
  for (const Node& choice : choices.values) {
    std::string small = choice.text;
    for (char& letter : small) {
      if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    }
    if (base::is_blank(choice.text)) {
      add(found, at(source, choice.span,
                    {.code = "empty-value",
                     .variant = "item",
                     .values = {{"field", std::string("choices")}},
                     .hint = base::Message{"hint.empty-list-item", {}}}));
    } else if (!seen.insert(std::move(small)).second) {
      add(found, at(source, choice.span, {.code = "choice-twice"}));
    }
  }
}

template <class Session>
void check_sessions(const Source& source, const Node& map, const std::vector<Session>& sessions,
                    base::Diagnostics& found) {
  std::set<std::string> seen;
  const Node* list = map.find("sessions");
  for (std::size_t i = 0; i < sessions.size(); ++i) {
    const std::string id = sessions[i].session.str();
    if (seen.insert(id).second) continue;
    add(found, at(source, span_of(list->values[i], "session"),
                  {.code = "session-twice", .values = {{"session", id}}}));
  }
}

}  // namespace

void report_backwards(const Source& source, const Node& map, base::Diagnostics& found) {
  add(found, at(source, span_of(map, "until"), {.code = "until-before-from"}));
}

void report_twice(const Source& source, const Node& item, const std::string& id, base::Diagnostics& found) {
  const Node* id_node = item.find("id");
  Wording finding{.code = "named-twice"};
  if (source.about_people()) {
    finding.variant = "private";
  } else {
    finding.values = {{"id", id}};
  }
  // A thing that has an id can get another one; a reference cannot.
  if (id_node != nullptr) finding.hint = base::Message{"hint.named-twice.id", {}};
  add(found, at(source, id_node == nullptr ? item.span : id_node->span, std::move(finding)));
}

void check_meaning(const Source& source, const Node& map, const model::Rule& rule, base::Diagnostics& found) {
  const std::string name(model::word(rule.kind));
  for (const auto key : model::needed_parameters(rule.kind)) {
    if (map.find(key) != nullptr) continue;
    add(found,
        at(source, {map.span.begin, map.span.begin + 1},
           {.code = "missing-parameter", .values = {{"rule", name}, {"parameter", std::string(key)}}}));
  }
  for (const Node& key : map.keys) {
    if (model::takes_parameter(rule.kind, key.text)) continue;
    add(found, at(source, key.span,
                  {.code = "unused-parameter", .values = {{"rule", name}, {"parameter", key.text}}}));
  }
  if (model::is_backwards(rule.from, rule.until)) report_backwards(source, map, found);
}

void check_meaning(const Source& source, const Node& map, const model::SchoolHolidayPeriod& period,
                   base::Diagnostics& found) {
  if (model::is_backwards(period.from, period.until)) return report_backwards(source, map, found);
  const auto days = (period.until - period.from).count() + 1;
  if (days <= longest_days(period.holiday)) return;
  add(found, at(source, span_of(map, "until"), {.code = "long-school-holiday", .values = {{"days", days}}}));
}

void check_meaning(const Source& source, const Node& map, const model::SchoolYear& year,
                   base::Diagnostics& found) {
  if (!is_school_year(year.year)) add(found, at(source, span_of(map, "year"), {.code = "not-a-school-year"}));
}

void check_meaning(const Source& source, const Node& map, const model::Cohort& cohort,
                   base::Diagnostics& found) {
  check_sessions(source, map, cohort.sessions, found);
}

// Two entries need not name the same people as absent.
void check_meaning(const Source& source, const Node& map, const model::Attendance& attendance,
                   base::Diagnostics& found) {
  check_sessions(source, map, attendance.sessions, found);
}

void check_meaning(const Source& source, const Node& map, const model::Question& question,
                   base::Diagnostics& found) {
  if (question.lowest && question.highest && *question.lowest > *question.highest)
    add(found, at(source, span_of(map, "lowest"), {.code = "lowest-above-highest"}));
  if (question.other && question.kind != model::QuestionKind::choice)
    report_wrong_kind(source, map, "other", "choice", found);
  if (const Node* choices = map.find("choices")) check_choices(source, *choices, found);
  if (question.labels.empty()) return;
  if (question.kind != model::QuestionKind::scale)
    return report_wrong_kind(source, map, "labels", "scale", found);
  check_labels(source, *map.find("labels"), question, found);
}

}  // namespace traject::store
