#include "report/schemas.hpp"

#include <map>

#include "report/coaches/match_coaches.hpp"
#include "report/coaches/needed_coaches.hpp"
#include "report/cohorts/attend.hpp"
#include "report/cohorts/calendar_json.hpp"
#include "report/cohorts/cohort.hpp"
#include "report/cohorts/move.hpp"
#include "report/cohorts/plan_talks.hpp"
#include "report/cohorts/plan_teams.hpp"
#include "report/cohorts/refill.hpp"
#include "report/cohorts/settle_choice.hpp"
#include "report/cohorts/suggest_starts.hpp"
#include "report/enrolment/approve.hpp"
#include "report/enrolment/explain.hpp"
#include "report/enrolment/invite.hpp"
#include "report/enrolment/queue.hpp"
#include "report/enrolment/withdraw.hpp"
#include "report/learning/evaluate_cohort.hpp"
#include "report/learning/evaluate_plan.hpp"
#include "report/learning/evaluate_practice.hpp"
#include "report/learning/evaluate_programme.hpp"
#include "report/learning/evaluate_vouchers.hpp"
#include "report/learning/import_answers.hpp"
#include "report/learning/release_evaluation.hpp"
#include "report/learning/voucher.hpp"
#include "report/money/budget_of_cohort_json.hpp"
#include "report/money/budget_of_plan_json.hpp"
#include "report/money/budget_of_year_json.hpp"
#include "report/money/settlement.hpp"
#include "report/privacy/export_person.hpp"
#include "report/privacy/forget.hpp"
#include "report/privacy/forget_due.hpp"
#include "report/several.hpp"
#include "report/start/check.hpp"
#include "report/start/find.hpp"
#include "report/start/import_json.hpp"
#include "report/start/init.hpp"
#include "report/start/schema.hpp"
#include "report/start/sources.hpp"
#include "report/start/status.hpp"

namespace traject::report {
namespace {

std::vector<SchemaFile> of_kinds() {
  return {
      attend_schema(),
      move_schema(),
      find_schema(),
      status_schema(),
      check_schema(),
      init_schema(),
      schema_schema(),
      explain_schema(),
      enroll_schema(),
      approve_schema(),
      several_schema(approve_schema()),
      deny_schema(),
      several_schema(deny_schema()),
      withdraw_schema(),
      several_schema(withdraw_schema()),
      queue_schema(),
      invite_schema(),
      voucher_schema(),
      match_coaches_schema(),
      needed_coaches_schema(),
      import_schema(),
      sources_schema(),
      forget_schema(),
      forget_due_schema(),
      destroyed_schema(),
      export_person_schema(),
      cohort_budget_schema(),
      year_budget_schema(),
      plan_budget_schema(),
      settlement_schema(),
      calendar_schema(),
      calendars_schema(),
      plan_cohort_schema(),
      suggest_starts_schema(),
      refill_schema(),
      plan_talks_schema(),
      plan_teams_schema(),
      settle_choice_schema(),
      evaluate_cohort_schema(),
      evaluate_programme_schema(),
      evaluate_practice_schema(),
      evaluate_plan_schema(),
      evaluate_vouchers_schema(),
      import_answers_schema(),
      release_evaluation_schema()};
}

// For each command with several kinds of document, a schema that refers to theirs.
std::vector<SchemaFile> of_commands(const std::vector<SchemaFile>& kinds) {
  std::map<std::string, Json> references;
  for (const SchemaFile& file : kinds) {
    if (!file.kind.empty()) references[file.command].push_back(Json{{"$ref", file.name()}});
  }
  std::vector<SchemaFile> files;
  for (const auto& [command, forms] : references)
    files.push_back(
        {command, "", "Any document of this command. Each kind has a file of its own.", {{"oneOf", forms}}});
  return files;
}

}  // namespace

std::vector<SchemaFile> schemas() {
  std::vector<SchemaFile> files = of_kinds();
  for (SchemaFile& file : of_commands(files)) files.push_back(std::move(file));
  return files;
}

}  // namespace traject::report
