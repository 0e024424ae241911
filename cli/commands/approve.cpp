// traject approve: the manager's yes to a registration.
#include "actions/approve.hpp"

#include "cli/commands.hpp"
#include "cli/needs.hpp"
#include "report/approve.hpp"

namespace traject::cli::commands {
namespace {

struct ApproveOptions {
  model::ProgrammeId programme;
  model::PersonId person;
  std::optional<model::PersonId> by;
  std::optional<base::Date> date;
};

ExitCode run(Desk& desk, const ApproveOptions& options) {
  const model::Records& records = desk.load(needs::person_in(options.programme, options.person));
  const auto outcome = actions::approve(
      records, {.programme = options.programme,
                .person = options.person,
                .by = options.by,
                .date = options.date,
                .as_of = desk.as_of()});
  desk.save(report::approve(outcome, records), outcome.changes,
            {"commit.approve", {{"count", std::int64_t{1}}, {"programme", options.programme.str()}}});
  return ExitCode::done;
}

}  // namespace

Command approve() {
  return CommandBuilder<ApproveOptions>("approve", Group::enrolment, run)
      .writes()
      .formats({Format::text, Format::json, Format::md})
      .example("approve leer-en-ontwikkeltraject p-4952")
      .example("approve leer-en-ontwikkeltraject p-4952 --by p-7496 --date 2021-08-23")
      .argument("PROGRAMME", &ApproveOptions::programme, Completes::programme)
      .argument("PERSON", &ApproveOptions::person, Completes::person)
      .option("--by", "PERSON", &ApproveOptions::by, Completes::person)
      .option("--date", "DATE", &ApproveOptions::date)
      .build();
}

}  // namespace traject::cli::commands
