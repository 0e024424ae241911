// Which records each kind of question needs. An invalid record elsewhere in the folder does not stop a command.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "model/ids.hpp"
#include "model/records.hpp"
#include "store/reading/load.hpp"

namespace traject::cli::needs {

// The rules of a programme for some people.
[[nodiscard]] store::Needs people_in(const model::ProgrammeId& programme,
                                     const std::vector<model::PersonId>& people);
// The same, and every cohort: any of them may have placed one of them.
[[nodiscard]] store::Needs places_of(const model::ProgrammeId& programme,
                                     const std::vector<model::PersonId>& people);
// What one person may register for, and the cohorts of the programme: who has a place, and what subsidies are used up.
[[nodiscard]] store::Needs enrolment(const model::ProgrammeId& programme, const model::PersonId& person);
// One person among everybody who registered, and the cohorts of the programme.
[[nodiscard]] store::Needs in_line(const model::ProgrammeId& programme, const model::PersonId& person);
// Everybody who registered, and every cohort: any of them may have placed somebody.
[[nodiscard]] store::Needs queue(const model::ProgrammeId& programme);
// Everybody, with what they have to do with a programme already.
[[nodiscard]] store::Needs invite(const model::ProgrammeId& programme);
// The queue, and all that can stand in the way of a date.
[[nodiscard]] store::Needs plan(const model::ProgrammeId& programme);
// A cohort as it stands, with the queue of its programme.
[[nodiscard]] store::Needs calendar(const model::CohortId& cohort);
// The cohorts of everybody, with their talks and queues.
[[nodiscard]] store::Needs calendar_of_person();
[[nodiscard]] store::Needs refill(const model::CohortId& cohort);
[[nodiscard]] store::Needs choice(const model::CohortId& cohort);
// The sessions of a cohort, and all that can stand in the way of another date.
[[nodiscard]] store::Needs move(const model::CohortId& cohort);
// A cohort with its attendance and the registrations for its programme, and the people who were not there.
[[nodiscard]] store::Needs attend(const model::CohortId& cohort, const std::vector<model::PersonId>& absent);
// The participants of a cohort with their wishes, the coaches, and the pairs and days of all cohorts.
[[nodiscard]] store::Needs match(const model::CohortId& cohort, const std::set<std::string>& coaches);

// A cohort with what it spent, and the departments of its participants.
[[nodiscard]] store::Needs budget(const model::CohortId& cohort);
// The same, and the other cohorts of its programme, with which it shares the subsidies.
[[nodiscard]] store::Needs budget_with_subsidies(const model::CohortId& cohort,
                                                 const model::ProgrammeId& programme);
// The programmes whose year is asked for, to see who pays for them; all of them where none is named.
[[nodiscard]] store::Needs programmes_of_year(const std::optional<model::ProgrammeId>& programme);
// Their cohorts with what they spent, and those of other programmes where these weigh on the same employee budgets;
// everybody where departments pay; and for a forecast who registered and who could. `programmes` has those programmes.
[[nodiscard]] store::Needs budget_of_year(
    const model::Records& programmes, const std::optional<model::ProgrammeId>& programme, bool with_forecast);

// The answer sheets of a cohort with the forms they answer, and what was released of them.
[[nodiscard]] store::Needs answers(const model::CohortId& cohort, const std::optional<std::string>& source);
// The same, with who was there, who left, the talks and the logged hours.
[[nodiscard]] store::Needs evaluation_of_cohort(const model::CohortId& cohort);

// A programme with all cohorts and their answer sheets, who registered for it, and everybody who could have.
[[nodiscard]] store::Needs evaluation_of_programme(const model::ProgrammeId& programme);
// The programme alone, to see what it has.
[[nodiscard]] store::Needs programme(const model::ProgrammeId& programme);
// A coach practice with its intakes; everybody where a target is about people.
[[nodiscard]] store::Needs practice(const model::ProgrammeId& programme, bool with_people);
// A plan with its programmes and their forms, and whether their cohorts have answers.
[[nodiscard]] store::Needs evaluation_of_plan(const std::string& plan);

// The plan alone, to see what it asks for.
[[nodiscard]] store::Needs plan_alone(const std::string& plan);
// A plan with its programmes and what their cohorts spent; everybody where a budget is split; and for days for learning all
// that takes somebody's time in its year.
[[nodiscard]] store::Needs budget_of_plan(const std::string& id, const model::Plan& plan);

// A voucher pilot with all its vouchers; the same with the rules for one person; and with everybody.
[[nodiscard]] store::Needs vouchers(const model::ProgrammeId& programme);
[[nodiscard]] store::Needs issue_voucher(const model::ProgrammeId& programme, const model::PersonId& person);
[[nodiscard]] store::Needs evaluate_vouchers(const model::ProgrammeId& programme);

// What the rows of a table are laid beside: the records of the type, and those that they point to.
[[nodiscard]] store::Needs import(model::RecordType type, const std::optional<model::ProgrammeId>& programme,
                                  const std::optional<std::string>& source);

}  // namespace traject::cli::needs
