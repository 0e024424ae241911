#include "report/pages/report_of_year.hpp"

#include <algorithm>

#include "model/cohort.hpp"
#include "model/programme.hpp"
#include "report/pages/money_figures.hpp"
#include "report/pages/own_people.hpp"
#include "report/pages/people_figures.hpp"
#include "report/pages/time_figures.hpp"

namespace traject::report {
namespace {

std::vector<CohortDates> cohorts_in(const model::Records& records, int year) {
  std::vector<CohortDates> cohorts;
  for (const auto& [id, cohort] : records.cohorts) {
    const model::Programme& programme = records.programmes.at(cohort.programme);
    auto sessions = calendar::sessions_of(cohort, programme);
    const bool meets = std::ranges::any_of(sessions, [year](const calendar::DatedSession& session) {
      return base::year_of(session.date) == year;
    });
    if (meets) cohorts.push_back({id, programme.title, std::move(sessions)});
  }
  return cohorts;
}

void add_queues(Page& page, const std::vector<actions::ProgrammeQueue>& queues) {
  if (!page.shows(Part::queue) || queues.empty()) return;
  page.part("page.part.queue");
  render::Bars bars;
  bars.shades = render::Shades::order;
  for (const char* status : {"placed", "eligible", "unknown", "not_eligible", "withdrawn"})
    bars.key.push_back(word("status", status));
  render::Table table{{column("programme", render::Align::left, true), right_column("registered"),
                       right_column("placed"), right_column("waiting")},
                      {}};
  std::vector<std::int64_t> counts;
  std::int64_t registered = 0;
  for (const actions::ProgrammeQueue& queue : queues) {
    const auto& balance = queue.queue.balance;
    render::Bar bar{.label = cell(queue.title), .parts = {}, .figure = cell(balance.registered)};
    for (const int count :
         {balance.placed, balance.eligible, balance.unknown, balance.not_eligible, balance.withdrawn}) {
      bar.parts.push_back(count);
      bar.inside.push_back(cell(count));
    }
    const auto of_programme = counts_of(balance);
    counts.insert(counts.end(), of_programme.begin(), of_programme.end());
    registered += balance.registered;
    bars.rows.push_back(std::move(bar));
    table.rows.push_back(
        {cell(queue.title), cell(balance.registered), cell(balance.placed), cell(balance.eligible)});
  }
  const auto programmes = static_cast<std::int64_t>(queues.size());
  page.figure({.counts = std::move(counts),
               .title = say("page.registrations", {{"count", registered}, {"programmes", programmes}}),
               .instead = say("page.registrations-of", {{"programmes", programmes}}),
               .picture = std::move(bars),
               .table = std::move(table)},
              Page::Finding::yes);
}

}  // namespace

render::Document report_of_year(const YearPage& year, const Reading& reading, const model::Records& records) {
  const std::string name = std::to_string(year.year);
  Page page(records, reading, say("page.year", {{"year", name}}));
  const auto cohorts = cohorts_in(records, year.year);
  if (cohorts.empty()) page.finding(say("page.year-without-cohorts", {{"year", name}}));
  add_timelines(
      page, cohorts,
      say("page.year-cohorts", {{"count", static_cast<std::int64_t>(cohorts.size())}, {"year", name}}));
  add_own_people(page, year.queues);
  add_queues(page, year.queues);
  if (page.shows(Part::money)) {
    add_money(page, year.budget);
    for (const actions::PlanBudgetOutcome& plan : year.plans) add_pots(page, plan);
  }
  return std::move(page).finish();
}

}  // namespace traject::report
