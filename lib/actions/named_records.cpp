#include "actions/named_records.hpp"

#include <set>
#include <string>
#include <utility>

#include "base/diagnostic.hpp"
#include "base/failure.hpp"
#include "base/suggestion.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/form.hpp"
#include "model/past.hpp"
#include "model/person.hpp"
#include "model/plan.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"
#include "model/staff.hpp"

namespace traject::actions {
namespace {

[[noreturn]] void refuse(const char* message, const std::string& id, const std::set<std::string>& known) {
  throw base::Failure(base::FailureKind::wrong_use, {message, {{"id", id}}},
                      base::did_you_mean(id, {known.begin(), known.end()}));
}

// One that is not valid may be there.
template <class Key, class Record>
bool may_be_there(const model::Shelf<Key, Record>& shelf, const Key& key) {
  try {
    return shelf.contains(key);
  } catch (const base::InvalidRecords&) {
    return true;
  }
}

// The ids of the records that are there.
template <class Key, class Record>
void add_ids(std::set<std::string>& ids, const model::Shelf<Key, Record>& shelf) {
  for (const Key& key : shelf.keys()) {
    if (may_be_there(shelf, key)) ids.insert(base::text_of(key));
  }
}

// The nearest id of a record that is there. Only what is near is read, as a shelf may hold thousands; and of that only a few,
// as a view of an early day may know none of them.
template <class Key, class Record>
std::set<std::string> near_ids(const model::Shelf<Key, Record>& shelf, const Key& id) {
  constexpr int few = 5;
  std::vector<std::string> ids;
  for (const Key& key : shelf.keys()) ids.push_back(base::text_of(key));
  for (int i = 0; i < few; ++i) {
    const auto near = base::nearest(base::text_of(id), ids);
    if (!near) break;
    if (may_be_there(shelf, Key(*near))) return {*near};
    std::erase(ids, *near);
  }
  return {};
}

template <class Key, class Record>
const Record& named(const model::Shelf<Key, Record>& shelf, const Key& id, const char* message) {
  const auto found = shelf.find(id);
  if (found != shelf.end()) return found->second;
  refuse(message, base::text_of(id), near_ids(shelf, id));
}

}  // namespace

const model::Programme& programme_named(const model::Records& records, const model::ProgrammeId& id) {
  return named(records.programmes, id, "failure.unknown-programme");
}

const model::Person& person_named(const model::Records& records, const model::PersonId& id) {
  const model::Person& person = named(records.people, id, "failure.unknown-person");
  if (!person.forgotten) return person;
  throw base::Failure(base::FailureKind::wrong_use,
                      {"failure.forgotten-person", {{"id", id.str()}, {"date", person.forgotten->date}}});
}

void check_person(const model::Records& records, const model::PersonId& id) {
  if (records.people.has(id)) return;
  std::set<std::string> known;
  for (const auto& person : records.people.keys()) known.insert(person.str());
  refuse("failure.unknown-person", id.str(), known);
}

void check_trainer(const model::Records& records, const model::TrainerId& id) {
  static_cast<void>(named(records.trainers, id, "failure.unknown-trainer"));
}

void check_room(const model::Records& records, const model::RoomId& id) {
  static_cast<void>(named(records.rooms, id, "failure.unknown-room"));
}

void check_adviser(const model::Records& records, const model::AdviserId& id) {
  static_cast<void>(named(records.advisers, id, "failure.unknown-adviser"));
}

const model::Plan& plan_named(const model::Records& records, const std::string& id) {
  return named(records.plans, id, "failure.unknown-subject");
}

void refuse_unknown_subject(const model::Records& records, const std::string& id) {
  std::set<std::string> known;
  add_ids(known, records.cohorts);
  add_ids(known, records.programmes);
  add_ids(known, records.plans);
  refuse("failure.unknown-subject", id, known);
}

namespace {

bool follows(const model::Records& records, const model::CohortId& cohort,
             const model::ProgrammeId& programme) {
  try {
    return records.cohorts.at(cohort).programme == programme;
  } catch (const base::InvalidRecords&) {
    return false;
  }
}

// What an id is that names no cohort, but something else.
std::optional<base::Message> other_than_cohort(const model::Records& records, const std::string& id) {
  if (records.plans.has(id)) return base::Message{"hint.is-plan", {{"id", id}}};
  const model::ProgrammeId programme(id);
  if (!records.programmes.has(programme)) return {};
  std::vector<std::string> cohorts;
  std::set<std::string> ids;
  add_ids(ids, records.cohorts);
  for (const std::string& cohort : ids) {
    if (follows(records, model::CohortId(cohort), programme)) cohorts.push_back(cohort);
  }
  if (cohorts.empty()) return base::Message{"hint.is-programme.none", {{"id", id}}};
  return base::Message{"hint.is-programme", {{"id", id}, {"cohorts", std::move(cohorts)}}};
}

}  // namespace

const model::Cohort& cohort_named(const model::Records& records, const model::CohortId& id) {
  if (!records.cohorts.has(id)) {
    if (auto hint = other_than_cohort(records, id.str()))
      throw base::Failure(
          base::FailureKind::wrong_use, {"failure.unknown-cohort", {{"id", id.str()}}}, std::move(hint));
  }
  return named(records.cohorts, id, "failure.unknown-cohort");
}

const model::Form& form_named(const model::Records& records, const model::FormId& id) {
  return named(records.forms, id, "failure.unknown-form");
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

}  // namespace traject::actions
