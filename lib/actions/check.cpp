#include "actions/check.hpp"

#include "eligibility/facts_at.hpp"
#include "model/record_file.hpp"

namespace traject::actions {
namespace {

template <class Word>
void check_voice(const std::optional<Word>& word, const model::Person& person, const std::string& file,
                 const char* key, const char* message, std::vector<Remark>& remarks) {
  if (!word) return;
  const auto& manager = eligibility::fact_at(person, &model::PersonFacts::manager, word->date);
  if (!manager || *manager == word->by) return;
  remarks.push_back({file,
                     {key, "by"},
                     "approval-by-other",
                     {message, {{"person", manager->str()}}},
                     {"hint.approval-by-other", {}}});
}

}  // namespace

std::vector<Remark> check(const model::Records& records) {
  std::vector<Remark> remarks;
  for (const auto& [programme, registrations] : records.registrations) {
    for (const auto& [id, registration] : registrations) {
      const auto person = records.people.find(id);
      if (person == records.people.end()) continue;
      const std::string file = model::registration_file(programme, id);
      check_voice(registration.facts.approval, person->second, file, "approval",
                  "diagnostic.approval-by-other", remarks);
      check_voice(registration.facts.denial, person->second, file, "denial",
                  "diagnostic.approval-by-other.denial", remarks);
    }
  }
  return remarks;
}

}  // namespace traject::actions
