#include "calendar/block_checker.hpp"

#include <doctest/doctest.h>

#include <string>

#include "language/catalogue.hpp"
#include "model/cohort.hpp"
#include "model/programme.hpp"
#include "model/settings.hpp"
#include "model/staff.hpp"
#include "support/dates.hpp"
#include "support/schedules.hpp"

using namespace traject;
using calendar::BlockChecker;
using calendar::BlockKind;
using test::at;
using test::day;

namespace block_checker_test {

const model::TrainerId trainer("t1");
const model::RoomId room("r1");

// A session of an hour around noon with trainer and room.
model::Session noon() {
  model::Session session = test::session("s1", "12:00", "13:00");
  session.trainer = trainer;
  session.room = room;
  return session;
}

model::Records records() {
  model::Records records;
  records.settings.public_holidays = {model::PublicHoliday::kings_day, model::PublicHoliday::christmas_day};
  records.closures->closures = {
      {day("2021-12-24"), day("2021-12-25"), "Kerstsluiting"}, {day("2021-12-31"), day("2021-12-31"), {}}};
  records.trainers[trainer] = {
      .title = "De trainer", .unavailable = {{day("2021-10-18"), day("2021-10-22"), "vakantie"}}};
  records.rooms[room] = {
      .title = "Raadzaal", .seats = {}, .unavailable = {{day("2021-11-05"), day("2021-11-05"), {}}}};
  return records;
}

// Another cohort with one session of that morning or afternoon.
model::Cohort other_cohort(std::string_view date, std::string_view from, std::string_view until) {
  model::Cohort cohort;
  auto& session = cohort.sessions.emplace_back();
  session.session = model::SessionId("theirs");
  session.date = day(date);
  session.from = at(from);
  session.until = at(until);
  return cohort;
}

// "<code>: <because in Dutch>", or "free".
std::string answer(const model::Records& given, std::string_view date, const model::Session& session) {
  const auto block = BlockChecker(given).block(day(date), session);
  if (!block) return "free";
  return std::string(model::word(block->kind)) + ": " + language::text(block->because, base::Language::nl);
}
std::string answer(std::string_view date) { return answer(records(), date, noon()); }

TEST_CASE("a day with nothing in the way is free") {
  CHECK(answer("2021-09-03") == "free");
  CHECK(answer({}, "2021-12-24", noon()) == "free");
}

TEST_CASE("an observed public holiday blocks, one that is not observed does not") {
  CHECK(answer("2021-04-27") == "public_holiday: Koningsdag");
  CHECK(answer("2013-04-30") == "public_holiday: Koninginnedag");
  CHECK(answer("2021-04-02") == "free");
}

TEST_CASE("a closure blocks with its own words, or else with a word of ours") {
  CHECK(answer("2021-12-23") == "free");
  CHECK(answer("2021-12-24") == "closure: Kerstsluiting");
  CHECK(answer("2021-12-31") == "closure: gesloten");
}

TEST_CASE("a public holiday is told before a closure") {
  CHECK(answer("2021-12-25") == "public_holiday: eerste kerstdag");
}

TEST_CASE("an unavailable trainer or room blocks the sessions that need it, and no others") {
  CHECK(answer("2021-10-18") == "trainer_unavailable: De trainer is niet beschikbaar: vakantie");
  CHECK(answer("2021-10-22") == "trainer_unavailable: De trainer is niet beschikbaar: vakantie");
  CHECK(answer("2021-10-23") == "free");
  CHECK(answer("2021-11-05") == "room_unavailable: Raadzaal is niet beschikbaar");
  CHECK(answer(records(), "2021-10-18", test::session("s2")) == "free");
  CHECK(answer(records(), "2021-11-05", test::session("s2")) == "free");
}

TEST_CASE("a trainer or room of another cohort at an overlapping time blocks") {
  auto given = records();
  auto& cohort = given.cohorts[model::CohortId("pilot")] = other_cohort("2021-09-03", "12:30", "16:00");
  CHECK(answer(given, "2021-09-03", noon()) == "free");

  cohort.sessions[0].room = room;
  CHECK(answer(given, "2021-09-03", noon()) ==
        "room_taken: Raadzaal is van 12:30 tot 16:00 bezet door groep pilot");
  cohort.sessions[0].trainer = trainer;
  CHECK(answer(given, "2021-09-03", noon()) ==
        "trainer_taken: De trainer is van 12:30 tot 16:00 bezet door groep pilot");
  CHECK(answer(given, "2021-09-04", noon()) == "free");

  cohort.sessions[0].from = at("13:00");
  CHECK(answer(given, "2021-09-03", noon()) == "free");
}

TEST_CASE("a trainer without a file of their own is taken too") {
  model::Records given;
  given.cohorts[model::CohortId("pilot")] = other_cohort("2021-09-03", "12:30", "16:00");
  given.cohorts[model::CohortId("pilot")].sessions[0].trainer = trainer;
  CHECK(answer(given, "2021-09-03", noon()) ==
        "trainer_taken: t1 is van 12:30 tot 16:00 bezet door groep pilot");
}

TEST_CASE("a cohort that is planned anew does not stand in its own way") {
  auto given = records();
  given.cohorts[model::CohortId("pilot")] = other_cohort("2021-09-03", "12:30", "16:00");
  given.cohorts[model::CohortId("pilot")].sessions[0].room = room;
  CHECK_FALSE(BlockChecker(given, model::CohortId("pilot")).block(day("2021-09-03"), noon()));
  CHECK(BlockChecker(given, model::CohortId("other")).block(day("2021-09-03"), noon()));
}

TEST_CASE("every day of a session is looked at, and a later day is named") {
  auto session = noon();
  session.days = 3;
  CHECK(answer(records(), "2021-12-21", session) == "free");
  CHECK(answer(records(), "2021-12-22", session) == "closure: Kerstsluiting op 24 december 2021");
  CHECK(answer(records(), "2021-12-29", session) == "closure: gesloten op 31 december 2021");
  CHECK(answer(records(), "2021-04-25", session) == "public_holiday: Koningsdag op 27 april 2021");
  CHECK(answer(records(), "2021-10-17", session) ==
        "trainer_unavailable: De trainer is op 18 oktober 2021 niet beschikbaar: vakantie");
  CHECK(answer(records(), "2021-11-04", session) ==
        "room_unavailable: Raadzaal is op 5 november 2021 niet beschikbaar");
}

TEST_CASE("every day of another cohort's session is taken") {
  model::Records given;
  auto& programme = given.programmes[model::ProgrammeId("p")];
  programme.sessions = {test::session("theirs")};
  programme.sessions[0].days = 2;
  auto& cohort = given.cohorts[model::CohortId("pilot")] = other_cohort("2021-09-02", "12:30", "16:00");
  cohort.programme = model::ProgrammeId("p");
  cohort.sessions[0].room = room;
  CHECK(answer(given, "2021-09-03", noon()) ==
        "room_taken: r1 is van 12:30 tot 16:00 bezet door groep pilot");
  CHECK(answer(given, "2021-09-04", noon()) == "free");

  auto two_days = noon();
  two_days.days = 2;
  CHECK(answer(given, "2021-09-01", two_days) ==
        "room_taken: r1 is op 2 september 2021 van 12:30 tot 16:00 bezet door groep pilot");
}

TEST_CASE("what holds for everybody can be asked for without a session") {
  const auto given = records();
  const BlockChecker checker(given);
  CHECK(checker.closed_on(day("2021-12-24"))->kind == BlockKind::closure);
  CHECK(checker.closed_on(day("2021-04-27"))->kind == BlockKind::public_holiday);
  CHECK_FALSE(checker.closed_on(day("2021-10-18")));
}

}  // namespace block_checker_test
