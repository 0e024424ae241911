#include "calendar/moves.hpp"

#include <doctest/doctest.h>

#include <string>

#include "model/cohort.hpp"
#include "model/programme.hpp"
#include "support/dates.hpp"
#include "support/schedules.hpp"

using namespace traject;
using model::WhenBlocked;
using test::day;

namespace moves_test {

model::Programme programme() {
  model::Programme programme;
  programme.schedule = test::fridays(2, WhenBlocked::shift);
  programme.sessions = test::sessions(4);
  return programme;
}

// The pilot from 3 September, with 17 September skipped: 3 September, 1, 15 and 29 October.
model::Cohort cohort() {
  const auto blocked = [](base::Date date, const model::Session&) -> std::optional<calendar::Block> {
    if (date != day("2021-09-17")) return {};
    return calendar::Block{calendar::BlockKind::closure, date, {"block.closed", {}}};
  };
  const auto plan = calendar::plan_sessions(
      test::fridays(2, WhenBlocked::skip), programme().sessions, day("2021-09-03"), blocked);
  return test::cohort_of(plan, day("2021-09-03"));
}

std::string moves(const model::Cohort& cohort, const model::Programme& programme) {
  std::string text;
  for (const auto& move : calendar::moves_of(cohort, programme)) {
    text += move.session.str() + " " + base::to_string(move.from) + " " + base::to_string(move.to) + "\n";
  }
  return text;
}

TEST_CASE("a cohort whose sessions are on their slots has no moves") {
  CHECK(moves(cohort(), programme()).empty());
}

TEST_CASE("a session on another day is a move from its slot, and the later ones are not") {
  auto changed = cohort();
  changed.sessions[2].date = day("2021-10-22");
  CHECK(moves(changed, programme()) == "s3 2021-10-15 2021-10-22\n");
}

TEST_CASE("a skipped start is no slot") {
  auto changed = cohort();
  changed.start = day("2021-08-20");
  changed.skipped.push_back({day("2021-08-20"), "closed"});
  CHECK(moves(changed, programme()).empty());
}

TEST_CASE("a session of the programme that the cohort does not have takes up no slot") {
  auto longer = programme();
  longer.sessions.insert(longer.sessions.begin() + 1, test::session("new"));
  CHECK(moves(cohort(), longer).empty());
}

TEST_CASE("a session's own step is part of the rhythm") {
  auto own_step = programme();
  own_step.sessions[3].weeks_after_previous = 1;
  CHECK(moves(cohort(), own_step) == "s4 2021-10-22 2021-10-29\n");
}

TEST_CASE("without a schedule there are no slots to move from") {
  auto free = programme();
  free.schedule = {};
  CHECK(moves(cohort(), free).empty());
}

}  // namespace moves_test
