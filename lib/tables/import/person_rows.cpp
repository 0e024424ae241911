#include "tables/import/person_rows.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "model/facts_at.hpp"
#include "model/person_words.hpp"
#include "tables/import/person_history.hpp"

namespace traject::tables {
namespace {

// Empty where it is none.
std::string day_text(const std::string& cell, const CellForm& form) {
  const CellText text = date_text(cell, form);
  const auto* day = std::get_if<std::string>(&text);
  return day == nullptr ? "" : *day;
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

void say_how(std::vector<FieldChange>& changes, const std::set<std::string>& with_history,
             const std::optional<base::Date>& since) {
  for (FieldChange& change : changes) {
    if (with_history.contains(change.field)) {
      change.since = since;
    } else {
      change.is = change.from.empty() ? ChangeIs::filled_in : ChangeIs::corrected;
    }
  }
}

}  // namespace

std::vector<std::size_t> in_order_of_since(const Table& table, const Mapping& mapping, const CellForm& form) {
  std::vector<std::size_t> places(table.rows.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  const auto column = mapping.column_of.find(std::string(since_column));
  if (column == mapping.column_of.end()) return places;
  std::vector<std::string> days;
  for (const Row& row : table.rows) days.push_back(day_text(row.cells[column->second], form));
  std::stable_sort(places.begin(), places.end(), [&](auto a, auto b) { return days[a] < days[b]; });
  return places;
}

PersonRow::PersonRow(const RowCells& cells, const CellForm& form, const std::optional<base::Date>& since,
                     bool has_past, Filling& filling)
    : cells_(cells),
      form_(form),
      filling_(filling),
      own_day_(read_since(cells, form, filling)),
      since_(own_day_ ? own_day_ : since),
      has_past_(has_past) {}

void PersonRow::go_to_its_day(model::Person& trial) {
  if (has_past_ && own_day_) trial.facts = model::facts_at(trial, *own_day_);
  before_ = trial.facts;
}

void PersonRow::end_old_contract(model::Person& trial) {
  auto& employed = trial.facts.employed;
  const std::string* from = cells_.find("employed.from");
  if (!employed || !employed->until || from == nullptr || cells_.find("employed.until") != nullptr) return;
  const auto begin = base::parse_date(day_text(*from, form_));
  if (begin && *begin > *employed->until) ended_ = std::exchange(employed->until, {});
}

void PersonRow::end_no_permanent_contract(model::Person& trial) {
  constexpr const char* column = "employed.until";
  auto& employed = trial.facts.employed;
  const bool says_permanent = cells_.find("employed.contract") != nullptr && employed &&
                              employed->contract == model::Contract::permanent;
  if (ended_ || !says_permanent || !employed->until) return;
  if (!cells_.has_column(column) || cells_.find(column) != nullptr) return;
  filling_.changed.push_back({column, model::Scalar<base::Date>::write(*employed->until), ""});
  ended_ = std::exchange(employed->until, {});
}

void PersonRow::keep_history(const model::Person& record, model::Person& trial) {
  if (!has_past_ || !filling_.faults.empty()) return;
  if (trial.facts == before_ && !ended_) {
    trial.facts = record.facts;  // what the row says was so then; what came later stays
    return say_how(filling_.changed, {}, since_);
  }
  auto replaced = since_ ? replaced_facts(before_, trial.facts) : model::PersonFacts{};
  if (ended_ && since_) {
    if (!replaced.employed) replaced.employed.emplace();
    replaced.employed->until = ended_;
  }
  const bool is_past = before_ != record.facts;
  if (is_past || (replaced != model::PersonFacts{} && !can_change_from(record, *since_))) {
    Fault fault = since_too_early();
    fault.column = cells_.column_number(std::string(since_column));
    filling_.faults.push_back(std::move(fault));
    return;
  }
  say_how(filling_.changed, columns_of_facts(replaced), since_);
  if (since_) keep_earlier(trial, replaced, *since_);
}

}  // namespace traject::tables
