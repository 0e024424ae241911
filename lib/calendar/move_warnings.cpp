#include "calendar/move_warnings.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "calendar/clashes.hpp"
#include "calendar/employment_ends.hpp"
#include "calendar/starts.hpp"
#include "model/cohort.hpp"
#include "model/programme.hpp"

namespace traject::calendar {
namespace {

base::Word weekday_name(model::Weekday day) { return {"weekday." + std::string(model::word(day))}; }

// The position of each session in the programme.
std::map<model::SessionId, std::size_t> order_of(const model::Programme& programme) {
  std::map<model::SessionId, std::size_t> order;
  for (const auto& session : programme.sessions) order.emplace(session.id, order.size());
  return order;
}

bool begins_before(const DatedSession& a, const DatedSession& b) {
  return std::pair(a.date, a.from) < std::pair(b.date, b.from);
}

class MoveCollector {
 public:
  MoveCollector(const DatedSession& moved, const model::CohortId& id, const model::Records& records)
      : moved_(moved),
        id_(id),
        records_(records),
        cohort_(records.cohorts.at(id)),
        programme_(records.programmes.at(cohort_.programme)) {}

  std::vector<Warning> all() {
    if (programme_.schedule) add_weekday(*programme_.schedule);
    add_order();
    if (programme_.schedule) add_months(*programme_.schedule);
    for (Warning& warning : warnings({&moved_, 1}, {cohort_.participants.size(), cohort_.guests}, records_))
      warnings_.push_back(std::move(warning));
    for (Warning& clash : clashes_of(moved_, id_, records_)) warnings_.push_back(std::move(clash));
    for (const EmploymentEnd& end : employment_ends({&moved_, 1}, cohort_, records_))
      warnings_.push_back(warning_of(end));
    return std::move(warnings_);
  }

 private:
  using Values = std::vector<std::pair<std::string, base::Value>>;

  void add(const char* code, base::Date day, const char* key, Values values) {
    warnings_.push_back({{code, {key, std::move(values)}}, day});
  }

  void add_weekday(const model::Schedule& schedule) {
    const model::Weekday given = model::weekday_of(moved_.date);
    if (given == schedule.weekday) return;
    add("other_weekday", moved_.date, "warning.other_weekday",
        {{"day", moved_.date}, {"given", weekday_name(given)}, {"wanted", weekday_name(schedule.weekday)}});
  }

  void add_order() {
    const auto order = order_of(programme_);
    const auto own = order.find(moved_.id);
    if (own == order.end()) return;
    for (const DatedSession& other : sessions_of(cohort_, programme_)) {
      const auto place = order.find(other.id);
      if (other.cancelled || other.id == moved_.id || place == order.end()) continue;
      const bool comes_first = place->second < own->second;
      if (comes_first && begins_before(moved_, other))
        return add_out_of_order("warning.before_previous", other);
      if (!comes_first && begins_before(other, moved_)) return add_out_of_order("warning.after_next", other);
    }
  }

  void add_out_of_order(const char* key, const DatedSession& other) {
    add("out_of_order", moved_.date, key,
        {{"session", moved_.title}, {"other", other.title}, {"day", other.date}});
  }

  void add_months(const model::Schedule& schedule) {
    const auto latest = latest_end(schedule, cohort_.start);
    if (!latest || moved_.last_day() <= *latest) return;
    add("beyond_months", moved_.last_day(), "warning.beyond_months",
        {{"day", moved_.last_day()}, {"latest", *latest}, {"months", std::int64_t{*schedule.within_months}}});
  }

  const DatedSession& moved_;
  const model::CohortId& id_;
  const model::Records& records_;
  const model::Cohort& cohort_;
  const model::Programme& programme_;
  std::vector<Warning> warnings_;
};

}  // namespace

std::vector<Warning> move_warnings(const DatedSession& moved, const model::CohortId& cohort,
                                   const model::Records& records) {
  return MoveCollector(moved, cohort, records).all();
}

}  // namespace traject::calendar
