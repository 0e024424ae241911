// traject deny: the manager's no to a registration.
#include "actions/enrolment/approve.hpp"
#include "cli/commands.hpp"
#include "cli/several.hpp"
#include "report/enrolment/approve.hpp"
#include "report/several.hpp"

namespace traject::cli::commands {
namespace {

struct DenyOptions {
  model::ProgrammeId programme;
  std::vector<model::PersonId> people;
  std::optional<model::PersonId> by;
  std::optional<base::Date> date;
  std::string because;
};

ExitCode run(Desk& desk, const DenyOptions& options) {
  const model::Records& records = desk.load();
  for (const model::PersonId& person : options.people) desk.expect_possible(person);
  const auto answers = answers_of(
      options.people,
      [&](const model::PersonId& person) {
        return actions::deny(
            records,
            {.programme = options.programme,
             .person = person,
             .by = options.by,
             .date = options.date,
             .as_of = desk.as_of()},
            options.because);
      },
      [&](const auto& outcome) { return report::deny(outcome, records); });
  desk.save(report::several("deny", options.programme, answers.documents, answers.changes, records),
            answers.changes,
            {"commit.deny", {{"count", answers.count()}, {"programme", options.programme.str()}}});
  return ExitCode::done;
}

}  // namespace

Command deny() {
  return CommandBuilder<DenyOptions>("deny", Group::enrolment, run)
      .writes()
      .formats({Format::text, Format::json, Format::md})
      .example("deny leer-en-ontwikkeltraject p-4952 --because \"eerst inwerken\"")
      .example("deny leer-en-ontwikkeltraject p-4952 --by p-7496 --date 2021-08-23 --because \"te druk\"")
      .argument("PROGRAMME", &DenyOptions::programme, Completes::programme)
      .argument("PERSON", &DenyOptions::people, Completes::person)
      .option("--by", "PERSON", &DenyOptions::by, Completes::person)
      .option("--date", "DATE", &DenyOptions::date)
      .needed("--because", "TEXT", &DenyOptions::because)
      .build();
}

}  // namespace traject::cli::commands
