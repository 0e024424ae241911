#include "calendar/move_warnings.hpp"

#include <doctest/doctest.h>

#include <string>

#include "language/catalogue.hpp"
#include "model/calendar_records.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/settings.hpp"
#include "support/dates.hpp"
#include "support/schedules.hpp"

using namespace traject;
using calendar::DatedSession;
using model::PersonId;
using model::SessionId;
using test::day;

namespace move_warnings_test {

const model::ProgrammeId programme("one");
const model::CohortId cohort("autumn");

// Three sessions on Fridays, every two weeks, within three months; p-1 and p-2 take part, p-3 is a guest of s2.
model::Records records() {
  model::Records records;
  auto& one = records.programmes[programme];
  one.schedule = test::fridays(2, model::WhenBlocked::skip);
  one.schedule->within_months = 3;
  one.sessions = test::sessions(3);
  auto& own = records.cohorts[cohort];
  own.programme = programme;
  own.start = day("2021-09-03");
  own.participants = {PersonId("p-1"), PersonId("p-2")};
  own.guests = {{PersonId("p-3"), SessionId("s2")}};
  for (const auto& [id, date] :
       {std::pair("s1", "2021-09-03"), std::pair("s2", "2021-09-17"), std::pair("s3", "2021-10-01")}) {
    own.sessions.push_back(
        {.session = SessionId(id), .date = day(date), .from = test::at("09:00"), .until = test::at("12:30")});
  }
  // The year is known and has one holiday.
  records.school_holidays->school_years = {{.year = "2021-2022", .source = {}, .holidays = {}}};
  records.school_holidays->school_years.front().holidays.push_back(
      {model::SchoolHoliday::autumn, model::SchoolRegion::north, day("2021-10-16"), day("2021-10-24")});
  return records;
}

DatedSession moved(const std::string& id, std::string_view date, int days = 1) {
  DatedSession session = calendar::dated(test::session(id), day(date));
  session.days = days;
  return session;
}

// A line per warning: "<code> <date> <sentence in English>".
std::string lines(const DatedSession& session, const model::Records& given = records()) {
  std::string text;
  for (const auto& warning : calendar::move_warnings(session, cohort, given)) {
    text += warning.code + " " + base::to_string(warning.date) + " " +
            language::text(warning.message, base::Language::en) + "\n";
  }
  return text;
}

model::Talk talk(const std::string& person, std::string_view from, std::string_view until) {
  return {.person = PersonId(person),
          .session = model::IndividualSessionId("tma"),
          .number = 1,
          .adviser = model::AdviserId("a-1"),
          .date = day("2021-09-24"),
          .from = test::at(from),
          .until = test::at(until)};
}

TEST_CASE("a day that fits the programme gives no warning") {
  CHECK(lines(moved("s2", "2021-09-24")).empty());
  CHECK(lines(moved("s3", "2021-12-03")).empty());
}

TEST_CASE("another weekday than the programme's is named") {
  CHECK(lines(moved("s2", "2021-09-23")) ==
        "other_weekday 2021-09-23 23 September 2021 is a Thursday; this programme meets on Friday\n");
}

TEST_CASE("a session that leaves the order of the programme is named, the cancelled ones aside") {
  CHECK(lines(moved("s2", "2021-08-27")) ==
        "out_of_order 2021-08-27 Session s2 would come before Session s1 on 3 September 2021; in the "
        "programme it comes after it\n");
  CHECK(lines(moved("s2", "2021-10-08")) ==
        "out_of_order 2021-10-08 Session s2 would come after Session s3 on 1 October 2021; in the programme "
        "it comes before it\n");
  auto given = records();
  given.cohorts.at(cohort).sessions.back().cancelled = model::Cancelled{day("2021-09-20"), {}};
  CHECK(lines(moved("s2", "2021-10-08"), given).empty());
}

TEST_CASE("on one day the time tells what comes first") {
  DatedSession afternoon = moved("s2", "2021-10-01");
  afternoon.from = test::at("13:00");
  afternoon.until = test::at("16:00");
  CHECK(lines(afternoon).starts_with("out_of_order "));
  DatedSession morning = moved("s2", "2021-10-01");
  morning.from = test::at("08:00");
  morning.until = test::at("09:00");
  CHECK(lines(morning).empty());
}

TEST_CASE("a session that the programme does not know has no order") {
  CHECK(lines(moved("extra", "2021-08-27")).empty());
}

TEST_CASE("a session that ends later than the months of the programme allow is named") {
  CHECK(lines(moved("s3", "2021-12-03", 2)) ==
        "beyond_months 2021-12-04 4 December 2021 is later than 3 December 2021, which is 3 months after the "
        "start\n");
}

TEST_CASE("a programme without a schedule has no weekday and no months") {
  auto given = records();
  given.programmes.at(programme).schedule.reset();
  CHECK(lines(moved("s3", "2022-06-02"), given).empty());
}

TEST_CASE("a session after somebody's last day at work is named") {
  auto given = records();
  auto& employed = given.people[PersonId("p-2")].facts.employed.emplace();
  employed.until = day("2021-10-07");
  CHECK(lines(moved("s3", "2021-10-01"), given).find("employment_ends") == std::string::npos);
  CHECK(lines(moved("s3", "2021-10-08"), given).find("employment_ends 2021-10-08") != std::string::npos);
}

TEST_CASE("a school holiday warns, and so does a school year that is not known") {
  CHECK(lines(moved("s3", "2021-10-22")).starts_with("school_holiday 2021-10-22 "));
  auto given = records();
  given.school_holidays->school_years.clear();
  CHECK(lines(moved("s2", "2021-09-24"), given).starts_with("no_school_holidays 2021-09-24 "));
}

TEST_CASE("a talk at that time of somebody who comes is named") {
  auto given = records();
  given.talks[cohort].talks = {talk("p-1", "12:00", "13:00"), talk("p-2", "12:30", "13:30"),
                               talk("p-4", "09:00", "10:00"), talk("p-3", "09:00", "10:00")};
  CHECK(lines(moved("s2", "2021-09-24"), given) ==
        "talk 2021-09-24 p-1 has an individual talk on 24 September 2021 from 12:00 until 13:00\n"
        "talk 2021-09-24 p-3 has an individual talk on 24 September 2021 from 09:00 until 10:00\n");
  CHECK(lines(moved("s3", "2021-10-08"), given).empty());
}

TEST_CASE("who has a session of another cohort at that time is named, once for each session") {
  auto given = records();
  model::Cohort other = given.cohorts.at(cohort);
  other.participants = {PersonId("p-4"), PersonId("p-2"), PersonId("p-1")};
  other.guests = {{PersonId("p-3"), SessionId("s1")}};
  other.sessions.front().date = day("2021-09-24");
  given.cohorts[model::CohortId("other")] = other;
  CHECK(lines(moved("s2", "2021-09-24"), given) ==
        "participant_busy 2021-09-24 at Session s1 of cohort other at the same time, on 24 September 2021 "
        "from 09:00 until 12:30: p-1, p-2 and p-3\n");
  CHECK(lines(moved("s3", "2021-09-24"), given).ends_with(": p-1 and p-2\n"));  // p-3 comes to s2 only
  given.cohorts.at(model::CohortId("other")).sessions.front().cancelled =
      model::Cancelled{day("2021-09-20"), {}};
  CHECK(lines(moved("s2", "2021-09-24"), given).empty());
}

}  // namespace move_warnings_test
