// traject invite: who may be invited to a programme, and with which manager to speak about it.
#include "actions/enrolment/invite.hpp"

#include "cli/commands.hpp"
#include "cli/letter_file.hpp"
#include "report/enrolment/invite.hpp"

namespace traject::cli::commands {
namespace {

struct InviteOptions {
  model::ProgrammeId programme;
  std::optional<base::Date> since;
  std::optional<base::Date> start;
};

// Only where there are letters: for a list it does not matter what is wrong with their texts.
std::optional<report::InviteLetters> letters_for(const Desk& desk) {
  const Format format = desk.options().format;
  if (format != Format::md && format != Format::html) return {};
  return report::InviteLetters{.to_people = letter_for(desk, report::LetterKind::invite),
                               .to_managers = letter_for(desk, report::LetterKind::invite_manager),
                               .language = desk.language()};
}

ExitCode run(Desk& desk, const InviteOptions& options) {
  const model::Records& records = desk.load();
  const auto invitations = actions::invite(
      records, {.programme = options.programme,
                .since = options.since,
                .start = options.start,
                .as_of = desk.as_of()});
  desk.print(report::invite(invitations, records, letters_for(desk)));
  return invitations.invite.empty() ? ExitCode::no : ExitCode::done;
}

}  // namespace

Command invite() {
  return CommandBuilder<InviteOptions>("invite", Group::enrolment, run)
      .formats({Format::text, Format::json, Format::csv, Format::md})
      .example("invite leer-en-ontwikkeltraject")
      .example("invite leer-en-ontwikkeltraject --start 2021-09-03")
      .example(
          "invite leer-en-ontwikkeltraject --since 2021-07-01 --format csv --excel --output uitnodigen.csv")
      .example("invite leer-en-ontwikkeltraject --since 2021-07-01 --format md --output brieven.md")
      .argument("PROGRAMME", &InviteOptions::programme, Completes::programme)
      .option("--since", "DATE", &InviteOptions::since)
      .option("--start", "DATE", &InviteOptions::start)
      .build();
}

}  // namespace traject::cli::commands
