// traject withdraw: a person leaves a programme.
#include "actions/withdraw.hpp"

#include "cli/allowance.hpp"
#include "cli/commands.hpp"
#include "cli/needs.hpp"
#include "report/withdraw.hpp"

namespace traject::cli::commands {
namespace {

struct WithdrawOptions {
  model::ProgrammeId programme;
  model::PersonId person;
  std::optional<base::Date> date;
  std::optional<std::string> because;
};

ExitCode run(Desk& desk, const WithdrawOptions& options) {
  const std::string because = reason(options.because, "withdraw");
  const model::Records& records = desk.load(needs::place_of(options.programme, options.person));
  const auto outcome = actions::withdraw(
      records, {.programme = options.programme,
                .person = options.person,
                .date = options.date,
                .because = because,
                .as_of = desk.as_of()});
  desk.save(report::withdraw(outcome, records), outcome.changes,
            {"commit.withdraw", {{"count", std::int64_t{1}}, {"programme", options.programme.str()}}});
  return ExitCode::done;
}

}  // namespace

Command withdraw() {
  return CommandBuilder<WithdrawOptions>("withdraw", Group::enrolment, run)
      .writes()
      .formats({Format::text, Format::json, Format::md})
      .example("withdraw leer-en-ontwikkeltraject p-1042 --because \"andere baan\"")
      .example("withdraw leer-en-ontwikkeltraject p-1042 --date 2021-11-01 --because \"andere baan\"")
      .argument("PROGRAMME", &WithdrawOptions::programme, Completes::programme)
      .argument("PERSON", &WithdrawOptions::person, Completes::person)
      .option("--date", "DATE", &WithdrawOptions::date)
      .option("--because", "TEXT", &WithdrawOptions::because)
      .build();
}

}  // namespace traject::cli::commands
