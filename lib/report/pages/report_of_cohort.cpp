#include "report/pages/report_of_cohort.hpp"

#include "report/pages/answer_figures.hpp"
#include "report/pages/money_figures.hpp"
#include "report/pages/people_figures.hpp"
#include "report/pages/time_figures.hpp"

namespace traject::report {

render::Document report_of_cohort(const actions::CohortPage& cohort, const Reading& reading,
                                  const model::Records& records) {
  Page page(
      records, reading,
      say("page.cohort", {{"programme", cohort.view.programme_title}, {"cohort", cohort.cohort.str()}}));
  add_timeline(page, cohort);
  add_own_people(page, cohort);
  add_balance(page, cohort.view.balance, cohort.view.programme_title, cohort.view.balance_on);
  add_coaching(page, cohort);
  add_attendance(page, cohort);
  add_completion(page, cohort);
  if (cohort.budget && page.shows(Part::money)) add_money(page, *cohort.budget);
  if (page.shows(Part::answers)) add_answers(page, cohort.evaluation);
  add_learning(page, cohort.evaluation.learning);
  return std::move(page).finish();
}

}  // namespace traject::report
