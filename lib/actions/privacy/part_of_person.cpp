#include "actions/privacy/part_of_person.hpp"

#include <algorithm>

#include "model/record_slot.hpp"
#include "model/record_structs.hpp"

namespace traject::actions {
namespace {

using model::PersonId;
using model::RecordFile;
using model::Records;

template <class List>
bool has(const List& list, const PersonId& person) {
  return std::find(list.begin(), list.end(), person) != list.end();
}

bool is_in(const model::Cohort& cohort, const PersonId& person) {
  return has(cohort.participants, person) ||
         std::any_of(cohort.guests.begin(), cohort.guests.end(),
                     [&](const auto& guest) { return guest.person == person; }) ||
         std::any_of(cohort.refilled.begin(), cohort.refilled.end(), [&](const auto& refilled) {
           return refilled.person == person || refilled.instead_of == person;
         });
}

std::optional<model::Cohort> part(model::Cohort cohort, const PersonId& person, const Records&,
                                  const RecordFile&) {
  if (!is_in(cohort, person)) return {};
  std::erase_if(cohort.participants, [&](const auto& other) { return other != person; });
  std::erase_if(cohort.guests, [&](const auto& guest) { return guest.person != person; });
  std::erase_if(cohort.refilled, [&](const auto& refilled) {
    return refilled.person != person && refilled.instead_of != person;
  });
  std::erase_if(cohort.teams, [&](const auto& team) { return !has(team.members, person); });
  for (auto& team : cohort.teams) team.members = {person};
  std::erase_if(cohort.allowed, [&](const auto& allowed) { return allowed.by != person; });
  cohort.skipped.clear();
  cohort.hold.reset();
  return cohort;
}

// Why a coach and somebody else parted is theirs.
std::optional<model::CohortCoaching> part(model::CohortCoaching coaching, const PersonId& person,
                                          const Records&, const RecordFile&) {
  const model::CoachId coach(person.str());
  std::erase_if(
      coaching.pairs, [&](const auto& pair) { return pair.participant != person && pair.coach != coach; });
  for (auto& pair : coaching.pairs) {
    if (pair.participant != person) pair.because.reset();
  }
  return coaching.pairs.empty() ? std::nullopt : std::optional(std::move(coaching));
}

std::optional<model::Talks> part(model::Talks talks, const PersonId& person, const Records&,
                                 const RecordFile&) {
  std::erase_if(talks.talks, [&](const auto& talk) { return talk.person != person; });
  std::erase_if(talks.people, [&](const auto& facts) { return facts.person != person; });
  return talks.talks.empty() && talks.people.empty() ? std::nullopt : std::optional(std::move(talks));
}

// Who is not absent was there, so the sessions themselves are part of it.
std::optional<model::Attendance> part(model::Attendance attendance, const PersonId& person,
                                      const Records& records, const RecordFile& file) {
  const auto cohort = records.cohorts.find(model::CohortId(file.ids.front()));
  const bool takes_part = cohort != records.cohorts.end() && is_in(cohort->second, person);
  std::erase_if(
      attendance.sessions, [&](const auto& session) { return !takes_part && !has(session.absent, person); });
  for (auto& session : attendance.sessions) {
    std::erase_if(session.absent, [&](const auto& other) { return other != person; });
    session.more_absent.reset();
  }
  return attendance.sessions.empty() ? std::nullopt : std::optional(std::move(attendance));
}

std::optional<model::Activities> part(model::Activities activities, const PersonId& person,
                                      const Records& records, const RecordFile& file) {
  const auto cohort = records.cohorts.find(model::CohortId(file.ids.front()));
  const auto is_own_team = [&](const model::Activity& activity) {
    return activity.team && cohort != records.cohorts.end() &&
           std::any_of(cohort->second.teams.begin(), cohort->second.teams.end(), [&](const auto& team) {
             return team.id == *activity.team && has(team.members, person);
           });
  };
  std::erase_if(activities.activities,
                [&](const auto& activity) { return activity.person != person && !is_own_team(activity); });
  return activities.activities.empty() ? std::nullopt : std::optional(std::move(activities));
}

std::optional<model::Choice> part(model::Choice choice, const PersonId& person, const Records&,
                                  const RecordFile&) {
  std::erase_if(choice.votes, [&](const auto& vote) { return vote.person != person; });
  return choice.votes.empty() ? std::nullopt : std::optional(std::move(choice));
}

template <class Record>
std::optional<Record> own_file(Record record, const PersonId& person, const RecordFile& file) {
  return file.ids.back() == person.str() ? std::optional(std::move(record)) : std::nullopt;
}
std::optional<model::Person> part(model::Person record, const PersonId& person, const Records&,
                                  const RecordFile& file) {
  return own_file(std::move(record), person, file);
}
std::optional<model::Name> part(model::Name record, const PersonId& person, const Records&,
                                const RecordFile& file) {
  return own_file(std::move(record), person, file);
}
std::optional<model::Coach> part(model::Coach record, const PersonId& person, const Records&,
                                 const RecordFile& file) {
  return own_file(std::move(record), person, file);
}
std::optional<model::Registration> part(model::Registration record, const PersonId& person, const Records&,
                                        const RecordFile& file) {
  return own_file(std::move(record), person, file);
}

std::optional<model::Voucher> part(model::Voucher voucher, const PersonId& person, const Records&,
                                   const RecordFile&) {
  return voucher.person == person ? std::optional(std::move(voucher)) : std::nullopt;
}

// Answer sheets and intakes name nobody; the others are about no person.
template <class Record>
std::optional<Record> part(const Record&, const PersonId&, const Records&, const RecordFile&) {
  return {};
}

}  // namespace

std::optional<model::AnyRecord> part_of(const Records& records, const RecordFile& file,
                                        const PersonId& person) {
  return model::with_record_struct(file.type, [&](auto tag) -> std::optional<model::AnyRecord> {
    const auto* record = model::find(records, file, tag);
    if (record == nullptr) return {};
    auto found = part(*record, person, records, file);
    return found ? std::optional<model::AnyRecord>(std::move(*found)) : std::nullopt;
  });
}

}  // namespace traject::actions
