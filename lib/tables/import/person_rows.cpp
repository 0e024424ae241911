#include "tables/import/person_rows.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "model/facts_at.hpp"
#include "model/person_words.hpp"
#include "tables/import/known_order.hpp"
#include "tables/import/person_history.hpp"

namespace traject::tables {
namespace {

// Empty where it is none.
std::string day_text(const std::string& cell, const CellForm& form) {
  const CellText text = date_text(cell, form);
  const auto* day = std::get_if<std::string>(&text);
  return day == nullptr ? "" : *day;
}

}  // namespace

std::vector<std::size_t> in_order_of_since(const Table& table, const Mapping& mapping, const CellForm& form,
                                           const std::optional<base::Date>& otherwise) {
  std::vector<std::size_t> places(table.rows.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  const auto column = mapping.column_of.find(std::string(since_column));
  if (column == mapping.column_of.end()) return places;
  std::vector<std::string> days;
  for (const Row& row : table.rows) {
    std::string day = day_text(row.cells[column->second], form);
    if (day.empty() && otherwise) day = base::to_string(*otherwise);
    days.push_back(std::move(day));
  }
  std::stable_sort(places.begin(), places.end(), [&](auto a, auto b) { return days[a] < days[b]; });
  return places;
}

std::optional<base::Date> read_since(const RowCells& cells, const CellForm& form, Filling& filling) {
  const std::string column(since_column);
  const std::string* cell = cells.find(column);
  if (cell == nullptr) return {};
  const CellText text = date_text(*cell, form);
  if (const auto* error = std::get_if<CellError>(&text)) {
    filling.faults.push_back(
        {{error->code, message_of(*error)}, hint_of(*error), cells.column_number(column)});
    return {};
  }
  filling.given[column] = std::get<std::string>(text);
  return base::parse_date(std::get<std::string>(text));
}

std::optional<base::Date> end_old_contract(model::Person& trial, const RowCells& cells,
                                           const CellForm& form) {
  auto& employed = trial.facts.employed;
  const std::string* from = cells.find("employed.from");
  if (!employed || !employed->until || from == nullptr || cells.find("employed.until") != nullptr) return {};
  const auto begin = base::parse_date(day_text(*from, form));
  if (!begin || *begin <= *employed->until) return {};
  return std::exchange(employed->until, {});
}

std::optional<base::Date> end_no_permanent_contract(model::Person& trial, const RowCells& cells,
                                                    Filling& filling) {
  constexpr const char* column = "employed.until";
  auto& employed = trial.facts.employed;
  const bool says_permanent = cells.find("employed.contract") != nullptr && employed &&
                              employed->contract == model::Contract::permanent;
  if (!says_permanent || !employed->until) return {};
  if (!cells.has_column(column) || cells.find(column) != nullptr) return {};
  filling.changed.push_back({column, model::Scalar<base::Date>::write(*employed->until), ""});
  return std::exchange(employed->until, {});
}

PersonDay::PersonDay(const model::Person& record, const std::optional<base::Date>& own_day,
                     const std::optional<base::Date>& since, bool has_past)
    : record_(record),
      own_day_(own_day),
      since_(own_day ? own_day : since),
      has_past_(has_past),
      before_(record) {
  if (has_past && own_day) before_.facts = model::facts_at(record, *own_day);
  after_ = before_;
}

void PersonDay::take(model::Person after, const std::optional<base::Date>& ended) {
  after_ = std::move(after);
  if (ended) ended_ = ended;
}

model::PersonFacts PersonDay::replaced() const {
  if (!has_past_ || !since_) return {};
  auto replaced = replaced_facts(before_.facts, after_.facts);
  if (ended_) {
    if (!replaced.employed) replaced.employed.emplace();
    replaced.employed->until = ended_;
  }
  return replaced;
}

void PersonDay::keep_order_on_file() { keep_order(before_, after_); }

bool PersonDay::can_be_kept() const {
  if (!has_past_ || says_nothing_new()) return true;
  const bool is_past = before_.facts != record_.facts;
  return !is_past && (replaced() == model::PersonFacts{} || can_change_from(record_, *since_));
}

model::Person PersonDay::kept() const {
  model::Person person = after_;
  if (!has_past_) return person;
  if (says_nothing_new()) {
    person.facts = record_.facts;  // what the rows say was so then; what came later stays
  } else if (since_) {
    keep_earlier(person, replaced(), *since_);
  }
  return person;
}

void PersonDay::say_how(std::vector<FieldChange>& changes) const {
  if (!has_past_) return;
  const auto with_history = columns_of_facts(replaced());
  for (FieldChange& change : changes) {
    if (with_history.contains(change.field)) {
      change.since = since_;
    } else {
      change.is = change.from.empty() ? ChangeIs::filled_in : ChangeIs::corrected;
    }
  }
}

}  // namespace traject::tables
