#include "actions/privacy/check_privacy.hpp"

#include <set>
#include <string>
#include <utility>

#include "actions/privacy/personal_texts.hpp"
#include "model/person.hpp"
#include "model/record_file.hpp"
#include "model/registration.hpp"

namespace traject::actions {
namespace {

using model::PersonId;
using model::RecordType;

model::Remark remark(std::string file, std::vector<std::string> keys, const std::string& code,
                     const PersonId& person) {
  const std::string record = model::file_of<model::Person>(person);
  return {std::move(file),
          std::move(keys),
          code,
          {"diagnostic." + code, {{"person", person.str()}}},
          {"hint." + code, {{"person", person.str()}, {"file", record}}},
          base::Severity::warning};
}

// Neither whose name it is nor in which answer: that would tell what somebody wrote.
model::Remark name_in_sheet(const std::string& file) {
  return {file,
          {},
          "name-in-record",
          {"diagnostic.name-in-record.sheet", {}},
          {"hint.name-in-record.sheet", {}},
          base::Severity::warning};
}

void add_numbers(const model::Records& records, model::Remarks& remarks) {
  for (const auto& [holder, name] : records.names) {
    if (!name.number || !base::is_id(*name.number)) continue;
    if (*name.number == holder.str() && records.people.contains(holder))
      remarks.push_back(remark(model::file_of<model::Person>(holder), {}, "number-as-id", holder));
  }
}

void add_returned(const model::Records& records, model::Remarks& remarks) {
  const auto add = [&](RecordType type, const std::vector<std::string>& ids, const PersonId& person) {
    if (is_forgotten(records, person))
      remarks.push_back(remark(model::record_path(type, ids), {}, "forgotten-again", person));
  };
  for (const auto& [person, name] : records.names) add(RecordType::names, {person.str()}, person);
  for (const auto& [programme, registrations] : records.registrations) {
    for (const auto& [person, registration] : registrations)
      add(RecordType::registrations, {programme.str(), person.str()}, person);
  }
}

void add_named_after_people(const model::Records& records, model::Remarks& remarks) {
  const auto add = [&](RecordType type, const std::vector<std::string>& ids) {
    if (auto found = named_after_person(records, type, ids)) remarks.push_back(std::move(*found));
  };
  for (const auto& [programme, intakes] : records.intakes) {
    for (const std::string& id : intakes.keys()) add(RecordType::intakes, {programme.str(), id});
  }
  for (const auto& [cohort, forms] : records.responses) {
    for (const auto& [form, sheets] : forms) {
      for (const std::string& id : sheets.keys()) add(RecordType::responses, {cohort.str(), form.str(), id});
    }
  }
}

}  // namespace

std::optional<model::Remark> named_after_person(const model::Records& records, RecordType type,
                                                const std::vector<std::string>& ids) {
  if (!base::is_id(ids.back())) return {};
  const PersonId person(ids.back());
  if (!records.people.contains(person)) return {};
  return remark(model::record_path(type, ids), {}, "named-after-person", person);
}

model::Remarks check_privacy(const model::Records& records) {
  model::Remarks remarks;
  std::set<std::string> sheets;
  for (PersonalText& text : personal_texts(records)) {
    const std::string& file = text.place.file.path;
    if (text.place.file.type != RecordType::responses)
      remarks.push_back(remark(file, std::move(text.place.keys), "name-in-record", text.person));
    else if (sheets.insert(file).second)
      remarks.push_back(name_in_sheet(file));
  }
  add_numbers(records, remarks);
  add_returned(records, remarks);
  add_named_after_people(records, remarks);
  return remarks;
}

}  // namespace traject::actions
