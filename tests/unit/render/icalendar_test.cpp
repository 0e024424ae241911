#include "render/icalendar.hpp"

#include <doctest/doctest.h>
#include <libical/ical.h>

#include <memory>

#include "base/utf8.hpp"

using namespace traject;
using namespace traject::render;

namespace icalendar_test {

struct Free {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Parsed = std::unique_ptr<icalcomponent, Free>;

Event first_meeting() {
  Event event;
  event.uid = "pilot-2021.startbijeenkomst@zwolle.example";
  event.stamp = *base::parse_date("2021-08-20");
  event.date = *base::parse_date("2021-09-03");
  event.from = {9 * 60};
  event.until = {12 * 60 + 30};
  event.summary = "Startbijeenkomst";
  event.file_name = "pilot-2021-startbijeenkomst.ics";
  return event;
}

Calendar calendar_of(std::vector<Event> events) {
  return {"Pilot 2021", "Europe/Amsterdam", Organizer{"Adviseur leren", "leren@zwolle.example"},
          std::move(events)};
}

std::string text_of(const Event& event) { return icalendar(calendar_of({event})); }

std::vector<std::string> raw_lines(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find("\r\n", at);
    REQUIRE(end != std::string::npos);
    lines.push_back(text.substr(at, end - at));
    at = end + 2;
  }
  return lines;
}

std::string unfolded(std::string text) {
  for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at))
    text.erase(at, 3);
  return text;
}

bool has_line(const std::string& text, const std::string& line) {
  return unfolded(text).find("\r\n" + line + "\r\n") != std::string::npos;
}

std::string property(icalcomponent* event, icalproperty_kind kind) {
  return icalproperty_get_value_as_string(icalcomponent_get_first_property(event, kind));
}

// Read with libical at its strictest: nothing it complains of, and all that RFC 5546 asks of what is published.
Parsed strictly_read(const std::string& text) {
  Parsed parsed(icalparser_parse_string(text.c_str()));
  REQUIRE(parsed != nullptr);
  CHECK(icalrestriction_check(parsed.get()) == 1);
  CHECK(icalcomponent_count_errors(parsed.get()) == 0);
  CHECK(std::string(icalcomponent_as_ical_string(parsed.get())).find("X-LIC-ERROR") == std::string::npos);
  return parsed;
}

TEST_CASE("a small calendar, byte for byte") {
  Event second = first_meeting();
  second.uid = "pilot-2021.intervisie-3@zwolle.example";
  second.sequence = 1;
  second.stamp = *base::parse_date("2021-11-20");
  second.date = *base::parse_date("2021-12-03");
  second.cancelled = true;
  second.summary = "Intervisie 3";
  second.description = "Vervalt: trainer ziek";
  second.location = "Stadhuis";
  CHECK(
      icalendar(calendar_of({first_meeting(), second})) ==
      "BEGIN:VCALENDAR\r\n"
      "VERSION:2.0\r\n"
      "PRODID:-//traject//traject//NL\r\n"
      "CALSCALE:GREGORIAN\r\n"
      "METHOD:PUBLISH\r\n"
      "X-WR-CALNAME:Pilot 2021\r\n"
      "BEGIN:VTIMEZONE\r\n"
      "TZID:Europe/Amsterdam\r\n"
      "BEGIN:DAYLIGHT\r\n"
      "TZOFFSETFROM:+0100\r\n"
      "TZOFFSETTO:+0200\r\n"
      "TZNAME:CEST\r\n"
      "DTSTART:19700329T020000\r\n"
      "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
      "END:DAYLIGHT\r\n"
      "BEGIN:STANDARD\r\n"
      "TZOFFSETFROM:+0200\r\n"
      "TZOFFSETTO:+0100\r\n"
      "TZNAME:CET\r\n"
      "DTSTART:19701025T030000\r\n"
      "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
      "END:STANDARD\r\n"
      "END:VTIMEZONE\r\n"
      "BEGIN:VEVENT\r\n"
      "UID:pilot-2021.startbijeenkomst@zwolle.example\r\n"
      "DTSTAMP:20210820T000000Z\r\n"
      "LAST-MODIFIED:20210820T000000Z\r\n"
      "SEQUENCE:0\r\n"
      "STATUS:CONFIRMED\r\n"
      "ORGANIZER;CN=Adviseur leren:mailto:leren@zwolle.example\r\n"
      "DTSTART;TZID=Europe/Amsterdam:20210903T090000\r\n"
      "DTEND;TZID=Europe/Amsterdam:20210903T123000\r\n"
      "SUMMARY:Startbijeenkomst\r\n"
      "END:VEVENT\r\n"
      "BEGIN:VEVENT\r\n"
      "UID:pilot-2021.intervisie-3@zwolle.example\r\n"
      "DTSTAMP:20211120T000000Z\r\n"
      "LAST-MODIFIED:20211120T000000Z\r\n"
      "SEQUENCE:1\r\n"
      "STATUS:CANCELLED\r\n"
      "ORGANIZER;CN=Adviseur leren:mailto:leren@zwolle.example\r\n"
      "DTSTART;TZID=Europe/Amsterdam:20211203T090000\r\n"
      "DTEND;TZID=Europe/Amsterdam:20211203T123000\r\n"
      "SUMMARY:Intervisie 3\r\n"
      "DESCRIPTION:Vervalt: trainer ziek\r\n"
      "LOCATION:Stadhuis\r\n"
      "END:VEVENT\r\n"
      "END:VCALENDAR\r\n");
}

