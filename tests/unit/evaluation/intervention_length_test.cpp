#include "evaluation/intervention_length.hpp"

#include <doctest/doctest.h>

#include "model/plan.hpp"
#include "model/programme.hpp"

namespace traject::evaluation {
namespace intervention_length_test {

model::Session session(int from_hour, int until_hour, std::optional<int> days = {}) {
  model::Session session;
  session.title = "Training";
  session.from = {from_hour * 60};
  session.until = {until_hour * 60};
  session.days = days;
  return session;
}

// What it is, and what it rests on.
std::string length(std::optional<base::Number> days, std::vector<model::Session> sessions = {}) {
  model::Intervention intervention;
  intervention.days = days;
  model::Programme programme;
  programme.sessions = std::move(sessions);
  const LengthFound found = length_of(intervention, programme);
  return std::string(model::word(found.length)) + " " + found.code;
}

TEST_CASE("the plan's days say how long an intervention is, whatever its sessions") {
  CHECK(length(base::Number(1)) == "day_or_longer days");
  CHECK(length(base::parse_number("0.9999")) == "shorter days");
  CHECK(length(base::Number(0), {session(9, 17, 2)}) == "shorter days");
}

TEST_CASE("without days a session of two days or more is long enough") {
  CHECK(length({}, {session(9, 10), session(9, 10, 2)}) == "day_or_longer session_of_days");
  CHECK(length({}, {session(9, 10, 1)}) == "unknown short_sessions");
}

TEST_CASE("without days a session of six hours is long enough") {
  CHECK(length({}, {session(9, 12), session(10, 16)}) == "day_or_longer long_session");
  model::Session short_of_it = session(10, 16);
  --short_of_it.until.minutes;
  CHECK(length({}, {short_of_it}) == "unknown short_sessions");
}

TEST_CASE("a few half days are never added up") {
  CHECK(length({}, {session(9, 13), session(9, 13), session(9, 13)}) == "unknown short_sessions");
}

TEST_CASE("without days and sessions nothing is known") { CHECK(length({}) == "unknown no_sessions"); }

}  // namespace intervention_length_test
}  // namespace traject::evaluation
