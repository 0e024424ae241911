#include "actions/start/table_people.hpp"

#include <algorithm>
#include <map>

#include "base/failure.hpp"
#include "base/folded.hpp"
#include "base/id.hpp"
#include "model/person.hpp"
#include "model/record_file.hpp"
#include "tables/blank.hpp"

namespace traject::actions {
namespace {

std::string cell_of(const tables::Row& row, const tables::Mapping& mapping, const std::string& column) {
  const auto found = mapping.column_of.find(column);
  return found == mapping.column_of.end() ? "" : std::string(tables::trimmed(row.cells[found->second]));
}

}  // namespace

void TablePeople::identify(tables::Table& table, tables::Mapping& mapping, const std::string& column,
                           bool can_be_new) {
  if (!records_.people.keys().empty() && !known_.has_names()) {
    throw base::Failure(base::FailureKind::wrong_use, {"failure.nobody-can-be-known", {}},
                        base::Message{"hint.nobody-can-be-known", {}});
  }
  const std::string by = mapping.column_of.contains("number") ? "number" : "name";
  shown_ = static_cast<int>(mapping.column_of.at(by)) + 1;
  made_ = static_cast<int>(table.headings.size()) + 1;
  mapping.column_of[column] = table.headings.size();
  table.headings.emplace_back();
  for (tables::Row& row : table.rows)
    row.cells.push_back(id_for(cell_of(row, mapping, "number"), cell_of(row, mapping, "name"), can_be_new));
}

std::string TablePeople::id_for(const std::string& number, const std::string& name, bool can_be_new) {
  if (number.empty() && name.empty()) return {};
  if (auto id = on_file(number, name)) return *id;
  if (!can_be_new) return number.empty() ? name : number;
  if (!number.empty()) {
    const auto [found, is_new] = new_by_number_.try_emplace(number);
    if (!is_new) return found->second;
    found->second = new_id();
    given_.insert(found->second);
    if (!name.empty()) new_by_name_.emplace(base::folded(name), found->second);
    return found->second;
  }
  const auto same = new_by_name_.find(base::folded(name));
  if (same != new_by_name_.end()) return same->second;
  const std::string id = new_id();
  given_.insert(id);
  new_by_name_.emplace(base::folded(name), id);
  return id;
}

// A number that nobody has yet may belong to somebody who is known by name alone. Of a name that several people have, the name
// stays, and is refused.
std::optional<std::string> TablePeople::on_file(const std::string& number, const std::string& name) const {
  if (const auto found = by_number_.find(number); found != by_number_.end()) return found->second;
  if (name.empty()) return {};
  std::vector<std::string> people;
  for (const auto& person : known_.meant_by(name)) {
    const auto known = records_.names.find(person);
    const bool has_other = !number.empty() && known != records_.names.end() && known->second.number;
    if (!has_other) people.push_back(person.str());
  }
  if (people.empty()) return {};
  return people.size() == 1 ? people.front() : name;
}

std::string TablePeople::new_id() const {
  constexpr int length = 6;
  while (true) {
    std::string id = "p-" + base::random_id(random_, length);
    const bool is_taken = given_.contains(id) || records_.names.has(model::PersonId(id)) ||
                          records_.people.has(model::PersonId(id));
    if (!is_taken) return id;
  }
}

tables::Person TablePeople::find(const std::string& text) const {
  if (given_.contains(text)) return text;
  std::vector<std::string> people;
  for (const auto& person : known_.meant_by(text)) people.push_back(person.str());
  if (people.empty()) {
    if (const auto found = new_by_number_.find(text); found != new_by_number_.end()) return found->second;
    const auto [first, last] = new_by_name_.equal_range(base::folded(text));
    for (auto one = first; one != last; ++one) people.push_back(one->second);
  }
  if (people.size() == 1) return people.front();
  if (people.size() > 1) return tables::several_people(std::move(people));
  if (base::is_id(text)) return text;
  return tables::nobody();
}

std::set<std::string> TablePeople::plain_numbers(const tables::Table& table,
                                                 const tables::Mapping& mapping) const {
  std::map<std::string, std::set<std::string>> by_digits;
  const auto add = [&](const std::string& number) {
    const auto first = number.find_first_not_of('0');
    if (first != std::string::npos) by_digits[number.substr(first)].insert(number);
  };
  for (const auto& [number, person] : by_number_) add(number);
  for (const auto& person : records_.people.keys()) add(person.str());
  for (const tables::Row& row : table.rows) add(cell_of(row, mapping, "number"));
  std::set<std::string> plain;
  for (const auto& [digits, numbers] : by_digits) {
    if (numbers == std::set{digits}) plain.insert(digits);
  }
  return plain;
}

std::set<std::string> TablePeople::in(const tables::Table& table, const tables::Mapping& mapping) const {
  std::set<std::string> people;
  if (!mapping.column_of.contains("person")) return people;
  for (const tables::Row& row : table.rows) {
    const std::string cell = cell_of(row, mapping, "person");
    const auto person = find(cell);
    const auto* id = std::get_if<std::string>(&person);
    people.insert(id == nullptr ? cell : *id);
  }
  return people;
}

std::vector<std::string> TablePeople::not_in(const tables::Table& table,
                                             const tables::Mapping& mapping) const {
  auto people = in(table, mapping);
  std::vector<std::string> missing;
  const bool may_be_anybody =
      std::ranges::any_of(table.problems, &std::vector<std::string>::empty, &tables::Problem::cells);
  for (const auto& problem : table.problems) add_person_of(problem, mapping, people);
  if (people.empty() || may_be_anybody) return missing;
  for (const auto& person : records_.people.keys()) {
    if (!people.contains(person.str()) && !is_forgotten(records_, person)) missing.push_back(person.str());
  }
  return missing;
}

// A row with a cell of the wrong kind is refused, and is still about somebody.
void TablePeople::add_person_of(const tables::Problem& problem, const tables::Mapping& mapping,
                                std::set<std::string>& people) const {
  for (const char* key : {"person", "number", "name"}) {
    const auto column = mapping.column_of.find(key);
    if (column == mapping.column_of.end() || column->second >= problem.cells.size()) continue;
    const auto person = find(std::string(tables::trimmed(problem.cells[column->second])));
    if (const auto* id = std::get_if<std::string>(&person)) people.insert(*id);
  }
}

bool leave_out_refused(std::set<std::string>& people, const tables::Import& import,
                       const model::Records& records) {
  std::multimap<std::string, std::string> managed;  // by manager
  for (const auto& [file, record] : import.changes) {
    const auto* person = record.get_if<model::Person>();
    if (person == nullptr) continue;
    const std::string id = model::record_file(file)->ids.front();
    if (person->facts.manager) managed.emplace(person->facts.manager->str(), id);
    for (const auto& earlier : person->earlier) {
      if (earlier.facts.manager) managed.emplace(earlier.facts.manager->str(), id);
    }
  }
  std::vector<std::string> refused;
  for (const auto& row : import.rows) {
    if (row.verdict == tables::RowVerdict::refused && !row.ids.empty()) refused.push_back(row.ids.front());
  }
  bool is_any_left_out = false;
  while (!refused.empty()) {
    const std::string id = std::move(refused.back());
    refused.pop_back();
    if (people.erase(id) == 0) continue;
    is_any_left_out = true;
    if (records.people.has(model::PersonId(id))) continue;
    const auto [first, last] = managed.equal_range(id);
    for (auto one = first; one != last; ++one) refused.push_back(one->second);
  }
  return is_any_left_out;
}

}  // namespace traject::actions
