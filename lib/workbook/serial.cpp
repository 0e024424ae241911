#include "workbook/serial.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace traject::workbook {
namespace {

constexpr int phantom = 60;  // 29 February 1900

base::Date day_of(const char* text) { return base::parse_date(text).value(); }

// Serial 61 is 1 March 1900, and serial 59 the day before it.
base::Date before_first_day(int serial, Epoch epoch) {
  if (epoch == Epoch::of_1904) return day_of("1904-01-01");
  return day_of("1900-01-01") - base::Days{serial < phantom ? 1 : 2};
}

// The format code without literal text: quoted, escaped or in brackets.
class Letters {
 public:
  explicit Letters(std::string_view code) {
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) at = take(code, at);
  }
  [[nodiscard]] bool has(std::string_view letters) const {
    return std::any_of(letters.begin(), letters.end(), [&](char c) { return seen_[index(c)]; });
  }
  [[nodiscard]] bool only_zeros() const { return zeros_ > 0 && !other_; }
  [[nodiscard]] int zeros() const { return zeros_; }

 private:
  static std::size_t index(char c) { return static_cast<unsigned char>(c); }

  // The last position of the unit that begins at `at`.
  std::size_t take(std::string_view code, std::size_t at) {
    const char c = code[at];
    if (c == '\\' || c == '_' || c == '*') return skip(at + 1);
    if (c == '"') return skip(std::min(code.find('"', at + 1), code.size() - 1));
    if (c == '[') return take_bracket(code, at);
    note(c);
    return at;
  }
  std::size_t skip(std::size_t to) {
    other_ = true;
    return to;
  }
  // [h]:mm is a time; [Red] and [$-413] are not.
  std::size_t take_bracket(std::string_view code, std::size_t at) {
    const std::size_t end = std::min(code.find(']', at), code.size() - 1);
    const std::string_view inside = code.substr(at + 1, end - at - 1);
    const bool is_time = !inside.empty() && inside.find_first_not_of(inside[0]) == std::string_view::npos &&
                         std::string_view("hmsHMS").find(inside[0]) != std::string_view::npos;
    if (is_time) note(inside[0]);
    return skip(end);
  }
  void note(char c) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    seen_[index(c)] = true;
    if (c == '0') {
      ++zeros_;
    } else {
      other_ = true;
    }
  }

  bool seen_[256] = {};
  int zeros_ = 0;
  bool other_ = false;
};

}  // namespace

std::optional<DayAndTime> from_serial(double serial, Epoch epoch) {
  constexpr double beyond = 200'000;  // days; after the year 2199
  if (!(serial >= 0) || serial > beyond) return {};
  const std::int64_t seconds = std::llround(serial * seconds_in_day);
  const int days = static_cast<int>(seconds / seconds_in_day);
  if (epoch == Epoch::of_1900 && (days == phantom || days == 0)) return {};
  const base::Date day = before_first_day(days, epoch) + base::Days{days};
  if (base::year_of(day) > 2199) return {};
  return DayAndTime{day, static_cast<int>(seconds % seconds_in_day)};
}

int to_serial(base::Date day) { return (day - before_first_day(phantom + 1, Epoch::of_1900)).count(); }

bool has_serial(base::Date day) { return to_serial(day) > phantom; }

NumberFormat number_format(std::string_view code) {
  if (code == "General" || code == "@") return {};
  const Letters letters(code);
  if (letters.only_zeros()) return {Shows::number, letters.zeros()};
  const bool has_time = letters.has("hs");
  const bool has_date = letters.has("ydj") || (letters.has("m") && !has_time);
  if (has_date) return {has_time ? Shows::moment : Shows::date};
  return {has_time ? Shows::time : Shows::number};
}

NumberFormat built_in_format(int id) {
  const auto between = [id](int from, int until) { return id >= from && id <= until; };
  if (id == 22) return {Shows::moment};
  if (between(14, 17) || between(27, 31) || id == 36 || between(50, 54) || between(57, 58))
    return {Shows::date};
  if (between(18, 21) || between(32, 35) || between(45, 47) || between(55, 56)) return {Shows::time};
  return {};
}

}  // namespace traject::workbook
