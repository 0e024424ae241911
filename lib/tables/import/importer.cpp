#include "tables/importer.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "base/id.hpp"
#include "model/record_slot.hpp"
#include "tables/blank.hpp"
#include "tables/clear.hpp"
#include "tables/fill.hpp"
#include "tables/importable.hpp"
#include "tables/item_finder.hpp"
#include "tables/known_ids.hpp"
#include "tables/odd_rows.hpp"
#include "tables/person_rows.hpp"
#include "tables/registration_rows.hpp"

namespace traject::tables {
namespace {

using model::RecordType;
using model::ReferenceTarget;

// What the rows of a table say of one record, or of one item of a list.
struct Said {
  struct Text {
    std::string text;
    std::size_t row;
  };
  std::map<std::string, Text> given;   // by column; of what has a history, for each day from which it is so
  std::vector<std::size_t> rows;       // their places among the outcomes
  std::set<std::string> contradicted;  // columns
};

// A record as it was, and as the rows make it.
template <class Record>
struct Work {
  using Item = RowOf<Record>;

  Record record;
  bool existed = false;
  Said said;  // of the record as a whole

  std::vector<Said> said_of_items;
  std::vector<std::optional<Item>> items_before;
  std::optional<ItemFinder> finder;
};

// What was emptied in a workbook, by column.
struct Emptied {
  std::set<std::string> columns = {};
  bool are_all = false;  // no other empty cell means anything

  template <class Record>
  void take_out_of(Record& record, const RowCells& cells, Filling& filling) const {
    if (columns.empty()) return;
    Clearer clearer(columns, cells, filling);
    describe(clearer, record);
  }
};

template <class Record>
class Importer {
 public:
  Importer(RecordType type, const Table& table, const Mapping& mapping, const CellForm& form,
           const model::Records& records, const std::set<std::string>& also, const Since& since,
           const PersonFinder& person)
      : since_(since),
        person_(person),
        type_(type),
        table_(table),
        mapping_(mapping),
        form_(form),
        records_(records),
        known_(records, also) {}

  Import run() {
    for (const Row& row : table_.rows) import_.rows.push_back({.row = row.number});
    for (const std::size_t place : in_order()) {
      place_ = place;
      take(table_.rows[place]);
    }
    for (auto& [path, work] : works_) finish(path, work);
    add_problems();
    return std::move(import_);
  }

 private:
  // A plan has budgets and a form a title, which no row of theirs tells.
  static constexpr bool is_more_than_items =
      std::is_same_v<Record, model::Plan> || std::is_same_v<Record, model::Form>;

  [[nodiscard]] RowOutcome& outcome() { return import_.rows[place_]; }
  [[nodiscard]] std::size_t place() const { return place_; }

  static void refuse(RowOutcome& row, std::vector<Fault> faults) {
    row.verdict = RowVerdict::refused;
    row.changed.clear();
    row.odd.clear();
    row.faults = std::move(faults);
  }
  static void refuse(RowOutcome& row, Fault fault) { refuse(row, std::vector{std::move(fault)}); }

