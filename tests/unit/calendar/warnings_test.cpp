#include "calendar/warnings.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "language/catalogue.hpp"
#include "model/calendar_records.hpp"
#include "model/cohort.hpp"
#include "model/settings.hpp"
#include "model/staff.hpp"
#include "support/dates.hpp"
#include "support/schedules.hpp"

using namespace traject;
using calendar::DatedSession;
using test::day;

namespace warnings_test {

const model::RoomId room("r1");

model::Records records() {
  model::Records records;
  records.settings.school_region = model::SchoolRegion::south;
  model::SchoolYear year{.year = "2021-2022", .source = {}, .holidays = {}};
  year.holidays.push_back(
      {model::SchoolHoliday::autumn, model::SchoolRegion::south, day("2021-10-23"), day("2021-10-31")});
  year.holidays.push_back(
      {model::SchoolHoliday::autumn, model::SchoolRegion::north, day("2021-10-16"), day("2021-10-24")});
  records.school_holidays->school_years = {year};
  records.rooms[room] = {.title = "Raadzaal", .seats = 16, .unavailable = {}};
  return records;
}

DatedSession on(std::string_view date, int days = 1) {
  DatedSession session = calendar::dated(test::session("s1"), day(date));
  session.days = days;
  return session;
}

DatedSession in_room(std::string_view date) {
  DatedSession session = on(date);
  session.room = room;
  return session;
}

// A line per warning: "<code> <date> <sentence in Dutch>".
std::string lines(const std::vector<DatedSession>& sessions, const calendar::Company& company = {}) {
  const auto given = records();
  std::string text;
  for (const auto& warning : calendar::warnings(sessions, company, given)) {
    text += warning.code + " " + base::to_string(warning.date) + " " +
            language::text(warning.message, base::Language::nl) + "\n";
  }
  return text;
}

TEST_CASE("a session in a school holiday of the own region is warned about") {
  CHECK(lines({on("2021-10-22")}).empty());
  CHECK(lines({on("2021-10-29")}) ==
        "school_holiday 2021-10-29 Session s1 op 29 oktober 2021 valt in de herfstvakantie van regio Zuid\n");
}

TEST_CASE("a session of several days is warned about once, at its first day in the holiday") {
  CHECK(lines({on("2021-10-22", 3)}) ==
        "school_holiday 2021-10-23 Session s1 op 23 oktober 2021 valt in de herfstvakantie van regio Zuid\n");
}

TEST_CASE("a school year without data is told once, at its first session") {
  CHECK(lines({on("2022-09-09"), on("2021-09-03"), on("2022-08-26"), on("2023-09-01")}) ==
        "no_school_holidays 2022-08-26 van schooljaar 2022-2023 zijn de schoolvakanties van regio Zuid niet "
        "bekend\n"
        "no_school_holidays 2023-09-01 van schooljaar 2023-2024 zijn de schoolvakanties van regio Zuid niet "
        "bekend\n");
}

TEST_CASE("a room must hold the participants and the guests of that session") {
  const std::vector<model::GuestPlace> guests{
      {model::PersonId("p-1"), model::SessionId("s1")}, {model::PersonId("p-2"), model::SessionId("s2")}};
  CHECK(lines({in_room("2021-09-03")}, {.participants = 15, .guests = guests}).empty());
  CHECK(lines({in_room("2021-09-03")}, {.participants = 16, .guests = guests}) ==
        "room_too_small 2021-09-03 Raadzaal is te klein voor Session s1 op 3 september 2021: 16 plaatsen, "
        "17 mensen\n");
  CHECK(lines({on("2021-09-03")}, {.participants = 16, .guests = guests}).empty());
}

TEST_CASE("a room without a file or without seats gives no warning") {
  const std::vector<DatedSession> sessions{in_room("2021-09-03")};
  auto without = records();
  without.rooms[room].seats = {};
  CHECK(calendar::warnings(sessions, {.participants = 1000, .guests = {}}, without).empty());
  without.rooms = {};
  CHECK(calendar::warnings(sessions, {.participants = 1000, .guests = {}}, without).empty());
}

TEST_CASE("warnings stand in the order of their dates") {
  CHECK(lines({in_room("2021-11-05"), on("2021-10-29")}, {.participants = 17, .guests = {}}) ==
        "school_holiday 2021-10-29 Session s1 op 29 oktober 2021 valt in de herfstvakantie van regio Zuid\n"
        "room_too_small 2021-11-05 Raadzaal is te klein voor Session s1 op 5 november 2021: 16 plaatsen, "
        "17 mensen\n");
}

TEST_CASE("nothing is said of a cancelled session") {
  auto session = in_room("2021-10-29");
  session.cancelled = true;
  CHECK(lines({session}, {.participants = 17, .guests = {}}).empty());
}

}  // namespace warnings_test
