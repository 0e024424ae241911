// Random people and rules against the slow judge, day by day.
#include "eligibility/rules.hpp"

#include <date/date.h>
#include <doctest/doctest.h>

#include <set>

#include "language/catalogue.hpp"
#include "model/person.hpp"
#include "model/registration.hpp"
#include "model/rule.hpp"
#include "random_records.hpp"
#include "slow_judge.hpp"
#include "support/dates.hpp"

namespace traject::eligibility {
namespace rules_test {

using base::Date;
using base::Days;
using model::Rule;
using test::Random;
using test::RandomRecords;
using test::slow_answer;

constexpr int cases = 3000;
constexpr int horizon = 130;  // days: further than any date of a case from any other

// Some rules, and somebody of whom a record may be missing.
struct Case {
  explicit Case(int number) {
    RandomRecords random(number);
    rules = random.rules(4);
    person = random.person();
    registration = random.registration();
    circumstances = random.circumstances();
    if (!random.random().chance(5)) subject.person = &person;
    if (!random.random().chance(20)) subject.registration = &registration;
  }
  Case(const Case&) = delete;
  Case& operator=(const Case&) = delete;

  [[nodiscard]] Circumstances on(Date day) const {
    return {.as_of = day, .start = circumstances.start, .known_until = circumstances.as_of};
  }

