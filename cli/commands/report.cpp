// traject report: one page with pictures, for people who would rather look than read.
#include "actions/enrolment/queue.hpp"
#include "actions/named_records.hpp"
#include "base/failure.hpp"
#include "cli/commands.hpp"
#include "cli/subject.hpp"
#include "model/plan.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"
#include "report/pages/report_of_cohort.hpp"
#include "report/pages/report_of_plan.hpp"
#include "report/pages/report_of_practice.hpp"
#include "report/pages/report_of_programme.hpp"
#include "report/pages/report_of_vouchers.hpp"
#include "report/pages/report_of_year.hpp"

namespace traject::cli::commands {
namespace {

using report::Audience;
using report::Reading;

struct ReportOptions {
  std::optional<std::string> subject;
  std::optional<Audience> audience;
  std::optional<model::PersonId> manager;
};

[[noreturn]] void refuse(const char* message) {
  throw base::Failure(base::FailureKind::wrong_use, {message, {}});
}

Reading reading_of(const Desk& desk, const ReportOptions& options) {
  const Audience audience = options.audience.value_or(Audience::council);
  if (audience == Audience::manager && !options.manager) refuse("failure.which-manager");
  if (audience != Audience::manager && options.manager) refuse("failure.manager-for-manager");
  return {audience, options.manager, desk.as_of()};
}

// A page about nobody in particular has nothing for a manager.
void refuse_manager(const Reading& reading) {
  if (reading.audience == Audience::manager) refuse("failure.no-page-for-manager");
}

void check_manager(const model::Records& records, const Reading& reading) {
  if (reading.manager) actions::check_person(records, *reading.manager);
}

render::Document of_cohort(Desk& desk, const Reading& reading, const model::CohortId& cohort) {
  const model::Records& records = desk.load();
  check_manager(records, reading);
  return report::report_of_cohort(actions::cohort_page(records, cohort, reading.as_of), reading, records);
}

render::Document of_practice(Desk& desk, const Reading& reading, const model::ProgrammeId& programme) {
  const model::Records& records = desk.load();
  return report::report_of_practice(
      actions::evaluate_practice(records, {programme, {}, {}, reading.as_of}), reading, records);
}

render::Document of_vouchers(Desk& desk, const Reading& reading, const model::ProgrammeId& programme) {
  const model::Records& records = desk.load();
  return report::report_of_vouchers(
      actions::evaluate_vouchers(
          records, {.programme = programme, .from = {}, .until = {}, .as_of = reading.as_of}),
      reading, records);
}

render::Document of_programme(Desk& desk, const Reading& reading, const model::ProgrammeId& programme) {
  const model::Programme& itself = desk.load().programmes.at(programme);
  const bool is_practice = actions::is_practice(itself);
  const bool has_vouchers = itself.vouchers.has_value();
  if (is_practice || has_vouchers) refuse_manager(reading);
  if (is_practice) return of_practice(desk, reading, programme);
  if (has_vouchers) return of_vouchers(desk, reading, programme);
  const model::Records& records = desk.load();
  check_manager(records, reading);
  return report::report_of_programme(
      {.evaluation = actions::evaluate_programme(records, programme, reading.as_of),
       .queue = actions::queue(records, programme, reading.as_of),
       .year = actions::budget_of_year(
           records, {.programme = programme, .year = {}, .forecast = {}, .as_of = reading.as_of})},
      reading, records);
}

render::Document of_plan(Desk& desk, const Reading& reading, const std::string& plan) {
  refuse_manager(reading);
  const model::Records& records = desk.load();
  return report::report_of_plan({.evaluation = actions::evaluate_plan(records, plan, reading.as_of),
                                 .budget = actions::budget_of_plan(records, plan, reading.as_of)},
                                reading, records);
}

render::Document of_year(Desk& desk, const Reading& reading) {
  const model::Records& records = desk.load();
  check_manager(records, reading);
  report::YearPage page{
      .year = base::year_of(reading.as_of),
      .queues = {},
      .plans = {},
      .budget = actions::budget_of_year(
          records, {.programme = {}, .year = {}, .forecast = {}, .as_of = reading.as_of})};
  for (const auto& [id, registrations] : records.registrations) {
    if (!registrations.empty()) page.queues.push_back(actions::queue(records, id, reading.as_of));
  }
  for (const auto& [id, plan] : records.plans) {
    if (plan.year == page.year) page.plans.push_back(actions::budget_of_plan(records, id, reading.as_of));
  }
  return report::report_of_year(page, reading, records);
}

render::Document document_of(Desk& desk, const Reading& reading, const std::optional<std::string>& subject) {
  if (!subject) return of_year(desk, reading);
  switch (kind_of_subject(desk.load(), *subject)) {
    case SubjectKind::cohort: return of_cohort(desk, reading, model::CohortId(*subject));
    case SubjectKind::programme: return of_programme(desk, reading, model::ProgrammeId(*subject));
    case SubjectKind::plan: break;
  }
  return of_plan(desk, reading, *subject);
}

ExitCode run(Desk& desk, const ReportOptions& options) {
  desk.print(document_of(desk, reading_of(desk, options), options.subject));
  return ExitCode::done;
}

}  // namespace

Command report() {
  return CommandBuilder<ReportOptions>("report", Group::learning, run)
      .formats({Format::html, Format::md})
      .example("report pilot-2021 --output pilot.html")
      .example("report pilot-2021 --for coordinator --output pilot-coordinator.html")
      .example("report pilot-2021 --for manager --manager p-0007 --output pilot-p-0007.html")
      .example("report leer-en-ontwikkeltraject --output traject.html")
      .example("report --output jaar.html")
      .argument("SUBJECT", &ReportOptions::subject, Completes::subject, false)
      .option("--for", "AUDIENCE", &ReportOptions::audience, Completes::audience)
      .option("--manager", "PERSON", &ReportOptions::manager, Completes::person)
      .build();
}

}  // namespace traject::cli::commands