TEST_CASE("no line is longer than 75 octets, and no character is cut in two at a fold") {
  Event event = first_meeting();
  for (std::size_t before = 0; before < 80; ++before) {
    event.summary =
        std::string(before, 'x') + std::string("éé日😀éééééééééééééééééééééééééééééééééééééé, één");
    const std::string text = text_of(event);
    for (const std::string& line : raw_lines(text)) {
      CHECK(line.size() <= 75);
      CHECK(base::printable(line) == line);
    }
    CHECK(property(icalcomponent_get_first_component(strictly_read(text).get(), ICAL_VEVENT_COMPONENT),
                   ICAL_SUMMARY_PROPERTY) != "");
  }
}

TEST_CASE("no fold falls on the end of a line, however long the line is") {
  Event event = first_meeting();
  for (std::size_t length = 1; length < 300; ++length) {
    event.description = "https://zwolle.example/" + std::string(length, 'x');
    const std::string text = text_of(event);
    CHECK(has_line(text, "DESCRIPTION:" + event.description));
    for (const std::string& line : raw_lines(text)) {
      CHECK(line != " ");
      CHECK(line.find_first_of("\r\n") == std::string::npos);
    }
  }
}

TEST_CASE("commas, semicolons, backslashes and line ends are escaped") {
  Event event = first_meeting();
  event.summary = "Kaas, worst; brood\\melk";
  event.description = "eerste\r\ntweede\nBEGIN:VEVENT";
  const std::string text = text_of(event);
  CHECK(has_line(text, "SUMMARY:Kaas\\, worst\\; brood\\\\melk"));
  CHECK(has_line(text, "DESCRIPTION:eerste\\ntweede\\nBEGIN:VEVENT"));
}

TEST_CASE("no text of a record can begin a line of its own, or command a terminal") {
  const std::string hostile = "x\x1b[31m\r\nATTENDEE:mailto:a@b.example";
  Event event = first_meeting();
  event.uid = event.summary = event.description = event.location = hostile;
  Calendar calendar = calendar_of({event});
  calendar.name = hostile;
  calendar.organizer = Organizer{hostile, hostile};
  for (const std::string& line : raw_lines(icalendar(calendar))) {
    CHECK(!line.starts_with("ATTENDEE"));
    CHECK(base::printable(line) == line);
  }
}

TEST_CASE("what was written is read back the same") {
  Event event = first_meeting();
  event.summary = "Zwolse \"antenne\", deel 1; \\ één";
  event.description = "Neem mee:\n- laptop, lader\n- vragen; ideeën " + std::string(200, 'e');
  event.location = "Stadhuis, zaal 2";
  const Parsed parsed = strictly_read(text_of(event));
  icalcomponent* read = icalcomponent_get_first_component(parsed.get(), ICAL_VEVENT_COMPONENT);
  CHECK(icalcomponent_get_summary(read) == event.summary);
  CHECK(icalcomponent_get_description(read) == event.description);
  CHECK(icalcomponent_get_location(read) == event.location);
  CHECK(icalcomponent_get_uid(read) == event.uid);
  CHECK(icalcomponent_get_status(read) == ICAL_STATUS_CONFIRMED);
  CHECK(property(read, ICAL_DTSTART_PROPERTY) == "20210903T090000");
}

