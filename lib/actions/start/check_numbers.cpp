#include "actions/start/check_numbers.hpp"

#include "base/id.hpp"
#include "model/person.hpp"
#include "model/record_file.hpp"

namespace traject::actions {

std::string NumberClash::code() const { return owner ? "number-twice" : "number-is-id"; }

base::Message NumberClash::in_words(bool seen_from_owner) const {
  if (!owner) return {"diagnostic.number-is-id", {}};
  return {"diagnostic.number-twice", {{"person", (seen_from_owner ? person : *owner).str()}}};
}

std::vector<NumberClash> number_clashes(const Numbers& numbers,
                                        const std::function<bool(const model::PersonId&)>& is_person) {
  std::vector<NumberClash> clashes;
  std::map<std::string, model::PersonId> owners;
  for (const auto& [person, number] : numbers) {
    const auto [owner, is_first] = owners.emplace(number, person);
    if (!is_first) clashes.push_back({person, owner->second});
    if (number != person.str() && base::is_id(number) && is_person(model::PersonId(number)))
      clashes.push_back({person});
  }
  return clashes;
}

model::Remarks check_numbers(const model::Records& records) {
  Numbers numbers;
  for (const auto& [person, name] : records.names) {
    if (name.number) numbers.emplace(person, *name.number);
  }
  model::Remarks remarks;
  const auto is_person = [&](const model::PersonId& id) { return records.people.contains(id); };
  for (const NumberClash& clash : number_clashes(numbers, is_person)) {
    const std::string code = clash.code();
    remarks.push_back({model::file_of<model::Name>(clash.person),
                       {"number"},
                       code,
                       clash.in_words(),
                       {"hint." + code, {}},
                       base::Severity::error});
  }
  return remarks;
}

}  // namespace traject::actions
