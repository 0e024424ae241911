#include "actions/start/table_numbers.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "actions/start/check_numbers.hpp"
#include "model/person.hpp"
#include "model/record_file.hpp"

namespace traject::actions {
namespace {

using model::PersonId;

// All numbers as they would be, and who has another one than before.
struct NewNumbers {
  Numbers numbers;
  std::set<PersonId> given;
  std::set<PersonId> people;  // new ones
};

NewNumbers new_numbers(const tables::Import& import, const model::Records& records) {
  NewNumbers all;
  for (const auto& [person, name] : records.names) {
    if (name.number) all.numbers.emplace(person, *name.number);
  }
  for (const auto& [file, record] : import.changes) {
    const PersonId person(model::record_file(file)->ids.front());
    if (record.get_if<model::Person>() != nullptr) all.people.insert(person);
    const auto* name = record.get_if<model::Name>();
    if (name == nullptr || !name->number) continue;
    auto& number = all.numbers[person];
    if (number != *name->number) all.given.insert(person);
    number = *name->number;
  }
  return all;
}

tables::Fault fault_of(const NumberClash& clash, bool seen_from_owner, int column) {
  std::string code = clash.code();
  std::optional<base::Message> hint = base::Message{"hint." + code, {}};
  std::replace(code.begin(), code.end(), '-', '_');
  return {{std::move(code), clash.in_words(seen_from_owner)}, std::move(hint), column};
}

using FaultOf = std::map<PersonId, tables::Fault>;

// Of two who get one number in this table, nobody can tell whose it is.
FaultOf clashing(const NewNumbers& all, const model::Records& records, int column) {
  FaultOf faults;
  const auto is_person = [&](const PersonId& id) {
    return all.people.contains(id) || records.people.has(id);
  };
  for (const NumberClash& clash : number_clashes(all.numbers, is_person)) {
    if (all.given.contains(clash.person)) faults.emplace(clash.person, fault_of(clash, false, column));
    if (clash.owner && all.given.contains(*clash.owner))
      faults.emplace(*clash.owner, fault_of(clash, true, column));
  }
  return faults;
}

void refuse(tables::Import& import, const FaultOf& faults) {
  for (tables::RowOutcome& row : import.rows) {
    if (row.verdict == tables::RowVerdict::refused || row.ids.empty()) continue;
    const auto fault = faults.find(PersonId(row.ids.front()));
    if (fault == faults.end()) continue;
    row.verdict = tables::RowVerdict::refused;
    row.changed.clear();
    row.odd.clear();
    row.faults = {fault->second};
  }
  std::erase_if(import.changes, [&](const model::Change& change) {
    return faults.contains(PersonId(model::record_file(change.file)->ids.front()));
  });
}

}  // namespace

void refuse_clashing_numbers(tables::Import& import, const tables::Mapping& mapping,
                             const model::Records& records) {
  if (!mapping.has("number")) return;
  const auto heading = mapping.column_of.find("number");
  const int column = heading == mapping.column_of.end() ? 0 : static_cast<int>(heading->second) + 1;
  // Who is refused keeps the old number, which somebody else may have got.
  while (true) {
    const FaultOf faults = clashing(new_numbers(import, records), records, column);
    if (faults.empty()) return;
    refuse(import, faults);
  }
}

}  // namespace traject::actions
