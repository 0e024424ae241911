#include <doctest/doctest.h>

#include "judging.hpp"
#include "model/person.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {
namespace employment_rules_test {

model::Rule rule(RuleKind kind, std::optional<int> years = {}) {
  model::Rule result;
  result.kind = kind;
  result.years = years;
  return result;
}

model::Person born(std::string_view date) {
  model::Person person;
  person.born = day(date);
  return person;
}

TEST_CASE("employment includes its first and its last day") {
  const auto person = employed_person(day("2021-02-01"), day("2023-01-31"));
  const auto employed = rule(RuleKind::employed);
  CHECK(asked(employed, person, "2021-01-31").code == "not_employed_yet");
  CHECK(asked(employed, person, "2021-02-01").code == "employed");
  CHECK(asked(employed, person, "2023-01-31").code == "employed");
  CHECK(asked(employed, person, "2023-02-01").code == "employment_ended");
}

TEST_CASE("an employment without a last day does not end") {
  const auto verdict = asked(rule(RuleKind::employed), employed_person(day("2021-02-01"), {}), "2099-12-31");
  CHECK(verdict.answer == Answer::yes);
  CHECK_FALSE(verdict.changes.has_value());
}

TEST_CASE("without a first day it is unknown whether somebody is employed") {
  const auto verdict = asked(rule(RuleKind::employed), employed_person({}, day("2023-01-31")), "2023-01-31");
  CHECK(verdict.answer == Answer::unknown);
  CHECK(verdict.code == "employment_unknown");
  CHECK(verdict.missing == std::vector<std::string>{"employed.from"});
  CHECK(in_dutch(verdict.because) == "de eerste dag van het dienstverband is niet bekend");
}

TEST_CASE("an employment that is over is a no, even without a first day") {
  const auto verdict = asked(rule(RuleKind::employed), employed_person({}, day("2023-01-31")), "2023-02-01");
  CHECK(verdict.answer == Answer::no);
  CHECK(in_dutch(verdict.because) ==
        "in dienst tot en met 31 januari 2023, dus niet meer op 1 februari 2023");
}

TEST_CASE("without any employment on file the whole of it is missing") {
  const auto verdict = asked(rule(RuleKind::employed), {}, "2021-07-01");
  CHECK(verdict.answer == Answer::unknown);
  CHECK(verdict.missing == std::vector<std::string>{"employed"});
}

TEST_CASE("on the 36th birthday somebody is not younger than 36") {
  const auto younger = rule(RuleKind::younger_than, 36);
  CHECK(asked(younger, born("1985-07-05"), "2021-07-04").code == "young_enough");
  const auto verdict = asked(younger, born("1985-07-05"), "2021-07-05");
  CHECK(verdict.answer == Answer::no);
  CHECK(verdict.code == "too_old");
  CHECK(in_dutch(verdict.because) == "is 36 op 5 juli 2021; de grens is jonger dan 36");
}

TEST_CASE("who was born on 29 February is a year older on 1 March of other years") {
  const auto younger = rule(RuleKind::younger_than, 25);
  CHECK(asked(younger, born("1996-02-29"), "2021-02-28").answer == Answer::yes);
  CHECK(asked(younger, born("1996-02-29"), "2021-03-01").answer == Answer::no);
  CHECK(asked(rule(RuleKind::younger_than, 24), born("1996-02-29"), "2020-02-29").answer == Answer::no);
}

TEST_CASE("a verdict about age shows the age and never the birth date") {
  const auto verdict = asked(rule(RuleKind::younger_than, 36), born("1990-03-14"), "2021-07-05");
  CHECK(verdict.facts == std::vector<Fact>{{"date", day("2021-07-05")}, {"age", std::int64_t{31}}});
}

TEST_CASE("without a birth date the age is unknown") {
  const auto verdict = asked(rule(RuleKind::younger_than, 36), {}, "2021-07-05");
  CHECK(verdict.answer == Answer::unknown);
  CHECK(verdict.code == "age_unknown");
  CHECK(verdict.missing == std::vector<std::string>{"born"});
}

TEST_CASE("employed for two years is so from the second anniversary on") {
  const auto person = employed_person(day("2019-07-05"), day("2021-12-31"));
  const auto two_years = rule(RuleKind::employed_for, 2);
  CHECK(asked(two_years, person, "2021-07-04").code == "employed_too_short");
  const auto verdict = asked(two_years, person, "2021-07-05");
  CHECK(verdict.code == "employed_long_enough");
  CHECK(in_english(verdict.because) == "completed years of service on 5 July 2021: 2; needed: 2");
  CHECK(asked(two_years, person, "2022-01-01").code == "employment_ended");
}

TEST_CASE("a first day on 29 February has its anniversary on 1 March of other years") {
  const auto person = employed_person(day("2020-02-29"), {});
  CHECK(asked(rule(RuleKind::employed_for, 1), person, "2021-02-28").answer == Answer::no);
  CHECK(asked(rule(RuleKind::employed_for, 1), person, "2021-03-01").answer == Answer::yes);
}

TEST_CASE("the years of service need the first day") {
  const auto verdict = asked(rule(RuleKind::employed_for, 2), employed_person({}, {}), "2021-07-05");
  CHECK(verdict.answer == Answer::unknown);
  CHECK(verdict.missing == std::vector<std::string>{"employed.from"});
}

TEST_CASE("a rule reads the employment of its own date") {
  auto person = employed_person(day("2021-07-01"), {});
  person.earlier = {{.until = day("2021-06-30"), .facts = employed_person(day("2018-01-01"), {}).facts}};
  auto at_a_day = rule(RuleKind::employed);
  at_a_day.at = day("2019-10-01");
  CHECK(asked(at_a_day, person, "2021-08-20").answer == Answer::yes);
}

}  // namespace employment_rules_test
}  // namespace traject::eligibility
