#include "render/csv.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/utf8.hpp"
#include "language/catalogue.hpp"
#include "render/cell.hpp"
#include "render/lines.hpp"

namespace traject::render {
namespace {

using base::Language;

// See OWASP, "CSV Injection".
std::string harmless(std::string text) {
  const bool formula = !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
  return formula ? "'" + text : text;
}

std::string with_comma(std::string number) {
  std::replace(number.begin(), number.end(), '.', ',');
  return number;
}

// Text is made harmless; numbers, days and times cannot be formulas.
struct PlainText {
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const base::Value& value) const { return std::visit(*this, value); }
  std::string operator()(const base::Message& message) const {
    return harmless(language::text(message, Language::en));
  }

  std::string operator()(const std::string& text) const { return harmless(text); }
  // The last part of the key is the code, the same in every language.
  std::string operator()(const base::Word& word) const { return word.key.substr(word.key.rfind('.') + 1); }
  std::string operator()(const std::vector<std::string>& texts) const {
    return harmless(joined(texts, "; "));
  }
  std::string operator()(const std::vector<base::Word>& words) const {
    std::vector<std::string> texts;
    for (const base::Word& word : words) texts.push_back((*this)(word));
    return joined(texts, "; ");
  }
  std::string operator()(const std::vector<base::Title>& titles) const {
    std::vector<std::string> texts;
    for (const base::Title& title : titles) texts.push_back(std::visit(*this, title));
    return joined(texts, "; ");
  }

  std::string operator()(const std::vector<base::Date>& days) const {
    std::vector<std::string> texts;
    for (const base::Date day : days) texts.push_back(base::to_string(day));
    return joined(texts, "; ");
  }

  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(const auto& value) const { return base::to_string(value); }
};

struct ExcelText {
  Language language;

  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const base::Value& value) const { return std::visit(*this, value); }
  std::string operator()(const base::Message& message) const {
    return harmless(language::text(message, language));
  }

  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(base::Money amount) const { return with_comma(base::to_string(amount)); }
  std::string operator()(base::Number number) const { return with_comma(base::to_string(number)); }
  std::string operator()(base::Date day) const { return day_month_year(day); }
  std::string operator()(base::TimeOfDay time) const { return base::to_string(time); }
  std::string operator()(const base::Moment& moment) const {
    return fmt::format("{} {}", day_month_year(moment.day()), clock_time(moment));
  }
  std::string operator()(const auto& words) const { return harmless(language::written(words, language)); }
};

class CsvWriter {
 public:
  explicit CsvWriter(const CsvStyle& style) : style_(style), separator_(style.excel ? ';' : ',') {
    if (style.excel) result_ = base::byte_order_mark;
  }

  std::string heading(const Column& column) const {
    return style_.excel ? harmless(language::text(column.heading, style_.language)) : column.key;
  }
  std::string cell(const Cell& cell) const {
    return style_.excel ? std::visit(ExcelText{style_.language}, cell) : std::visit(PlainText{}, cell);
  }
  void add_row(const std::vector<std::string>& fields) {
    const bool blank = fields.size() == 1 && fields[0].empty();  // would not be read as a row
    for (std::size_t i = 0; i < fields.size(); ++i) {
      if (i > 0) result_ += separator_;
      add_field(fields[i], blank);
    }
    result_ += style_.excel ? "\r\n" : "\n";
  }
  std::string take() { return std::move(result_); }

 private:
  void add_field(const std::string& field, bool always_quoted) {
    const auto is_special = [this](char c) { return c == '"' || c == '\r' || c == '\n' || c == separator_; };
    if (!always_quoted && std::none_of(field.begin(), field.end(), is_special)) {
      result_ += field;
      return;
    }
    result_ += '"';
    for (const char c : field) result_.append(c == '"' ? 2 : 1, c);
    result_ += '"';
  }

  CsvStyle style_;
  char separator_;
  std::string result_;
};

}  // namespace

std::string csv(const Table& table, const CsvStyle& style) {
  CsvWriter writer(style);
  std::vector<std::string> headings;
  for (const Column& column : table.columns) headings.push_back(writer.heading(column));
  writer.add_row(headings);
  for (const auto& cells : table.rows) {
    std::vector<std::string> fields;
    fields.reserve(table.columns.size());
    for (const Cell& cell : cells) fields.push_back(writer.cell(cell));
    fields.resize(table.columns.size());
    writer.add_row(fields);
  }
  return writer.take();
}

}  // namespace traject::render
