// traject withdraw: people leave a programme, or their withdrawal was a mistake.
#include "actions/enrolment/withdraw.hpp"

#include "cli/commands.hpp"
#include "cli/several.hpp"
#include "report/enrolment/withdraw.hpp"
#include "report/several.hpp"

namespace traject::cli::commands {
namespace {

struct WithdrawOptions {
  model::ProgrammeId programme;
  std::vector<model::PersonId> people;
  std::optional<base::Date> date;
  std::string because;
};

void save(Desk& desk, const WithdrawOptions& options, const Answers& answers, const model::Records& records,
          const char* commit) {
  desk.save(report::several("withdraw", options.programme, answers.documents, answers.changes, records),
            answers.changes, {commit, {{"count", answers.count()}, {"programme", options.programme.str()}}});
}

ExitCode undo(Desk& desk, const WithdrawOptions& options) {
  // Somebody may be going to leave on a day to come, and not after all.
  const model::Records& records = desk.load_all_days();
  const auto answers = answers_of(
      options.people,
      [&](const model::PersonId& person) {
        return actions::undo_withdrawal(
            records, {.programme = options.programme,
                      .person = person,
                      .because = options.because,
                      .as_of = desk.as_of()});
      },
      [&](const auto& outcome) { return report::withdraw(outcome, records); });
  save(desk, options, answers, records, "commit.undo-withdrawal");
  return ExitCode::done;
}

ExitCode leave(Desk& desk, const WithdrawOptions& options) {
  const model::Records& records = desk.load();
  const auto answers = answers_of(
      options.people,
      [&](const model::PersonId& person) {
        return actions::withdraw(
            records, {.programme = options.programme,
                      .person = person,
                      .date = options.date,
                      .because = options.because,
                      .as_of = desk.as_of()});
      },
      [&](const auto& outcome) { return report::withdraw(outcome, records); });
  save(desk, options, answers, records, "commit.withdraw");
  return ExitCode::done;
}

}  // namespace

Command withdraw() {
  return CommandBuilder<WithdrawOptions>("withdraw", Group::enrolment)
      .writes()
      .formats({Format::text, Format::json, Format::md})
      .way("[--date]", leave)
      .way("--undo", undo)
      .example("withdraw leer-en-ontwikkeltraject p-1042 --because \"andere baan\"")
      .example("withdraw leer-en-ontwikkeltraject p-1042 --date 2021-11-01 --because \"andere baan\"")
      .example("withdraw leer-en-ontwikkeltraject p-1042 --undo --because \"verkeerde medewerker\"")
      .argument("PROGRAMME", &WithdrawOptions::programme, Completes::programme)
      .argument("PERSON", &WithdrawOptions::people, Completes::person)
      .option("--date", "DATE", &WithdrawOptions::date)
      .flag("--undo")
      .needed("--because", "TEXT", &WithdrawOptions::because)
      .build();
}

}  // namespace traject::cli::commands
