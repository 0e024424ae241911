#include "eligibility/approval.hpp"

#include <doctest/doctest.h>

#include "judging.hpp"
#include "model/person.hpp"
#include "model/registration.hpp"
#include "model/rule.hpp"

namespace traject::eligibility {
namespace approval_test {

const PersonId own("p-0007");
const PersonId former("p-0011");
const PersonId stranger("p-0099");

// Whose manager changed on 1 July.
model::Person person() {
  model::Person result;
  result.facts.manager = own;
  model::PersonFacts before;
  before.manager = former;
  result.earlier = {{.until = day("2021-06-30"), .facts = before}};
  return result;
}

model::Registration approved(const PersonId& by, std::string_view date) {
  auto registration = registered("2021-06-01");
  registration.facts.approval = model::ManagerWord{.by = by, .date = day(date)};
  return registration;
}

model::Registration denied(model::Registration registration, const PersonId& by, std::string_view date,
                           std::optional<std::string> because = {}) {
  registration.facts.denial = model::ManagerWord{.by = by, .date = day(date), .because = std::move(because)};
  return registration;
}

RuleVerdict word(const model::Registration& registration, std::string_view as_of = "2021-08-20",
                 const model::Person& of = person()) {
  return approved_by_manager(
      situation_of({.person = &of, .registration = &registration}, {.as_of = day(as_of), .start = {}}));
}

TEST_CASE("an approval counts from who was the manager on its date") {
  CHECK(word(approved(own, "2021-07-01")).code == "approved");
  CHECK(word(approved(former, "2021-06-30")).code == "approved");
  CHECK(word(approved(own, "2021-06-30")).code == "approved_by_other");
  CHECK(word(approved(former, "2021-07-01")).code == "approved_by_other");
}

TEST_CASE("somebody else's approval leaves the rule unknown and the own one missing") {
  const auto verdict = word(approved(stranger, "2021-07-05"));
  CHECK(verdict.answer == Answer::unknown);
  CHECK(verdict.missing == std::vector<std::string>{"approval"});
  CHECK(in_dutch(verdict.because) ==
        "toestemming van p-0099 op 5 juli 2021, maar de leidinggevende was toen p-0007");
}

TEST_CASE("an approval counts from its date on") {
  CHECK(word(approved(own, "2021-08-24"), "2021-08-23").code == "not_approved_yet");
  CHECK(word(approved(own, "2021-08-24"), "2021-08-24").answer == Answer::yes);
}

TEST_CASE("no word yet names the manager to ask") {
  const auto verdict = word(registered("2021-07-05"));
  CHECK(verdict.answer == Answer::unknown);
  CHECK(verdict.missing == std::vector<std::string>{"approval"});
  CHECK(in_dutch(verdict.because) == "nog geen toestemming van leidinggevende p-0007");
}

TEST_CASE("the own manager's denial is a no, with its reason") {
  const auto verdict = word(denied(registered("2021-07-05"), own, "2021-07-20", "volgt al iets anders"));
  CHECK(verdict.answer == Answer::no);
  CHECK(verdict.code == "denied");
  CHECK(in_dutch(verdict.because) ==
        "geen toestemming: p-0007 weigerde op 20 juli 2021 (volgt al iets anders)");
  CHECK(word(denied(registered("2021-07-05"), own, "2021-07-20")).because.key == "because.denied");
}

TEST_CASE("of several words the last one by its day wins, in whatever order they are written") {
  auto registration = approved(stranger, "2021-07-05");
  registration.facts.earlier_approvals = {{stranger, day("2021-07-20")}, {stranger, day("2021-07-10")}};
  CHECK(in_dutch(word(registration).because) ==
        "toestemming van p-0099 op 20 juli 2021, maar de leidinggevende was toen p-0007");
  registration.facts.earlier_denials = {{own, day("2021-07-08"), "te druk"}, {own, day("2021-07-07"), "weg"}};
  CHECK(in_dutch(word(registration).because) == "geen toestemming: p-0007 weigerde op 8 juli 2021 (te druk)");
}

TEST_CASE("of the manager's two words the later one wins, on one day the denial") {
  CHECK(word(denied(approved(own, "2021-07-05"), own, "2021-07-04")).code == "approved");
  CHECK(word(denied(approved(own, "2021-07-05"), own, "2021-07-05")).code == "denied");
  CHECK(word(denied(approved(own, "2021-07-05"), own, "2021-07-06")).code == "denied");
  CHECK(word(denied(approved(own, "2021-07-05"), own, "2021-07-06"), "2021-07-05").code == "approved");
}

TEST_CASE("somebody else's later denial does not undo the manager's approval") {
  CHECK(word(denied(approved(own, "2021-07-05"), stranger, "2021-07-06")).code == "approved");
  CHECK(word(denied(registered("2021-07-05"), stranger, "2021-07-06")).code == "denied_by_other");
}

TEST_CASE("without a manager on file nobody's word counts yet") {
  const auto with_word = word(approved(own, "2021-07-05"), "2021-08-20", {});
  CHECK(with_word.code == "no_manager");
  CHECK(with_word.missing == std::vector<std::string>{"manager"});
  const auto without_word = word(registered("2021-07-05"), "2021-08-20", {});
  CHECK(without_word.code == "no_manager");
  CHECK(without_word.missing == std::vector<std::string>{"manager", "approval"});
}

TEST_CASE("who has not registered has no approval") {
  const auto somebody = person();
  const auto verdict = approved_by_manager(situation_of(
      {.person = &somebody, .registration = nullptr}, {.as_of = day("2021-08-20"), .start = {}}));
  CHECK(verdict.answer == Answer::unknown);
  CHECK(verdict.missing == std::vector<std::string>{"approval"});
}

TEST_CASE("only an approval that counts has a day") {
  const auto approved_day = [](const model::Registration& registration) {
    const auto somebody = person();
    return approved_on(situation_of(
        {.person = &somebody, .registration = &registration}, {.as_of = day("2021-08-20"), .start = {}}));
  };
  CHECK(approved_day(approved(own, "2021-07-05")) == day("2021-07-05"));
  CHECK_FALSE(approved_day(approved(stranger, "2021-07-05")).has_value());
  CHECK_FALSE(approved_day(denied(approved(own, "2021-07-05"), own, "2021-07-06")).has_value());
  CHECK_FALSE(approved_day(registered("2021-07-05")).has_value());
}

TEST_CASE("a talk about suitability counts from its date on") {
  auto registration = registered("2021-07-05");
  registration.facts.suitability_talk = model::SuitabilityTalk{.with = "manager", .date = day("2021-07-20")};
  model::Rule rule;
  rule.kind = RuleKind::suitability_talk;
  CHECK(asked(rule, {}, registration, "2021-07-20").answer == Answer::yes);
  const auto before = asked(rule, {}, registration, "2021-07-19");
  CHECK(before.answer == Answer::unknown);
  CHECK(before.missing == std::vector<std::string>{"suitability_talk"});
  CHECK_FALSE(before.changes.has_value());  // nobody knew then that there would be a talk
  CHECK(asked(rule, {}, "2021-07-20").missing == std::vector<std::string>{"suitability_talk"});
}

}  // namespace approval_test
}  // namespace traject::eligibility