TEST_CASE("an organizer's title may hold what separates parameters") {
  Calendar calendar = calendar_of({first_meeting()});
  calendar.organizer->title = "Leren; ontwikkelen: Zwolle, Overijssel";
  CHECK(has_line(icalendar(calendar),
                 "ORGANIZER;CN=\"Leren; ontwikkelen: Zwolle, Overijssel\":mailto:leren@zwolle.example"));
  strictly_read(icalendar(calendar));
}

TEST_CASE("without a contact there is still an organizer, since a published event must have one") {
  Calendar calendar = calendar_of({first_meeting()});
  calendar.organizer.reset();
  CHECK(has_line(icalendar(calendar), "ORGANIZER:invalid:nomail"));
  strictly_read(icalendar(calendar));
}

TEST_CASE("a session of three days is one event that recurs") {
  Event event = first_meeting();
  event.days = 3;
  const std::string text = text_of(event);
  CHECK(has_line(text, "RRULE:FREQ=DAILY;COUNT=3"));
  CHECK(has_line(text, "DTEND;TZID=Europe/Amsterdam:20210903T123000"));
  strictly_read(text);
  CHECK(text_of(first_meeting()).find("FREQ=DAILY") == std::string::npos);
}

TEST_CASE("a calendar without events is still a calendar") { strictly_read(icalendar(calendar_of({}))); }

TEST_CASE("in another time zone times are in UTC, also across a change of the clock") {
  Calendar calendar = calendar_of({first_meeting()});
  calendar.time_zone = "Europe/London";
  calendar.events[0].date = *base::parse_date("2021-10-30");
  calendar.events[0].days = 2;
  const std::string text = icalendar(calendar);
  CHECK(has_line(text, "DTSTART:20211030T080000Z"));
  CHECK(has_line(text, "DTEND:20211030T113000Z"));
  CHECK(has_line(text, "RDATE:20211031T090000Z"));
  CHECK(text.find("VTIMEZONE") == std::string::npos);
  CHECK(text.find("TZID") == std::string::npos);
  strictly_read(text);
}

TEST_CASE("where the time zone is not known, times are those of the reader's clock") {
  Calendar calendar = calendar_of({first_meeting()});
  calendar.time_zone = "Nowhere/Land";
  calendar.events[0].days = 2;
  const std::string text = icalendar(calendar);
  CHECK(has_line(text, "DTSTART:20210903T090000"));
  CHECK(has_line(text, "RRULE:FREQ=DAILY;COUNT=2"));
  strictly_read(text);
}

TEST_CASE("where the clock skips a time, times are those of the reader's clock") {
  Calendar calendar = calendar_of({first_meeting()});
  calendar.time_zone = "Europe/London";
  Event& event = calendar.events[0];
  event.date = *base::parse_date("2022-03-26");
  event.from = {90};
  event.days = 2;
  CHECK(has_line(icalendar(calendar), "DTSTART:20220326T013000"));

  event.date = *base::parse_date("2022-03-27");
  event.from = {30};
  event.until = {90};
  event.days = 1;
  CHECK(has_line(icalendar(calendar), "DTSTART:20220327T003000"));
  CHECK(has_line(icalendar(calendar), "DTEND:20220327T013000"));
}

TEST_CASE("each event has a file of its own, without a calendar's name") {
  Event second = first_meeting();
  second.file_name = "tweede.ics";
  second.summary = "Tweede";
  const auto files = icalendar_files(calendar_of({first_meeting(), second}));
  REQUIRE(files.size() == 2);
  CHECK(files[0].first == "pilot-2021-startbijeenkomst.ics");
  CHECK(files[1].first == "tweede.ics");
  CHECK(has_line(files[1].second, "SUMMARY:Tweede"));
  for (const auto& [name, text] : files) {
    CHECK(icalcomponent_count_components(strictly_read(text).get(), ICAL_VEVENT_COMPONENT) == 1);
    CHECK(text.find("X-WR-CALNAME") == std::string::npos);
    CHECK(has_line(text, "TZID:Europe/Amsterdam"));
  }
}

}  // namespace icalendar_test
