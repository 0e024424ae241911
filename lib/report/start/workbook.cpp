#include "report/start/workbook.hpp"

#include <algorithm>
#include <set>

#include "language/catalogue.hpp"
#include "model/record_file.hpp"
#include "report/cells.hpp"
#include "tables/csv.hpp"

namespace traject::report {
namespace {

using actions::WorkbookChoice;
using actions::WorkbookOutcome;
using base::Language;
using model::Shape;
using tables::FieldColumn;
using workbook::Lock;
using workbook::Look;
using workbook::Rule;

Look look_of(const FieldColumn& column) {
  if (column.is_list) return Look::text;
  switch (column.shape) {
    case Shape::date: return Look::date;
    case Shape::moment: return Look::moment;
    case Shape::time: return Look::time;
    case Shape::number: return Look::number;
    case Shape::whole_number: return Look::whole;
    case Shape::money: return Look::money;
    case Shape::yes_no: return Look::general;
    case Shape::text:
    case Shape::id:
    case Shape::word:
    case Shape::when: break;
  }
  return Look::text;
}

// "completed.2.date" as {"completed.date", "2"}.
std::pair<std::string, std::string> name_and_number(const std::string& column) {
  std::string name;
  std::string number;
  for (std::size_t at = 0; at <= column.size();) {
    const std::size_t end = std::min(column.find('.', at), column.size());
    const std::string part = column.substr(at, end - at);
    const bool is_number = !part.empty() && part.find_first_not_of("0123456789") == std::string::npos;
    if (is_number) {
      number = part;
    } else {
      name += (name.empty() ? "" : ".") + part;
    }
    at = end + 1;
  }
  return {name, number};
}

class BookMaker {
 public:
  BookMaker(const WorkbookOutcome& outcome, Language language) : outcome_(outcome), language_(language) {
    main_.name = text({"record." + std::string(model::word(outcome.type)), {}});
    lists_.name = text({"book.lists", {}});
    main_.is_protected = true;
    lists_.is_hidden = origin_.is_hidden = true;
    origin_.name = tables::origin_sheet;
    origin_.columns = {{.heading = std::string(model::word(outcome.type))},
                       {.heading = outcome.subject.value_or("")},
                       {.heading = ""}};
  }

  workbook::Book run() {
    const auto names = workbook::sheet_names({main_, lists_, origin_});
    lists_name_ = names[1];
    main_.rows.resize(outcome_.rows.rows.size());
    const auto ids = model::id_names(outcome_.type);
    const std::size_t own = outcome_.type == model::RecordType::attendance ? 1 : ids.size();
    for (std::size_t i = 0; i < outcome_.rows.columns.size(); ++i) {
      const FieldColumn& column = outcome_.rows.columns[i];
      if (i < own) {
        add_id(column, i);
        if (column.name == "person" && outcome_.type != model::RecordType::people) add_names();
      } else {
        add_field(column);
      }
    }
    main_.frozen_columns = static_cast<int>(own);
    for (const auto& session : outcome_.sessions) add_session(session);
    if (outcome_.type != model::RecordType::attendance) add_marks();
    pad_lists();
    workbook::Book book{.sheets = {std::move(main_), std::move(lists_), std::move(origin_)}};
    if (book.sheets[1].columns.empty()) book.sheets.erase(book.sheets.begin() + 1);
    book.day_first = language_ == Language::nl;
    return book;
  }

 private:
  [[nodiscard]] std::string text(const base::Message& message) const {
    return language::text(message, language_);
  }

  [[nodiscard]] std::string heading_of(const FieldColumn& column) const {
    const auto [name, number] = name_and_number(column.name);
    const std::string key = "field." + name;
    const std::string heading = language::has(key) ? language::text(key, language_) : name;
    if (number.empty()) return heading;
    return text({"book.number", {{"heading", heading}, {"number", number}}});
  }

  [[nodiscard]] std::string note_of(const FieldColumn& column) const {
    std::string note = column.name;
    if (language_ == Language::en && !column.about.doc.empty()) note += "\n" + std::string(column.about.doc);
    if (column.is_required) note += "\n" + language::text("book.note.required", language_);
    if (column.is_list) note += "\n" + language::text("book.note.list", language_);
    std::string words;
    for (const std::string& word : column.words) words += (words.empty() ? "" : ", ") + word;
    return words.empty() ? note : note + "\n" + words;
  }

  // Headings must differ, or they would not identify their key.
  std::string unique(std::string heading) {
    const std::string wanted = heading;
    for (int number = 2; !headings_.insert(heading).second; ++number)
      heading = wanted + " " + std::to_string(number);
    return heading;
  }

  void add_column(workbook::Column column, const std::string& key, const std::string& digest = {}) {
    column.heading = unique(column.heading);
    origin_.rows.push_back({column.heading, key, digest.empty() ? workbook::Cell{} : workbook::Cell{digest}});
    main_.columns.push_back(std::move(column));
  }

  void add_id(const FieldColumn& column, std::size_t index) {
    workbook::Column made{
        .heading = heading_of(column), .note = note_of(column), .look = Look::text, .lock = Lock::rows};
    const bool is_own = column.name == "person" && outcome_.type == model::RecordType::people;
    if (!is_own && column.points_to) made.rule = list_rule(column);
    add_column(std::move(made), column.name);
    for (std::size_t row = 0; row < main_.rows.size(); ++row)
      main_.rows[row].emplace_back(outcome_.rows.rows[row].ids[index]);
  }

