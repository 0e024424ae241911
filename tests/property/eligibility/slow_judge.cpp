#include "slow_judge.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "model/person.hpp"
#include "model/person_words.hpp"
#include "model/registration.hpp"
#include "model/rule.hpp"

namespace traject::test {
namespace {

using base::Date;
using eligibility::Answer;
using eligibility::Circumstances;
using eligibility::Subject;
using model::PersonFacts;
using model::RegistrationFacts;
using model::Rule;
using model::RuleKind;

Answer yes_or_no(bool yes) { return yes ? Answer::yes : Answer::no; }

// What may be so on a day, the nearest first: the facts of the entries that had not ended, then the current ones.
std::vector<PersonFacts> layers(const model::Person& person, Date day) {
  std::map<Date, PersonFacts> by_end;
  for (const auto& entry : person.earlier) by_end.emplace(entry.until, entry.facts);
  std::vector<PersonFacts> list;
  for (const auto& [until, facts] : by_end) {
    if (!(until < day)) list.push_back(facts);
  }
  list.push_back(person.facts);
  return list;
}

template <class Get>
auto first_known(const std::vector<PersonFacts>& list, Get get) -> decltype(get(list.front())) {
  for (const PersonFacts& facts : list) {
    if (const auto value = get(facts)) return value;
  }
  return {};
}

template <class T>
std::optional<T> part(const std::vector<PersonFacts>& list, std::optional<T> model::Employment::*member) {
  return first_known(list, [&](const PersonFacts& facts) -> std::optional<T> {
    return facts.employed ? (*facts.employed).*member : std::nullopt;
  });
}

// The day in a year on which somebody born then has a birthday, by its text.
Date birthday_in(int year, Date born) {
  const std::string text = std::to_string(year) + base::to_string(born).substr(4);
  return base::parse_date(text).value_or(*base::parse_date(std::to_string(year) + "-03-01"));
}

int birthdays(Date born, Date until) {
  int count = 0;
  for (int year = base::year_of(born) + 1; birthday_in(year, born) <= until; ++year) ++count;
  return count;
}

Answer employed(const std::vector<PersonFacts>& list, Date day) {
  const auto from = part(list, &model::Employment::from);
  const auto until = part(list, &model::Employment::until);
  if (until && day > *until) return Answer::no;
  if (!from) return Answer::unknown;
  return yes_or_no(day >= *from);
}

Answer employed_for(const std::vector<PersonFacts>& list, Date day, int years) {
  const Answer now = employed(list, day);
  if (now != Answer::yes) return now;
  return yes_or_no(birthdays(*part(list, &model::Employment::from), day) >= years);
}

Answer completed(const model::Person& person, const std::string& what, Date day, Date as_of) {
  if (!person.completed) return Answer::unknown;
  bool undated = false;
  for (const auto& completion : *person.completed) {
    if (completion.what != what) continue;
    undated = undated || !completion.date;
    if (completion.date && *completion.date <= day && *completion.date <= as_of) return Answer::yes;
  }
  return undated ? Answer::unknown : Answer::no;
}

// The own manager's words by then, each with whether it is a no; the last one counts.
std::set<std::pair<Date, bool>> own_words(const model::Person& person, const RegistrationFacts* registration,
                                          Date as_of) {
  std::set<std::pair<Date, bool>> words;
  const auto hear = [&](const model::PersonId& by, Date date, bool no) {
    const auto manager =
        first_known(layers(person, date), [](const PersonFacts& facts) { return facts.manager; });
    if (date <= as_of && manager == by) words.emplace(date, no);
  };
  if (registration == nullptr) return words;
  for (const auto& word : registration->earlier_approvals) hear(word.by, word.date, false);
  for (const auto& word : registration->earlier_denials) hear(word.by, word.date, true);
  if (registration->approval) hear(registration->approval->by, registration->approval->date, false);
  if (registration->denial) hear(registration->denial->by, registration->denial->date, true);
  return words;
}

Date day_of(const std::optional<model::When>& when, const RegistrationFacts* registration,
            const Circumstances& circumstances) {
  const Date registered = registration == nullptr ? circumstances.as_of : registration->registered_at.day();
  if (!when || *when == model::When(model::Reference::registration)) return registered;
  if (*when == model::When(model::Reference::start)) return circumstances.start.value_or(circumstances.as_of);
  return std::get<Date>(*when);
}

bool excepted(const Rule& rule, const RegistrationFacts& registration, Date as_of) {
  for (const auto& exception : registration.exceptions) {
    const bool named = exception.rule == model::word(rule.kind) || (rule.id && exception.rule == *rule.id);
    if (named && exception.date.value_or(as_of) <= as_of) return true;
  }
  return false;
}

template <class T>
Answer compared(const std::optional<T>& value, bool (*fits)(const T&, const Rule&), const Rule& rule) {
  if (!value) return Answer::unknown;
  return yes_or_no(fits(*value, rule));
}

Answer by_facts(const Rule& rule, const std::vector<PersonFacts>& facts) {
  const auto known = [&](auto member) {
    return first_known(facts, [member](const PersonFacts& each) { return each.*member; });
  };
  switch (rule.kind) {
    case RuleKind::scale_between:
      return compared<int>(
          known(&PersonFacts::scale),
          [](const int& scale, const Rule& r) { return scale >= *r.from && scale <= *r.until; }, rule);
    case RuleKind::department_in:
      return compared<model::DepartmentId>(
          known(&PersonFacts::department),
          [](const auto& id, const Rule& r) { return std::ranges::count(r.departments, id) > 0; }, rule);
    case RuleKind::role_is:
      return compared<model::Role>(
          known(&PersonFacts::role), [](const auto& role, const Rule& r) { return role == r.role; }, rule);
    case RuleKind::work_is:
      return compared<model::Work>(
          known(&PersonFacts::work), [](const auto& work, const Rule& r) { return work == r.work; }, rule);
    case RuleKind::contract_in:
      return compared<model::Contract>(
          part(facts, &model::Employment::contract),
          [](const auto& kind, const Rule& r) { return std::ranges::count(r.contracts, kind) > 0; }, rule);
    default:
      return compared<std::vector<std::string>>(
          known(&PersonFacts::conditions),
          [](const auto& list, const Rule& r) { return std::ranges::count(list, *r.condition) > 0; }, rule);
  }
}

Answer opposite(Answer answer) {
  if (answer == Answer::unknown) return answer;
  return yes_or_no(answer == Answer::no);
}

}  // namespace

const RegistrationFacts* slow_registration(const model::Registration* registration, Date as_of) {
  if (registration == nullptr) return nullptr;
  std::multimap<base::Moment, const RegistrationFacts*> by_moment;
  for (const auto& earlier : registration->earlier) by_moment.emplace(earlier.registered_at, &earlier);
  by_moment.emplace(registration->facts.registered_at, &registration->facts);
  const RegistrationFacts* last = nullptr;
  for (const auto& [moment, facts] : by_moment) {
    if (facts->registered_at.day() <= as_of) last = facts;
  }
  return last;
}

Answer slow_answer(const Rule& rule, const Subject& subject, const Circumstances& circumstances) {
  const model::Person person = subject.person == nullptr ? model::Person{} : *subject.person;
  const Date as_of = circumstances.known_until.value_or(circumstances.as_of);
  const RegistrationFacts* registration = slow_registration(subject.registration, as_of);
  if (registration != nullptr && excepted(rule, *registration, as_of)) return Answer::yes;
  const Date day = day_of(rule.at, registration, circumstances);
  const Date before = day_of(rule.before, registration, circumstances);
  switch (rule.kind) {
    case RuleKind::employed: return employed(layers(person, day), day);
    case RuleKind::younger_than:
      return person.born ? yes_or_no(birthdays(*person.born, day) < *rule.years) : Answer::unknown;
    case RuleKind::employed_for: return employed_for(layers(person, day), day, *rule.years);
    case RuleKind::completed: return completed(person, *rule.what, before, as_of);
    case RuleKind::not_completed: return opposite(completed(person, *rule.what, before, as_of));
    case RuleKind::suitability_talk: {
      const bool held = registration != nullptr && registration->suitability_talk &&
                        registration->suitability_talk->date <= as_of;
      return held ? Answer::yes : Answer::unknown;
    }
    case RuleKind::approved_by_manager: {
      const auto words = own_words(person, registration, as_of);
      return words.empty() ? Answer::unknown : yes_or_no(!words.rbegin()->second);
    }
    default: return by_facts(rule, layers(person, day));
  }
}

Answer slow_answer(const std::vector<Rule>& rules, const Subject& subject,
                   const Circumstances& circumstances) {
  std::multiset<Answer> answers;
  for (const Rule& rule : rules) answers.insert(slow_answer(rule, subject, circumstances));
  if (answers.contains(Answer::no)) return Answer::no;
  return answers.contains(Answer::unknown) ? Answer::unknown : Answer::yes;
}

std::string slow_approval_day(const Subject& subject, Date as_of) {
  const model::Person person = subject.person == nullptr ? model::Person{} : *subject.person;
  const auto words = own_words(person, slow_registration(subject.registration, as_of), as_of);
  if (words.empty() || words.rbegin()->second) return "none";
  return base::to_string(words.rbegin()->first);
}

}  // namespace traject::test
