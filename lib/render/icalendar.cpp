#include "render/icalendar.hpp"

#include <date/date.h>
#include <libical/ical.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <span>

#include "base/time_zone.hpp"
#include "render/lines.hpp"

namespace traject::render {
namespace {

constexpr const char* amsterdam = "Europe/Amsterdam";

// Exchange supports only one yearly rule for each half of the year. Written here because libical puts the parts of a rule in
// its own order.
constexpr std::string_view amsterdam_rules =
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
    "END:VTIMEZONE\r\n";

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at)) {
    text.replace(at, from.size(), to);
  }
}

// libical 3.0 folds a line together with its end, so a fold may land inside or before that end.
std::string with_whole_line_ends(std::string text) {
  replace_all(text, "\r\r\n \n", "\r\n");
  replace_all(text, "\r\n \r\n", "\r\n");
  return text;
}

// A libical component that frees itself and everything added to it.
class Component {
 public:
  explicit Component(icalcomponent_kind kind) : component_(icalcomponent_new(kind)) {}

  void add(icalproperty* property) { icalcomponent_add_property(component_.get(), property); }
  [[nodiscard]] std::string text() const {
    const std::unique_ptr<char, FreeBuffer> buffer(icalcomponent_as_ical_string_r(component_.get()));
    return with_whole_line_ends(buffer.get());
  }

 private:
  struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
  };
  struct FreeBuffer {
    void operator()(char* buffer) const { icalmemory_free_buffer(buffer); }
  };
  std::unique_ptr<icalcomponent, FreeComponent> component_;
};

icaltimetype wall_time(base::Date day, base::TimeOfDay time) {
  const date::year_month_day ymd{day};
  icaltimetype result = icaltime_null_time();
  result.year = static_cast<int>(ymd.year());
  result.month = static_cast<int>(static_cast<unsigned>(ymd.month()));
  result.day = static_cast<int>(static_cast<unsigned>(ymd.day()));
  result.hour = time.minutes / 60;
  result.minute = time.minutes % 60;
  return result;
}

icaltimetype utc_time(base::Instant instant) {
  const auto day = date::floor<base::Days>(instant);
  const auto minutes = date::floor<std::chrono::minutes>(instant - day);
  icaltimetype result = wall_time(day, base::TimeOfDay{static_cast<int>(minutes.count())});
  result.zone = icaltimezone_get_utc_timezone();
  return result;
}

// Empty if the zone is unknown or the time is not a single moment in it.
std::optional<icaltimetype> utc_time(base::Date day, base::TimeOfDay time, const std::string& zone) {
  const auto moment = base::moment_in_zone(day, time, 0, zone);
  if (!std::holds_alternative<base::Moment>(moment)) return {};
  return utc_time(std::get<base::Moment>(moment).instant);
}

void add_time(Component& component, icalproperty_kind kind, icaltimetype time, const char* zone = nullptr) {
  icalproperty* property = icalproperty_new(kind);
  icalproperty_set_value(property, icalvalue_new_datetime(time));
  if (zone != nullptr) icalproperty_add_parameter(property, icalparameter_new_tzid(zone));
  component.add(property);
}

void add_wall_times(Component& component, const Event& event, const char* zone) {
  add_time(component, ICAL_DTSTART_PROPERTY, wall_time(event.date, event.from), zone);
  add_time(component, ICAL_DTEND_PROPERTY, wall_time(event.date, event.until), zone);
  if (event.days < 2) return;
  const std::string rule = "RRULE:FREQ=DAILY;COUNT=" + std::to_string(event.days);
  component.add(icalproperty_new_from_string(rule.c_str()));
}

// In UTC each day is listed separately, because the clock may change between them.
bool add_utc_times(Component& component, const Event& event, const std::string& zone) {
  std::vector<icaltimetype> starts;
  for (int i = 0; i < std::max(event.days, 1); ++i) {
    const auto start = utc_time(event.date + base::Days{i}, event.from, zone);
    if (!start) return false;
    starts.push_back(*start);
  }
  const auto end = utc_time(event.date, event.until, zone);
  if (!end) return false;

  add_time(component, ICAL_DTSTART_PROPERTY, starts.front());
  add_time(component, ICAL_DTEND_PROPERTY, *end);
  for (const icaltimetype& start : std::span(starts).subspan(1)) {
    component.add(icalproperty_new_rdate({start, icalperiodtype_null_period()}));
  }
  return true;
}

void add_times(Component& component, const Event& event, const std::string& zone) {
  if (zone == amsterdam) return add_wall_times(component, event, amsterdam);
  if (!add_utc_times(component, event, zone)) add_wall_times(component, event, nullptr);
}

// A published event must have an organizer (RFC 5546, 3.2.1).
icalproperty* organizer_property(const std::optional<Organizer>& organizer) {
  if (!organizer) return icalproperty_new_organizer("invalid:nomail");
  icalproperty* property = icalproperty_new_organizer(("mailto:" + one_line(organizer->email)).c_str());
  if (!organizer->title.empty()) {
    icalproperty_add_parameter(property, icalparameter_new_cn(one_line(organizer->title).c_str()));
  }
  return property;
}

std::string event_text(const Calendar& calendar, const Event& event) {
  Component component(ICAL_VEVENT_COMPONENT);
  const icaltimetype stamp = utc_time(event.stamp);
  component.add(icalproperty_new_uid(one_line(event.uid).c_str()));
  component.add(icalproperty_new_dtstamp(stamp));
  component.add(icalproperty_new_lastmodified(stamp));
  component.add(icalproperty_new_sequence(event.sequence));
  component.add(icalproperty_new_status(event.cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
  component.add(organizer_property(calendar.organizer));
  add_times(component, event, calendar.time_zone);
  component.add(icalproperty_new_summary(one_line(event.summary).c_str()));
  if (!event.description.empty()) {
    component.add(icalproperty_new_description(printable_lines(event.description).c_str()));
  }
  if (!event.location.empty()) component.add(icalproperty_new_location(one_line(event.location).c_str()));
  return component.text();
}

std::string calendar_text(const Calendar& calendar, std::span<const Event> events, const std::string& name) {
  Component component(ICAL_VCALENDAR_COMPONENT);
  component.add(icalproperty_new_version("2.0"));
  component.add(icalproperty_new_prodid("-//traject//traject//NL"));
  component.add(icalproperty_new_calscale("GREGORIAN"));
  component.add(icalproperty_new_method(ICAL_METHOD_PUBLISH));
  if (!name.empty()) {
    icalproperty* property = icalproperty_new_x(one_line(name).c_str());
    icalproperty_set_x_name(property, "X-WR-CALNAME");
    component.add(property);
  }
  std::string body;
  if (calendar.time_zone == amsterdam) body = amsterdam_rules;
  for (const Event& event : events) body += event_text(calendar, event);
  std::string text = component.text();
  return text.insert(text.size() - std::string_view("END:VCALENDAR\r\n").size(), body);
}

}  // namespace

std::string icalendar(const Calendar& calendar) {
  return calendar_text(calendar, calendar.events, calendar.name);
}

std::vector<std::pair<std::string, std::string>> icalendar_files(const Calendar& calendar) {
  std::vector<std::pair<std::string, std::string>> files;
  for (const Event& event : calendar.events) {
    files.emplace_back(event.file_name, calendar_text(calendar, std::span(&event, 1), {}));
  }
  return files;
}

}  // namespace traject::render
