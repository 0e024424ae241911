#include "actions/start/check_sense.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "actions/start/import_settings.hpp"
#include "calendar/dated_session.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/import_source.hpp"
#include "model/oddities/cohort_oddities.hpp"
#include "model/oddities/oddities.hpp"
#include "model/person.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/record_file.hpp"
#include "model/registration.hpp"

namespace traject::actions {
namespace {

using model::RecordType;

class SenseChecker {
 public:
  SenseChecker(const model::Records& records, base::Date as_of) : records_(records), as_of_(as_of) {}

  model::Remarks run() {
    for (const auto& [id, person] : records_.people) check_person(id, person);
    for (const auto& [id, source] : records_.imports) check_source(id, source);
    for (const auto& [id, programme] : records_.programmes) check_programme(id, programme);
    for (const auto& [id, cohort] : records_.cohorts) check_cohort(id, cohort);
    check_registrations();
    check_vouchers();
    return std::move(remarks_);
  }

 private:
  void add(std::string file, std::vector<std::string> keys, const std::string& code,
           base::Severity severity = base::Severity::warning) {
    remarks_.push_back(
        {std::move(file), std::move(keys), code, {"diagnostic." + code, {}}, {"hint." + code, {}}, severity});
  }

  void add_all(const std::string& file, model::Remarks oddities) {
    for (model::Remark& oddity : oddities) {
      oddity.file = file;
      remarks_.push_back(std::move(oddity));
    }
  }

  void check_person(const model::PersonId& id, const model::Person& person) {
    auto oddities = model::oddities_on(person, as_of_);
    if (!oddities.empty()) add_all(model::file_of<model::Person>(id), std::move(oddities));
    const auto circle = model::circle_of_managers(id, records_, model::InCircle::last);
    if (!circle.empty()) add_all(model::file_of<model::Person>(id), {model::managers_of_each_other(circle)});
  }

  void check_source(const std::string& id, const model::ImportSource& source) {
    for (const std::string& field : wrong_settings(source))
      remarks_.push_back({model::file_of<model::ImportSource>(id),
                          {field},
                          "source-setting",
                          {"diagnostic.source-setting", {{"field", field}}},
                          {"hint.source-setting." + field, {}},
                          base::Severity::error});
  }

  // --- programmes ---

  void check_programme(const model::ProgrammeId& id, const model::Programme& programme) {
    const std::string file = model::file_of<model::Programme>(id);
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
    add_all(model::file_of<model::Cohort>(id), model::oddities(cohort));
    check_beside(id, cohort, records_.talks, RecordType::talks);
    check_beside(id, cohort, records_.coaching, RecordType::coaching);
    check_beside(id, cohort, records_.activities, RecordType::activities);
    check_beside(id, cohort, records_.choices, RecordType::choice);
    check_beside(id, cohort, records_.attendance, RecordType::attendance);
  }

  // What stands beside a cohort about those who take part in it.
  template <class Records>
  void check_beside(const model::CohortId& id, const model::Cohort& cohort, const Records& records,
                    RecordType type) {
    const auto found = records.find(id);
    if (found == records.end()) return;
    const std::string file = model::record_path(type, {id.str()});
    const auto& record = found->second;
    add_all(file, model::oddities(record, cohort));
    const auto programme = records_.programmes.find(cohort.programme);
    if constexpr (requires { model::oddities(record, programme->second); }) {
      if (programme != records_.programmes.end()) add_all(file, model::oddities(record, programme->second));
    }
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
        add(model::file_of<model::Cohort>(id),
            {"sessions", std::to_string(session - sessions.begin()), "date"}, "same-moment");
    }
  }

  // --- registrations and vouchers ---

  // For those who have a place, the programme may have changed since.
  void check_registrations() {
    for (const auto& [programme, registrations] : records_.registrations) {
      const auto rules = records_.programmes.find(programme);
      if (rules == records_.programmes.end()) continue;
      for (const auto& [person, registration] : registrations) {
        const auto facts = records_.people.find(person);
        if (facts != records_.people.end())
          add_all(model::file_of<model::Registration>(programme, person),
                  model::oddities(registration, facts->second));
        auto found = model::oddities(registration, rules->second);
        if (!found.empty() && !has_place(programme, person))
          add_all(model::file_of<model::Registration>(programme, person), std::move(found));
      }
    }
  }

  [[nodiscard]] bool has_place(const model::ProgrammeId& programme, const model::PersonId& person) const {
    return std::any_of(records_.cohorts.begin(), records_.cohorts.end(), [&](const auto& entry) {
      const model::Cohort& cohort = entry.second;
      const auto& people = cohort.participants;
      return cohort.programme == programme && std::find(people.begin(), people.end(), person) != people.end();
    });
  }

  void check_vouchers() {
    for (const auto& [programme, vouchers] : records_.vouchers) {
      const auto pilot = records_.programmes.find(programme);
      if (pilot == records_.programmes.end() || !pilot->second.vouchers) continue;
      for (const auto& [id, voucher] : vouchers)
        add_all(
            model::file_of<model::Voucher>(programme, id), model::oddities(voucher, *pilot->second.vouchers));
    }
  }

  const model::Records& records_;
  base::Date as_of_;
  model::Remarks remarks_;
};

}  // namespace

model::Remarks check_sense(const model::Records& records, base::Date as_of) {
  return SenseChecker(records, as_of).run();
}

}  // namespace traject::actions
