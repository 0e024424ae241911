#include "calendar/suggestions.hpp"

#include <doctest/doctest.h>

#include "model/calendar_records.hpp"
#include "model/programme.hpp"
#include "model/settings.hpp"
#include "model/staff.hpp"
#include "support/dates.hpp"
#include "support/schedules.hpp"

using namespace traject;
using calendar::Suggestion;
using test::day;

namespace suggestions_test {

// Two sessions two weeks apart on Fridays, in the one room that there is.
model::Programme programme() {
  model::Programme made;
  made.schedule = test::fridays(2, model::WhenBlocked::skip);
  made.schedule->within_months = 1;
  made.sessions = test::sessions(2);
  for (auto& session : made.sessions) session.room = model::RoomId("room");
  return made;
}

model::Records records() {
  model::Records made;
  made.closures->closures = {{day("2021-09-17"), day("2021-09-17"), "Closed"}};
  auto& year = made.school_holidays->school_years.emplace_back();
  year.year = "2021-2022";
  year.holidays.push_back(
      {model::SchoolHoliday::autumn, model::SchoolRegion::north, day("2021-10-01"), day("2021-10-02")});
  return made;
}

std::vector<Suggestion> suggested(std::string_view from, std::string_view until) {
  const auto all = records();
  return calendar::suggest_starts(programme(), all, {day(from), day(until)}, calendar::BlockChecker(all));
}

std::string starts(const std::vector<Suggestion>& list) {
  return test::days_of(list, [](const Suggestion& one) { return one.start; });
}

TEST_CASE("every start is ranked: what is skipped first, then school holidays, then the end") {
  const auto list = suggested("2021-09-01", "2021-10-01");
  CHECK(starts(list) == "2021-09-10 2021-09-24 2021-10-01 2021-09-03");
  CHECK(list[0].interruptions() == 0);
  CHECK(list[2].in_school_holidays == 1);
  CHECK(list[3].in_school_holidays == 1);
  CHECK(list[3].interruptions() == 1);
  CHECK(list[3].plan.skipped.at(0).date == day("2021-09-17"));
}

TEST_CASE("both ends of the range count, and a range without the weekday has no starts") {
  CHECK(starts(suggested("2021-09-10", "2021-09-10")) == "2021-09-10");
  CHECK(suggested("2021-09-11", "2021-09-16").empty());
}

TEST_CASE(
    "no start is on a day off, nor on one that the first session's room is not there, with skip and with "
    "shift") {
  auto all = records();
  all.settings.public_holidays = {model::PublicHoliday::new_year, model::PublicHoliday::christmas_day};
  all.rooms[model::RoomId("room")].unavailable = {{day("2021-12-10"), day("2021-12-10"), {}}};
  for (const auto when : {model::WhenBlocked::skip, model::WhenBlocked::shift}) {
    auto made = programme();
    made.schedule->weekday = model::Weekday::saturday;  // 25 December and 1 January are Saturdays
    made.schedule->when_blocked = when;
    const auto list = calendar::suggest_starts(
        made, all, {day("2021-12-18"), day("2022-01-08")}, calendar::BlockChecker(all));
    CHECK(starts(list).find("2021-12-25") == std::string::npos);
    CHECK(starts(list).find("2022-01-01") == std::string::npos);
    CHECK(list.size() == 2);
    made.schedule->weekday = model::Weekday::friday;
    CHECK(calendar::suggest_starts(
              made, all, {day("2021-12-10"), day("2021-12-10")}, calendar::BlockChecker(all))
              .empty());
  }
}

TEST_CASE("what does not fit comes last") {
  auto made = programme();
  made.schedule->within_months = {};
  made.sessions = test::sessions(2);
  made.sessions[1].weeks_after_previous = 8;
  made.schedule->within_months = 1;
  const auto all = records();
  const auto list = calendar::suggest_starts(
      made, all, {day("2021-09-10"), day("2021-09-10")}, calendar::BlockChecker(all));
  CHECK_FALSE(list.at(0).fits);
}

TEST_CASE("groups one after another do not overlap, and side by side they do not share the room") {
  const auto all = records();
  const calendar::BlockChecker blocks(all);
  const calendar::DateRange range{day("2021-10-08"), day("2021-12-31")};
  const auto list = calendar::suggest_starts(programme(), all, range, blocks);
  const auto row = calendar::one_after_another(list, 3);
  REQUIRE(row);
  CHECK(starts(*row) == "2021-10-08 2021-10-29 2021-11-19");
  const auto beside = calendar::side_by_side(programme(), all, range, blocks, "one", 2);
  REQUIRE(beside);
  CHECK(starts(*beside) == "2021-10-08 2021-10-15");
  // On 22 and 29 October the two have the room.
  CHECK_FALSE(calendar::side_by_side(programme(), all, range, blocks, "one", 3));
  CHECK_FALSE(calendar::one_after_another(list, 12));
}

}  // namespace suggestions_test
