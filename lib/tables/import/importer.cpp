#include "tables/import/importer.hpp"

#include <algorithm>
#include <utility>

#include "model/form.hpp"
#include "model/person.hpp"
#include "model/plan.hpp"
#include "model/record_slot.hpp"
#include "model/registration.hpp"
#include "tables/import/fill.hpp"
#include "tables/import/known_order.hpp"
#include "tables/import/net_changes.hpp"
#include "tables/import/odd_rows.hpp"
#include "tables/import/registration_rows.hpp"
#include "tables/import/work.hpp"

namespace traject::tables {
namespace {

using model::RecordType;

template <class Record>
class Importer : public RowJudge {
 public:
  using RowJudge::RowJudge;

  Import run() {
    for (const std::size_t place : in_order()) {
      go_to(place);
      take(table_.rows[place]);
    }
    for (auto& [path, work] : works_) finish(path, work);
    return finished();
  }

 private:
  static constexpr bool is_person = std::is_same_v<Record, model::Person>;
  // A plan has budgets and a form a title, which no row of theirs tells.
  static constexpr bool is_more_than_items =
      std::is_same_v<Record, model::Plan> || std::is_same_v<Record, model::Form>;

  void take(const Row& row) {
    const RowCells cells(mapping_, row.cells);
    if (!read_ids(row, cells)) return;
    Work<Record>& work = work_for(outcome().ids);
    const Emptied emptied{{row.cleared.begin(), row.cleared.end()}, row.item.has_value()};
    if constexpr (HasItems<Record>) {
      if (!work.existed && is_more_than_items) return refuse(outcome(), no_such_record());
      const bool is_known = row.item && *row.item < work.items_before.size();
      if (is_known && work.unkeyed) work.unkeyed->take(*row.item, *work.items_before[*row.item]);
      if (is_known) return update_item(work, *row.item, cells, emptied);
      take_item(work, cells);
    } else {
      if constexpr (is_person) return take_person(work, cells, emptied);
      take_record(work, cells, emptied);
    }
  }

  Work<Record>& work_for(const std::vector<std::string>& ids) {
    const std::string path = model::record_path(type_, ids);
    const auto [found, is_new] = works_.try_emplace(path);
    Work<Record>& work = found->second;
    if (!is_new) return work;
    const Record* standing = model::find(records_, {type_, ids, path}, model::RecordTag<Record>{});
    if (standing != nullptr) {
      work.record = *standing;
      if constexpr (!HasItems<Record> && !is_person) work.before = *standing;
      work.existed = true;
    }
    if constexpr (HasItems<Record>) {
      const auto& items = items_of(work.record);
      auto keys = item_keys(type_);
      if (keys.empty()) {
        work.unkeyed.emplace(items, absence_counts(type_));
      } else {
        work.keyed.emplace(items, std::move(keys));
      }
      work.said_of_items.resize(items.size());
      work.items_before.assign(items.begin(), items.end());
    }
    return work;
  }

  // --- a row is a record ---

  void take_record(Work<Record>& work, const RowCells& cells, const Emptied& emptied) {
    const bool first = work.said.rows.empty();
    const FillRules row_rules = rules(work.said, HasItems<Record>);
    Record trial = work.record;
    bool anew = first && !work.existed;
    if constexpr (std::is_same_v<Record, model::Registration>) {
      if (is_history(trial, cells, form_)) return refuse_outdated(trial, cells, row_rules);
      anew = starts_anew(trial, cells, form_) || anew;
    }
    Filling filling;
    emptied.take_out_of(trial, cells, filling);
    Filler(cells, row_rules, filling, anew).fill_record(trial);
    if constexpr (std::is_same_v<Record, model::Registration>) {
      auto undone = work.record.facts.withdrawn ? std::nullopt : take_back_undone(trial, filling);
      if (undone) outcome().odd.push_back(*std::move(undone));
    }
    look_at(trial, cells, filling);
    // What rows said before is of the registration before.
    if (anew && filling.faults.empty()) work.said.given.clear();
    if (refuse_conflict(filling) || !accept(work.said, filling)) return;
    outcome().verdict = !first || work.existed ? verdict_of(filling) : RowVerdict::fresh;
    if (outcome().verdict == RowVerdict::changed) outcome().changed = std::move(filling.changed);
    work.record = std::move(trial);
  }

  // An edit of a registration that is over by now; of any other row that says nothing new.
  void refuse_outdated(Record trial, const RowCells& cells, const FillRules& row_rules) {
    if (!is_outdated()) return;
    Filling filling;
    Filler(cells, row_rules, filling, false).fill_record(trial);
    if (!filling.faults.empty()) return refuse(outcome(), std::move(filling.faults));
    refuse_conflict(filling);
  }

