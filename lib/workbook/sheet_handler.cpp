#include "workbook/sheet_handler.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <utility>

#include "workbook/archive.hpp"
#include "workbook/cell_name.hpp"
#include "workbook/refusal.hpp"

namespace traject::workbook {
namespace {

constexpr std::size_t most_merged = 100'000;

// With the digits that Excel itself would show: at most fifteen, and no ".0" after a whole number.
std::string plain_digits(double number) {
  constexpr double exact = 1e15;
  if (std::abs(number) < exact && number == std::trunc(number)) return fmt::format("{:.0f}", number + 0.0);
  std::string text = fmt::format("{:.15g}", number);
  if (text.find('e') == std::string::npos) return text;
  if (std::abs(number) >= 1) return text;
  text = fmt::format("{:.20f}", number);
  return text.substr(0, text.find_last_not_of('0') + 1);
}

std::string clock(int seconds) {
  const std::string minutes = fmt::format("{:02}:{:02}", seconds / 3600, seconds / 60 % 60);
  return seconds % 60 == 0 ? minutes : fmt::format("{}:{:02}", minutes, seconds % 60);
}

std::string clock_with_seconds(int seconds) {
  return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

ReadCell date_cell(const DayAndTime& at) {
  const std::string day = base::to_string(at.day);
  if (at.seconds == 0) return {.is = CellIs::date, .text = day};
  return {.is = CellIs::moment, .text = day + "T" + clock_with_seconds(at.seconds)};
}

// A time of day, not a duration.
ReadCell time_cell(double serial, const std::string& digits) {
  const long long seconds = serial >= 0 && serial < 1 ? std::llround(serial * seconds_in_day) : -1;
  if (seconds < 0 || seconds >= seconds_in_day) return {.is = CellIs::beyond, .text = digits};
  return {.is = CellIs::time, .text = clock(static_cast<int>(seconds))};
}

ReadCell number_cell_of(const std::string& digits, int wanted) {
  const bool is_whole = digits.find_first_not_of("0123456789") == std::string::npos;
  if (!is_whole || wanted < 2) return {.is = CellIs::number, .text = digits};
  const auto width = static_cast<std::size_t>(wanted);
  const std::string zeros(width - std::min(width, digits.size()), '0');
  return {.is = CellIs::digits, .text = zeros + digits};
}

// "2021-09-03T00:00:00" is a day. Strict workbooks have such values, in cells of type "d".
ReadCell iso_cell(const std::string& value) {
  const std::string day = value.substr(0, 10);
  if (!base::parse_date(day)) return {.is = CellIs::beyond, .text = value};
  const std::string time = value.size() > 11 ? value.substr(11, 8) : "";
  if (time.empty() || time == "00:00:00") return {.is = CellIs::date, .text = day};
  return {.is = CellIs::moment, .text = day + "T" + time};
}

}  // namespace

void SheetHandler::begin(std::string_view name, const Attributes& attributes) {
  if (name == "sheetData") in_data_ = true;
  if (name == "mergeCell") merge(attributes.get("ref"));
  if (!in_data_) return;
  if (name == "row") {
    begin_row(attributes);
  } else if (name == "c") {
    begin_cell(attributes);
  } else if (in_cell_) {
    if (name == "f") has_formula_ = true;
    if (name == "v") in_value_ = has_value_ = true;
    if (name == "t") in_inline_ = has_value_ = true;
    if (name == "rPh") ++in_phonetic_;
  }
}

void SheetHandler::end(std::string_view name) {
  if (name == "sheetData") in_data_ = false;
  if (!in_data_) return;
  if (name == "row") {
    take_(std::exchange(row_, ReadRow{.number = row_.number}));
  } else if (name == "c") {
    end_cell();
  } else if (in_cell_) {
    if (name == "v") in_value_ = false;
    if (name == "t") in_inline_ = false;
    if (name == "rPh") --in_phonetic_;
  }
}

void SheetHandler::text(std::string_view piece) {
  if (in_value_ || (in_inline_ && in_phonetic_ == 0)) value_ += piece;
}

// Rows and cells that are left out are empty; the others must be in order.
void SheetHandler::begin_row(const Attributes& attributes) {
  const auto given = attributes.get("r");
  const int number = given.empty() ? row_.number + 1 : whole_number(given);
  if (number > most_rows) throw refusal("too-large");
  if (number <= row_.number) throw refusal("damaged");
  row_ = {.number = number, .is_hidden = attributes.is_true("hidden")};
  column_ = 0;
}

void SheetHandler::begin_cell(const Attributes& attributes) {
  if (in_cell_) throw refusal("damaged");
  const auto given = attributes.get("r");
  int column = column_ + 1;
  if (!given.empty()) {
    const auto place = parse_cell_name(given);
    if (!place || place->row != row_.number || place->column <= column_) throw refusal("damaged");
    column = place->column;
  }
  if (column > most_columns) throw refusal("too-large");
  column_ = column;
  in_cell_ = true;
  type_ = attributes.get("t");
  style_ = std::max(whole_number(attributes.get("s")), 0);
  has_formula_ = has_value_ = in_value_ = in_inline_ = false;
  in_phonetic_ = 0;
  value_.clear();
}

void SheetHandler::end_cell() {
  in_cell_ = false;
  ReadCell cell = read_cell();
  if (cell.text.empty() && cell.is != CellIs::no_value) return;
  // Many cells may show the same long text.
  shown_ += cell.text.size();
  if (shown_ > most_unpacked) throw refusal("too-large");
  cell.column = column_;
  row_.cells.push_back(std::move(cell));
}

ReadCell SheetHandler::read_cell() const {
  // The text result of a formula may be empty; a number may not.
  const bool is_text = type_ == "str" || type_ == "inlineStr";
  if (has_formula_ && (!has_value_ || (value_.empty() && !is_text))) return {.is = CellIs::no_value};
  if (is_text) return {.is = CellIs::text, .text = unescaped(value_)};
  if (value_.empty()) return {};
  if (type_ == "s") {
    const int number = whole_number(value_);
    if (number < 0 || static_cast<std::size_t>(number) >= parts_.strings.size()) throw refusal("damaged");
    return {.is = CellIs::text, .text = parts_.strings[static_cast<std::size_t>(number)]};
  }
  if (type_ == "b")
    return {.is = CellIs::yes_no, .text = value_ == "0" || value_ == "false" ? "false" : "true"};
  if (type_ == "e") return {.is = CellIs::error, .text = value_};
  if (type_ == "d") return iso_cell(value_);
  return number_cell();
}

ReadCell SheetHandler::number_cell() const {
  // Rejects hexadecimal digits and blanks, which spreadsheets never write.
  if (value_.find_first_not_of("0123456789+-.eE") != std::string::npos) throw refusal("damaged");
  char* end = nullptr;
  const double number = std::strtod(value_.c_str(), &end);
  if (end != value_.c_str() + value_.size() || !std::isfinite(number)) throw refusal("damaged");
  const auto style = static_cast<std::size_t>(style_);
  const NumberFormat format = style < parts_.formats.size() ? parts_.formats[style] : NumberFormat{};
  const std::string digits = plain_digits(number);
  switch (format.shows) {
    case Shows::number: break;
    case Shows::time: return time_cell(number, digits);
    case Shows::date:
    case Shows::moment: {
      const auto at = from_serial(number, parts_.epoch);
      return at ? date_cell(*at) : ReadCell{.is = CellIs::beyond, .text = digits};
    }
  }
  return number_cell_of(digits, format.digits);
}

void SheetHandler::merge(std::string_view range) {
  const auto merged = parse_range(range);
  if (!merged) throw refusal("damaged");
  if (sheet_.merged.size() == most_merged) throw refusal("too-large");
  sheet_.merged.push_back(*merged);
}

}  // namespace traject::workbook
