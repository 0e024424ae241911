#include "model/oddities/cohort_oddities.hpp"

#include <doctest/doctest.h>

#include <string>

#include "said.hpp"
#include "support/dates.hpp"

namespace traject::model {
namespace cohort_oddities_test {

using test::day;
using test::said;

TEST_CASE("nobody is in two teams") {
  Cohort cohort;
  cohort.participants = {PersonId("p-1"), PersonId("p-2"), PersonId("p-3")};
  cohort.teams.resize(2);
  cohort.teams[0].members = {PersonId("p-1"), PersonId("p-2")};
  cohort.teams[1].members = {PersonId("p-3"), PersonId("p-2")};
  CHECK(said(oddities(cohort)) == "in-two-teams teams.1.members.1");
}

TEST_CASE("no session is before the start, unless it was moved there or does not take place") {
  Cohort cohort;
  cohort.start = day("2021-09-03");
  cohort.sessions.resize(2);
  cohort.sessions[0].date = day("2021-09-03");
  cohort.sessions[1].date = day("2021-09-02");
  CHECK(said(oddities(cohort)) == "session-before-start sessions.1.date");
  cohort.sessions[1].changed_on = day("2021-08-30");
  CHECK(said(oddities(cohort)) == "");
  cohort.sessions[1].changed_on.reset();
  cohort.sessions[1].cancelled.emplace();
  CHECK(said(oddities(cohort)) == "");
}

TEST_CASE("what stands beside a cohort is about who has or had a place in it, and a day has 24 hours") {
  Cohort cohort;
  cohort.participants = {PersonId("p-1")};
  cohort.refilled = {{PersonId("p-1"), PersonId("p-2"), day("2021-10-01")}};
  cohort.guests = {{PersonId("p-3"), SessionId("a")}};
  Activities activities;
  Talks talks;
  Choice choice;
  Attendance attendance;
  attendance.sessions.resize(1);
  for (const char* id : {"p-1", "p-2", "p-3", "p-4"}) {
    activities.activities.emplace_back().person = PersonId(id);
    talks.talks.emplace_back().person = PersonId(id);
    choice.votes.emplace_back().person = PersonId(id);
    attendance.sessions[0].absent.push_back(PersonId(id));
  }
  const auto two = [](const std::string& list) {
    return "not-a-participant " + list + ".2.person; not-a-participant " + list + ".3.person";
  };
  CHECK(said(oddities(activities, cohort)) == two("activities"));
  CHECK(said(oddities(talks, cohort)) == two("talks"));
  CHECK(said(oddities(choice, cohort)) == two("votes"));
  CHECK(said(oddities(attendance, cohort)) == "not-a-participant sessions.0.absent.3");
  talks.talks.clear();
  for (const char* id : {"p-2", "p-3"}) talks.people.emplace_back().person = PersonId(id);
  CHECK(said(oddities(talks, cohort)) == "not-a-participant people.1.person");
  cohort.teams.resize(1);
  cohort.teams[0].members = {PersonId("p-1"), PersonId("p-3")};
  CHECK(said(oddities(cohort)) == "not-a-participant teams.0.members.1");
  activities.activities.resize(1);
  activities.activities[0].hours = *base::parse_number("24");
  CHECK(said(oddities(activities, cohort)) == "");
  activities.activities[0].hours = *base::parse_number("24.5");
  CHECK(said(oddities(activities, cohort)) == "over-a-day activities.0.hours");
}

TEST_CASE("a day has 24 hours for all entries together, those of teams too") {
  Cohort cohort;
  cohort.participants = {PersonId("p-1"), PersonId("p-2")};
  cohort.teams.resize(1);
  cohort.teams[0].id = LocalId("a");
  cohort.teams[0].members = {PersonId("p-1"), PersonId("p-2")};
  Activities activities;
  const auto add = [&](const char* person, const char* date, const char* hours) {
    Activity& activity = activities.activities.emplace_back();
    if (*person != '\0') {
      activity.person = PersonId(person);
    } else {
      activity.team = LocalId("a");
    }
    activity.date = day(date);
    activity.hours = *base::parse_number(hours);
    return said(oddities(activities, cohort));
  };
  CHECK(add("p-1", "2021-09-03", "16") == "");
  CHECK(add("p-2", "2021-09-03", "16") == "");
  CHECK(add("p-1", "2021-09-04", "16") == "");
  CHECK(add("p-1", "2021-09-03", "8") == "");
  CHECK(add("", "2021-09-04", "8") == "");
  CHECK(add("", "2021-09-03", "0.5") == "over-a-day activities.5.hours");
  CHECK(oddities(activities, cohort)[0].message.values[0].second == base::Value("p-1"));
  activities.activities.pop_back();
  CHECK(add("p-2", "2021-09-03", "8.5") == "over-a-day activities.5.hours");
}

TEST_CASE("a participant is no guest") {
  Cohort cohort;
  cohort.participants = {PersonId("p-1")};
  cohort.guests = {{PersonId("p-2"), SessionId("a")}, {PersonId("p-1"), SessionId("a")}};
  CHECK(said(oddities(cohort)) == "guest-takes-part guests.1.person");
}

TEST_CASE("a series has as many talks as the programme says") {
  Programme programme;
  programme.individual_sessions.resize(1);
  programme.individual_sessions[0].id = IndividualSessionId("tma");
  programme.individual_sessions[0].count = 3;
  Talks talks;
  for (const int number : {3, 4}) {
    talks.talks.emplace_back().number = number;
    talks.talks.back().session = IndividualSessionId("tma");
  }
  talks.talks.emplace_back().number = 9;  // of a series that is unknown, which is another finding
  CHECK(said(oddities(talks, programme)) == "talk-off-series talks.1.number");
}

TEST_CASE("a participant has one coach at a time, who takes over on the last day of the other") {
  Cohort cohort;
  cohort.participants = {PersonId("p-1"), PersonId("p-2")};
  const auto pair = [](const char* participant, const char* from, const char* until = nullptr) {
    CoachingPair one{PersonId(participant), CoachId("c-1"), day(from), {}, {}};
    if (until != nullptr) one.until = day(until);
    return one;
  };
  const auto odd = [&](std::vector<CoachingPair> pairs) {
    return said(oddities(CohortCoaching{std::move(pairs)}, cohort));
  };
  CHECK(odd({pair("p-1", "2021-09-01", "2021-10-01"), pair("p-1", "2021-10-01"),
             pair("p-2", "2021-09-01")}) == "");
  CHECK(odd({pair("p-1", "2021-09-01", "2021-09-01"), pair("p-1", "2021-09-01")}) == "");
  CHECK(odd({pair("p-1", "2021-10-01"), pair("p-1", "2021-09-01", "2021-10-01")}) == "");
  CHECK(odd({pair("p-1", "2021-09-01", "2021-10-02"), pair("p-1", "2021-10-01")}) ==
        "coached-twice pairs.1.coach");
  CHECK(odd({pair("p-1", "2021-09-01"), pair("p-1", "2021-10-01", "2021-11-01")}) ==
        "coached-twice pairs.1.coach");
  CHECK(odd({pair("p-3", "2021-09-01")}) == "not-a-participant pairs.0.participant");
}

TEST_CASE("logged hours are of a person, of a team or of people who were removed, and of one of them") {
  Activity activity;
  CHECK(said(oddities(activity)) == "nobodys-hours hours!");
  activity.people = 2;
  CHECK(said(oddities(activity)) == "");
  activity.team = LocalId("t");
  CHECK(said(oddities(activity)) == "hours-of-two people!");
  activity.people.reset();
  CHECK(said(oddities(activity)) == "");
  activity.person = PersonId("p-1");
  CHECK(said(oddities(activity)) == "hours-of-two person!");
  activity.team.reset();
  CHECK(said(oddities(activity)) == "");
}

}  // namespace cohort_oddities_test
}  // namespace traject::model
