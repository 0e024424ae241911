#include "actions/start/status.hpp"

#include <algorithm>
#include <tuple>

#include "actions/start/status_rules.hpp"

namespace traject::actions {

std::span<const StatusRule> status_rules() {
  static const StatusRule rules[] = {
      {"answers_missing", answers_missing},   {"attendance_missing", attendance_missing},
      {"choice_open", choice_open},           {"coach_missing", coach_missing},
      {"cohort_can_start", cohort_can_start}, {"manager_missing", manager_missing},
      {"past_term", past_term, true},         {"place_free", place_free},
      {"preparation_due", preparation_due},   {"release_possible", release_possible},
      {"session_soon", session_soon},         {"subsidy_deadline", subsidy_deadline},
      {"talks_missing", talks_missing},       {"teams_missing", teams_missing},
      {"word_missing", word_missing}};
  return rules;
}

std::vector<Waiting> status(const model::Records& records, const model::Records& of_all_days,
                            base::Date as_of) {
  std::vector<Waiting> all;
  for (const StatusRule& rule : status_rules()) {
    for (Waiting& one : rule.find(rule.sees_all_days ? of_all_days : records, as_of)) {
      one.code = rule.code;
      all.push_back(std::move(one));
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const Waiting& a, const Waiting& b) {
    const bool a_last = !a.due;
    const bool b_last = !b.due;
    return std::tie(a_last, a.due, a.code, a.subject) < std::tie(b_last, b.due, b.code, b.subject);
  });
  return all;
}

}  // namespace traject::actions
