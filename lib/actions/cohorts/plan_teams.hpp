// plan-cohort --teams: forms teams of the participants of a cohort.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/cohorts/cohort_view.hpp"
#include "model/change.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct TeamsRequest {
  model::CohortId cohort;
  bool replace = false;                  // existing teams are formed again
  std::vector<std::string> assignments;  // of the first team, the second, ...
  base::Date as_of;
};

// Two participants of whom at least one has wished something.
struct TeamWish {
  model::PersonId person;
  model::PersonId other;
  bool together = true;  // or else apart
  bool kept = false;
};

struct TeamsOutcome {
  CohortView view;  // with the teams
  std::vector<TeamWish> wishes;
  // Of whom no department is on file, in the order of participants; they count as a department of their own.
  std::vector<model::PersonId> without_department;
  model::Changes changes;
};

// Teams of at most the programme's team_size, as equal as possible, named team-1, team-2, ... The members of existing
// teams stay in them, so that only newcomers get a place, in the smallest teams. Throws base::Failure for an unknown
// cohort and for a programme without team_size.
[[nodiscard]] TeamsOutcome plan_teams(const model::Records& records, const TeamsRequest& request);

}  // namespace traject::actions
