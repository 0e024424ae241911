#include <doctest/doctest.h>

#include "judging.hpp"
#include "model/person.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {
namespace completion_rules_test {

constexpr auto introduction = "introductieprogramma";

model::Rule rule(RuleKind kind, std::optional<model::When> before = {}) {
  model::Rule result;
  result.kind = kind;
  result.what = introduction;
  result.before = before;
  return result;
}

model::Person with(std::vector<model::Completion> completions) {
  model::Person person;
  person.completed = std::move(completions);
  return person;
}

TEST_CASE("completed on the day of registration is in time, a day later is not") {
  const auto person = with({{introduction, day("2021-07-05")}});
  CHECK(asked(rule(RuleKind::completed), person, registered("2021-07-05"), "2021-08-20").code == "completed");
  const auto late = asked(rule(RuleKind::completed), person, registered("2021-07-04"), "2021-08-20");
  CHECK(late.answer == Answer::no);
  CHECK(late.code == "completed_too_late");
  CHECK(in_dutch(late.because) == "introductieprogramma pas afgerond op 5 juli 2021, na 4 juli 2021");
}

TEST_CASE("before the start leaves time until the start") {
  const auto person = with({{introduction, day("2021-07-12")}});
  const auto before_start = rule(RuleKind::completed, model::Reference::start);
  const auto registration = registered("2021-07-05");
  const Subject subject{.person = &person, .registration = &registration};
  const auto on = [&](std::string_view as_of) {
    return judge({&before_start, 1}, subject, {.as_of = day(as_of), .start = day("2021-09-03")});
  };
  CHECK(on("2021-07-12").answer == Answer::yes);
  CHECK(on("2021-07-11").answer == Answer::no);
  CHECK_FALSE(on("2021-07-11").changes_on().has_value());
}

TEST_CASE("an empty list is a known none, no list is unknown") {
  const auto none = asked(rule(RuleKind::completed), with({}), "2021-07-05");
  CHECK(none.answer == Answer::no);
  CHECK(in_dutch(none.because) == "introductieprogramma niet afgerond op 5 juli 2021");
  const auto unknown = asked(rule(RuleKind::completed), {}, "2021-07-05");
  CHECK(unknown.code == "completion_unknown");
  CHECK(unknown.missing == std::vector<std::string>{"completed"});
}

TEST_CASE("what was completed on an unknown day may have been in time") {
  const auto person = with({{introduction, {}}, {introduction, day("2021-07-06")}});
  const auto verdict = asked(rule(RuleKind::completed), person, registered("2021-07-05"), "2021-08-20");
  CHECK(verdict.code == "completion_undated");
  CHECK(verdict.missing == std::vector<std::string>{"completed.date"});
}

TEST_CASE("the first of several completions counts, and something else does not") {
  const auto person =
      with({{"other", day("2020-01-01")},
            {introduction, day("2021-08-01")},
            {introduction, day("2021-05-01")},
            {introduction, {}}});
  const auto verdict = asked(rule(RuleKind::completed), person, registered("2021-07-05"), "2021-08-20");
  CHECK(verdict.answer == Answer::yes);
  CHECK(in_english(verdict.because) == "completed introductieprogramma on 1 May 2021");
}

TEST_CASE("what is completed after the as-of day does not count yet") {
  const auto person = with({{introduction, day("2021-07-05")}});
  CHECK(asked(rule(RuleKind::completed, day("2021-12-31")), person, "2021-07-04").code == "not_completed");
}

TEST_CASE("not completed is the mirror image") {
  const auto not_completed = rule(RuleKind::not_completed);
  const auto person = with({{introduction, day("2021-07-05")}});
  CHECK(asked(not_completed, person, registered("2021-07-05"), "2021-08-20").answer == Answer::no);
  const auto later = asked(not_completed, person, registered("2021-07-04"), "2021-08-20");
  CHECK(later.answer == Answer::yes);
  CHECK(later.code == "completed_later");
  CHECK(asked(not_completed, with({}), "2021-07-05").code == "not_completed");
  CHECK(asked(not_completed, with({}), "2021-07-05").answer == Answer::yes);
  CHECK(asked(not_completed, {}, "2021-07-05").answer == Answer::unknown);
}

}  // namespace completion_rules_test
}  // namespace traject::eligibility
