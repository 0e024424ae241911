#include "actions/start/check_approvals.hpp"

#include <utility>

#include "eligibility/facts_at.hpp"
#include "model/person.hpp"
#include "model/record_file.hpp"
#include "model/registration.hpp"

namespace traject::actions {
namespace {

void add_word_of_other(const std::optional<model::ManagerWord>& word, const model::Person& person,
                       const char* key, const char* message, model::Remarks& remarks) {
  if (!word) return;
  const auto& manager = eligibility::fact_at(person, &model::PersonFacts::manager, word->date);
  if (!manager || *manager == word->by) return;
  remarks.push_back({{},
                     {key, "by"},
                     "approval-by-other",
                     {message, {{"person", manager->str()}}},
                     {"hint.approval-by-other", {}},
                     base::Severity::warning});
}

}  // namespace

model::Remarks words_of_others(const model::Person& person, const model::Registration& registration) {
  model::Remarks remarks;
  add_word_of_other(registration.facts.approval, person, "approval", "diagnostic.approval-by-other", remarks);
  add_word_of_other(
      registration.facts.denial, person, "denial", "diagnostic.approval-by-other.denial", remarks);
  return remarks;
}

model::Remarks check_approvals(const model::Records& records) {
  model::Remarks remarks;
  for (const auto& [programme, registrations] : records.registrations) {
    for (const auto& [id, registration] : registrations) {
      const auto person = records.people.find(id);
      if (person == records.people.end()) continue;
      for (model::Remark& remark : words_of_others(person->second, registration)) {
        remark.file = model::file_of<model::Registration>(programme, id);
        remarks.push_back(std::move(remark));
      }
    }
  }
  return remarks;
}

}  // namespace traject::actions
