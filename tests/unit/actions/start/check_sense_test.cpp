#include "actions/start/check_sense.hpp"

#include <doctest/doctest.h>

#include <string>

#include "model/calendar_records.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/person.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"
#include "support/dates.hpp"

using namespace traject;
using test::day;

namespace check_sense_test {

// "born-in-future people/p-1.yaml" for each remark; those that are errors with "!".
std::string found(const model::Records& records) {
  std::string text;
  for (const auto& remark : actions::check_sense(records, day("2021-08-20"))) {
    text += (text.empty() ? "" : "; ") + remark.code + " " + remark.file;
    if (remark.severity == base::Severity::error) text += "!";
  }
  return text;
}

std::string of_person(const char* born, const char* from, const char* until = nullptr) {
  model::Records records;
  auto& person = records.people[model::PersonId("p-1")];
  person.born = day(born);
  person.facts.employed.emplace().from = day(from);
  if (until != nullptr) person.facts.employed->until = day(until);
  return found(records);
}

TEST_CASE("a date of birth is judged on the as-of day and over the employment") {
  CHECK(of_person("1990-01-01", "2015-01-01") == "");
  CHECK(of_person("2021-08-20", "2021-09-01") == "unlikely-age people/p-1.yaml");
  CHECK(of_person("2021-08-21", "2040-01-01") == "born-in-future people/p-1.yaml!");
  CHECK(of_person("2006-08-20", "2021-08-20") == "");
  CHECK(of_person("2006-08-21", "2021-08-20") == "unlikely-age people/p-1.yaml");
  CHECK(of_person("1945-08-21", "2000-01-01") == "");
  CHECK(of_person("1945-08-20", "2000-01-01") == "unlikely-age people/p-1.yaml");
  CHECK(of_person("1930-01-01", "1990-01-01", "1995-01-01") == "");
}

TEST_CASE("somebody without a place has no talk, hours, vote or absence in a cohort; who left it had") {
  model::Records records;
  const model::CohortId id("pilot");
  auto& cohort = records.cohorts[id];
  cohort.participants = {model::PersonId("p-1")};
  cohort.refilled.resize(1);
  cohort.refilled[0].instead_of = model::PersonId("p-2");
  cohort.guests.resize(1);
  cohort.guests[0].person = model::PersonId("p-3");
  for (const char* person : {"p-1", "p-2", "p-3", "p-4"}) {
    records.talks[id].talks.emplace_back().person = model::PersonId(person);
    records.choices[id].votes.emplace_back().person = model::PersonId(person);
    records.activities[id].activities.emplace_back().person = model::PersonId(person);
    records.attendance[id].sessions.emplace_back().absent = {model::PersonId(person)};
  }
  const auto two = [](const std::string& file) {
    const std::string one = "not-a-participant cohorts/pilot/" + file + ".yaml";
    return one + "; " + one + "; ";
  };
  CHECK(found(records) ==
        two("talks") + two("activities") + two("choice") + "not-a-participant cohorts/pilot/attendance.yaml");
}

TEST_CASE("two sessions that overlap are remarked, one that follows on the other is not") {
  model::Records records;
  auto& cohort = records.cohorts[model::CohortId("pilot")];
  cohort.sessions.resize(2);
  cohort.sessions[0].from = *base::parse_time_of_day("09:00");
  cohort.sessions[0].until = *base::parse_time_of_day("12:00");
  cohort.sessions[1].from = *base::parse_time_of_day("11:00");
  cohort.sessions[1].until = *base::parse_time_of_day("13:00");
  CHECK(found(records) == "same-moment cohorts/pilot/cohort.yaml");
  cohort.sessions[1].from = *base::parse_time_of_day("12:00");
  CHECK(found(records).empty());
}

TEST_CASE("two sessions at one moment are remarked, a cancelled one is not") {
  model::Records records;
  auto& cohort = records.cohorts[model::CohortId("pilot")];
  cohort.sessions.resize(2);
  CHECK(found(records) == "same-moment cohorts/pilot/cohort.yaml");
  cohort.sessions[0].cancelled.emplace();
  CHECK(found(records) == "");
}

TEST_CASE("people who manage each other in a circle are told once") {
  model::Records records;
  const auto manages = [&](const char* manager, const char* person) {
    records.people[model::PersonId(person)].facts.manager = model::PersonId(manager);
  };
  manages("p-2", "p-1");
  manages("p-3", "p-2");
  manages("p-1", "p-3");
  CHECK(found(records) == "managers-of-each-other people/p-3.yaml");
  manages("p-1", "p-2");
  CHECK(found(records) == "managers-of-each-other people/p-2.yaml");
  manages("p-2", "p-2");
  CHECK(found(records) == "");
}

TEST_CASE("an exception needs its rule as long as somebody has no place") {
  model::Records records;
  const model::ProgrammeId programme("one");
  records.programmes[programme];
  auto& registration = records.registrations[programme][model::PersonId("p-1")];
  registration.facts.exceptions.push_back({{"employed", "x", model::PersonId("p-2")}, {}});
  CHECK(found(records) == "exception-without-rule registrations/one/p-1.yaml");
  auto& cohort = records.cohorts[model::CohortId("pilot")];
  cohort.programme = programme;
  cohort.participants = {model::PersonId("p-1")};
  CHECK(found(records) == "");
  cohort.participants.clear();
  registration.facts.withdrawn.emplace().date = day("2021-08-01");
  registration.facts.registered_at = test::noon("2021-07-01");
  CHECK(found(records) == "");
}

TEST_CASE("vouchers are compared with the period of their pilot") {
  model::Records records;
  const model::ProgrammeId programme("pilot");
  auto& voucher = records.vouchers[programme]["v-1"];
  voucher.issued_on = day("2018-12-31");
  CHECK(found(records) == "");
  records.programmes[programme].vouchers.emplace().period =
      model::Period{day("2019-01-01"), day("2019-12-31"), {}};
  CHECK(found(records) == "issued-outside-period vouchers/pilot/v-1.yaml");
}

}  // namespace check_sense_test
