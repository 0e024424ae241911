// traject letters: one for each person, from the texts in letters/.
#include "actions/cohorts/letters.hpp"

#include "base/failure.hpp"
#include "cli/commands.hpp"
#include "cli/letter_file.hpp"
#include "report/cohorts/letter_kind.hpp"
#include "report/cohorts/letters.hpp"

namespace traject::cli::commands {
namespace {

using report::CohortLetter;

struct LettersOptions {
  model::CohortId cohort;
  std::vector<model::PersonId> people;
  std::optional<CohortLetter> kind;
};

std::vector<actions::Recipient> recipients_of(const model::Records& records,
                                              const actions::CohortPage& cohort, CohortLetter kind) {
  switch (kind) {
    case CohortLetter::placement: return actions::participants_of(cohort);
    case CohortLetter::waiting: return actions::waiting_for(records, cohort);
    case CohortLetter::change:
      return report::changes_of(cohort).empty() ? std::vector<actions::Recipient>{}
                                                : actions::participants_of(cohort);
    case CohortLetter::coach: break;
  }
  return actions::coached_in(cohort);
}

ExitCode run(Desk& desk, const LettersOptions& options) {
  if (!options.kind)
    throw base::Failure(
        base::FailureKind::wrong_use, {"failure.which-letter", {}},
        base::Message{"hint.known-words",
                      {{"words", std::vector<std::string>(model::words<CohortLetter>.begin(),
                                                          model::words<CohortLetter>.end())}}});
  const model::Records& records = desk.load();
  const auto cohort = actions::cohort_page(records, options.cohort, desk.as_of());
  const auto all = recipients_of(records, cohort, *options.kind);
  if (all.empty()) {
    desk.say({"letters.nobody", {}});
    return ExitCode::no;
  }
  const std::string text = letter_for(desk, kind_of(*options.kind));
  desk.print(report::letters(
      cohort, actions::only(all, options.people),
      {.kind = kind_of(*options.kind), .text = text, .language = desk.language()}, records));
  return ExitCode::done;
}

}  // namespace

Command letters() {
  return CommandBuilder<LettersOptions>("letters", Group::cohorts, run)
      .formats({Format::text, Format::csv, Format::md})
      .example("letters pilot-2021 --kind placement --format html --output brieven.html")
      .example("letters pilot-2021 --kind waiting --format csv --excel --output wachtlijst.csv")
      .example("letters pilot-2021 p-1042 p-1015 --kind change --format md")
      .argument("COHORT", &LettersOptions::cohort, Completes::cohort)
      .argument("PERSON", &LettersOptions::people, Completes::person, false)
      .option("--kind", "KIND", &LettersOptions::kind, Completes::letter_kind)
      .build();
}

}  // namespace traject::cli::commands
