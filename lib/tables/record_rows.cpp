#include "tables/record_rows.hpp"

#include <algorithm>

#include "base/digest.hpp"
#include "model/each_record.hpp"
#include "model/record_slot.hpp"
#include "model/record_structs.hpp"
#include "tables/blank.hpp"
#include "tables/columns.hpp"
#include "tables/import/importable.hpp"

namespace traject::tables {
namespace {

using model::RecordTag;
using model::RecordType;

// Calls visit(ids, record) for each record at the place, or only for those whose first id is the subject.
template <class Place, class Visit>
void each_of(const Place& place, const std::optional<std::string>& subject, const Visit& visit) {
  if constexpr (model::IsById<Place>) {
    if (subject) {
      const auto found = place.find(typename Place::key_type(*subject));
      return found == place.end() ? void() : model::each_at(found->second, {*subject}, visit);
    }
  }
  model::each_at(place, {}, visit);
}

class RowMaker {
 public:
  RowMaker(RecordType type, const model::Records& records, const std::optional<std::string>& subject)
      : type_(type), records_(records), subject_(subject) {}

  RecordRows run() {
    with_importable(type_, [&]<class Record>(RecordTag<Record>) {
      each_of(records_.*model::kind_of<Record>().place, subject_,
              [this](const std::vector<std::string>& ids, const Record& record) { take(ids, record); });
    });
    list_columns();
    return std::move(result_);
  }

  std::vector<RecordRow> run_one(const std::vector<std::string>& ids) {
    with_importable(type_, [&]<class Record>(RecordTag<Record> tag) {
      const Record* record = model::find(records_, model::record_at(type_, ids), tag);
      if (record != nullptr) take(ids, *record);
    });
    return std::move(result_.rows);
  }

  std::vector<FieldColumn> run_columns() {
    list_columns();
    return std::move(result_.columns);
  }

 private:
  void list_columns() {
    for (const std::string& id : model::id_names(type_)) {
      result_.columns.push_back({.name = id,
                                 .shape = model::Shape::id,
                                 .is_required = true,
                                 .points_to = model::from_word<model::ReferenceTarget>(id)});
    }
    with_importable(type_, [this](auto tag) { list_columns(tag); });
  }

  template <class Record>
  void take(const std::vector<std::string>& ids, const Record& record) {
    if constexpr (HasItems<Record>) {
      Record own = record;
      const auto& items = items_of(own);
      for (std::size_t i = 0; i < items.size(); ++i)
        show(result_.rows.emplace_back(RecordRow{ids, i}), items[i]);
    } else {
      RecordRow& row = result_.rows.emplace_back(RecordRow{ids});
      show(row, record);
      if constexpr (std::is_same_v<Record, model::Person>) {
        const auto& names = records_.names.all();
        const auto name = names.find(model::PersonId(ids.front()));
        if (name != names.end()) show(row, name->second);
      }
    }
  }

  template <class Shown>
  void show(RecordRow& row, const Shown& shown) {
    CellLister lister(row.cells, lengths_);
    describe(lister, shown);
  }

  template <class Record>
  void list_columns(RecordTag<Record>) {
    if constexpr (std::is_same_v<Record, model::Person>) list_columns_of<model::Name>();
    list_columns_of<RowOf<Record>>();
  }
  template <class Shown>
  void list_columns_of() {
    FieldColumnLister lister(result_.columns, lengths_);
    const Shown shown{};
    describe(lister, shown);
  }

  RecordType type_;
  const model::Records& records_;
  std::optional<std::string> subject_;
  ListLengths lengths_;
  RecordRows result_;
};

struct CellTexts {
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(base::Number number) const { return base::to_string(number); }
  std::string operator()(base::Money amount) const {
    std::string text = base::to_string(amount);
    text.resize(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text;
  }
  std::string operator()(bool yes) const { return yes ? "true" : "false"; }
  std::string operator()(base::Date day) const { return base::to_string(day); }
  std::string operator()(base::TimeOfDay time) const { return base::to_string(time); }
  std::string operator()(const base::Moment& moment) const {
    const std::string wall = base::to_string(moment).substr(0, 19);
    return wall.ends_with("T00:00:00") ? wall.substr(0, 10) : wall;
  }
};

}  // namespace

RecordRows record_rows(RecordType type, const model::Records& records,
                       const std::optional<std::string>& subject) {
  return RowMaker(type, records, subject).run();
}

std::vector<RecordRow> rows_of(RecordType type, const model::Records& records,
                               const std::vector<std::string>& ids) {
  return RowMaker(type, records, {}).run_one(ids);
}

std::set<std::string> reference_columns(RecordType type) {
  const model::Records none;
  std::set<std::string> names;
  for (const FieldColumn& column : RowMaker(type, none, {}).run_columns()) {
    if (column.points_to && !column.is_list) names.insert(without_number(column.name));
  }
  return names;
}

std::set<std::string> person_columns(RecordType type) {
  using model::ReferenceTarget;
  const model::Records none;
  std::set<std::string> names;
  for (const FieldColumn& column : RowMaker(type, none, {}).run_columns()) {
    if (column.points_to == ReferenceTarget::person || column.points_to == ReferenceTarget::coach)
      names.insert(without_number(column.name));
  }
  return names;
}

std::string compared(std::string_view text) {
  std::string result;
  for (const char c : trimmed(text)) {
    if (c != '\r') result += c;
  }
  return result;
}

std::string cell_text(const workbook::Cell& cell) { return compared(std::visit(CellTexts{}, cell)); }

std::string row_digest(const std::map<std::string, std::string>& texts) {
  constexpr std::size_t enough = 16;
  std::string all;
  for (const auto& [column, text] : texts) {
    if (!text.empty()) all += column + '\t' + text + '\n';
  }
  return base::sha256(all).substr(0, enough);
}

}  // namespace traject::tables
