// What is waiting when something has been: who was there, and what people thought of it.
#include <algorithm>

#include "actions/coaches/match_request.hpp"
#include "actions/cohorts/places.hpp"
#include "actions/learning/evaluate_cohort.hpp"
#include "actions/learning/released_sheets.hpp"
#include "actions/start/status_rules.hpp"
#include "calendar/dated_session.hpp"
#include "evaluation/releases.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/form.hpp"
#include "model/programme.hpp"

namespace traject::actions {
namespace {

using base::Date;

// What was forgotten for longer will not be remembered.
constexpr int longest_in_months = 6;

bool is_recent(Date day, Date as_of) {
  return day < as_of && base::add_months(day, longest_in_months) >= as_of;
}

bool is_held(const model::Records& records, const model::CohortId& cohort, const model::SessionId& session) {
  const auto attendance = records.attendance.find(cohort);
  if (attendance == records.attendance.end()) return false;
  const auto& held = attendance->second.sessions;
  return std::any_of(
      held.begin(), held.end(), [&](const model::SessionAttendance& one) { return one.session == session; });
}

// A cohort that is over and whose programme asks for an opinion.
struct Asked {
  const model::CohortId& id;
  const model::Cohort& cohort;
  const model::FormId& form;
  Date end;
};

template <class Visit>
void for_each_asked(const model::Records& records, Date as_of, Visit visit) {
  for (const auto& [id, cohort] : records.cohorts) {
    const model::Programme& programme = records.programmes.at(cohort.programme);
    const Date end = period_of(cohort, programme).until;
    if (!programme.evaluation || !programme.evaluation->form || !is_recent(end, as_of)) continue;
    visit(Asked{id, cohort, *programme.evaluation->form, end});
  }
}

// Whether a report of all sheets may be released that says more than the last one.
bool can_release(const model::Records& records, const Asked& asked, Date as_of) {
  const auto form = records.forms.find(asked.form);
  const auto& sheets = sheets_of(records, asked.id, asked.form);
  if (form == records.forms.end() || sheets.empty()) return false;
  std::vector<model::Release> releases;
  if (const auto released = records.released.find(asked.id); released != records.released.end())
    releases = evaluation::releases_until(released->second, asked.form, as_of);
  const auto holds = evaluation::sheets_to_release(releases, form->second, sheets);
  if (!releases.empty() && holds.size() == releases.back().sheets.size()) return false;
  return !evaluation::refusal_to_release(
      releases, form->second, sheets,
      {.smallest_group = smallest_group_of(records.settings),
       .invited = static_cast<std::size_t>(invited_to_answer(model::of_all_days(records), asked.id))});
}

}  // namespace

Found attendance_missing(const model::Records& records, Date as_of) {
  Found found;
  for (const auto& [id, cohort] : records.cohorts) {
    for (const auto& session : calendar::sessions_of(cohort, records.programmes.at(cohort.programme))) {
      if (session.cancelled || !is_recent(session.last_day(), as_of) || is_held(records, id, session.id))
        continue;
      found.push_back(
          {.subject = id.str(),
           .since = session.last_day(),
           .message = {"status.attendance_missing", {{"session", session.title}, {"day", session.date}}},
           .command = "attend " + id.str() + " " + session.id.str() + " --all-but PERSON"});
    }
  }
  return found;
}

Found answers_missing(const model::Records& records, Date as_of) {
  Found found;
  for_each_asked(records, as_of, [&](const Asked& asked) {
    if (!sheets_of(records, asked.id, asked.form).empty()) return;
    found.push_back({.subject = asked.id.str(),
                     .since = asked.end,
                     .message = {"status.answers_missing", {{"form", asked.form.str()}}},
                     .command = "evaluate " + asked.id.str() + " --import FILE"});
  });
  return found;
}

Found release_possible(const model::Records& records, Date as_of) {
  Found found;
  for_each_asked(records, as_of, [&](const Asked& asked) {
    if (!can_release(records, asked, as_of)) return;
    const auto count = static_cast<std::int64_t>(sheets_of(records, asked.id, asked.form).size());
    found.push_back({.subject = asked.id.str(),
                     .since = asked.end,
                     .message = {"status.release_possible", {{"count", count}}},
                     .command = "evaluate " + asked.id.str() + " --release"});
  });
  return found;
}

}  // namespace traject::actions
