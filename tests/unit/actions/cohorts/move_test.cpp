#include "actions/cohorts/move.hpp"

#include <doctest/doctest.h>

#include "model/cohort.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"
#include "support/refusals.hpp"

namespace traject::actions {
namespace move_test {

using model::Cohort;
using model::CohortId;
using model::CohortSession;
using model::PersonId;
using model::SessionId;
using test::day;
using test::refusal;
using test::written;

// Three Fridays; s2 has been moved once before, and s3 is cancelled.
model::Records records(const std::string& rest = "") {
  return test::records_of(
      {{"people/p-1.yaml", "department: desk\n"},
       {"calendar/closures.yaml", "closures: [{from: 2021-12-24, until: 2021-12-31, because: Closed}]\n"},
       {"rooms/r-1.yaml", "title: Attic\n"},
       {"rooms/r-2.yaml", "title: Cellar\nunavailable: [{from: 2021-09-03, until: 2021-09-03}]\nseats: 1\n"},
       {"trainers/t-1.yaml", "title: Trainer\n"},
       {"programmes/one.yaml",
        "title: One\n"
        "sessions:\n"
        "  - {id: s1, title: First, kind: meeting, from: \"09:00\", until: \"12:00\", room: r-1}\n"
        "  - {id: s2, title: Second, kind: meeting, from: \"09:00\", until: \"12:00\", room: r-1}\n"
        "  - {id: s3, title: Third, kind: meeting, from: \"09:00\", until: \"12:00\", room: r-1}\n"},
       {"cohorts/autumn/cohort.yaml",
        "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-1]\n"
        "sessions:\n"
        "  - {session: s1, date: 2021-09-03, from: \"09:00\", until: \"12:00\"}\n"
        "  - {session: s2, date: 2021-09-17, from: \"09:00\", until: \"12:00\", sequence: 1, changed_on: "
        "2021-08-21}\n"
        "  - {session: s3, date: 2021-10-01, from: \"09:00\", until: \"12:00\", sequence: 1, "
        "changed_on: 2021-08-21, cancelled: {date: 2021-08-21, because: ill}}\n" +
            rest},
       {"cohorts/other/cohort.yaml",
        "programme: one\nstart: 2021-09-10\nas_of: 2021-08-20\nparticipants: []\n"
        "sessions:\n"
        "  - {session: s1, date: 2021-09-10, from: \"11:00\", until: \"13:00\"}\n"},
       {"cohorts/autumn/attendance.yaml", "sessions: [{session: s1}]\n"}});
}

MoveRequest to(const std::string& session, std::string_view date) {
  return {.cohort = CohortId("autumn"),
          .session = SessionId(session),
          .to = day(date),
          .from = {},
          .until = {},
          .trainer = {},
          .room = {},
          .allow = {},
          .as_of = day("2021-08-25")};
}

MoveRequest allowed(MoveRequest request, const std::string& rule = "blocked") {
  request.allow = model::Allowed{rule, "own room", PersonId("p-1")};
  return request;
}

CancelRequest cancelling(const std::string& session) {
  return {.cohort = CohortId("autumn"),
          .session = SessionId(session),
          .because = "flood",
          .as_of = day("2021-08-25")};
}

const CohortSession& session(const MoveOutcome& outcome, std::size_t index) {
  return written<Cohort>(outcome.changes).sessions.at(index);
}

std::string codes(const auto& notes) {
  std::string text;
  for (const auto& note : notes) text += (text.empty() ? "" : " ") + note.code;
  return text;
}

TEST_CASE("only the session moves, counts one change more and has the as-of day") {
  const auto given = records();
  const auto outcome = move(given, to("s2", "2021-09-24"));
  CHECK(outcome.result == MoveResult::moved);
  CHECK(outcome.sequence == 2);
  CHECK(outcome.session.date == day("2021-09-17"));
  CHECK(outcome.after->date == day("2021-09-24"));
  CHECK(outcome.changes.at(0).file == "cohorts/autumn/cohort.yaml");
  Cohort expected = given.cohorts.at(CohortId("autumn"));
  expected.sessions[1].date = day("2021-09-24");
  expected.sessions[1].sequence = 2;
  expected.sessions[1].changed_on = day("2021-08-25");
  CHECK(written<Cohort>(outcome.changes) == expected);
}

TEST_CASE("a session that never changed counts its first change") {
  CHECK(session(move(records(), to("s1", "2021-09-24")), 0).sequence == 1);
}

TEST_CASE("the same day again writes nothing") {
  const auto outcome = move(records(), to("s2", "2021-09-17"));
  CHECK(outcome.result == MoveResult::unchanged);
  CHECK(outcome.sequence == 1);
  CHECK(outcome.changes.empty());
}

TEST_CASE("a cancelled session takes place again when it moves, also to its own day") {
  for (const char* date : {"2021-10-08", "2021-10-01"}) {
    const auto outcome = move(records(), to("s3", date));
    CHECK(outcome.result == MoveResult::moved);
    CHECK_FALSE(session(outcome, 2).cancelled);
    CHECK(session(outcome, 2).sequence == 2);
    CHECK(session(outcome, 2).date == day(date));
    CHECK(codes(outcome.warnings) == "no_school_holidays");  // as of any session that takes place
  }
}

TEST_CASE("cancelling keeps the day and says why") {
  const auto outcome = cancel(records(), cancelling("s2"));
  CHECK(outcome.result == MoveResult::cancelled);
  CHECK_FALSE(outcome.after);
  CHECK(session(outcome, 1).cancelled == model::Cancelled{day("2021-08-25"), "flood"});
  CHECK(session(outcome, 1).date == day("2021-09-17"));
  CHECK(session(outcome, 1).sequence == 2);
  CHECK(session(outcome, 1).changed_on == day("2021-08-25"));
}

TEST_CASE("what is cancelled is not cancelled again") {
  const auto outcome = cancel(records(), cancelling("s3"));
  CHECK(outcome.result == MoveResult::unchanged);
  CHECK(outcome.sequence == 1);
  CHECK(outcome.changes.empty());
}

TEST_CASE("a day that is blocked is refused with the nearest free days") {
  const auto outcome = move(records(), to("s2", "2021-12-24"));
  CHECK(outcome.result == MoveResult::refused);
  CHECK(outcome.changes.empty());
  CHECK(outcome.sequence == 1);
  CHECK(codes(outcome.conflicts) == "closure");
  CHECK(outcome.nearest == std::vector{day("2021-12-17"), day("2022-01-07")});
}

TEST_CASE("no day before the as-of day is named, nor the day of the session itself") {
  CHECK(move(records(), to("s2", "2021-09-03")).nearest == std::vector{day("2021-08-27"), day("2021-09-24")});
  MoveRequest late = to("s2", "2021-09-03");
  late.as_of = day("2021-08-28");
  CHECK(move(records(), late).nearest == std::vector{day("2021-09-24")});
}

TEST_CASE("another session of the cohort and a room that is taken cannot be set aside") {
  CHECK(codes(move(records(), allowed(to("s2", "2021-09-03"))).conflicts) == "overlap");
  const auto taken = move(records(), allowed(to("s2", "2021-09-10")));
  CHECK(taken.result == MoveResult::refused);
  CHECK(codes(taken.conflicts) == "room_taken");
}

TEST_CASE("the cohort stands in its own way no more than a cancelled session does") {
  CHECK(move(records(), to("s2", "2021-10-01")).result == MoveResult::moved);
}

TEST_CASE("a session of several days can move by one") {
  auto given = records();
  given.programmes.at(model::ProgrammeId("one")).sessions[1].days = 2;
  CHECK(move(given, to("s2", "2021-09-18")).result == MoveResult::moved);
}

TEST_CASE("a closed day can be set aside, which is kept with the cohort, once") {
  const auto outcome = move(records(), allowed(to("s2", "2021-12-24")));
  CHECK(outcome.result == MoveResult::moved);
  CHECK(codes(outcome.set_aside) == "closure");
  const std::vector<model::Allowed> kept = {{"blocked", "own room", PersonId("p-1")}};
  CHECK(written<Cohort>(outcome.changes).allowed == kept);
  const auto again = records("allowed: [{rule: blocked, because: own room, by: p-1}]\n");
  CHECK(written<Cohort>(move(again, allowed(to("s2", "2021-12-24"))).changes).allowed == kept);
}

TEST_CASE("what needs no exception keeps none") {
  const auto outcome = move(records(), allowed(to("s2", "2021-09-24")));
  CHECK(written<Cohort>(outcome.changes).allowed.empty());
}

TEST_CASE("only a blocked day can be set aside, and only by somebody who is there") {
  CHECK(refusal([] { return move(records(), allowed(to("s2", "2021-09-24"), "overlap")); }) ==
        "there is no rule \"overlap\" here (choose from blocked)");
  MoveRequest request = allowed(to("s2", "2021-09-24"));
  request.allow->by = PersonId("p-2");
  CHECK(refusal([&] { return move(records(), request); }) ==
        "there is no person \"p-2\" (did you mean \"p-1\"?)");
}

TEST_CASE("a session that was held moves and is cancelled with a warning") {
  CHECK(codes(move(records(), to("s1", "2021-09-24")).warnings) == "out_of_order no_school_holidays held");
  CHECK(codes(cancel(records(), cancelling("s1")).warnings) == "held");
  CHECK(codes(move(records(), to("s2", "2021-09-24")).warnings) == "no_school_holidays");
}

// s2 as it is but for what the test sets.
MoveRequest other() {
  MoveRequest request = to("s2", "2021-09-17");
  request.to.reset();
  return request;
}

TEST_CASE("another time or room is a change of the event, another trainer is none") {
  MoveRequest earlier = other();
  earlier.from = base::TimeOfDay{8 * 60};
  const auto moved = move(records(), earlier);
  CHECK(session(moved, 1).from == base::TimeOfDay{8 * 60});
  CHECK(session(moved, 1).date == day("2021-09-17"));
  CHECK(moved.sequence == 2);

  MoveRequest elsewhere = other();
  elsewhere.room = model::RoomId("r-2");
  CHECK(session(move(records(), elsewhere), 1).room == model::RoomId("r-2"));
  CHECK(move(records(), elsewhere).sequence == 2);
  auto crowded = records();
  crowded.cohorts.at(CohortId("autumn")).participants.emplace_back("p-2");
  CHECK(codes(move(crowded, elsewhere).warnings).find("room_too_small") != std::string::npos);

  MoveRequest with_another = other();
  with_another.trainer = model::TrainerId("t-1");
  const auto same_event = move(records(), with_another);
  CHECK(session(same_event, 1).trainer == model::TrainerId("t-1"));
  CHECK(same_event.sequence == 1);
  CHECK(session(same_event, 1).changed_on == day("2021-08-25"));
}

TEST_CASE("a room that is away or taken is a conflict on the same day too") {
  MoveRequest away = to("s1", "2021-09-03");
  away.room = model::RoomId("r-2");
  CHECK(codes(move(records(), away).conflicts) == "room_unavailable");
  CHECK(codes(move(records(), to("s2", "2021-09-10")).conflicts) == "room_taken");
  MoveRequest before = to("s2", "2021-09-10");
  before.until = base::TimeOfDay{11 * 60};
  CHECK(move(records(), before).conflicts.empty());
}

TEST_CASE("the programme's own room is not written down, and what is as asked for writes nothing") {
  MoveRequest same = other();
  same.room = model::RoomId("r-1");
  same.from = base::TimeOfDay{9 * 60};
  CHECK(move(records(), same).result == MoveResult::unchanged);
  auto given = records();
  given.cohorts.at(CohortId("autumn")).sessions[1].room = model::RoomId("r-2");
  CHECK_FALSE(session(move(given, same), 1).room);
}

TEST_CASE("an end before the beginning, and a room or trainer that is not there, are refused") {
  MoveRequest backwards = other();
  backwards.from = base::TimeOfDay{12 * 60};
  CHECK(refusal([&] { return move(records(), backwards); }) != "done");
  MoveRequest nowhere = other();
  nowhere.room = model::RoomId("r-3");
  CHECK(refusal([&] { return move(records(), nowhere); }).starts_with("there is no room \"r-3\""));
  MoveRequest nobody = other();
  nobody.trainer = model::TrainerId("t-2");
  CHECK(refusal([&] { return move(records(), nobody); }).starts_with("there is no trainer \"t-2\""));
}

TEST_CASE("a session or cohort that is not there is refused with a near one") {
  CHECK(refusal([] { return move(records(), to("s4", "2021-09-24")); }) ==
        "this cohort has no session \"s4\" (did you mean \"s1\"?)");
  CHECK(refusal([] { return cancel(records(), cancelling("s4")); }) ==
        "this cohort has no session \"s4\" (did you mean \"s1\"?)");
  MoveRequest request = to("s2", "2021-09-24");
  request.cohort = CohortId("autum");
  CHECK(refusal([&] { return move(records(), request); }) ==
        "there is no cohort \"autum\" (did you mean \"autumn\"?)");
}

}  // namespace move_test
}  // namespace traject::actions
