// traject evaluate: what people learned and said, with small groups protected.
#include "actions/learning/evaluate_cohort.hpp"
#include "actions/learning/evaluate_plan.hpp"
#include "actions/learning/evaluate_practice.hpp"
#include "actions/learning/evaluate_programme.hpp"
#include "actions/learning/evaluate_vouchers.hpp"
#include "actions/learning/import_answers.hpp"
#include "actions/learning/release_evaluation.hpp"
#include "base/digest.hpp"
#include "base/failure.hpp"
#include "cli/commands.hpp"
#include "cli/subject.hpp"
#include "model/programme.hpp"
#include "report/learning/evaluate_cohort.hpp"
#include "report/learning/evaluate_plan.hpp"
#include "report/learning/evaluate_practice.hpp"
#include "report/learning/evaluate_programme.hpp"
#include "report/learning/evaluate_vouchers.hpp"
#include "report/learning/import_answers.hpp"
#include "report/learning/release_evaluation.hpp"
#include "tables/table_file.hpp"

namespace traject::cli::commands {
namespace {

struct EvaluateOptions {
  std::string subject;
  std::optional<std::string> import;
  std::optional<std::string> source;
  std::optional<std::string> sheet;
  std::optional<model::FormId> form;
  std::optional<base::Date> from;
  std::optional<base::Date> until;
  bool anew = false;
};

[[noreturn]] void refuse(const char* message, const char* option) {
  throw base::Failure(base::FailureKind::wrong_use, {message, {{"option", std::string(option)}}});
}

model::CohortId only_cohort(Desk& desk, const EvaluateOptions& options, const char* option) {
  if (kind_of_subject(desk.load(), options.subject) != SubjectKind::cohort)
    refuse("failure.only-of-cohort", option);
  return model::CohortId(options.subject);
}

void check_no_period(const EvaluateOptions& options) {
  if (options.from) refuse("failure.only-of-practice", "--from");
  if (options.until) refuse("failure.only-of-practice", "--until");
}

ExitCode import_answers(Desk& desk, const EvaluateOptions& options) {
  const model::CohortId cohort = only_cohort(desk, options, "--import");
  const std::string bytes = desk.read_file(*options.import, tables::largest_table);
  const model::Records& records = desk.load_all_days();
  const auto table = tables::read_table(
      *options.import, bytes, actions::answers_form(records, options.source), options.sheet);
  const auto outcome = actions::import_answers(
      records, {.cohort = cohort,
                .form = options.form,
                .table = &table,
                .digest = base::sha256(bytes),
                .source = options.source,
                .random = desk.world().random,
                .anew = options.anew});
  desk.take_away_with_it(outcome.gone);
  desk.save(report::import_answers(*options.import, table, outcome, records), outcome.changes,
            {"commit.answers", {{"cohort", cohort.str()}, {"count", std::int64_t{outcome.sheets}}}});
  return outcome.result == actions::AnswersResult::imported ? ExitCode::done : ExitCode::no;
}

ExitCode release(Desk& desk, const EvaluateOptions& options) {
  const model::CohortId cohort = only_cohort(desk, options, "--release");
  const model::Records& records = desk.load_all_days();
  const auto outcome = actions::release_evaluation(records, cohort, desk.as_of());
  desk.save(report::release_evaluation(outcome, records), outcome.changes,
            {"commit.release", {{"cohort", cohort.str()}}});
  return outcome.refusal ? ExitCode::no : ExitCode::done;
}

ExitCode of_cohort(Desk& desk, const EvaluateOptions& options) {
  const model::CohortId cohort(options.subject);
  check_no_period(options);
  const model::Records& records = desk.load();
  desk.print(report::evaluate_cohort(actions::evaluate_cohort(records, cohort, desk.as_of()), records));
  return ExitCode::done;
}

ExitCode of_vouchers(Desk& desk, const EvaluateOptions& options) {
  const model::ProgrammeId programme(options.subject);
  const model::Records& records = desk.load();
  desk.print(report::evaluate_vouchers(
      actions::evaluate_vouchers(
          records,
          {.programme = programme, .from = options.from, .until = options.until, .as_of = desk.as_of()}),
      records));
  return ExitCode::done;
}

ExitCode of_practice(Desk& desk, const EvaluateOptions& options) {
  const model::ProgrammeId programme(options.subject);
  const model::Records& records = desk.load();
  const auto evaluation =
      actions::evaluate_practice(records, {programme, options.from, options.until, desk.as_of()});
  desk.print(report::evaluate_practice(evaluation, records));
  return ExitCode::done;
}

ExitCode of_programme(Desk& desk, const EvaluateOptions& options) {
  const model::ProgrammeId programme(options.subject);
  const model::Programme& itself = desk.load().programmes.at(programme);
  if (actions::is_practice(itself)) return of_practice(desk, options);
  if (itself.vouchers) return of_vouchers(desk, options);
  check_no_period(options);
  const model::Records& records = desk.load();
  desk.print(
      report::evaluate_programme(actions::evaluate_programme(records, programme, desk.as_of()), records));
  return ExitCode::done;
}

ExitCode of_plan(Desk& desk, const EvaluateOptions& options) {
  const model::Records& records = desk.load();
  desk.print(report::evaluate_plan(actions::evaluate_plan(records, options.subject, desk.as_of()), records));
  return ExitCode::done;
}

ExitCode show(Desk& desk, const EvaluateOptions& options) {
  switch (kind_of_subject(desk.load(), options.subject)) {
    case SubjectKind::cohort: return of_cohort(desk, options);
    case SubjectKind::programme: return of_programme(desk, options);
    case SubjectKind::plan: break;
  }
  return of_plan(desk, options);
}

}  // namespace

Command evaluate() {
  return CommandBuilder<EvaluateOptions>("evaluate", Group::learning)
      .writes()
      .formats({Format::text, Format::json, Format::csv, Format::md})
      .way("[--from --until]", show, Access::reads)
      .way("--import [--source --sheet --form --anew]", import_answers)
      .way("--release", release)
      .example("evaluate pilot-2021")
      .example("evaluate pilot-2021 --import exports/eindevaluatie.csv")
      .example("evaluate pilot-2021 --import eindevaluatie.xlsx --source ms-forms")
      .example("evaluate pilot-2021 --import exports/eindevaluatie.csv --anew")
      .example("evaluate pilot-2021 --release")
      .example("evaluate loopbaancoach --from 2020-01-01 --until 2020-12-31")
      .argument("SUBJECT", &EvaluateOptions::subject, Completes::subject)
      .option("--import", "FILE.csv", &EvaluateOptions::import, Completes::file)
      .option("--source", "ID", &EvaluateOptions::source, Completes::answers_source)
      .option("--sheet", "NAME", &EvaluateOptions::sheet)
      .option("--form", "ID", &EvaluateOptions::form, Completes::form)
      .option("--anew", "", &EvaluateOptions::anew)
      .flag("--release")
      .option("--from", "DATE", &EvaluateOptions::from)
      .option("--until", "DATE", &EvaluateOptions::until)
      .build();
}

}  // namespace traject::cli::commands
