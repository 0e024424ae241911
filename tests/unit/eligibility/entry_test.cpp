#include "eligibility/entry.hpp"

#include <doctest/doctest.h>

#include "judging.hpp"
#include "model/past.hpp"
#include "model/registration.hpp"

namespace traject::eligibility {
namespace entry_test {

const Placement place{.cohort = model::CohortId("pilot-2021"), .as_of = day("2021-08-20")};

Verdict verdict(Answer answer, std::string code) {
  RuleVerdict rule;
  rule.answer = answer;
  rule.code = code;
  rule.because.key = "because." + code;
  return {.answer = answer, .rules = {rule}, .changes = {}};
}

Entry entry(const model::RegistrationFacts& counted, Verdict judged, const Placement* at = nullptr) {
  return entry_of(PersonId("p-1"), counted, std::move(judged), at, day("2021-08-20"));
}

TEST_CASE("a verdict gives the status, and the deciding rule the reason") {
  const auto counted = registered("2021-07-01").facts;
  const Entry no = entry(counted, verdict(Answer::no, "too_old"));
  CHECK(no.status == Status::not_eligible);
  CHECK(no.code == "too_old");
  CHECK(no.because.key == "because.too_old");
  CHECK_FALSE(in_line(no));

  const Entry unknown = entry(counted, verdict(Answer::unknown, "age_unknown"));
  CHECK(unknown.status == Status::unknown);
  CHECK(unknown.code == "age_unknown");
  CHECK(in_line(unknown));

  const Entry yes = entry(counted, verdict(Answer::yes, "young_enough"));
  CHECK(yes.status == Status::eligible);
  CHECK(yes.code == "eligible");
  CHECK(in_dutch(yes.because) == "voldoet aan alle regels");
  CHECK(in_line(yes));
}

TEST_CASE("a place goes before the verdict") {
  const Entry placed = entry(registered("2021-07-01").facts, verdict(Answer::no, "too_old"), &place);
  CHECK(placed.status == Status::placed);
  CHECK(placed.cohort == model::CohortId("pilot-2021"));
  CHECK(in_dutch(placed.because) == "geplaatst in pilot-2021");
}

TEST_CASE("a withdrawal goes before a place, from its date on") {
  auto counted = registered("2021-07-01").facts;
  counted.withdrawn = model::Withdrawal{.date = day("2021-08-20"), .because = "andere baan"};
  const Entry withdrawn = entry(counted, verdict(Answer::yes, "employed"), &place);
  CHECK(withdrawn.status == Status::withdrawn);
  CHECK_FALSE(withdrawn.cohort.has_value());
  CHECK(in_dutch(withdrawn.because) == "teruggetrokken op 20 augustus 2021: andere baan");
  counted.withdrawn = model::Withdrawal{.date = day("2021-08-21"), .because = {}};
  CHECK(entry(counted, verdict(Answer::yes, "employed"), &place).status == Status::placed);
}

TEST_CASE("of a place whose records are gone it is known when it was left") {
  model::Past past{.programme = model::ProgrammeId("young")};
  past.cohort = model::CohortId("pilot-2021");
  past.status = model::PastStatus::placed;
  CHECK(entry_of(PersonId("p-1"), past, day("2021-08-20")).status == Status::placed);
  past.status = model::PastStatus::withdrawn;
  CHECK(entry_of(PersonId("p-1"), past, day("2021-08-20")).status == Status::withdrawn);
  past.left_on = day("2021-09-10");
  CHECK(entry_of(PersonId("p-1"), past, day("2021-09-09")).status == Status::placed);
  CHECK(entry_of(PersonId("p-1"), past, day("2021-09-10")).status == Status::withdrawn);
}

TEST_CASE("who will be too old is warned of while in line") {
  Verdict ages = verdict(Answer::yes, "young_enough");
  const base::Message too_old{
      "because.too_old",
      {{"date", day("2021-09-01")}, {"age", std::int64_t{36}}, {"years", std::int64_t{36}}}};
  ages.changes = Turn{.on = day("2021-09-01"), .to = Answer::no, .code = "too_old", .because = too_old};
  const auto counted = registered("2021-07-01").facts;
  const Entry waiting = entry(counted, ages);
  REQUIRE(waiting.warnings.size() == 1);
  CHECK(waiting.warnings.front().code == "ages_out");
  CHECK(waiting.warnings.front().date == day("2021-09-01"));
  CHECK(in_dutch(waiting.warnings.front().message) ==
        "wordt 36 op 1 september 2021, in de wachttijd; de grens is jonger dan 36");
  CHECK(entry(counted, ages, &place).warnings.empty());
}

TEST_CASE("another rule that will say no is warned of by its own reason, a turn to anything else is not") {
  Verdict leaves = verdict(Answer::yes, "employed");
  leaves.changes = Turn{.on = day("2021-09-01"),
                        .to = Answer::no,
                        .code = "employment_ended",
                        .because = {"because.employment_ended", {}}};
  const Entry waiting = entry(registered("2021-07-01").facts, leaves);
  REQUIRE(waiting.warnings.size() == 1);
  CHECK(waiting.warnings.front().code == "drops_out");
  CHECK(waiting.warnings.front().message.key == "because.employment_ended");
  leaves.changes->to = Answer::unknown;
  CHECK(entry(registered("2021-07-01").facts, leaves).warnings.empty());
}

}  // namespace entry_test
}  // namespace traject::eligibility
