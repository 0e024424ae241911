// Who is to be matched: what is asked of this room, without records or dates.
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
  std::optional<model::CoachId> standing;  // the coach so far
  std::vector<model::CoachId> ended = {};  // coaches before that one, who are not given back
};

struct Coach {
  model::CoachId id;
  std::optional<model::DepartmentId> department;
  int capacity = 1;
  int elsewhere = 0;  // coachees outside this request, at the same time
  bool is_trained = true;
  bool is_available = true;  // for the whole period
  bool is_external = false;
  std::vector<model::PersonId> avoids;
};

// Both in the order of their ids.
struct Request {
  std::vector<Participant> participants;
  std::vector<Coach> coaches;
};

// An index of Request::coaches for each participant; nothing for people who have none.
using Coaches = std::vector<std::optional<std::size_t>>;

// The index of a coach in the request; nothing for one who is not in it.
[[nodiscard]] std::optional<std::size_t> index_of(const Request& request, const model::CoachId& coach);
[[nodiscard]] std::optional<std::size_t> index_of(const Request& request, const model::PersonId& participant);

// The current coaches.
[[nodiscard]] Coaches standing(const Request& request);

// How many coachees each coach has, those outside the request included.
[[nodiscard]] std::vector<int> loads(const Request& request, const Coaches& coaches);

}  // namespace traject::matching
