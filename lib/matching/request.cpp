#include "matching/request.hpp"

#include <algorithm>

namespace traject::matching {
namespace {

template <class List, class Id>
std::optional<std::size_t> find(const List& list, const Id& id) {
  const auto found = std::lower_bound(
      list.begin(), list.end(), id, [](const auto& record, const Id& wanted) { return record.id < wanted; });
  if (found == list.end() || found->id != id) return {};
  return static_cast<std::size_t>(found - list.begin());
}

}  // namespace

std::optional<std::size_t> index_of(const Request& request, const model::CoachId& coach) {
  return find(request.coaches, coach);
}

std::optional<std::size_t> index_of(const Request& request, const model::PersonId& participant) {
  return find(request.participants, participant);
}

Coaches standing(const Request& request) {
  Coaches coaches;
  coaches.reserve(request.participants.size());
  for (const Participant& participant : request.participants)
    coaches.push_back(participant.standing ? index_of(request, *participant.standing) : std::nullopt);
  return coaches;
}

std::vector<int> loads(const Request& request, const Coaches& coaches) {
  std::vector<int> loads;
  loads.reserve(request.coaches.size());
  for (const Coach& coach : request.coaches) loads.push_back(coach.elsewhere);
  for (const auto& coach : coaches) {
    if (coach) ++loads[*coach];
  }
  return loads;
}

}  // namespace traject::matching
