#include "report/pages/audience.hpp"

#include <algorithm>
#include <utility>

namespace traject::report {
namespace {

struct Readers {
  bool coordinator;
  bool manager;
  bool council;
  bool participants;
};

Readers readers_of(Part part) {
  switch (part) {
    case Part::names: return {true, false, false, false};
    case Part::own_people: return {false, true, false, false};
    case Part::queue: return {true, false, true, false};
    case Part::attendance: return {true, false, true, false};
    case Part::completion: return {true, false, true, true};
    case Part::answers: return {true, false, true, true};
    case Part::texts: return {true, false, true, true};
    case Part::learning: return {true, false, true, true};
    case Part::coaching: return {true, false, true, false};
    case Part::decisions: return {true, false, true, true};
    case Part::retention: return {true, false, true, false};
    case Part::money: return {true, false, true, false};
    case Part::practice: break;
  }
  return {true, false, true, true};
}

}  // namespace

bool shows(Audience audience, Part part) {
  const Readers readers = readers_of(part);
  switch (audience) {
    case Audience::coordinator: return readers.coordinator;
    case Audience::manager: return readers.manager;
    case Audience::council: return readers.council;
    case Audience::participants: break;
  }
  return readers.participants;
}

std::int64_t smallest_count_of(const model::Settings& settings) {
  return settings.privacy ? settings.privacy->smallest_count.value_or(1) : 1;
}

bool may_show(Audience audience, const model::Settings& settings, const std::vector<std::int64_t>& counts) {
  if (audience == Audience::coordinator) return true;
  const std::int64_t smallest = smallest_count_of(settings);
  return std::ranges::none_of(
      counts, [smallest](std::int64_t count) { return count > 0 && count < smallest; });
}

}  // namespace traject::report