  std::vector<Rule> rules;
  model::Person person;
  model::Registration registration;
  Circumstances circumstances;
  Subject subject;
};

// The first day on which the answer differs, found by asking again every day.
template <class Asked>
std::optional<Date> first_change(const Case& each, const Asked& asked) {
  const Date as_of = each.circumstances.as_of;
  const Answer now = slow_answer(asked, each.subject, each.circumstances);
  for (Date day = as_of + Days{1}; day <= as_of + Days{horizon}; day += Days{1}) {
    if (slow_answer(asked, each.subject, each.on(day)) != now) return day;
  }
  return {};
}

std::optional<Date> within_horizon(const std::optional<Turn>& changes, Date as_of) {
  const bool seen = changes && changes->on <= as_of + Days{horizon};
  return seen ? std::optional(changes->on) : std::nullopt;
}

TEST_CASE("every answer is the one that the slow judge gives") {
  for (int number = 0; number < 5 * cases; ++number) {
    CAPTURE(number);
    const Case each(number);
    const Verdict verdict = judge(each.rules, each.subject, each.circumstances);
    REQUIRE(verdict.answer == slow_answer(each.rules, each.subject, each.circumstances));
    REQUIRE(verdict.rules.size() == each.rules.size());
    for (std::size_t i = 0; i < each.rules.size(); ++i) {
      CAPTURE(verdict.rules[i].code);
      REQUIRE(verdict.rules[i].answer == slow_answer(each.rules[i], each.subject, each.circumstances));
      REQUIRE(verdict.rules[i].missing.empty() == (verdict.rules[i].answer != Answer::unknown));
    }
  }
}

// A key without words stands in angle brackets; a placeholder without a value throws.
void require_words(const base::Message& message) {
  for (const auto language : {base::Language::nl, base::Language::en}) {
    const std::string text = language::text(message, language);
    CAPTURE(text);
    REQUIRE(text.find('<') == std::string::npos);
  }
}

TEST_CASE("there are words for every reason, every change and every fact") {
  std::set<std::string> codes;
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    const Case each(number);
    for (const RuleVerdict& rule : judge(each.rules, each.subject, each.circumstances).rules) {
      codes.insert(rule.code);
      require_words(rule.because);
      if (rule.changes) require_words(rule.changes->because);
      for (const Fact& fact : rule.facts) REQUIRE(language::has(fact.label().key));
    }
  }
  CHECK(codes.size() > 35);  // of the forty that there are
}

TEST_CASE("an answer changes on the day that stepping day by day finds") {
  int changes = 0;
  for (int number = 0; number < cases; ++number) {
    CAPTURE(number);
    const Case each(number);
    const Date as_of = each.circumstances.as_of;
    const Verdict verdict = judge(each.rules, each.subject, each.circumstances);
    REQUIRE(within_horizon(verdict.changes, as_of) == first_change(each, each.rules));
    for (std::size_t i = 0; i < each.rules.size(); ++i) {
      CAPTURE(verdict.rules[i].code);
      REQUIRE(within_horizon(verdict.rules[i].changes, as_of) == first_change(each, each.rules[i]));
    }
    if (!verdict.changes) continue;
    ++changes;
    REQUIRE(verdict.changes->to == judge(each.rules, each.subject, each.on(verdict.changes->on)).answer);
  }
  CHECK(changes > cases / 30);  // the cases are worth their time
}

Rule younger_than(int years) {
  Rule rule;
  rule.kind = model::RuleKind::younger_than;
  rule.years = years;
  return rule;
}

Answer on_day(const Rule& rule, const model::Person& person, Date day) {
  return judge({&rule, 1}, {.person = &person, .registration = nullptr}, {.as_of = day, .start = {}}).answer;
}

// True on a birthday: the same day and month, or 1 March of a year without a 29 February.
bool is_birthday(Date day, Date born) {
  const date::year_month_day now{day};
  const date::year_month_day then{born};
  const bool same = now.month() == then.month() && now.day() == then.day();
  const bool leap_child = then.month() == date::February && then.day() == date::day{29};
  const bool first_of_march = now.month() == date::March && now.day() == date::day{1};
  return same || (leap_child && first_of_march && !now.year().is_leap());
}

TEST_CASE("a life day by day: nobody is younger than their age from each birthday on, 29 February included") {
  for (int number = 0; number < 300; ++number) {
    Random random(number);
    model::Person person;
    const bool leap_child = random.chance(30);
    person.born =
        leap_child ? test::day("1984-02-29") : test::day("1980-01-01") + Days{random.between(0, 9000)};
    CAPTURE(base::to_string(*person.born));
    int age = 0;
    for (Date day = *person.born + Days{1}; age < 40; day += Days{1}) {
      if (!is_birthday(day, *person.born)) continue;
      ++age;
      REQUIRE(on_day(younger_than(age), person, day - Days{1}) == Answer::yes);
      REQUIRE(on_day(younger_than(age), person, day) == Answer::no);
      REQUIRE(on_day(younger_than(age + 1), person, day) == Answer::yes);
    }
  }
}

TEST_CASE("somebody is employed on exactly the days from the first to the last") {
  Rule rule;
  rule.kind = model::RuleKind::employed;
  for (int number = 0; number < 300; ++number) {
    RandomRecords random(number);
    const Date from = random.date();
    const int length = random.random().between(0, 60);
    std::set<Date> worked;
    for (int i = 0; i <= length; ++i) worked.insert(from + Days{i});
    model::Person person;
    person.facts.employed = model::Employment{.from = from, .until = *worked.rbegin(), .contract = {}};
    for (Date day = from - Days{5}; day <= from + Days{70}; day += Days{1}) {
      REQUIRE((on_day(rule, person, day) == Answer::yes) == worked.contains(day));
    }
  }
}

TEST_CASE("whoever was the manager on the day could approve, and nobody else") {
  Rule rule;
  rule.kind = model::RuleKind::approved_by_manager;
  for (int number = 0; number < cases; ++number) {
    RandomRecords random(number);
    const Date last_day = random.date();  // of the first manager
    model::Person person;
    person.facts.manager = model::PersonId("p-0007");
    model::PersonFacts before;
    before.manager = model::PersonId("p-0011");
    person.earlier = {{.until = last_day, .facts = before}};
    auto registration = random.registration();
    registration.earlier.clear();
    registration.facts.denial.reset();
    registration.facts.earlier_approvals.clear();
    registration.facts.earlier_denials.clear();
    registration.facts.exceptions.clear();
    const Date given = random.date();
    const bool by_first = random.random().chance(50);
    registration.facts.approval =
        model::ManagerWord{.by = by_first ? *before.manager : *person.facts.manager, .date = given};
    const Circumstances later{.as_of = given + Days{200}, .start = {}};
    const bool counts = by_first == (given <= last_day);
    const Answer answer = judge({&rule, 1}, {&person, &registration}, later).answer;
    REQUIRE(answer == (counts ? Answer::yes : Answer::unknown));
  }
}

}  // namespace rules_test
}  // namespace traject::eligibility
