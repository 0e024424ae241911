// People and coaches for the tests of matching.
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "matching/request.hpp"

namespace traject::test {

[[nodiscard]] inline matching::Coach coach(const std::string& id, int capacity = 1) {
  matching::Coach made;
  made.id = model::CoachId(id);
  made.department = model::DepartmentId("a");
  made.capacity = capacity;
  return made;
}

// Who wishes these coaches, best first.
[[nodiscard]] inline matching::Participant participant(const std::string& id,
                                                       std::initializer_list<const char*> prefers = {}) {
  matching::Participant made;
  made.id = model::PersonId(id);
  made.department = model::DepartmentId("a");
  for (const char* wish : prefers) made.wishes.prefers.emplace_back(wish);
  return made;
}

// "c1 - c2": the coach of each participant.
[[nodiscard]] inline std::string shown(const matching::Request& request, const matching::Coaches& coaches) {
  std::string text;
  for (const auto& coach : coaches)
    text += (text.empty() ? "" : " ") + (coach ? request.coaches[*coach].id.str() : "-");
  return text;
}

}  // namespace traject::test
