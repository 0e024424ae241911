#include "actions/named_records.hpp"

#include <set>
#include <string>
#include <utility>

#include "base/failure.hpp"
#include "base/suggestion.hpp"

namespace traject::actions {
namespace {

[[noreturn]] void refuse(const char* message, const std::string& id, const std::set<std::string>& known) {
  std::optional<base::Message> hint;
  const auto near = base::nearest(id, {known.begin(), known.end()});
  if (near) hint = base::Message{"hint.did-you-mean", {{"word", *near}}};
  throw base::Failure(base::FailureKind::wrong_use, {message, {{"id", id}}}, hint);
}

template <class Id, class Record>
const Record& named(const std::map<Id, Record>& read, const Id& id, const std::set<std::string>& known,
                    const char* message) {
  const auto found = read.find(id);
  if (found == read.end()) refuse(message, id.str(), known);
  return found->second;
}

const std::set<std::string>& ids(const model::Records& records, const char* type) {
  static const std::set<std::string> none;
  const auto found = records.ids.find(type);
  return found == records.ids.end() ? none : found->second;
}

}  // namespace

const model::Programme& programme_named(const model::Records& records, const model::ProgrammeId& id) {
  return named(records.programmes, id, ids(records, "programmes"), "failure.unknown-programme");
}

const model::Person& person_named(const model::Records& records, const model::PersonId& id) {
  return named(records.people, id, ids(records, "people"), "failure.unknown-person");
}

void check_person(const model::Records& records, const model::PersonId& id) {
  const auto& known = ids(records, "people");
  if (!known.contains(id.str())) refuse("failure.unknown-person", id.str(), known);
}

void check_trainer(const model::Records& records, const model::TrainerId& id) {
  static_cast<void>(named(records.trainers, id, ids(records, "trainers"), "failure.unknown-trainer"));
}

void check_room(const model::Records& records, const model::RoomId& id) {
  static_cast<void>(named(records.rooms, id, ids(records, "rooms"), "failure.unknown-room"));
}

void check_adviser(const model::Records& records, const model::AdviserId& id) {
  static_cast<void>(named(records.advisers, id, ids(records, "advisers"), "failure.unknown-adviser"));
}

const model::Cohort& cohort_named(const model::Records& records, const model::CohortId& id) {
  return named(records.cohorts, id, ids(records, "cohorts"), "failure.unknown-cohort");
}

const model::Spending& spending_of(const model::Records& records, const model::CohortId& id) {
  static const model::Spending nothing;
  const auto found = records.spending.find(id);
  return found == records.spending.end() ? nothing : found->second;
}

const model::Form& form_named(const model::Records& records, const model::FormId& id) {
  return named(records.forms, id, ids(records, "forms"), "failure.unknown-form");
}

calendar::DatedSession session_named(const model::Records& records, const model::Cohort& cohort,
                                     const model::SessionId& id) {
  std::set<std::string> known;
  for (auto& session : calendar::sessions_of(cohort, records.programmes.at(cohort.programme))) {
    if (session.id == id) return std::move(session);
    known.insert(session.id.str());
  }
  refuse("failure.unknown-session", id.str(), known);
}

const model::Registration* registration_of(const model::Records& records, const model::ProgrammeId& programme,
                                           const model::PersonId& person) {
  const auto registrations = records.registrations.find(programme);
  if (registrations == records.registrations.end()) return nullptr;
  const auto found = registrations->second.find(person);
  return found == registrations->second.end() ? nullptr : &found->second;
}

bool has_withdrawn(const model::RegistrationFacts& registration, base::Date by) {
  return registration.withdrawn && registration.withdrawn->date <= by;
}

}  // namespace traject::actions
