#include "tables/importable.hpp"

#include <algorithm>

namespace traject::tables {

std::span<const Importable> importables() {
  using model::RecordType;
  static const std::vector<Importable> all = {
      {RecordType::people, RowIs::record, {}},
      {RecordType::names, RowIs::record, {}},
      {RecordType::coaches, RowIs::record, {}},
      {RecordType::advisers, RowIs::record, {}},
      {RecordType::trainers, RowIs::record, {}},
      {RecordType::rooms, RowIs::record, {}},
      {RecordType::registrations, RowIs::record, {}},
      {RecordType::intakes, RowIs::record, {}},
      {RecordType::vouchers, RowIs::record, {}},
      {RecordType::plans, RowIs::item, {"programme"}},
      {RecordType::forms, RowIs::item, {"id"}},
      {RecordType::closures, RowIs::item, {"from", "until"}},
      {RecordType::coaching, RowIs::item, {"participant", "coach"}},
      {RecordType::talks, RowIs::item, {"person", "session", "number"}},
      {RecordType::attendance, RowIs::item, {"session"}},
      {RecordType::activities, RowIs::item, {}},
      {RecordType::choice, RowIs::item, {"person"}},
      {RecordType::spending, RowIs::item, {}}};
  return all;
}

const Importable* importable(model::RecordType type) {
  const auto all = importables();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Importable& one) { return one.type == type; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace traject::tables
