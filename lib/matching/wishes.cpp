#include "matching/wishes.hpp"

#include <algorithm>

#include "model/registration.hpp"

namespace traject::matching {

std::string code(const Level& level) {
  const std::string kind(model::word(level.kind));
  return level.kind == LevelKind::prefer ? kind + "_" + std::to_string(level.wish) : kind;
}

bool fits_field(const Participant& participant, const Coach& coach) {
  const auto field = participant.wishes.field.value_or(model::CoachField::any);
  if (field == model::CoachField::any) return true;
  if (!participant.department || !coach.department) return false;
  return (participant.department == coach.department) == (field == model::CoachField::same);
}

Level level_of(const Participant& participant, const Coach& coach) {
  const model::CoachWishes& wishes = participant.wishes;
  if (wishes.current == coach.id) return {LevelKind::current, 0};
  const auto wish = std::find(wishes.prefers.begin(), wishes.prefers.end(), coach.id);
  if (wish != wishes.prefers.end())
    return {LevelKind::prefer, static_cast<std::size_t>(wish - wishes.prefers.begin()) + 1};
  return {fits_field(participant, coach) ? LevelKind::field : LevelKind::other, 0};
}

std::size_t longest_wishes(const Request& request) {
  std::size_t longest = 0;
  for (const Participant& participant : request.participants)
    longest = std::max(longest, participant.wishes.prefers.size());
  return longest;
}

std::vector<Level> levels_up_to(std::size_t wishes) {
  std::vector<Level> levels = {{LevelKind::current, 0}};
  for (std::size_t wish = 1; wish <= wishes; ++wish) levels.push_back({LevelKind::prefer, wish});
  levels.push_back({LevelKind::field, 0});
  levels.push_back({LevelKind::other, 0});
  return levels;
}

}  // namespace traject::matching
