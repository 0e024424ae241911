// traject explain: each rule of a programme for one person, with what would change it and when.
#include "actions/enrolment/explain.hpp"

#include "cli/commands.hpp"
#include "report/enrolment/explain.hpp"

namespace traject::cli::commands {
namespace {

struct ExplainOptions {
  model::ProgrammeId programme;
  model::PersonId person;
};

ExitCode run(Desk& desk, const ExplainOptions& options) {
  const model::Records& records = desk.load();
  desk.expect_possible(options.person);
  const auto explanation = actions::explain(records, options.programme, options.person, desk.as_of());
  desk.print(report::explain(explanation, records));
  return explanation.verdict.answer == eligibility::Answer::yes ? ExitCode::done : ExitCode::no;
}

}  // namespace

Command explain() {
  return CommandBuilder<ExplainOptions>("explain", Group::enrolment, run)
      .formats({Format::text, Format::json, Format::csv, Format::md})
      .example("explain leer-en-ontwikkeltraject p-1042")
      .example("explain leer-en-ontwikkeltraject p-1042 --as-of 2021-07-01 --format json")
      .argument("PROGRAMME", &ExplainOptions::programme, Completes::programme)
      .argument("PERSON", &ExplainOptions::person, Completes::person)
      .build();
}

}  // namespace traject::cli::commands
