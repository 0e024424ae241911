#include "calendar/cohort_bookings.hpp"

#include <doctest/doctest.h>

#include <string>

#include "model/cohort.hpp"
#include "model/programme.hpp"
#include "support/dates.hpp"
#include "support/schedules.hpp"

using namespace traject;
using test::day;

namespace cohort_bookings_test {

const model::ProgrammeId programme_id("programme");

model::Cohort cohort(std::string_view date) {
  model::Cohort cohort;
  cohort.programme = programme_id;
  auto& session = cohort.sessions.emplace_back();
  session.session = model::SessionId("s1");
  session.date = day(date);
  return cohort;
}

model::Records records() {
  model::Records records;
  auto& programme = records.programmes[programme_id];
  programme.sessions = test::sessions(1);
  programme.sessions[0].trainer = model::TrainerId("t1");
  records.cohorts[model::CohortId("a")] = cohort("2021-09-03");
  records.cohorts[model::CohortId("b")] = cohort("2021-09-10");
  return records;
}

std::string text_of(const std::vector<calendar::Booking>& bookings) {
  std::string text;
  for (const auto& booking : bookings) {
    const auto& trainer = booking.session.trainer;
    text += booking.cohort.str() + " " + base::to_string(booking.session.date) + " " +
            (trainer ? trainer->str() : "-") + "\n";
  }
  return text;
}

TEST_CASE("the sessions of every cohort but one are booked") {
  CHECK(text_of(calendar::cohort_bookings(records(), {})) == "a 2021-09-03 t1\nb 2021-09-10 t1\n");
  CHECK(text_of(calendar::cohort_bookings(records(), model::CohortId("a"))) == "b 2021-09-10 t1\n");
  CHECK(text_of(calendar::cohort_bookings(records(), model::CohortId("new"))) ==
        "a 2021-09-03 t1\nb 2021-09-10 t1\n");
}

TEST_CASE("a cancelled session books nothing") {
  auto changed = records();
  changed.cohorts[model::CohortId("a")].sessions[0].cancelled = model::Cancelled{day("2021-09-01"), {}};
  CHECK(text_of(calendar::cohort_bookings(changed, {})) == "b 2021-09-10 t1\n");
}

TEST_CASE("the trainer of the cohort's own file is booked instead of the programme's") {
  auto changed = records();
  changed.cohorts[model::CohortId("a")].sessions[0].trainer = model::TrainerId("t2");
  CHECK(text_of(calendar::cohort_bookings(changed, model::CohortId("b"))) == "a 2021-09-03 t2\n");
}

TEST_CASE("without the programme a cohort books what its own file says") {
  auto changed = records();
  changed.programmes = {};
  CHECK(text_of(calendar::cohort_bookings(changed, {})) == "a 2021-09-03 -\nb 2021-09-10 -\n");
}

}  // namespace cohort_bookings_test
