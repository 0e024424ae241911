#include "actions/start/check_sense.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "calendar/dated_session.hpp"
#include "model/record_file.hpp"
#include "model/record_types.hpp"

namespace traject::actions {
namespace {

using model::RecordType;

constexpr int youngest_at_work = 15;
constexpr int oldest_at_work = 75;

class SenseChecker {
 public:
  SenseChecker(const model::Records& records, base::Date as_of) : records_(records), as_of_(as_of) {}

  std::vector<Remark> run() {
    for (const auto& [id, person] : records_.people) check_person(id, person);
    for (const auto& [programme, registrations] : records_.registrations) {
      for (const auto& [person, registration] : registrations)
        check_registration(programme, person, registration);
    }
    for (const auto& [id, programme] : records_.programmes) check_programme(id, programme);
    for (const auto& [id, cohort] : records_.cohorts) check_cohort(id, cohort);
    return std::move(remarks_);
  }

 private:
  void add(std::string file, std::vector<std::string> keys, const std::string& code,
           base::Severity severity = base::Severity::warning) {
    remarks_.push_back(
        {std::move(file), std::move(keys), code, {"diagnostic." + code, {}}, {"hint." + code, {}}, severity});
  }

  // --- people ---

  void check_person(const model::PersonId& id, const model::Person& person) {
    const std::string file = model::record_path(RecordType::people, {id.str()});
    for (std::size_t i = 1; i < person.earlier.size(); ++i) {
      if (person.earlier[i].until >= person.earlier[i - 1].until)
        add(file, {"earlier", std::to_string(i), "until"}, "earlier-order");
    }
    if (!person.born) return;
    if (*person.born > as_of_) return add(file, {"born"}, "born-in-future", base::Severity::error);
    if (is_unlikely(*person.born, person.facts.employed)) add(file, {"born"}, "unlikely-age");
  }

  // At any moment of the employment until today.
  [[nodiscard]] bool is_unlikely(base::Date born, const std::optional<model::Employment>& employed) const {
    if (!employed) return false;
    const base::Date last = std::min(as_of_, employed->until.value_or(as_of_));
    const base::Date first = employed->from.value_or(last);
    const bool too_young = first >= born && base::completed_years(born, first) < youngest_at_work;
    return too_young || (last >= first && base::completed_years(born, last) > oldest_at_work);
  }

  void check_registration(const model::ProgrammeId& programme, const model::PersonId& person,
                          const model::Registration& registration) {
    const auto& withdrawn = registration.facts.withdrawn;
    if (withdrawn && withdrawn->date < registration.facts.registered_at.day())
      add(model::registration_file(programme, person), {"withdrawn", "date"}, "withdrawn-before-registered");
  }

  // --- programmes ---

  void check_programme(const model::ProgrammeId& id, const model::Programme& programme) {
    const std::string file = model::record_path(RecordType::programmes, {id.str()});
    const auto& group = programme.group;
    if (group && group->start_at && group->size && *group->start_at > *group->size)
      add(file, {"group", "start_at"}, "start-above-size");
    const auto& rules = programme.eligibility;
    for (std::size_t i = 1; i < rules.size(); ++i) {
      if (std::find(rules.begin(), rules.begin() + static_cast<std::ptrdiff_t>(i), rules[i]) !=
          rules.begin() + static_cast<std::ptrdiff_t>(i))
        add(file, {"eligibility", std::to_string(i), "rule"}, "rule-twice");
    }
  }

  // --- cohorts ---

  void check_cohort(const model::CohortId& id, const model::Cohort& cohort) {
    check_moments(id, cohort);
    std::set<model::PersonId> people(cohort.participants.begin(), cohort.participants.end());
    for (const auto& filled : cohort.refilled) people.insert(filled.instead_of);
    check_talks(id, people);
    check_activities(id, people);
    check_votes(id, people);
    for (const auto& guest : cohort.guests) people.insert(guest.person);
    check_attendance(id, people);
  }

  void check_moments(const model::CohortId& id, const model::Cohort& cohort) {
    static const model::Programme unknown;
    const auto programme = records_.programmes.find(cohort.programme);
    const auto sessions =
        calendar::sessions_of(cohort, programme == records_.programmes.end() ? unknown : programme->second);
    for (auto session = sessions.begin(); session != sessions.end(); ++session) {
      const auto at_once = [&](const calendar::DatedSession& other) {
        const bool same_start = session->date == other.date && session->from == other.from;
        return !other.cancelled && (same_start || calendar::overlap(*session, other));
      };
      if (!session->cancelled && std::any_of(sessions.begin(), session, at_once))
        add(model::cohort_file(id), {"sessions", std::to_string(session - sessions.begin()), "date"},
            "same-moment");
    }
  }

  using People = std::set<model::PersonId>;

  template <class List, class PersonOf>
  void check_places(const std::string& file, const char* key, const List& list, const People& people,
                    const PersonOf& person_of) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      const auto& person = person_of(list[i]);
      if (person && !people.contains(*person))
        add(file, {key, std::to_string(i), "person"}, "not-a-participant");
    }
  }

  [[nodiscard]] static std::string file_of(RecordType type, const model::CohortId& id) {
    return model::record_path(type, {id.str()});
  }

  void check_talks(const model::CohortId& id, const People& people) {
    const auto found = records_.talks.find(id);
    if (found == records_.talks.end()) return;
    check_places(file_of(RecordType::talks, id), "talks", found->second.talks, people,
                 [](const model::Talk& talk) { return std::optional(talk.person); });
  }

  void check_votes(const model::CohortId& id, const People& people) {
    const auto found = records_.choices.find(id);
    if (found == records_.choices.end()) return;
    check_places(file_of(RecordType::choice, id), "votes", found->second.votes, people,
                 [](const model::Vote& vote) { return std::optional(vote.person); });
  }

  void check_activities(const model::CohortId& id, const People& people) {
    const auto found = records_.activities.find(id);
    if (found == records_.activities.end()) return;
    const auto& activities = found->second.activities;
    const std::string file = file_of(RecordType::activities, id);
    check_places(file, "activities", activities, people,
                 [](const model::Activity& activity) { return activity.person; });
    const auto day = base::Number::from_units(24 * base::Number::scale);
    for (std::size_t i = 0; i < activities.size(); ++i) {
      if (activities[i].hours.units() > day.units())
        add(file, {"activities", std::to_string(i), "hours"}, "over-a-day");
    }
  }

  void check_attendance(const model::CohortId& id, const People& people) {
    const auto found = records_.attendance.find(id);
    if (found == records_.attendance.end()) return;
    const auto& sessions = found->second.sessions;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
      for (std::size_t j = 0; j < sessions[i].absent.size(); ++j) {
        if (!people.contains(sessions[i].absent[j]))
          add(file_of(RecordType::attendance, id),
              {"sessions", std::to_string(i), "absent", std::to_string(j)}, "not-a-participant");
      }
    }
  }

  const model::Records& records_;
  base::Date as_of_;
  std::vector<Remark> remarks_;
};

}  // namespace

std::vector<Remark> check_sense(const model::Records& records, base::Date as_of) {
  return SenseChecker(records, as_of).run();
}

}  // namespace traject::actions
