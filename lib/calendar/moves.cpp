#include "calendar/moves.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>

#include "calendar/rhythm.hpp"
#include "model/cohort.hpp"
#include "model/programme.hpp"

namespace traject::calendar {
namespace {

std::map<model::SessionId, base::Date> dates_of(const model::Cohort& cohort) {
  std::map<model::SessionId, base::Date> dates;
  for (const auto& session : cohort.sessions) dates.emplace(session.session, session.date);
  return dates;
}

std::set<base::Date> skipped_dates(const model::Cohort& cohort) {
  std::set<base::Date> dates;
  for (const auto& skipped : cohort.skipped) dates.insert(skipped.date);
  return dates;
}

}  // namespace

std::vector<MovedSession> moves_of(const model::Cohort& cohort, const model::Programme& programme) {
  if (!programme.schedule) return {};
  const auto dates = dates_of(cohort);
  const auto skipped = skipped_dates(cohort);
  auto sessions = programme.sessions;
  std::erase_if(sessions, [&](const auto& session) { return !dates.contains(session.id); });

  std::vector<MovedSession> moves;
  base::Date slot = cohort.start;
  for (std::size_t i = 0; i < sessions.size(); ++i) {
    const base::Days step_to = step(*programme.schedule, sessions, i);
    if (i > 0) slot += step_to;
    while (skipped.contains(slot)) slot += step_to;
    const base::Date date = dates.at(sessions[i].id);
    if (date != slot) moves.push_back({sessions[i].id, slot, date});
  }
  return moves;
}

}  // namespace traject::calendar
