#include "actions/cohorts/cohort_view.hpp"

#include <doctest/doctest.h>

#include "model/cohort.hpp"
#include "model/programme.hpp"
#include "support/dates.hpp"
#include "support/schedules.hpp"

namespace traject::actions {
namespace cohort_view_test {

using model::CohortId;
using model::SessionId;
using test::day;

const model::ProgrammeId programme("one");

// Three Fridays of which the last one lasts two days.
model::Records records() {
  model::Records records;
  auto& one = records.programmes[programme];
  one.title = "One";
  one.schedule = test::fridays(2, model::WhenBlocked::skip);
  one.sessions = test::sessions(3);
  one.sessions.back().days = 2;
  return records;
}

model::Cohort cohort() {
  model::Cohort cohort;
  cohort.programme = programme;
  cohort.start = day("2021-09-03");
  cohort.as_of = day("2021-08-20");
  for (const auto& [id, date] :
       {std::pair("s1", "2021-09-03"), std::pair("s2", "2021-09-17"), std::pair("s3", "2021-10-01")}) {
    cohort.sessions.push_back(
        {.session = SessionId(id), .date = day(date), .from = test::at("09:00"), .until = test::at("12:30")});
  }
  return cohort;
}

CohortView view(const model::Cohort& of) { return view_of(records(), CohortId("autumn"), of); }

TEST_CASE("a cohort lasts from its first day to its last, in whatever order its sessions stand") {
  CHECK(view(cohort()).first() == day("2021-09-03"));
  CHECK(view(cohort()).end() == day("2021-10-02"));
  auto moved = cohort();
  moved.sessions.front().date = day("2021-12-03");
  CHECK(view(moved).first() == day("2021-09-17"));
  CHECK(view(moved).end() == day("2021-12-03"));
}

TEST_CASE("a cancelled session is not its first or last day, as long as there is another") {
  auto given = cohort();
  given.sessions.front().cancelled = model::Cancelled{day("2021-08-30"), {}};
  given.sessions.back().cancelled = model::Cancelled{day("2021-08-30"), {}};
  CHECK(view(given).first() == day("2021-09-17"));
  CHECK(view(given).end() == day("2021-09-17"));
  given.sessions[1].cancelled = model::Cancelled{day("2021-08-30"), {}};
  CHECK(view(given).first() == day("2021-09-03"));
  CHECK(view(given).end() == day("2021-10-02"));
}

TEST_CASE("a cohort without sessions is all on its start") {
  auto given = cohort();
  given.sessions.clear();
  CHECK(view(given).first() == day("2021-09-03"));
  CHECK(view(given).end() == day("2021-09-03"));
}

TEST_CASE("a session that moved and was cancelled after that is not told as moved") {
  auto given = cohort();
  given.sessions[1].date = day("2021-09-24");
  REQUIRE(view(given).moved.size() == 1);
  CHECK(view(given).moved.front().session == SessionId("s2"));
  given.sessions[1].cancelled = model::Cancelled{day("2021-09-20"), {}};
  CHECK(view(given).moved.empty());
}

}  // namespace cohort_view_test
}  // namespace traject::actions
