#include "report/cells.hpp"

#include <array>

#include "model/person.hpp"

namespace traject::report {
namespace {

std::array<std::pair<const char*, int>, 6> counts(const eligibility::Balance& balance) {
  return {{{"registered", balance.registered},
           {"eligible", balance.eligible},
           {"not_eligible", balance.not_eligible},
           {"unknown", balance.unknown},
           {"placed", balance.placed},
           {"withdrawn", balance.withdrawn}}};
}

}  // namespace

base::Word word(std::string_view group, std::string_view name) {
  return {std::string(group) + "." + std::string(name)};
}

base::Message say(std::string key, std::vector<std::pair<std::string, base::Value>> values) {
  return {std::move(key), std::move(values)};
}

Cell cell(std::string text) { return base::Value(std::move(text)); }
Cell cell(int number) { return base::Value(std::int64_t{number}); }
Cell cell(std::int64_t number) { return base::Value(number); }
Cell cell(std::size_t count) { return cell(static_cast<std::int64_t>(count)); }
Cell cell(base::Number number) { return base::Value(number); }
Cell cell(base::Money money) { return base::Value(money); }
Cell cell(base::Date day) { return base::Value(day); }
Cell cell(base::TimeOfDay time) { return base::Value(time); }
Cell cell(base::Moment moment) { return base::Value(moment); }
Cell cell(base::Word word) { return base::Value(std::move(word)); }
Cell cell(std::vector<std::string> texts) { return base::Value(std::move(texts)); }
Cell cell(std::vector<base::Word> words) { return base::Value(std::move(words)); }
Cell cell(const base::Message& message) { return message; }
Cell hidden_count() { return cell(say("report.hidden-count")); }

Cell name_of(const model::Records& records, const model::PersonId& person) {
  const auto found = records.names.find(person);
  return found == records.names.end() ? Cell{} : cell(found->second.name);
}

std::string name_or_id(const model::Records& records, const model::PersonId& person) {
  const auto found = records.names.find(person);
  return found == records.names.end() ? person.str() : found->second.name.value_or(person.str());
}

render::Column column(std::string key, render::Align align, bool wraps) {
  base::Word heading = word("column", key);
  return {std::move(key), std::move(heading), align, wraps};
}

render::Column right_column(std::string key) { return column(std::move(key), render::Align::right); }
render::Column wrapping_column(std::string key) { return column(std::move(key), render::Align::left, true); }

void add_table(render::Document& document, base::Message heading, render::Table table) {
  if (table.rows.empty()) return;
  document.blocks.emplace_back(render::Heading{std::move(heading)});
  document.blocks.emplace_back(std::move(table));
}

render::Facts balance_facts(const eligibility::Balance& balance) {
  render::Facts facts;
  for (const auto& [name, count] : counts(balance))
    facts.rows.emplace_back(word("balance", name), cell(count));
  return facts;
}

void balance_members(Object& object, const eligibility::Balance& balance) {
  for (const auto& [name, count] : counts(balance)) object.member(name, count);
}

}  // namespace traject::report
