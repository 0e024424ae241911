#include "actions/start/check_numbers.hpp"

#include "model/person.hpp"
#include "model/record_file.hpp"

namespace traject::actions {
namespace {

model::Remark remark(const model::PersonId& person, const std::string& code, base::Message message) {
  return {model::file_of<model::Name>(person),
          {"number"},
          code,
          std::move(message),
          {"hint." + code, {}},
          base::Severity::error};
}

}  // namespace

model::Remarks check_numbers(const model::Records& records) {
  model::Remarks remarks;
  std::map<std::string, model::PersonId> owners;
  for (const auto& [person, name] : records.names) {
    if (!name.number) continue;
    const auto [owner, is_first] = owners.emplace(*name.number, person);
    if (!is_first)
      remarks.push_back(
          remark(person, "number-twice", {"diagnostic.number-twice", {{"person", owner->second.str()}}}));
    if (*name.number != person.str() && records.people.contains(model::PersonId(*name.number)))
      remarks.push_back(remark(person, "number-is-id", {"diagnostic.number-is-id", {}}));
  }
  return remarks;
}

}  // namespace traject::actions
