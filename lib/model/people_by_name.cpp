#include "model/people_by_name.hpp"

#include "base/folded.hpp"
#include "model/person.hpp"

namespace traject::model {
namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const auto first = text.find_first_not_of(blanks);
  return first == std::string_view::npos ? std::string_view{}
                                         : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::vector<PersonId> all_of(const std::multimap<std::string, PersonId>& people, const std::string& key) {
  std::vector<PersonId> found;
  const auto [first, last] = people.equal_range(key);
  for (auto one = first; one != last; ++one) found.push_back(one->second);
  return found;
}

}  // namespace

PeopleByName::PeopleByName(const Records& records) {
  for (const auto& person : records.people.keys()) ids_.insert(person.str());
  for (const auto& [person, name] : records.names) {
    const Known known{base::folded(name.name.value_or("")), name.number.value_or("")};
    if (!known.name.empty()) by_name_.emplace(known.name, person);
    if (!known.number.empty()) by_number_.emplace(known.number, person);
    names_.emplace(person, known);
  }
}

std::vector<PersonId> PeopleByName::meant_by(std::string_view text) const {
  const std::string typed(trimmed(text));
  if (ids_.contains(typed)) return {PersonId(typed)};
  auto people = all_of(by_number_, typed);
  return people.empty() ? all_of(by_name_, base::folded(typed)) : people;
}

std::vector<PersonId> PeopleByName::with(std::string_view text) const {
  std::set<PersonId> found;
  const std::string part = base::folded(text);
  if (part.empty()) return {};
  for (const auto& id : ids_) {
    if (id.find(part) != std::string::npos) found.emplace(id);
  }
  for (const auto& [person, known] : names_) {
    if (known.name.find(part) != std::string::npos || known.number.find(part) != std::string::npos)
      found.insert(person);
  }
  return {found.begin(), found.end()};
}

}  // namespace traject::model
