#include "model/known_on.hpp"

#include <doctest/doctest.h>

#include "model/cohort.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"
#include "model/settings.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"

namespace traject::model {
namespace known_on_test {

using test::day;
using test::records_of;

const std::string programme =
    "title: Traject\nsessions:\n"
    "  - {id: start, title: Start, kind: meeting, from: \"09:00\", until: \"12:00\"}\n"
    "  - {id: end, title: Einde, kind: meeting, from: \"09:00\", until: \"12:00\"}\n";
const std::string cohort =
    "programme: traject\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-3, p-2]\nsessions:\n"
    "  - {session: start, date: 2021-09-03, from: \"09:00\", until: \"12:00\"}\n"
    "  - {session: end, date: 2021-10-01, from: \"09:00\", until: \"12:00\"}\n"
    "refilled:\n  - {person: p-4, instead_of: p-1, date: 2021-09-05}\n"
    "  - {person: p-3, instead_of: p-4, date: 2021-09-20}\n";
const std::string person = "department: a\n";

Records known(const std::string& on, std::initializer_list<std::pair<std::string, std::string>> more) {
  std::vector<std::pair<std::string, std::string>> files = {
      {"programmes/traject.yaml", programme}, {"cohorts/one/cohort.yaml", cohort}};
  for (const char* id : {"p-1", "p-2", "p-3", "p-4"})
    files.emplace_back("people/" + std::string(id) + ".yaml", person);
  test::MemoryFolder folder({});
  for (const auto& [path, text] : files) folder.put(path, text);
  for (const auto& [path, text] : more) folder.put(path, text);
  store::Loaded loaded = folder.load();
  REQUIRE_MESSAGE(!loaded.has_errors(), loaded.diagnostics.front().code);
  keep_known_on(loaded.records, day(on));
  return std::move(loaded.records);
}

std::vector<std::string> participants(const std::string& on) {
  std::vector<std::string> ids;
  const Records records = known(on, {});
  for (const auto& id : records.cohorts.at(CohortId("one")).participants) ids.push_back(id.str());
  return ids;
}

using Ids = std::vector<std::string>;

TEST_CASE("a place that was filled again twice is held by who had it on the day") {
  CHECK(participants("2021-09-04") == Ids{"p-1", "p-2"});
  CHECK(participants("2021-09-05") == Ids{"p-4", "p-2"});
  CHECK(participants("2021-09-19") == Ids{"p-4", "p-2"});
  CHECK(participants("2021-09-20") == Ids{"p-3", "p-2"});
}

TEST_CASE("a cohort that is selected later is not there, nor anything beside it") {
  const std::initializer_list<std::pair<std::string, std::string>> beside = {
      {"cohorts/one/spending.yaml", "spending: []\n"}};
  const Records before = known("2021-08-19", beside);
  CHECK(before.cohorts.empty());
  CHECK(before.spending.empty());
  const Records after = known("2021-08-20", beside);
  CHECK(after.cohorts.size() == 1);
  CHECK(after.spending.size() == 1);
}

TEST_CASE("of several registrations the one of the day stands, without what was said of it later") {
  const auto on = [](const std::string& date) {
    Records records = known(
        date,
        {{"registrations/traject/p-1.yaml",
          "registered_at: 2021-08-10T09:00:00+02:00\napproval: {by: p-2, date: 2021-08-12}\n"
          "suitability_talk: {with: manager, date: 2021-08-13}\n"
          "exceptions:\n  - {rule: completed, because: x, by: p-2, date: 2021-08-14}\n"
          "earlier:\n  - {registered_at: 2021-07-01T09:00:00+02:00, withdrawn: {date: 2021-07-20}}\n"}});
    auto& all = records.registrations[ProgrammeId("traject")];
    return all.empty() ? std::nullopt : std::optional(all.begin()->second);
  };
  CHECK_FALSE(on("2021-06-30"));
  CHECK(on("2021-07-01")->facts.registered_at.day() == day("2021-07-01"));
  CHECK(on("2021-07-01")->earlier.empty());
  CHECK_FALSE(on("2021-07-19")->facts.withdrawn);
  CHECK(on("2021-07-20")->facts.withdrawn);
  CHECK(on("2021-08-10")->earlier.size() == 1);
  CHECK_FALSE(on("2021-08-11")->facts.approval);
  CHECK(on("2021-08-12")->facts.approval);
  CHECK_FALSE(on("2021-08-12")->facts.suitability_talk);
  CHECK(on("2021-08-13")->facts.exceptions.empty());
  CHECK(on("2021-08-14")->facts.exceptions.size() == 1);
}

TEST_CASE("what changes later in a person is as it was, fact by fact") {
  const auto on = [](const std::string& date) {
    return known(date, {{"people/p-1.yaml",
                         "department: c\nscale: 9\ncompleted:\n  - {what: intro, date: 2021-08-10}\n"
                         "earlier:\n  - {until: 2021-08-31, department: b}\n"
                         "  - {until: 2021-07-31, department: a, scale: 8}\n"}})
        .people.at(PersonId("p-1"));
  };
  CHECK(on("2021-07-31").facts.department == DepartmentId("a"));
  CHECK(on("2021-07-31").facts.scale == 8);
  CHECK(on("2021-07-31").earlier.empty());
  CHECK(on("2021-08-01").facts.department == DepartmentId("b"));
  CHECK(on("2021-08-01").facts.scale == 9);
  CHECK(on("2021-08-01").earlier.size() == 1);
  CHECK(on("2021-09-01").facts.department == DepartmentId("c"));
  CHECK(on("2021-09-01").earlier.size() == 2);
  CHECK(on("2021-08-09").completed->empty());  // known, and none
  CHECK(on("2021-08-10").completed->size() == 1);
}

TEST_CASE("a pair of coach and participant stands from its first day until its last is over") {
  const auto on = [](const std::string& date) {
    return known(date, {{"coaches/p-2.yaml", "capacity: 2\ntrained_on: 2021-09-10\n"},
                        {"cohorts/one/coaching.yaml",
                         "pairs:\n  - {participant: p-3, coach: p-2, from: 2021-09-01, until: 2021-09-15, "
                         "because: x}\n"}});
  };
  CHECK(on("2021-08-31").coaching.at(CohortId("one")).pairs.empty());
  CHECK_FALSE(on("2021-09-14").coaching.at(CohortId("one")).pairs.at(0).until);
  CHECK_FALSE(on("2021-09-14").coaching.at(CohortId("one")).pairs.at(0).because);
  CHECK(on("2021-09-15").coaching.at(CohortId("one")).pairs.at(0).until);
  CHECK_FALSE(on("2021-09-09").coaches.at(CoachId("p-2")).trained_on);
  CHECK(on("2021-09-10").coaches.at(CoachId("p-2")).trained_on);
}

TEST_CASE("talks are planned ahead, but not of who comes later; what was done for them has its day") {
  const std::string programme_with_talks =
      programme + "individual_sessions:\n  - {id: tma, title: TMA, count: 1, minutes: 60}\n";
  const auto on = [&](const std::string& date) {
    return known(date,
                 {{"programmes/traject.yaml", programme_with_talks},
                  {"advisers/a.yaml", "title: A\n"},
                  {"cohorts/one/talks.yaml",
                   "talks:\n  - {person: p-2, session: tma, number: 1, adviser: a, date: 2021-12-01, "
                   "from: \"09:00\", until: \"10:00\"}\n"
                   "  - {person: p-3, session: tma, number: 1, adviser: a, date: 2021-12-02, "
                   "from: \"09:00\", until: \"10:00\"}\n"
                   "people:\n  - {person: p-2, registered_on: 2021-09-01, filled_in_on: 2021-09-08}\n"}})
        .talks.at(CohortId("one"));
  };
  CHECK(on("2021-09-19").talks.size() == 1);
  CHECK(on("2021-09-20").talks.size() == 2);
  CHECK(on("2021-08-31").people.empty());
  CHECK_FALSE(on("2021-09-07").people.at(0).filled_in_on);
  CHECK(on("2021-09-08").people.at(0).filled_in_on);
}

TEST_CASE("attendance, hours, invoices and releases count from their own day") {
  const auto on = [](const std::string& date) {
    return known(
        date,
        {{"programmes/traject.yaml", programme + "costs:\n  - {id: room, title: Zaal, unit_price: 100.00}\n"},
         {"forms/form.yaml", "title: F\nquestions: []\n"},
         {"cohorts/one/attendance.yaml", "sessions:\n  - {session: start}\n  - {session: end}\n"},
         {"cohorts/one/activities.yaml",
          "activities:\n  - {person: p-2, date: 2021-09-10, hours: 2, kind: work}\n"},
         {"cohorts/one/spending.yaml",
          "spending:\n  - {line: room, amount: 1.00, invoiced_on: 2021-09-10, paid_on: "
          "2021-09-20}\n  - {line: room, amount: 2.00}\n"},
         {"cohorts/one/released.yaml",
          "releases:\n  - {date: 2021-10-10, form: form, n: 0, digest: x, sheets: []}\n"
          "  - {date: 2021-11-10, form: form, n: 0, digest: y, sheets: []}\n"}});
  };
  const CohortId one("one");
  CHECK(on("2021-09-30").attendance.at(one).sessions.size() == 1);
  CHECK(on("2021-10-01").attendance.at(one).sessions.size() == 2);
  CHECK(on("2021-09-09").activities.at(one).activities.empty());
  CHECK(on("2021-09-10").activities.at(one).activities.size() == 1);
  CHECK(on("2021-09-09").spending.at(one).spending.size() == 1);  // what has no date is always there
  CHECK_FALSE(on("2021-09-19").spending.at(one).spending.at(0).paid_on);
  CHECK(on("2021-09-20").spending.at(one).spending.at(0).paid_on);
  // Without the first one all sheets would count, which have no date.
  CHECK(on("2021-10-09").released.at(one).releases.size() == 1);
  CHECK(on("2021-11-09").released.at(one).releases.size() == 1);
  CHECK(on("2021-11-10").released.at(one).releases.size() == 2);
}

TEST_CASE("intakes, vouchers and the word on a finding count from their own day") {
  Intake intake;
  intake.registered_on = day("2021-03-01");
  intake.goals = {{"g", day("2021-04-01")}};
  CHECK_FALSE(known_on(intake, day("2021-02-28")));
  CHECK_FALSE(known_on(intake, day("2021-03-31"))->goals.at(0).reached_on);
  CHECK(known_on(intake, day("2021-04-01")) == intake);

  // Which small counts are hidden depends on all years.
  const auto intakes = [&](int smallest_count) {
    Records records;
    records.settings.privacy = Privacy{.smallest_count = smallest_count};
    records.intakes[ProgrammeId("coach")].emplace("in-1", intake);
    keep_known_on(records, day("2021-02-28"));
    return records.intakes[ProgrammeId("coach")].size();
  };
  CHECK(intakes(1) == 0);
  CHECK(intakes(2) == 1);

  Voucher voucher;
  voucher.issued_on = day("2021-03-01");
  voucher.valid_until = day("2022-03-01");
  voucher.redeemed_on = day("2021-05-01");
  CHECK_FALSE(known_on(voucher, day("2021-02-28")));
  CHECK_FALSE(known_on(voucher, day("2021-04-30"))->redeemed_on);
  CHECK(known_on(voucher, day("2021-04-30"))->valid_until);
  CHECK(known_on(voucher, day("2021-05-01")) == voucher);

  Programme with_finding;
  with_finding.decisions = {
      {.finding = "f", .decision = "d", .owner = "o", .date = day("2021-05-01"), .done = true}};
  const Decision open = known_on(with_finding, day("2021-04-30")).decisions.at(0);
  CHECK(open == Decision{.finding = "f"});
  CHECK(known_on(with_finding, day("2021-05-01")) == with_finding);
}

}  // namespace known_on_test
}  // namespace traject::model
