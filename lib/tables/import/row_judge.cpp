#include "tables/import/row_judge.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "base/id.hpp"
#include "model/record_file.hpp"
#include "tables/blank.hpp"
#include "tables/import/person_rows.hpp"

namespace traject::tables {

using model::ReferenceTarget;

RowJudge::RowJudge(const ImportRequest& request)
    : since_(request.since),
      person_(request.person),
      type_(request.type),
      table_(request.table),
      mapping_(request.mapping),
      form_(request.form),
      records_(request.records),
      known_(request.records, request.also) {
  for (const Row& row : table_.rows) import_.rows.push_back({.row = row.number});
}

std::vector<std::size_t> RowJudge::in_order() const {
  if (type_ == model::RecordType::people) return in_order_of_since(table_, mapping_, form_, since_.day);
  std::vector<std::size_t> places(table_.rows.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  return places;
}

bool RowJudge::read_ids(const Row& row, const RowCells& cells) {
  for (const std::string& name : model::id_names(type_)) {
    auto fault = read_id(name, cells);
    if (!fault && is_about_another(name, row, cells)) fault = another_record(name);
    if (!fault) continue;
    fault->column = cells.column_number(name);
    refuse(outcome(), std::move(*fault));
    return false;
  }
  return true;
}

// The table has rows of other programmes than the one that was asked for.
bool RowJudge::is_about_another(const std::string& name, const Row& row, const RowCells& cells) const {
  const int column = cells.column_number(name);
  if (column == 0) return false;
  const auto cell = trimmed(row.cells[static_cast<std::size_t>(column) - 1]);
  return !cell.empty() && cell != trimmed(*cells.find(name));
}

std::optional<Fault> RowJudge::read_id(const std::string& name, const RowCells& cells) {
  const std::string* cell = cells.find(name);
  if (cell == nullptr) return missing_field(name, cells.column_number(name) > 0);
  std::string id(trimmed(cells.meaning(name, *cell)));
  if (name == "person" && person_) {
    Person person = person_(id);
    if (auto* fault = std::get_if<Fault>(&person)) return std::move(*fault);
    id = std::move(std::get<std::string>(person));
  }
  if (!base::is_id(id)) return wrong_shape(model::Shape::id, {}, {});
  outcome().ids.push_back(id);
  if (name == "person" && known_.is_forgotten(id)) return forgotten_person(id);
  // A person, a programme and a cohort must be there, unless the record is that person.
  const auto target = model::from_word<ReferenceTarget>(name);
  const bool points = target == ReferenceTarget::person || target == ReferenceTarget::programme ||
                      target == ReferenceTarget::cohort;
  if (!points || type_ == model::RecordType::people || known_.has(*target, id, "")) return {};
  return unknown_id(*target, id);
}

FillRules RowJudge::rules(const Said& said, bool has_items) {
  const std::string scope = outcome().ids.empty() ? "" : outcome().ids.front();
  return {.form = form_,
          .person = person_,
          .knows = [this, scope](ReferenceTarget target,
                                 const std::string& id) { return known_.has(target, id, scope); },
          .adds_to_lists = !said.rows.empty(),
          .empty_means_none = has_items,
          .repeats_texts = !model::info(type_).traits.about_people};
}

void RowJudge::refuse(RowOutcome& row, std::vector<Fault> faults) {
  row.verdict = RowVerdict::refused;
  row.changed.clear();
  row.odd.clear();
  row.faults = std::move(faults);
}

bool RowJudge::refuse_conflict(const Filling& filling) {
  if (!is_outdated() || filling.changed.empty() || !filling.faults.empty()) return false;
  std::vector<std::string> both;
  const auto shown = [](const std::string& text) { return text.empty() ? std::string("-") : text; };
  for (const FieldChange& change : filling.changed) {
    const auto index = mapping_.column_of.find(change.field);
    const std::string heading =
        index == mapping_.column_of.end() ? change.field : table_.shown_heading(index->second);
    both.push_back(heading + ": " + shown(change.from) + " / " + shown(change.to));
  }
  const auto index = mapping_.column_of.find(filling.changed.front().field);
  const int column = index == mapping_.column_of.end() ? 1 : static_cast<int>(index->second) + 1;
  refuse(outcome(), Fault{{"conflict", {"row.conflict", {{"fields", both}}}}, {}, column});
  return true;
}

bool RowJudge::accept(Said& said, const Filling& filling) {
  if (!filling.faults.empty()) {
    refuse(outcome(), filling.faults);
    return false;
  }
  said.rows.push_back(place_);
  const auto since = filling.given.find(std::string(since_column));
  for (const auto& [column, text] : filling.given) {
    const bool is_dated = since != filling.given.end() && column != "born";
    const std::string key = is_dated ? since->second + " " + column : column;
    const auto [found, is_new] = said.given.try_emplace(key, Said::Text{text, place_});
    if (!is_new && found->second.text != text) said.contradicted.insert(column);
  }
  return true;
}

void RowJudge::refuse_all(const Said& said) {
  const std::vector<std::string> fields(said.contradicted.begin(), said.contradicted.end());
  for (const std::size_t row : said.rows) {
    const std::size_t other = row == said.rows.front() ? said.rows.back() : said.rows.front();
    const std::int64_t number = import_.rows[other].row;
    refuse(import_.rows[row], Fault{{"twice", {"cell.twice", {{"row", number}, {"fields", fields}}}}});
  }
}

bool RowJudge::changes(const Said& said) const {
  return std::any_of(said.rows.begin(), said.rows.end(), [&](std::size_t row) {
    const RowVerdict verdict = import_.rows[row].verdict;
    return verdict == RowVerdict::fresh || verdict == RowVerdict::changed;
  });
}

Import RowJudge::finished() {
  for (const Problem& problem : table_.problems) {
    RowOutcome row{.row = problem.row};
    refuse(row, Fault{{problem.code, problem.message}, {}, problem.column});
    import_.rows.push_back(std::move(row));
  }
  std::stable_sort(import_.rows.begin(), import_.rows.end(),
                   [](const RowOutcome& a, const RowOutcome& b) { return a.row < b.row; });
  return std::move(import_);
}

}  // namespace traject::tables
