// How many coaches are missing, and where.
#pragma once

#include <optional>
#include <vector>

#include "matching/match.hpp"
#include "matching/request.hpp"

namespace traject::matching {

struct Recruits {
  std::optional<model::DepartmentId> department;  // nullopt: any department
  int count = 0;
};

struct Recruitment {
  std::vector<Recruits> recruits;  // by department, any department first
  // People whose wished field no department can provide: they want a department other than their only one, or have none.
  std::vector<model::PersonId> unhelped;
};

// The fewest new coaches with whom everybody has a coach from the wished field or better, in addition to the existing
// coaches. Each new coach takes `capacity` participants and avoids nobody. Existing pairs stay as these terms say. With a
// capacity of 1 this is certainly the minimum; otherwise no new coach can be left out, and no two can be replaced by one.
[[nodiscard]] Recruitment recruitment(const Request& request, const Terms& terms, int capacity,
                                      std::vector<model::DepartmentId> departments);

}  // namespace traject::matching
