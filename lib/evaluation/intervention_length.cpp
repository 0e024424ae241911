#include "evaluation/intervention_length.hpp"

#include <algorithm>

#include "model/programme.hpp"

namespace traject::evaluation {
namespace {

using model::Session;

constexpr int minutes_of_a_day = 6 * 60;  // of learning, including breaks

LengthFound by_days(base::Number days) {
  const bool is_a_day = days >= base::Number(1);
  const bool is_singular = days > base::Number() && days <= base::Number(1);
  const char* key = is_singular ? "plan-evaluation.length.day" : "plan-evaluation.length.days";
  return {{"days", {key, {{"days", days}}}}, is_a_day ? Length::day_or_longer : Length::shorter};
}

bool takes_days(const Session& session) { return session.days.value_or(1) >= 2; }
bool takes_a_day(const Session& session) {
  return session.until.minutes - session.from.minutes >= minutes_of_a_day;
}

LengthFound unknown(const std::vector<Session>& sessions) {
  if (sessions.empty()) return {{"no_sessions", {"plan-evaluation.length.no-sessions", {}}}, Length::unknown};
  return {{"short_sessions", {"plan-evaluation.length.short-sessions", {}}}, Length::unknown};
}

}  // namespace

LengthFound length_of(const model::Intervention& intervention, const model::Programme& programme) {
  if (intervention.days) return by_days(*intervention.days);
  const auto& sessions = programme.sessions;
  const auto of_days = std::find_if(sessions.begin(), sessions.end(), takes_days);
  if (of_days != sessions.end()) {
    return {{"session_of_days",
             {"plan-evaluation.length.session-of-days",
              {{"session", of_days->title}, {"days", std::int64_t{*of_days->days}}}}},
            Length::day_or_longer};
  }
  const auto of_a_day = std::find_if(sessions.begin(), sessions.end(), takes_a_day);
  if (of_a_day == sessions.end()) return unknown(sessions);
  return {{"long_session",
           {"plan-evaluation.length.long-session",
            {{"session", of_a_day->title}, {"from", of_a_day->from}, {"until", of_a_day->until}}}},
          Length::day_or_longer};
}

}  // namespace traject::evaluation
