// invite: who may take part, has not registered, and whom to speak with about it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/note.hpp"
#include "eligibility/entry.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct InviteRequest {
  model::ProgrammeId programme;
  std::optional<base::Date> since;  // only those who became eligible on that day or later
  std::optional<base::Date> start;  // of the cohort that they are invited to, where it is known
  base::Date as_of;
};

struct Invitee {
  model::PersonId person;
  std::optional<model::PersonId> manager;  // on file on the as-of day
  // Eligible from that day on without a break; absent where no fact marks a beginning.
  std::optional<base::Date> since;
  std::optional<base::Date> changes_on;  // the next day on which that changes by itself
  // Where it ends within three months: ages_out or drops_out.
  std::optional<calendar::Warning> warning;
};

// Somebody of whom a fact is missing.
// The code is that of the deciding rule.
struct Undecided : base::Note {
  model::PersonId person;
  std::vector<std::string> missing;
};

struct WithdrawnBefore {
  model::PersonId person;
  base::Date date;
};

struct FailedRule {
  std::string rule;   // model::rule_name()
  base::Value title;  // model::rule_title()
  int people = 0;
};

// `people` is the sum of the others.
struct InviteBalance {
  int people = 0;
  int invite = 0;
  int earlier = 0;  // eligible since a day before the one that was asked for
  int unknown = 0;
  int registered = 0;
  int placed = 0;  // has or had a place in a cohort of the programme, or has completed it
  int withdrawn = 0;
  int not_eligible = 0;
  friend bool operator==(const InviteBalance&, const InviteBalance&) = default;
};

using PeopleOfManagers = std::map<model::PersonId, std::vector<model::PersonId>>;

// All lists by id.
struct Invitations {
  model::ProgrammeId programme;
  base::Date as_of;
  std::optional<base::Date> since;
  std::optional<base::Date> start;
  std::vector<Invitee> invite;
  PeopleOfManagers managers;                     // those of theirs who may be invited [Z90]
  std::vector<model::PersonId> without_manager;  // of those who may be invited
  std::vector<Undecided> unknown;
  std::vector<WithdrawnBefore> withdrawn;  // may register again, but is not invited
  // Each person at the first rule that says no, in the programme's order.
  std::vector<FailedRule> not_eligible;
  InviteBalance balance;
};

// Everybody in people/, judged as if they registered on the as-of day. What can only come after an invitation, the talk
// about suitability and the manager's approval, is left aside [Z87-Z90]. What a rule asks on the first day (`at: start`) is
// asked of the start, or without one of the as-of day. An existing registration counts whatever became
// of it, also a denied one or a guest's. Throws base::Failure for an unknown programme.
[[nodiscard]] Invitations invite(const model::Records& records, const InviteRequest& request);

}  // namespace traject::actions