  // What was so first is read first; otherwise as the table has them.
  [[nodiscard]] std::vector<std::size_t> in_order() const {
    if constexpr (std::is_same_v<Record, model::Person>) return in_order_of_since(table_, mapping_, form_);
    std::vector<std::size_t> places(table_.rows.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    return places;
  }

  void take(const Row& row) {
    const RowCells cells(mapping_, row.cells);
    if (!read_ids(row, cells)) return;
    Work<Record>& work = work_for(outcome().ids);
    const Emptied emptied{{row.cleared.begin(), row.cleared.end()}, row.item.has_value()};
    if constexpr (HasItems<Record>) {
      if (!work.existed && is_more_than_items) return refuse(outcome(), no_such_record());
      const bool is_known = row.item && *row.item < work.items_before.size();
      if (is_known) return update_item(work, *row.item, cells, emptied);
      take_item(work, cells);
    } else {
      take_record(work, cells, emptied);
    }
  }

  bool read_ids(const Row& row, const RowCells& cells) {
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
  [[nodiscard]] bool is_about_another(const std::string& name, const Row& row, const RowCells& cells) const {
    const int column = cells.column_number(name);
    if (column == 0) return false;
    const auto cell = trimmed(row.cells[static_cast<std::size_t>(column) - 1]);
    return !cell.empty() && cell != trimmed(*cells.find(name));
  }

  std::optional<Fault> read_id(const std::string& name, const RowCells& cells) {
    const std::string* cell = cells.find(name);
    if (cell == nullptr) return missing_field(name, cells.column_number(name) > 0);
    std::string id(trimmed(cells.meaning(name, *cell)));
    if (name == "person" && person_) {
      Person person = person_(id);
      if (auto* fault = std::get_if<Fault>(&person)) return std::move(*fault);
      id = std::move(std::get<std::string>(person));
    }
    if (!base::is_id(id)) return wrong_shape(model::Shape::id, {});
    outcome().ids.push_back(id);
    if (name == "person" && known_.is_forgotten(id)) return forgotten_person(id);
    // A person, a programme and a cohort must be there, unless the record is that person.
    const auto target = model::from_word<ReferenceTarget>(name);
    const bool points = target == ReferenceTarget::person || target == ReferenceTarget::programme ||
                        target == ReferenceTarget::cohort;
    if (!points || type_ == RecordType::people || known_.has(*target, id, "")) return {};
    return unknown_id(*target, id);
  }

  Work<Record>& work_for(const std::vector<std::string>& ids) {
    const std::string path = model::record_path(type_, ids);
    const auto [found, is_new] = works_.try_emplace(path);
    Work<Record>& work = found->second;
    if (!is_new) return work;
    const Record* standing = model::find(records_, {type_, ids, path}, model::RecordTag<Record>{});
    work.existed = standing != nullptr;
    if (standing != nullptr) work.record = *standing;
    if constexpr (HasItems<Record>) {
      const auto& items = items_of(work.record);
      work.finder.emplace(items, item_keys(type_));
      work.said_of_items.resize(items.size());
      work.items_before.assign(items.begin(), items.end());
    }
    return work;
  }

  [[nodiscard]] FillRules rules(const Said& said) {
    const std::string scope = outcome().ids.empty() ? "" : outcome().ids.front();
    return {.form = form_,
            .person = person_,
            .knows = [this, scope](ReferenceTarget target,
                                   const std::string& id) { return known_.has(target, id, scope); },
            .adds_to_lists = !said.rows.empty(),
            .empty_means_none = HasItems<Record>};
  }

  // --- a row is a record ---

  void take_record(Work<Record>& work, const RowCells& cells, const Emptied& emptied) {
    const bool first = work.said.rows.empty();
    const FillRules row_rules = rules(work.said);
    Record trial = work.record;
    bool fresh = first && !work.existed;
    if constexpr (std::is_same_v<Record, model::Registration>) {
      if (first && is_history(trial, cells, form_)) return;
      fresh = fresh || (first && starts_anew(trial, cells, form_));
    }
    Filling filling;
    if constexpr (std::is_same_v<Record, model::Person>) {
      PersonRow person(cells, form_, since_.day, work.existed || !first, filling);
      person.go_to_its_day(trial);
      emptied.take_out_of(trial, cells, filling);
      person.end_old_contract(trial);
      Filler(cells, row_rules, filling, fresh).fill_record(trial);
      person.end_no_permanent_contract(trial);
      look_at(trial, cells, filling);
      person.keep_history(work.record, trial);
    } else {
      emptied.take_out_of(trial, cells, filling);
      Filler(cells, row_rules, filling, fresh).fill_record(trial);
      look_at(trial, cells, filling);
    }
    if (!accept(work.said, filling)) return;
    if constexpr (std::is_same_v<Record, model::Person>) {
      if (filling.changed.empty() && !fresh) {
        outcome().verdict = RowVerdict::same;
        return;
      }
    }
    outcome().verdict = !first || work.existed ? verdict_of(filling) : RowVerdict::fresh;
    if (outcome().verdict == RowVerdict::changed) outcome().changed = std::move(filling.changed);
    work.record = std::move(trial);
  }

  // What cannot be is not written first; what hardly can be is told.
  void look_at(const Record& record, const RowCells& cells, Filling& filling) {
    for (model::Remark& oddity : oddities_of(record, outcome().ids, records_, since_.as_of)) {
      if (oddity.severity == base::Severity::error) {
        filling.faults.push_back(fault_of(oddity, cells));
      } else {
        outcome().odd.push_back(std::move(oddity));
      }
    }
  }

  static RowVerdict verdict_of(const Filling& filling) {
    return filling.changed.empty() ? RowVerdict::same : RowVerdict::changed;
  }

  // Refuses the row, or remembers what it has said.
  bool accept(Said& said, const Filling& filling) {
    if (!filling.faults.empty()) {
      refuse(outcome(), filling.faults);
      return false;
    }
    said.rows.push_back(place());
    const auto since = filling.given.find(std::string(since_column));
    for (const auto& [column, text] : filling.given) {
      const bool is_dated = since != filling.given.end() && column != "born";
      const std::string key = is_dated ? since->second + " " + column : column;
      const auto [found, is_new] = said.given.try_emplace(key, Said::Text{text, place()});
      if (!is_new && found->second.text != text) said.contradicted.insert(column);
    }
    return true;
  }

  // --- a row is an item ---

  void take_item(Work<Record>& work, const RowCells& cells) requires HasItems<Record> {
    auto& items = items_of(work.record);
    typename Work<Record>::Item fresh{};
    Filling as_new;
    const FillRules new_rules = rules({});
    Filler(cells, new_rules, as_new, true).fill_record(fresh);
    if (!as_new.faults.empty()) return refuse(outcome(), as_new.faults);
    if (const auto standing = work.finder->find(items, fresh)) return update_item(work, *standing, cells, {});
    work.finder->add(items.size(), fresh);
    items.push_back(std::move(fresh));
    work.items_before.emplace_back();
    accept(work.said_of_items.emplace_back(), as_new);
    outcome().verdict = RowVerdict::fresh;
  }

  void update_item(Work<Record>& work, std::size_t index, const RowCells& cells,
                   const Emptied& emptied) requires HasItems<Record> {
    Said& said = work.said_of_items[index];
    FillRules row_rules = rules(said);
    if (emptied.are_all) row_rules.empty_means_none = false;
    auto trial = items_of(work.record)[index];
    Filling filling;
    emptied.take_out_of(trial, cells, filling);
    Filler(cells, row_rules, filling, false).fill_record(trial);
    if (!accept(said, filling)) return;
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
      look_at_items(path, work);
      take_back_contradicted_items(work);
      const bool touched = std::any_of(work.said_of_items.begin(), work.said_of_items.end(),
                                       [&](const Said& said) { return changes(said); });
      if (touched) import_.changes.push_back({path, std::move(work.record)});
    } else {
      if (!work.said.contradicted.empty()) refuse_all(work.said);
      if (changes(work.said)) import_.changes.push_back({path, std::move(work.record)});
    }
  }

  [[nodiscard]] bool changes(const Said& said) const {
    return std::any_of(said.rows.begin(), said.rows.end(), [&](std::size_t row) {
      const RowVerdict verdict = import_.rows[row].verdict;
      return verdict == RowVerdict::fresh || verdict == RowVerdict::changed;
    });
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

  // Which of the rows is right cannot be told, so none of them is taken.
  void refuse_all(const Said& said) {
    for (const std::size_t row : said.rows) {
      const std::size_t other = row == said.rows.front() ? said.rows.back() : said.rows.front();
      refuse(import_.rows[row],
             {0,
              "twice",
              {"cell.twice",
               {{"row", std::int64_t{import_.rows[other].row}},
                {"fields", std::vector<std::string>(said.contradicted.begin(), said.contradicted.end())}}},
              {}});
    }
  }

  void add_problems() {
    for (const Problem& problem : table_.problems) {
      RowOutcome row{.row = problem.row};
      refuse(row, Fault{problem.column, problem.code, problem.because, {}});
      import_.rows.push_back(std::move(row));
    }
    std::stable_sort(import_.rows.begin(), import_.rows.end(),
                     [](const RowOutcome& a, const RowOutcome& b) { return a.row < b.row; });
  }

  Since since_;
  const PersonFinder& person_;
  RecordType type_;
  const Table& table_;
  const Mapping& mapping_;
  const CellForm& form_;
  const model::Records& records_;
  KnownIds known_;
  Import import_;
  std::size_t place_ = 0;                      // of the row that is read
  std::map<std::string, Work<Record>> works_;  // by path
};

}  // namespace

Import import_rows(RecordType type, const Table& table, const Mapping& mapping, const CellForm& form,
                   const model::Records& records, const std::set<std::string>& also, const Since& since,
                   const PersonFinder& person) {
  Import result;
  with_importable(type, [&](auto tag) {
    using Record = typename decltype(tag)::type;
    result = Importer<Record>(type, table, mapping, form, records, also, since, person).run();
  });
  return result;
}

}  // namespace traject::tables
