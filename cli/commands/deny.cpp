// traject deny: the manager's no to a registration.
#include "actions/approve.hpp"
#include "cli/allowance.hpp"
#include "cli/commands.hpp"
#include "cli/needs.hpp"
#include "report/approve.hpp"

namespace traject::cli::commands {
namespace {

struct DenyOptions {
  model::ProgrammeId programme;
  model::PersonId person;
  std::optional<model::PersonId> by;
  std::optional<base::Date> date;
  std::optional<std::string> because;
};

ExitCode run(Desk& desk, const DenyOptions& options) {
  const std::string because = reason(options.because, "deny");
  const model::Records& records = desk.load(needs::person_in(options.programme, options.person));
  const auto outcome = actions::deny(
      records,
      {.programme = options.programme,
       .person = options.person,
       .by = options.by,
       .date = options.date,
       .as_of = desk.as_of()},
      because);
  desk.save(report::deny(outcome, records), outcome.changes,
            {"commit.deny", {{"count", std::int64_t{1}}, {"programme", options.programme.str()}}});
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
      .argument("PERSON", &DenyOptions::person, Completes::person)
      .option("--by", "PERSON", &DenyOptions::by, Completes::person)
      .option("--date", "DATE", &DenyOptions::date)
      .option("--because", "TEXT", &DenyOptions::because)
      .build();
}

}  // namespace traject::cli::commands
