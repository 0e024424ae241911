#include "tables/cell.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/failure.hpp"
#include "base/time_zone.hpp"
#include "tables/blank.hpp"
#include "tables/date_form.hpp"
#include "tables/digits.hpp"
#include "tables/plain_number.hpp"

namespace traject::tables {
namespace {

DateForm form_of(const CellForm& form) {
  return form.dates ? date_form(*form.dates).value_or(DateForm{}) : DateForm{};
}

CellError error_of(DateFault fault) {
  switch (fault) {
    case DateFault::two_digit_year: return {"two_digit_year"};
    case DateFault::slashes: return {"slashes"};
    case DateFault::impossible_date: return {"impossible_date"};
    case DateFault::not_a_date: return {"not_a_date"};
  }
  return {};
}

// A time as it is written, whether or not there is one.
struct Clock {
  std::string_view hours;
  std::string_view minutes;
  std::string_view seconds = "00";
  std::string_view rest;  // behind it: an offset, or nothing

  [[nodiscard]] bool exists() const {
    return (hours.size() == 1 || hours <= "23") && minutes <= "59" && seconds <= "59";
  }
};

std::string_view leading_digits(std::string_view text) {
  return text.substr(
      0, static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin()));
}

// The two digits behind a colon, which are taken off the text; nothing where these do not stand there.
std::optional<std::string_view> take_two_digits(std::string_view& text) {
  if (!text.starts_with(':')) return {};
  const auto digits = leading_digits(text.substr(1));
  if (digits.size() != 2) return {};
  text.remove_prefix(3);
  return digits;
}

// 9:14, 09:14 or 09:14:07, and what stands behind it.
std::optional<Clock> read_clock(std::string_view text) {
  Clock clock;
  clock.hours = leading_digits(text);
  if (clock.hours.empty() || clock.hours.size() > 2) return {};
  text.remove_prefix(clock.hours.size());
  const auto minutes = take_two_digits(text);
  if (!minutes) return {};
  clock.minutes = *minutes;
  if (const auto seconds = take_two_digits(text)) clock.seconds = *seconds;
  clock.rest = trimmed(text);
  return clock;
}

CellText in_time_zone(const std::string& local, const std::string& zone) {
  const auto utc = *base::parse_moment(local + "Z");  // only for its parts
  const auto seconds = (utc.instant - utc.day()).count();
  const auto moment =
      base::moment_in_zone(utc.day(), {static_cast<int>(seconds / 60)}, static_cast<int>(seconds % 60), zone);
  if (const auto* found = std::get_if<base::Moment>(&moment)) return base::to_string(*found);
  switch (std::get<base::ClockChange>(moment)) {
    case base::ClockChange::missing_hour: return CellError{"missing_hour"};
    case base::ClockChange::double_hour: return CellError{"double_hour"};
    case base::ClockChange::unknown_time_zone: break;
  }
  throw base::Failure(base::FailureKind::wrong_use, {"failure.unknown-time-zone", {{"value", zone}}});
}

std::vector<std::string> items_between(std::string_view cell, std::string_view between) {
  std::vector<std::string> items;
  for (auto at = cell.find_first_not_of(between); at != std::string_view::npos;) {
    const auto end = std::min(cell.find_first_of(between, at), cell.size());
    const std::string_view item = trimmed(cell.substr(at, end - at));
    if (!item.empty()) items.emplace_back(item);
    at = cell.find_first_not_of(between, end);
  }
  return items;
}

}  // namespace

base::Message message_of(const CellError& error) { return {fmt::format("cell.{}", error.code), {}}; }

base::Message hint_of(const CellError& error) { return {fmt::format("hint.cell.{}", error.code), {}}; }

bool is_date_form(std::string_view form) { return date_form(form).has_value(); }

CellText date_text(std::string_view cell, const CellForm& form) {
  const auto read = read_date(trimmed(cell), form_of(form));
  if (const auto* fault = std::get_if<DateFault>(&read)) return error_of(*fault);
  return base::to_string(std::get<base::Date>(read));
}

CellText moment_text(std::string_view cell, const CellForm& form) {
  cell = trimmed(cell);
  const auto end_of_day = std::min(cell.find_first_of(" \tT"), cell.size());
  const auto day = read_date(cell.substr(0, end_of_day), form_of(form));
  if (const auto* fault = std::get_if<DateFault>(&day))
    return *fault == DateFault::not_a_date ? CellError{"not_a_moment"} : error_of(*fault);

  const bool day_alone = end_of_day == cell.size();
  const auto clock = read_clock(day_alone ? "00:00" : trimmed(cell.substr(end_of_day + 1)));
  if (!clock) return CellError{"not_a_moment"};
  if (!clock->exists()) return CellError{"impossible_time"};
  const std::string local = fmt::format("{}T{:0>2}:{}:{}", base::to_string(std::get<base::Date>(day)),
                                        clock->hours, clock->minutes, clock->seconds);
  if (clock->rest.empty()) return in_time_zone(local, form.time_zone);
  const auto moment = base::parse_moment(local + std::string(clock->rest));
  if (!moment) return CellError{"not_a_moment"};
  return base::to_string(*moment);
}

CellText time_text(std::string_view cell, const CellForm&) {
  const std::string_view text = trimmed(cell);
  const auto time = base::parse_time_of_day(fmt::format("{:0>5}", text));
  if (!time || text.size() < 4) return CellError{"not_a_time"};
  return base::to_string(*time);
}

CellText number_text(std::string_view cell, const CellForm& form) {
  const auto plain = plain_number(trimmed(cell), form.decimal_comma);
  if (const auto* fault = std::get_if<CellError>(&plain)) return *fault;
  const auto number = base::parse_number(std::get<std::string>(plain));
  if (!number) return CellError{"not_a_number"};
  return base::to_string(*number);
}

CellText money_text(std::string_view cell, const CellForm& form) {
  const auto plain = plain_number(without_euro_sign(trimmed(cell)), form.decimal_comma);
  if (const auto* fault = std::get_if<CellError>(&plain)) return *fault;
  const auto amount = base::parse_money(with_cents(std::get<std::string>(plain)));
  if (!amount) return CellError{"not_money"};
  return base::to_string(*amount);
}

CellText yes_no_text(std::string_view cell, const CellForm&) {
  // A Dutch Excel has WAAR and ONWAAR.
  static const std::vector<std::string> yes = {"ja", "yes", "true", "waar", "1", "x"};
  static const std::vector<std::string> no = {"nee", "no", "false", "onwaar", "0"};
  const std::string word = in_small_letters(trimmed(cell));
  if (std::find(yes.begin(), yes.end(), word) != yes.end()) return "true";
  if (std::find(no.begin(), no.end(), word) != no.end()) return "false";
  return CellError{"not_yes_or_no"};
}

std::vector<std::string> list_of(std::string_view cell) { return items_between(cell, ",; \t\r\n"); }

std::vector<std::string> texts_of(std::string_view cell) { return items_between(cell, ",;\r\n"); }

}  // namespace traject::tables
