// traject approve: the manager's yes to a registration.
#include "actions/enrolment/approve.hpp"

#include "cli/commands.hpp"
#include "cli/several.hpp"
#include "report/enrolment/approve.hpp"
#include "report/several.hpp"

namespace traject::cli::commands {
namespace {

struct ApproveOptions {
  model::ProgrammeId programme;
  std::vector<model::PersonId> people;
  std::optional<model::PersonId> by;
  std::optional<base::Date> date;
  std::optional<std::string> because;
};

ExitCode run(Desk& desk, const ApproveOptions& options) {
  const model::Records& records = desk.load();
  for (const model::PersonId& person : options.people) desk.expect_possible(person);
  const auto answers = answers_of(
      options.people,
      [&](const model::PersonId& person) {
        return actions::approve(
            records, {.programme = options.programme,
                      .person = person,
                      .by = options.by,
                      .date = options.date,
                      .because = options.because,
                      .as_of = desk.as_of()});
      },
      [&](const auto& outcome) { return report::approve(outcome, records); });
  desk.save(report::several("approve", options.programme, answers.documents, answers.changes, records),
            answers.changes,
            {"commit.approve", {{"count", answers.count()}, {"programme", options.programme.str()}}});
  return ExitCode::done;
}

}  // namespace

Command approve() {
  return CommandBuilder<ApproveOptions>("approve", Group::enrolment, run)
      .writes()
      .formats({Format::text, Format::json, Format::md})
      .example("approve leer-en-ontwikkeltraject p-4952")
      .example("approve leer-en-ontwikkeltraject p-4952 p-2356")
      .example("approve leer-en-ontwikkeltraject p-4952 --by p-7496 --date 2021-08-23")
      .argument("PROGRAMME", &ApproveOptions::programme, Completes::programme)
      .argument("PERSON", &ApproveOptions::people, Completes::person)
      .option("--by", "PERSON", &ApproveOptions::by, Completes::person)
      .option("--date", "DATE", &ApproveOptions::date)
      .option("--because", "TEXT", &ApproveOptions::because)
      .build();
}

}  // namespace traject::cli::commands
