#include "base/date.hpp"

#include <date/date.h>
#include <fmt/compile.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <type_traits>

namespace traject::base {

static_assert(std::is_same_v<Date, date::sys_days> && std::is_same_v<Days, date::days> &&
              std::is_same_v<Weeks, date::weeks> && std::is_same_v<Instant, date::sys_seconds>);

namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2199;

bool matches(std::string_view text, std::string_view form) {
  return text.size() == form.size() &&
         std::equal(text.begin(), text.end(), form.begin(),
                    [](char c, char shape) { return shape == '9' ? (c >= '0' && c <= '9') : c == shape; });
}

int digits(std::string_view text, std::size_t from, std::size_t count) {
  int value = 0;
  for (const char c : text.substr(from, count)) value = value * 10 + (c - '0');
  return value;
}

date::year_month_day calendar(Date day) { return date::year_month_day{day}; }

std::optional<int> parse_offset(std::string_view text) {
  if (text == "Z") return 0;
  if (text.empty() || !matches(text.substr(1), "99:99") || (text[0] != '+' && text[0] != '-')) return {};
  const int hours = digits(text, 1, 2);
  const int minutes = digits(text, 4, 2);
  if (minutes > 59 || hours * 60 + minutes > 14 * 60) return {};
  return (text[0] == '-' ? -1 : 1) * (hours * 60 + minutes);
}

}  // namespace

bool has_date_form(std::string_view text) { return matches(text, "9999-99-99"); }

std::optional<Date> parse_date(std::string_view text) {
  if (!has_date_form(text)) return {};
  const int year = digits(text, 0, 4);
  if (year < first_year || year > last_year) return {};
  const auto day = date::year{year} / digits(text, 5, 2) / digits(text, 8, 2);
  if (!day.ok()) return {};
  return Date{day};
}

std::string to_string(Date day) {
  const auto ymd = calendar(day);
  return fmt::format(FMT_COMPILE("{:04}-{:02}-{:02}"), static_cast<int>(ymd.year()),
                     static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
}

int iso_weekday(Date day) { return static_cast<int>(date::weekday{day}.iso_encoding()); }

int year_of(Date day) { return static_cast<int>(calendar(day).year()); }

Date first_day_of_year(int year) { return Date{date::year{year} / date::January / 1}; }

Date last_day_of_year(int year) { return Date{date::year{year} / date::December / 31}; }

Date add_months(Date day, int months) {
  const auto moved = calendar(day) + date::months{months};
  return moved.ok() ? Date{moved} : Date{moved.year() / moved.month() / date::last};
}

Date anniversary(Date from, int years) {
  const auto moved = calendar(from) + date::years{years};
  // 29 February in a common year counts as the day after 28 February.
  return moved.ok() ? Date{moved} : Date{moved.year() / date::March / 1};
}

int completed_years(Date from, Date until) {
  const int years = year_of(until) - year_of(from);
  return anniversary(from, years) <= until ? years : years - 1;
}

std::optional<TimeOfDay> parse_time_of_day(std::string_view text) {
  if (!matches(text, "99:99")) return {};
  const int hours = digits(text, 0, 2);
  const int minutes = digits(text, 3, 2);
  if (hours > 23 || minutes > 59) return {};
  return TimeOfDay{hours * 60 + minutes};
}

std::string to_string(TimeOfDay time) {
  return fmt::format("{:02}:{:02}", time.minutes / 60, time.minutes % 60);
}

Date Moment::day() const { return date::floor<Days>(instant + std::chrono::minutes{offset_minutes}); }

std::optional<Moment> parse_moment(std::string_view text) {
  constexpr std::string_view form = "9999-99-99T99:99:99";
  if (text.size() <= form.size() || !matches(text.substr(0, form.size()), form)) return {};
  const auto day = parse_date(text.substr(0, 10));
  const auto time = parse_time_of_day(text.substr(11, 5));
  const auto offset = parse_offset(text.substr(form.size()));
  const int seconds = digits(text, 17, 2);
  if (!day || !time || !offset || seconds > 59) return {};
  return Moment{
      *day + std::chrono::minutes{time->minutes - *offset} + std::chrono::seconds{seconds}, *offset};
}

std::string to_string(const Moment& moment) {
  const auto local = moment.instant + std::chrono::minutes{moment.offset_minutes};
  const Date day = date::floor<Days>(local);
  const auto seconds = (local - day).count();
  const int offset = std::abs(moment.offset_minutes);
  return fmt::format(
      FMT_COMPILE("{}T{:02}:{:02}:{:02}{}{:02}:{:02}"), to_string(day), seconds / 3600, seconds / 60 % 60,
      seconds % 60, moment.offset_minutes < 0 ? '-' : '+', offset / 60, offset % 60);
}

}  // namespace traject::base
