#include "calendar/session_plan.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "calendar/rhythm.hpp"

namespace traject::calendar {
namespace {

constexpr int months_of_patience = 120;

class Planner {
 public:
  Planner(const model::Schedule& schedule, std::span<const model::Session> sessions, base::Date start,
          const Blocked& blocked)
      : schedule_(schedule), sessions_(sessions), blocked_(blocked), slot_(start) {}

  SessionPlan plan() {
    for (std::size_t i = 0; i < sessions_.size(); ++i) {
      if (i > 0) slot_ += step_to(i);
      if (place(i)) continue;
      plan_.without_date = sessions_[i].id;
      break;
    }
    return std::move(plan_);
  }

 private:
  // Leaves slot_ at the session's slot, even if the session itself moved.
  bool place(std::size_t i) {
    const base::Date last_try = base::add_months(slot_, months_of_patience);
    for (; slot_ <= last_try; slot_ += step_to(i)) {
      auto block = blocked_(slot_, sessions_[i]);
      if (!block) return keep(i, slot_);
      if (const auto to = other_date(i)) {
        plan_.moved.push_back({sessions_[i].id, slot_, *to, std::move(block->because)});
        return keep(i, *to);
      }
      plan_.skipped.push_back({slot_, *std::move(block)});
    }
    return false;
  }

  bool keep(std::size_t i, base::Date date) {
    plan_.sessions.push_back(calendar::dated(sessions_[i], date));
    return true;
  }

  // The nearest free date from the day after the previous session to the next slot; a later one is preferred. None for the
  // first session: every other day is before the start, or closer to the second session than the rhythm allows.
  [[nodiscard]] std::optional<base::Date> other_date(std::size_t i) const {
    if (schedule_.when_blocked != model::WhenBlocked::shift || i == 0) return {};
    const base::Date lowest = plan_.sessions.back().date + base::Days{1};
    const base::Date next_slot = slot_ + step_to(i + 1);
    for (base::Days away = base::Weeks{1};; away += base::Weeks{1}) {
      const base::Date later = slot_ + away;
      const base::Date earlier = slot_ - away;
      if (later >= next_slot && earlier < lowest) return {};
      if (later < next_slot && !blocked_(later, sessions_[i])) return later;
      if (earlier >= lowest && !blocked_(earlier, sessions_[i])) return earlier;
    }
  }

  [[nodiscard]] base::Days step_to(std::size_t i) const { return step(schedule_, sessions_, i); }

  const model::Schedule& schedule_;
  std::span<const model::Session> sessions_;
  const Blocked& blocked_;
  base::Date slot_;
  SessionPlan plan_;
};

}  // namespace

SessionPlan plan_sessions(const model::Schedule& schedule, std::span<const model::Session> sessions,
                          base::Date start, const Blocked& blocked) {
  return Planner(schedule, sessions, start, blocked).plan();
}

std::optional<base::Date> end_of(std::span<const DatedSession> sessions) {
  const auto last = std::max_element(sessions.begin(), sessions.end(), [](const auto& a, const auto& b) {
    return a.last_day() < b.last_day();
  });
  if (last == sessions.end()) return {};
  return last->last_day();
}

}  // namespace traject::calendar
