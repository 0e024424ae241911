#include "calendar/dated_session.hpp"

#include <doctest/doctest.h>

#include "model/cohort.hpp"
#include "model/programme.hpp"
#include "support/dates.hpp"
#include "support/schedules.hpp"

using namespace traject;
using calendar::DatedSession;
using test::at;
using test::day;

namespace dated_session_test {

DatedSession on(std::string_view date, std::string_view from, std::string_view until, int days = 1) {
  DatedSession session = calendar::dated(test::session("s", from, until), day(date));
  session.days = days;
  return session;
}

model::Programme programme() {
  model::Programme programme;
  programme.sessions = test::sessions(1);
  programme.sessions[0].kind = model::SessionKind::training;
  programme.sessions[0].trainer = model::TrainerId("t1");
  programme.sessions[0].room = model::RoomId("r1");
  programme.sessions[0].days = 2;
  return programme;
}

model::CohortSession own_session(const std::string& id) {
  model::CohortSession own;
  own.session = model::SessionId(id);
  own.date = day("2021-09-10");
  own.from = at("13:00");
  own.until = at("16:00");
  return own;
}

TEST_CASE("the end of one session may be the start of another") {
  CHECK_FALSE(overlap(on("2021-09-03", "09:00", "12:30"), on("2021-09-03", "12:30", "16:00")));
  CHECK_FALSE(overlap(on("2021-09-03", "12:30", "16:00"), on("2021-09-03", "09:00", "12:30")));
  CHECK(overlap(on("2021-09-03", "09:00", "12:31"), on("2021-09-03", "12:30", "16:00")));
  CHECK(overlap(on("2021-09-03", "09:00", "17:00"), on("2021-09-03", "12:00", "13:00")));
}

TEST_CASE("sessions of several days overlap on each of their days") {
  const auto three_days = on("2021-09-03", "09:00", "12:00", 3);
  CHECK(three_days.last_day() == day("2021-09-05"));
  CHECK(overlap(three_days, on("2021-09-05", "11:00", "15:00")));
  CHECK(overlap(on("2021-09-02", "11:00", "15:00", 2), three_days));
  CHECK_FALSE(overlap(three_days, on("2021-09-06", "09:00", "12:00")));
  CHECK_FALSE(overlap(three_days, on("2021-09-05", "12:00", "15:00")));
}

TEST_CASE("what the cohort's file does not say is the programme's") {
  model::Cohort cohort;
  cohort.sessions = {own_session("s1")};
  const auto session = calendar::sessions_of(cohort, programme()).at(0);
  CHECK(session.id.str() == "s1");
  CHECK(session.title == "Session s1");
  CHECK(session.kind == model::SessionKind::training);
  CHECK(session.date == day("2021-09-10"));
  CHECK(session.days == 2);
  CHECK(session.from == at("13:00"));
  CHECK(session.until == at("16:00"));
  CHECK(session.trainer->str() == "t1");
  CHECK(session.room->str() == "r1");
  CHECK_FALSE(session.cancelled);
}

TEST_CASE("what the cohort's file says goes before the programme") {
  model::Cohort cohort;
  cohort.sessions = {own_session("s1")};
  cohort.sessions[0].title = "Another title";
  cohort.sessions[0].trainer = model::TrainerId("t2");
  cohort.sessions[0].room = model::RoomId("r2");
  cohort.sessions[0].cancelled = model::Cancelled{day("2021-09-09"), "storm"};
  const auto session = calendar::sessions_of(cohort, programme()).at(0);
  CHECK(session.title == "Another title");
  CHECK(session.trainer->str() == "t2");
  CHECK(session.room->str() == "r2");
  CHECK(session.cancelled);
}

TEST_CASE("a session that the programme does not know has its id as title") {
  model::Cohort cohort;
  cohort.sessions = {own_session("extra")};
  const auto session = calendar::sessions_of(cohort, programme()).at(0);
  CHECK(session.title == "extra");
  CHECK(session.days == 1);
  CHECK_FALSE(session.trainer);
}

}  // namespace dated_session_test
