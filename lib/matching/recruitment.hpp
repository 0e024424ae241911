// How many coaches are wanting, and where.
#pragma once

#include <optional>
#include <vector>

#include "matching/match.hpp"
#include "matching/request.hpp"

namespace traject::matching {

struct Recruits {
  std::optional<model::DepartmentId> department;  // nothing: from any
  int count = 0;
};

struct Recruitment {
  std::vector<Recruits> recruits;  // by department, any first
  // Whose wished field no department can give: who wants another department than the only one, or has none.
  std::vector<model::PersonId> unhelped;
};

// The fewest new coaches with whom everybody has a coach of the wished field or better, beside the coaches there are; each of
// them takes `capacity` participants, and avoids nobody. Existing pairs stay as they are on these terms. The fewest for certain
// where the capacity is one; where it is more, no coach is left who can be missed, and no two whose work one could do.
[[nodiscard]] Recruitment recruitment(const Request& request, const Terms& terms, int capacity,
                                      std::vector<model::DepartmentId> departments);

}  // namespace traject::matching
