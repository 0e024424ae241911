#include "render/cell.hpp"

#include <date/date.h>
#include <fmt/format.h>

#include "language/catalogue.hpp"
#include "render/lines.hpp"

namespace traject::render {
namespace {

using base::Language;

std::string moment_in_digits(const base::Moment& moment, Language language) {
  const std::string day =
      language == Language::nl ? day_month_year(moment.day()) : base::to_string(moment.day());
  return fmt::format("{} {}", day, clock_time(moment));
}

struct ColumnText {
  Language language;
  std::string operator()(base::Date day) const { return language::weekday_and_date(day, language); }
  std::string operator()(const base::Moment& moment) const { return moment_in_digits(moment, language); }
  std::string operator()(const auto& value) const { return language::written(value, language); }
};

struct FactText {
  Language language;
  std::string operator()(base::Date day) const {  // without the padding
    return joined(wrapped(language::weekday_and_date(day, language), 1), " ");
  }
  std::string operator()(const auto& value) const { return language::written(value, language); }
};

template <class ValueText>
struct CellText {
  Language language;
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const base::Value& value) const { return std::visit(ValueText{language}, value); }
  std::string operator()(const base::Message& message) const { return language::text(message, language); }
};

}  // namespace

std::string column_text(const Cell& cell, Language language) {
  return one_line(std::visit(CellText<ColumnText>{language}, cell));
}

std::string fact_or_nothing(const Cell& cell, Language language) {
  return without_trailing_spaces(one_line(std::visit(CellText<FactText>{language}, cell)));
}

std::string fact_text(const Cell& cell, Language language) {
  const std::string text = fact_or_nothing(cell, language);
  return text.empty() ? "-" : text;
}

std::string heading_text(const Column& column, Language language) {
  return one_line(
      column.title ? language::written(*column.title, language) : language::text(column.heading, language));
}

bool is_number(const Cell& cell) {
  const auto* value = std::get_if<base::Value>(&cell);
  return value != nullptr &&
         (std::holds_alternative<std::int64_t>(*value) || std::holds_alternative<base::Money>(*value) ||
          std::holds_alternative<base::Number>(*value));
}

std::string day_month_year(base::Date day) {
  const date::year_month_day ymd{day};
  return fmt::format("{:02}-{:02}-{:04}", static_cast<unsigned>(ymd.day()),
                     static_cast<unsigned>(ymd.month()), static_cast<int>(ymd.year()));
}

std::string clock_time(const base::Moment& moment) { return base::to_string(moment).substr(11, 8); }

}  // namespace traject::render