  // Somebody has the facts of a day when all rows of that day are read.
  void take_person(Work<Record>& work, const RowCells& cells, const Emptied& emptied) {
    Filling filling;
    const auto own_day = read_since(cells, form_, filling);
    if (work.open && work.open->day.own_day() != own_day) close_day(work);
    const bool fresh = work.said.rows.empty() && !work.existed;
    if (!work.open)
      work.open =
          typename Work<Record>::OpenDay{PersonDay(work.record, own_day, since_.day, !fresh), work.said};
    PersonDay& day = work.open->day;
    const FillRules row_rules = rules(work.said, false);
    model::Person trial = day.after();
    emptied.take_out_of(trial, cells, filling);
    auto ended = end_old_contract(trial, cells, form_);
    Filler(cells, row_rules, filling, fresh).fill_record(trial);
    if (!ended) ended = end_no_permanent_contract(trial, cells, filling);
    look_at(trial, cells, filling);
    if (refuse_conflict(filling) || !accept(work.said, filling)) return;
    outcome().verdict = fresh ? RowVerdict::fresh : verdict_of(filling);
    if (!fresh) outcome().changed = std::move(filling.changed);
    work.open->rows.push_back(place());
    day.take(std::move(trial), ended);
  }

  void close_day(Work<Record>& work) {
    if (!work.open) return;
    auto [day, said_before, rows] = *std::exchange(work.open, {});
    if (rows.size() > 1) day.keep_order_on_file();
    for (const std::size_t row : rows)
      keep_changes(import_.rows[row], Differences(day.before(), day.after()));
    if (!day.can_be_kept()) {
      for (const std::size_t row : rows) refuse_too_early(import_.rows[row]);
      work.said = said_before;
      return;
    }
    for (const std::size_t row : rows) day.say_how(import_.rows[row].changed);
    work.record = day.kept();
  }

  // A row that was so on that day stays.
  void refuse_too_early(RowOutcome& row) {
    if (row.verdict != RowVerdict::changed) return;
    Fault fault = since_too_early();
    const auto column = mapping_.column_of.find(std::string(since_column));
    if (column != mapping_.column_of.end()) fault.column = static_cast<int>(column->second) + 1;
    refuse(row, std::move(fault));
  }

  static void keep_changes(RowOutcome& row, const Differences& differences) {
    if (row.verdict != RowVerdict::changed) return;
    differences.keep_in(row.changed);
    if (row.changed.empty()) row.verdict = RowVerdict::same;
  }
  // Of rows that together say what is on file nothing is changed.
  template <class T>
  void keep_changes(const Said& said, const std::optional<T>& before, T& after) {
    if (!before || said.rows.size() < 2) return;
    keep_order(*before, after);
    const Differences differences(*before, after);
    for (const std::size_t row : said.rows) keep_changes(import_.rows[row], differences);
  }

  void look_at(const Record& record, const RowCells& cells, Filling& filling) {
    tell(oddities_of(record, outcome().ids, records_, since_.as_of), cells, filling);
  }
  // What cannot be is not written first; what hardly can be is told.
  void tell(model::Remarks oddities, const RowCells& cells, Filling& filling) {
    for (model::Remark& oddity : oddities) {
      if (oddity.severity == base::Severity::error) {
        filling.faults.push_back(fault_of(oddity, cells));
      } else {
        outcome().odd.push_back(std::move(oddity));
      }
    }
  }

  // --- a row is an item ---

  void take_item(Work<Record>& work, const RowCells& cells) requires HasItems<Record> {
    typename Work<Record>::Item fresh{};
    Filling as_new;
    const FillRules new_rules = rules({}, true);
    Filler(cells, new_rules, as_new, true).fill_record(fresh);
    if (!as_new.faults.empty()) return refuse(outcome(), as_new.faults);
    if (work.unkeyed) return work.waiting.push_back({place(), std::move(fresh), std::move(as_new)});
    if (const auto standing = work.keyed->find(fresh)) return update_item(work, *standing, cells, {});
    const std::size_t index = items_of(work.record).size();
    const auto added = add_item(work, cells, std::move(fresh), std::move(as_new));
    if (added) work.keyed->add(index, items_of(work.record)[index]);
  }

  // Not where it is refused.
  bool add_item(Work<Record>& work, const RowCells& cells, typename Work<Record>::Item fresh,
                Filling as_new) requires HasItems<Record> {
    tell(impossible_in(fresh, outcome().ids, records_), cells, as_new);
    if (!as_new.faults.empty()) {
      refuse(outcome(), as_new.faults);
      return false;
    }
    items_of(work.record).push_back(std::move(fresh));
    work.items_before.emplace_back();
    accept(work.said_of_items.emplace_back(), as_new);
    outcome().verdict = RowVerdict::fresh;
    return true;
  }