  // The names beside the ids are for people; an import ignores them.
  void add_names() {
    const auto choices = outcome_.choices.find(model::ReferenceTarget::person);
    if (choices == outcome_.choices.end()) return;
    std::map<std::string, std::string> names;
    for (const WorkbookChoice& choice : choices->second) {
      if (!choice.name.empty()) names[choice.id] = choice.name;
    }
    if (names.empty()) return;
    add_column(
        {.heading = language::text("field.name", language_), .look = Look::text, .lock = Lock::all}, "");
    for (std::size_t row = 0; row < main_.rows.size(); ++row) {
      const auto name = names.find(outcome_.rows.rows[row].ids.back());
      main_.rows[row].push_back(name == names.end() ? workbook::Cell{} : workbook::Cell{name->second});
    }
  }

  void add_field(const FieldColumn& column) {
    add_column({.heading = heading_of(column),
                .note = note_of(column),
                .look = look_of(column),
                .rule = rule_of(column)},
               column.name);
    for (std::size_t row = 0; row < main_.rows.size(); ++row) {
      const auto& cells = outcome_.rows.rows[row].cells;
      const auto cell = cells.find(column.name);
      main_.rows[row].push_back(cell == cells.end() ? workbook::Cell{} : cell->second);
    }
  }

  [[nodiscard]] std::optional<Rule> rule_of(const FieldColumn& column) {
    if (column.is_list) return {};
    if (!column.words.empty() || column.points_to) return list_rule(column);
    switch (column.shape) {
      case Shape::date:
        return Rule{Rule::Allows::date, "", "1", "109575", text({"book.rule.date", {}})};  // up to 31-12-2199
      case Shape::time:
        return Rule{Rule::Allows::time, "", "0", "0.999988425925926", text({"book.rule.time", {}})};
      case Shape::whole_number: return number_rule(Rule::Allows::whole, column.about);
      case Shape::number:
      case Shape::money: return number_rule(Rule::Allows::decimal, column.about);
      default: return {};
    }
  }

  [[nodiscard]] std::optional<Rule> number_rule(Rule::Allows allows, const model::About& about) const {
    constexpr std::int64_t limit = 1'000'000'000'000;
    if (about.lowest < -limit || about.highest > limit) return {};
    return Rule{allows, "", std::to_string(about.lowest), std::to_string(about.highest),
                text({"book.rule.number", {{"lowest", about.lowest}, {"highest", about.highest}}})};
  }

  // All columns that name the same kind of record share a list.
  [[nodiscard]] std::optional<Rule> list_rule(const FieldColumn& column) {
    const std::string key = column.points_to ? std::string(model::word(*column.points_to)) : column.name;
    if (column.points_to) {
      const auto choices = outcome_.choices.find(*column.points_to);
      if (choices == outcome_.choices.end() || choices->second.empty()) return {};
      std::vector<std::string> values;
      for (const WorkbookChoice& choice : choices->second)
        values.push_back(choice.name.empty() ? choice.id : choice.id + " " + choice.name);
      return list_rule(key, values);
    }
    return list_rule(key, column.words);
  }
  [[nodiscard]] Rule list_rule(const std::string& key, const std::vector<std::string>& values) {
    auto place = list_columns_.find(key);
    if (place == list_columns_.end()) {
      lists_.columns.push_back({.heading = key});
      list_values_.push_back(values);
      place = list_columns_.emplace(key, static_cast<int>(lists_.columns.size())).first;
    }
    return Rule{Rule::Allows::list,
                workbook::range_of(lists_name_, place->second, 2, static_cast<int>(values.size()) + 1), "",
                "", text({"book.rule.list", {}})};
  }
  void pad_lists() {
    std::size_t longest = 0;
    for (const auto& values : list_values_) longest = std::max(longest, values.size());
    lists_.rows.assign(longest, std::vector<workbook::Cell>(list_values_.size()));
    for (std::size_t column = 0; column < list_values_.size(); ++column) {
      for (std::size_t row = 0; row < list_values_[column].size(); ++row)
        lists_.rows[row][column] = list_values_[column][row];
    }
  }

  void add_session(const actions::WorkbookSession& session) {
    const std::string present = language::text("presence.present", language_);
    const std::string absent = language::text("presence.absent", language_);
    add_column({.heading = text({"book.session", {{"title", session.title}, {"date", session.date}}}),
                .note = session.id,
                .look = Look::text,
                .rule = list_rule("presence", {present, absent})},
               std::string(tables::session_key) + session.id, session.digest);
    for (std::size_t row = 0; row < main_.rows.size(); ++row) {
      const auto presence = session.presence[row];
      workbook::Cell cell;
      if (presence != tables::Presence::nothing)
        cell = presence == tables::Presence::present ? present : absent;
      main_.rows[row].push_back(std::move(cell));
    }
  }

  // The state of each row when the workbook was made.
  void add_marks() {
    main_.columns.push_back(
        {.heading = tables::mark_heading, .look = Look::text, .lock = Lock::all, .is_hidden = true});
    for (std::size_t row = 0; row < main_.rows.size(); ++row)
      main_.rows[row].emplace_back(mark_of(outcome_.rows.rows[row]));
  }
  static std::string mark_of(const tables::RecordRow& row) {
    std::map<std::string, std::string> texts;
    for (const auto& [column, cell] : row.cells) texts[column] = tables::cell_text(cell);
    const std::string digest = tables::row_digest(texts);
    return row.item ? std::to_string(*row.item) + ":" + digest : digest;
  }

  const WorkbookOutcome& outcome_;
  Language language_;
  workbook::Sheet main_;
  workbook::Sheet lists_;
  workbook::Sheet origin_;
  std::string lists_name_;
  std::set<std::string> headings_;
  std::map<std::string, int> list_columns_;
  std::vector<std::vector<std::string>> list_values_;
};

}  // namespace

workbook::Book workbook(const WorkbookOutcome& outcome, Language language) {
  return BookMaker(outcome, language).run();
}

}  // namespace traject::report
