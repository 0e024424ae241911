// Records that can be imported from a table.
#pragma once

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "model/record_structs.hpp"
#include "model/record_types.hpp"

namespace traject::tables {

// A row of the table is one record, such as a person, or one item of the list that a record consists of, such as an invoice in a
// cohort's spending. The list:
inline std::vector<model::Period>& items_of(model::Closures& record) { return record.closures; }
inline std::vector<model::Intervention>& items_of(model::Plan& record) { return record.interventions; }
inline std::vector<model::Question>& items_of(model::Form& record) { return record.questions; }
inline std::vector<model::CoachingPair>& items_of(model::CohortCoaching& record) { return record.pairs; }
inline std::vector<model::Talk>& items_of(model::Talks& record) { return record.talks; }
inline std::vector<model::SessionAttendance>& items_of(model::Attendance& record) { return record.sessions; }
inline std::vector<model::Activity>& items_of(model::Activities& record) { return record.activities; }
inline std::vector<model::Vote>& items_of(model::Choice& record) { return record.votes; }
inline std::vector<model::Spent>& items_of(model::Spending& record) { return record.spending; }

template <class Record>
concept HasItems = requires(Record& record) {
  items_of(record);
};

template <class Record>
struct RowIs {
  using type = Record;
};
template <HasItems Record>
struct RowIs<Record> {
  using type = typename std::remove_cvref_t<decltype(items_of(std::declval<Record&>()))>::value_type;
};
// What a row is: the record, or an item.
template <class Record>
using RowOf = typename RowIs<Record>::type;

// The fields that identify an item; none if any field may. Then these say something where they have no value too: whose it is.
[[nodiscard]] std::vector<std::string> item_keys(model::RecordType type);
[[nodiscard]] std::vector<std::string> absence_counts(model::RecordType type);

// Calls visit(RecordTag<Struct>{}) for a type that can be imported.
template <class Visit>
void with_importable(model::RecordType type, Visit&& visit) {
  model::with_record_struct(type, [&]<class Record>(model::RecordTag<Record> tag) {
    if constexpr (model::kind_of<Record>().traits.importable) visit(tag);
  });
}

}  // namespace traject::tables
