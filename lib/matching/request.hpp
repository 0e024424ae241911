// Who is to be matched, without records or dates.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/ids.hpp"
#include "model/registration.hpp"

namespace traject::matching {

struct Participant {
  model::PersonId id;
  std::optional<model::DepartmentId> department;
  std::optional<model::PersonId> manager;
  model::CoachWishes wishes;
  std::optional<model::CoachId> standing;  // the current coach
  std::vector<model::CoachId> ended = {};  // earlier coaches, who do not come back
};

struct Coach {
  model::CoachId id;
  std::optional<model::DepartmentId> department;
  int capacity = 1;
  int elsewhere = 0;  // coachees outside this request in the same period
  bool is_trained = true;
  bool is_available = true;  // for the whole period
  bool is_external = false;
  std::vector<model::PersonId> avoids;
};

// Both in order of id.
struct Request {
  std::vector<Participant> participants;
  std::vector<Coach> coaches;
};

// For each participant an index of Request::coaches; nullopt without a coach.
using Coaches = std::vector<std::optional<std::size_t>>;

// The index in the request; nullopt if not in it.
[[nodiscard]] std::optional<std::size_t> index_of(const Request& request, const model::CoachId& coach);
[[nodiscard]] std::optional<std::size_t> index_of(const Request& request, const model::PersonId& participant);

// The current coaches.
[[nodiscard]] Coaches standing(const Request& request);

// How many coachees each coach has, including those outside the request.
[[nodiscard]] std::vector<int> loads(const Request& request, const Coaches& coaches);

}  // namespace traject::matching
