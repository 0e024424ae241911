#include "render/xlsx.hpp"

#include <algorithm>

#include "language/catalogue.hpp"
#include "render/cell.hpp"
#include "workbook/book.hpp"

namespace traject::render {
namespace {

using base::Language;

struct BookCell {
  Language language;

  workbook::Cell operator()(std::monostate) const { return {}; }
  workbook::Cell operator()(const base::Value& value) const { return std::visit(*this, value); }
  workbook::Cell operator()(const base::Message& message) const {
    return text(language::text(message, language));
  }

  workbook::Cell operator()(const std::string& words) const { return text(words); }
  workbook::Cell operator()(std::int64_t number) const { return number; }
  workbook::Cell operator()(base::Money amount) const { return amount; }
  workbook::Cell operator()(base::Number number) const { return number; }
  workbook::Cell operator()(base::Date day) const { return day; }
  workbook::Cell operator()(base::TimeOfDay time) const { return time; }
  workbook::Cell operator()(const base::Moment& moment) const { return moment; }
  workbook::Cell operator()(const auto& words) const { return text(language::written(words, language)); }

 private:
  static workbook::Cell text(std::string words) {
    if (words.empty()) return {};
    return words;
  }
};

// Bars are left out: the figure beside a bar says the same.
bool is_drawn(const Table& table, std::size_t column) {
  return std::any_of(table.rows.begin(), table.rows.end(), [&](const auto& row) {
    return column < row.size() && column_text(row[column], Language::en).starts_with("█");
  });
}

workbook::Sheet sheet_of(const Table& table, std::string name, Language language) {
  workbook::Sheet sheet{.name = std::move(name)};
  sheet.rows.resize(table.rows.size());
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (is_drawn(table, i)) continue;
    const Column& column = table.columns[i];
    sheet.columns.push_back({.heading = heading_text(column, language), .wraps = column.wraps});
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      const auto& cells = table.rows[row];
      sheet.rows[row].push_back(
          i < cells.size() ? std::visit(BookCell{language}, cells[i]) : workbook::Cell{});
    }
  }
  return sheet;
}

// True if a table for people shows the same as the one for spreadsheets, perhaps in fewer columns.
bool is_shown_by(const Table& table, const Table& whole) {
  if (table.rows.size() != whole.rows.size()) return false;
  return std::all_of(table.columns.begin(), table.columns.end(), [&](const Column& column) {
    return std::any_of(
        whole.columns.begin(), whole.columns.end(), [&](const Column& one) { return one.key == column.key; });
  });
}

// As many whole words of a text as fit on a tab.
std::string short_name(const std::string& text) {
  if (text.size() <= workbook::longest_sheet_name) return text;
  const auto blank = text.rfind(' ', workbook::longest_sheet_name);
  return blank == std::string::npos ? text : text.substr(0, blank);
}

class BookMaker {
 public:
  BookMaker(const Document& document, Language language) : document_(document), language_(language) {
    book_.day_first = language == Language::nl;
  }

  workbook::Book run() {
    if (document_.table) add(*document_.table, title());
    for (const Block& block : document_.blocks) std::visit([this](const auto& one) { take(one); }, block);
    return std::move(book_);
  }

 private:
  [[nodiscard]] std::string title() const {
    for (const Block& block : document_.blocks) {
      if (const auto* title = std::get_if<Title>(&block)) return language::text(title->message, language_);
    }
    return language::text("xlsx.sheet", language_);
  }

  void take(const Heading& heading) { heading_ = language::text(heading.message, language_); }
  void take(const Table& table) {
    // A table without its own heading is the one for spreadsheets, written for people.
    if (document_.table && (heading_.empty() || is_shown_by(table, *document_.table))) return;
    add(table, heading_.empty() ? title() : heading_);
  }
  void take(const auto&) {}

  void add(const Table& table, const std::string& name) {
    book_.sheets.push_back(sheet_of(table, short_name(name), language_));
  }

  const Document& document_;
  Language language_;
  std::string heading_;
  workbook::Book book_;
};

}  // namespace

std::string xlsx(const Document& document, Language language) {
  return workbook::write(BookMaker(document, language).run());
}

}  // namespace traject::render
