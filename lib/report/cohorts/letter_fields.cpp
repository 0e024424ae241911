#include "report/cohorts/letter_fields.hpp"

#include "language/catalogue.hpp"
#include "model/person.hpp"
#include "model/settings.hpp"
#include "report/cells.hpp"

namespace traject::report {
namespace {

void add_sender(std::map<std::string, std::string>& words, const model::Settings& settings) {
  words["organisation"] = settings.organisation;
  words["contact"] = settings.organisation;
  words["sender"] = settings.organisation;
  if (!settings.contact) return;
  if (settings.contact->title) {
    words["contact"] = *settings.contact->title;
    words["sender"] = *settings.contact->title + ", " + settings.organisation;
  }
  words["contact_email"] = settings.contact->email.value_or("");
}

}  // namespace

std::string email_or_nothing(const model::Records& records, const model::PersonId& person) {
  const auto found = records.names.find(person);
  return found == records.names.end() ? std::string() : found->second.email.value_or("");
}

LetterFields fields_of_everybody(const model::Records& records, const model::PersonId& to, base::Date day,
                                 base::Language language) {
  LetterFields fields;
  fields.words["name"] = name_or_id(records, to);
  fields.words["person"] = to.str();
  fields.words["email"] = email_or_nothing(records, to);
  fields.words["date"] = language::written(day, language);
  add_sender(fields.words, records.settings);
  return fields;
}

}  // namespace traject::report
