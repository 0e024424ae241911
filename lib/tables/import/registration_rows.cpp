#include "tables/import/registration_rows.hpp"

#include <algorithm>

#include "model/registration.hpp"

namespace traject::tables {
namespace {

std::optional<base::Moment> registered_at(const RowCells& cells, const CellForm& form) {
  const std::string* cell = cells.find("registered_at");
  if (cell == nullptr) return {};
  const CellText text = moment_text(*cell, form);
  const auto* moment = std::get_if<std::string>(&text);
  return moment == nullptr ? std::nullopt : base::parse_moment(*moment);
}

}  // namespace

bool is_history(const model::Registration& registration, const RowCells& cells, const CellForm& form) {
  const auto& earlier = registration.earlier;
  if (earlier.empty()) return false;
  const auto moment = registered_at(cells, form);
  return moment && std::any_of(earlier.begin(), earlier.end(), [&](const auto& facts) {
           return facts.registered_at == *moment;
         });
}

// A row of the moment on file is that registration, also on the day of the withdrawal or after it.
bool starts_anew(model::Registration& registration, const RowCells& cells, const CellForm& form) {
  const auto& standing = registration.facts;
  if (!standing.withdrawn) return false;
  const auto moment = registered_at(cells, form);
  if (!moment || *moment <= standing.registered_at || moment->day() < standing.withdrawn->date) return false;
  registration.earlier.push_back(std::move(registration.facts));
  registration.facts = {};
  return true;
}

std::optional<model::Remark> take_back_undone(model::Registration& registration, Filling& filling) {
  auto& facts = registration.facts;
  if (!facts.withdrawn) return {};
  const auto error = std::ranges::find_if(facts.withdrawn_in_error, [&](const auto& before) {
    return before.date == facts.withdrawn->date && before.because == facts.withdrawn->because;
  });
  if (error == facts.withdrawn_in_error.end()) return {};
  facts.withdrawn.reset();
  std::erase_if(
      filling.changed, [](const FieldChange& change) { return change.field.starts_with("withdrawn."); });
  return model::Remark{
      {},
      {"withdrawn", "date"},
      "withdrawal-undone",
      {"cell.withdrawal_undone", {{"date", error->undone_on}}},
      {"hint.cell.withdrawal_undone", {}}};
}

}  // namespace traject::tables
