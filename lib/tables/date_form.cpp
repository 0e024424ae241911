#include "tables/date_form.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <vector>

#include "tables/blank.hpp"
#include "tables/digits.hpp"

namespace traject::tables {
namespace {

using Parts = std::array<std::string_view, 3>;

std::optional<Parts> split(std::string_view text, char separator) {
  const auto first = text.find(separator);
  const auto second = first == std::string_view::npos ? first : text.find(separator, first + 1);
  if (second == std::string_view::npos) return {};
  return Parts{text.substr(0, first), text.substr(first + 1, second - first - 1), text.substr(second + 1)};
}

// Two digits each, and what is left for the year.
std::optional<Parts> split_by_width(std::string_view text, std::size_t year) {
  if (text.size() < 6) return {};
  const std::size_t width_of_year = text.size() - 4;
  Parts parts;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::size_t width = i == year ? width_of_year : 2;
    parts[i] = text.substr(0, width);
    text.remove_prefix(width);
  }
  return parts;
}

std::optional<Parts> parts_of(std::string_view text, const DateForm& form) {
  const auto parts = form.separator == '\0' ? split_by_width(text, form.year) : split(text, form.separator);
  const bool numbers = parts && std::all_of(parts->begin(), parts->end(), all_digits);
  return numbers ? parts : std::nullopt;
}

std::variant<base::Date, DateFault> assembled(const Parts& parts, const DateForm& form) {
  const auto day_digits = parts[form.day];
  const auto month = parts[form.month];
  const auto year = parts[form.year];
  if (day_digits.size() > 2 || month.size() > 2) return DateFault::not_a_date;
  if (year.size() == 2) return DateFault::two_digit_year;
  if (year.size() != 4) return DateFault::not_a_date;
  const auto day = base::parse_date(fmt::format("{}-{:0>2}-{:0>2}", year, month, day_digits));
  if (!day) return DateFault::impossible_date;
  return *day;
}

// Of a date that is not of the form that is wanted.
DateFault fault_of_other_form(std::string_view text) {
  const auto parts = parts_of(text, {.separator = '/'});
  if (!parts) return DateFault::not_a_date;
  const auto has_size = [](std::size_t size) {
    return [size](const auto& part) { return part.size() == size; };
  };
  if (std::any_of(parts->begin(), parts->end(), has_size(4))) return DateFault::slashes;
  return has_size(2)((*parts)[2]) ? DateFault::two_digit_year : DateFault::not_a_date;
}

// "dd-mm-yyyy" as "dd", "mm", "yyyy".
std::vector<std::string_view> runs_of_letters(std::string_view form) {
  std::vector<std::string_view> runs;
  for (std::size_t at = 0; at < form.size();) {
    const auto end = std::min(form.find_first_not_of(form[at], at), form.size());
    if (form[at] >= 'a' && form[at] <= 'z') runs.push_back(form.substr(at, end - at));
    at = end;
  }
  return runs;
}

std::optional<std::size_t> place_of(const std::vector<std::string_view>& words,
                                    std::initializer_list<std::string_view> spellings) {
  const auto found = std::find_first_of(words.begin(), words.end(), spellings.begin(), spellings.end());
  if (found == words.end()) return {};
  return static_cast<std::size_t>(found - words.begin());
}

}  // namespace

std::optional<DateForm> date_form(std::string_view form) {
  std::string small = in_small_letters(trimmed(form));
  std::replace(small.begin(), small.end(), 'j', 'y');
  const auto runs = runs_of_letters(small);
  const auto day = place_of(runs, {"d", "dd"});
  const auto month = place_of(runs, {"m", "mm"});
  const auto year = place_of(runs, {"yyyy"});
  if (runs.size() != 3 || !day || !month || !year) return {};

  const std::string_view letters = "dmy";
  const std::string_view behind_first = std::string_view(small).substr(runs[0].size(), 1);
  const std::string_view between = letters.find(behind_first) == std::string_view::npos ? behind_first : "";
  if (fmt::format("{0}{3}{1}{3}{2}", runs[0], runs[1], runs[2], between) != small) return {};
  const bool fixed_widths = small.size() == 8;
  if (between.empty())
    return fixed_widths ? std::optional(DateForm{*day, *month, *year, '\0'}) : std::nullopt;
  if (std::string_view("-/.").find(between) == std::string_view::npos) return {};
  return DateForm{*day, *month, *year, between[0]};
}

std::variant<base::Date, DateFault> read_date(std::string_view text, const DateForm& form) {
  if (base::has_date_form(text)) {
    const auto day = base::parse_date(text);
    if (!day) return DateFault::impossible_date;
    return *day;
  }
  const auto parts = parts_of(text, form);
  if (!parts) return fault_of_other_form(text);
  return assembled(*parts, form);
}

}  // namespace traject::tables
