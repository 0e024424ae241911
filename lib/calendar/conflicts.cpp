#include "calendar/conflicts.hpp"

#include <utility>

namespace traject::calendar {
namespace {

constexpr int weeks_around = 52;

Conflict overlap_with(const DatedSession& other) {
  return {{"overlap",
           {"conflict.overlap", {{"session", other.title}, {"from", other.from}, {"until", other.until}}}},
          other.date};
}

}  // namespace

std::vector<Conflict> conflicts(const NewDate& asked, const BlockChecker& blocks) {
  std::vector<Conflict> all;
  for (Block& block : blocks.blocks(asked.session)) {
    all.push_back({{std::string(model::word(block.kind)), std::move(block.because)},
                   block.day,
                   may_be_set_aside(block.kind)});
  }
  for (const DatedSession& other : asked.others) {
    if (overlap(asked.session, other)) all.push_back(overlap_with(other));
  }
  return all;
}

NearestDays nearest_free_days(const NewDate& asked, const BlockChecker& blocks, base::Date earliest,
                              std::optional<base::Date> except) {
  const auto is_free = [&](base::Date day) {
    NewDate other = asked;
    other.session.date = day;
    return day >= earliest && day != except && conflicts(other, blocks).empty();
  };
  NearestDays nearest;
  for (int weeks = 1; weeks <= weeks_around && !(nearest.earlier && nearest.later); ++weeks) {
    const base::Date earlier = asked.session.date - base::Weeks{weeks};
    const base::Date later = asked.session.date + base::Weeks{weeks};
    if (!nearest.earlier && is_free(earlier)) nearest.earlier = earlier;
    if (!nearest.later && is_free(later)) nearest.later = later;
  }
  return nearest;
}

}  // namespace traject::calendar
