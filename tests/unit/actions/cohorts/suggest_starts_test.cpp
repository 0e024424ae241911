#include "actions/cohorts/suggest_starts.hpp"

#include <doctest/doctest.h>

#include "support/dates.hpp"
#include "support/folders.hpp"
#include "support/refusals.hpp"

namespace traject::actions {
namespace suggest_starts_test {

using test::day;
using test::refusal;

model::Records records() {
  return test::records_of(
      {{"people/p-1.yaml", "department: desk\n"},
       {"programmes/bare.yaml", "title: Bare\n"},
       {"programmes/one.yaml",
        "title: One\ngroup: {size: 2}\n"
        "schedule: {weekday: friday, every_weeks: 1, within_months: 1}\n"
        "sessions: [{id: s1, title: S1, kind: meeting, from: \"09:00\", until: \"10:00\"}]\n"},
       {"registrations/one/p-1.yaml", "registered_at: 2021-07-01T09:00:00+02:00\n"}});
}

SuggestRequest request(std::optional<base::Date> from = {}, std::optional<base::Date> until = {}) {
  return {.programme = model::ProgrammeId("one"),
          .from = from,
          .until = until,
          .groups = {},
          .as_of = day("2021-08-20"),
          .in_words = test::in_english};
}

TEST_CASE("without a range it is the year from the as-of day") {
  const auto outcome = suggest_starts(records(), request());
  CHECK(outcome.range.from == day("2021-08-20"));
  CHECK(outcome.range.until == day("2022-08-19"));
  CHECK(outcome.suggestions.size() == 53);
  CHECK(outcome.fitting() == 53);
}

TEST_CASE("it says how many are in line and how many are needed, and shows the best start as a group") {
  const auto outcome = suggest_starts(records(), request(day("2021-09-01"), day("2021-09-30")));
  CHECK(outcome.eligible == 1);
  CHECK(outcome.needed == 2);
  CHECK(outcome.best.cohort.start == day("2021-09-03"));
  CHECK(outcome.best.sessions.size() == 1);
  CHECK(outcome.best.waiting.size() == 1);
}

TEST_CASE("a range that is backwards or endless, and a programme without schedule, are wrong use") {
  CHECK(refusal([] { return suggest_starts(records(), request(day("2021-09-02"), day("2021-09-01"))); }) ==
        "1 September 2021 is before 2 September 2021");
  CHECK(refusal([] { return suggest_starts(records(), request(day("2021-09-02"), day("2032-09-01"))); }) ==
        "a period can be ten years at most");
  CHECK(refusal([] {
          auto bare = request();
          bare.programme = model::ProgrammeId("bare");
          return suggest_starts(records(), bare);
        }) == "programme \"bare\" has no schedule or no sessions");
}

}  // namespace suggest_starts_test
}  // namespace traject::actions
