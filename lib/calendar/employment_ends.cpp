#include "calendar/employment_ends.hpp"

#include <algorithm>
#include <optional>

#include "calendar/dated_session.hpp"
#include "model/cohort.hpp"
#include "model/person.hpp"

namespace traject::calendar {
namespace {

std::optional<base::Date> last_day_at_work(const model::PersonId& id, const model::Records& records) {
  const auto person = records.people.find(id);
  if (person == records.people.end() || !person->second.facts.employed) return {};
  if (person->second.forgotten) return {};
  return person->second.facts.employed->until;
}

std::optional<base::Date> first_missed(std::span<const DatedSession> sessions, base::Date until) {
  std::optional<base::Date> first;
  for (const auto& session : sessions) {
    if (!session.cancelled && session.last_day() > until)
      first = std::min(first.value_or(session.date), session.date);
  }
  return first;
}

}  // namespace

std::vector<EmploymentEnd> employment_ends(const model::Cohort& cohort, const model::Programme& programme,
                                           const model::Records& records) {
  return employment_ends(sessions_of(cohort, programme), cohort, records);
}

std::vector<EmploymentEnd> employment_ends(std::span<const DatedSession> sessions,
                                           const model::Cohort& cohort, const model::Records& records) {
  std::vector<EmploymentEnd> ends;
  for (std::size_t i = 0; i < cohort.participants.size(); ++i) {
    const auto until = last_day_at_work(cohort.participants[i], records);
    const auto missed = until ? first_missed(sessions, *until) : std::nullopt;
    if (missed) ends.push_back({i, cohort.participants[i], *until, *missed});
  }
  return ends;
}

Warning warning_of(const EmploymentEnd& end) {
  return {{"employment_ends",
           {"warning.employment_ends",
            {{"person", end.person.str()}, {"until", end.until}, {"day", end.missed}}}},
          end.missed,
          {end.person}};
}

void add_employment_ends(std::vector<Warning>& warnings, const model::Cohort& cohort,
                         const model::Programme& programme, const model::Records& records) {
  for (const EmploymentEnd& end : employment_ends(cohort, programme, records))
    warnings.push_back(warning_of(end));
  std::stable_sort(
      warnings.begin(), warnings.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
}

}  // namespace traject::calendar
