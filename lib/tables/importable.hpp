// Which records can be imported from a table, and what one of its rows is.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/record_types.hpp"

namespace traject::tables {

// A row is one record, such as a person, or one item of the list that a record consists of, such as an invoice in a
// cohort's spending.
enum class RowIs { record, item };

struct Importable {
  model::RecordType type;
  RowIs row;
  // For an item: the fields that identify it. Without any, two items that do not contradict each other are the same.
  std::vector<std::string> keys;
};

[[nodiscard]] std::span<const Importable> importables();
[[nodiscard]] const Importable* importable(model::RecordType type);

// The list that a record consists of.
inline std::vector<model::Period>& items_of(model::Closures& record) { return record.closures; }
inline std::vector<model::Intervention>& items_of(model::Plan& record) { return record.interventions; }
inline std::vector<model::Question>& items_of(model::Form& record) { return record.questions; }
inline std::vector<model::CoachingPair>& items_of(model::CohortCoaching& record) { return record.pairs; }
inline std::vector<model::Talk>& items_of(model::Talks& record) { return record.talks; }
inline std::vector<model::SessionAttendance>& items_of(model::Attendance& record) { return record.sessions; }
inline std::vector<model::Activity>& items_of(model::Activities& record) { return record.activities; }
inline std::vector<model::Vote>& items_of(model::Choice& record) { return record.votes; }
inline std::vector<model::Spent>& items_of(model::Spending& record) { return record.spending; }

// Calls visit(RecordTag<Struct>{}) for a type that can be imported.
template <class Visit>
void with_importable(model::RecordType type, Visit&& visit) {
  using model::RecordTag;
  using model::RecordType;
  switch (type) {
    case RecordType::people: return visit(RecordTag<model::Person>{});
    case RecordType::names: return visit(RecordTag<model::Name>{});
    case RecordType::coaches: return visit(RecordTag<model::Coach>{});
    case RecordType::advisers: return visit(RecordTag<model::Adviser>{});
    case RecordType::trainers: return visit(RecordTag<model::Trainer>{});
    case RecordType::rooms: return visit(RecordTag<model::Room>{});
    case RecordType::registrations: return visit(RecordTag<model::Registration>{});
    case RecordType::intakes: return visit(RecordTag<model::Intake>{});
    case RecordType::vouchers: return visit(RecordTag<model::Voucher>{});
    case RecordType::plans: return visit(RecordTag<model::Plan>{});
    case RecordType::forms: return visit(RecordTag<model::Form>{});
    case RecordType::closures: return visit(RecordTag<model::Closures>{});
    case RecordType::coaching: return visit(RecordTag<model::CohortCoaching>{});
    case RecordType::talks: return visit(RecordTag<model::Talks>{});
    case RecordType::attendance: return visit(RecordTag<model::Attendance>{});
    case RecordType::activities: return visit(RecordTag<model::Activities>{});
    case RecordType::choice: return visit(RecordTag<model::Choice>{});
    case RecordType::spending: return visit(RecordTag<model::Spending>{});
    default: return;
  }
}

}  // namespace traject::tables