  // What cannot be takes no item away from another row.
  void find_items(Work<Record>& work) requires HasItems<Record> {
    std::vector<typename Work<Record>::Item> without;
    std::vector<typename Work<Record>::Waiting*> rows;
    for (auto& row : work.waiting) {
      row.item = work.unkeyed->take_equal(row.fresh);
      if (row.item) continue;
      const auto odd = impossible_in(row.fresh, import_.rows[row.place].ids, records_);
      if (std::ranges::any_of(odd, [](const auto& one) { return one.severity == base::Severity::error; }))
        continue;
      without.push_back(row.fresh);
      rows.push_back(&row);
    }
    const auto found = work.unkeyed->take_near(without);
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i]->item = found[i];
  }

  void take_waiting(Work<Record>& work) requires HasItems<Record> {
    if (work.waiting.empty()) return;
    find_items(work);
    for (auto& row : work.waiting) {
      go_to(row.place);
      const RowCells cells(mapping_, table_.rows[row.place].cells);
      if (row.item) {
        update_item(work, *row.item, cells, {});
      } else {
        add_item(work, cells, std::move(row.fresh), std::move(row.filling));
      }
    }
  }

  void update_item(Work<Record>& work, std::size_t index, const RowCells& cells,
                   const Emptied& emptied) requires HasItems<Record> {
    Said& said = work.said_of_items[index];
    FillRules row_rules = rules(said, true);
    if (emptied.are_all) row_rules.empty_means_none = false;
    auto trial = items_of(work.record)[index];
    Filling filling;
    emptied.take_out_of(trial, cells, filling);
    Filler(cells, row_rules, filling, false).fill_record(trial);
    if (!filling.changed.empty()) tell(impossible_in(trial, outcome().ids, records_), cells, filling);
    if (refuse_conflict(filling) || !accept(said, filling)) return;
    outcome().verdict = verdict_of(filling);
    outcome().changed = std::move(filling.changed);
    items_of(work.record)[index] = std::move(trial);
  }

  // --- all rows are read ---

  void look_at_items(const std::string& path, const Work<Record>& work) requires HasItems<Record> {
    for (model::Remark& oddity : oddities_beside(path, work.record, records_)) {
      const auto& rows = work.said_of_items[std::stoul(oddity.keys[1])].rows;
      // Each row of a session may add somebody who was not there.
      const std::size_t entry = oddity.keys.size() > 3 ? std::stoul(oddity.keys[3]) : 0;
      if (!rows.empty())
        import_.rows[rows[std::min(entry, rows.size() - 1)]].odd.push_back(std::move(oddity));
    }
  }

  void finish(const std::string& path, Work<Record>& work) {
    if constexpr (HasItems<Record>) {
      take_waiting(work);
      look_at_items(path, work);
      number_items(work);
      auto& items = items_of(work.record);
      for (std::size_t i = 0; i < items.size(); ++i)
        keep_changes(work.said_of_items[i], work.items_before[i], items[i]);
      take_back_contradicted_items(work);
      const bool touched = std::any_of(work.said_of_items.begin(), work.said_of_items.end(),
                                       [&](const Said& said) { return changes(said); });
      if (touched) import_.changes.push_back({path, std::move(work.record)});
    } else {
      if constexpr (is_person) {
        close_day(work);
      } else {
        keep_changes(work.said, work.before, work.record);
      }
      if (!work.said.contradicted.empty()) refuse_all(work.said);
      if (changes(work.said)) import_.changes.push_back({path, std::move(work.record)});
    }
  }

  // Those that are contradicted are taken out.
  void number_items(const Work<Record>& work) requires HasItems<Record> {
    std::size_t item = 0;
    for (std::size_t i = 0; i < work.said_of_items.size(); ++i) {
      const Said& said = work.said_of_items[i];
      if (!said.contradicted.empty() && !work.items_before[i]) continue;
      for (const std::size_t row : said.rows) import_.rows[row].item = item;
      ++item;
    }
  }

  void take_back_contradicted_items(Work<Record>& work) requires HasItems<Record> {
    auto& items = items_of(work.record);
    for (std::size_t i = items.size(); i-- > 0;) {
      if (work.said_of_items[i].contradicted.empty()) continue;
      refuse_all(work.said_of_items[i]);
      if (work.items_before[i]) {
        items[i] = *work.items_before[i];
      } else {
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(i));
      }
    }
  }

  std::map<std::string, Work<Record>> works_;  // by path
};

}  // namespace

Import import_rows(RecordType type, const Table& table, const Mapping& mapping, const CellForm& form,
                   const model::Records& records, const std::set<std::string>& also, const Since& since,
                   const PersonFinder& person) {
  const ImportRequest request{type, table, mapping, form, records, also, since, person};
  Import result;
  with_importable(type, [&](auto tag) { result = Importer<typename decltype(tag)::type>(request).run(); });
  return result;
}

}  // namespace traject::tables
