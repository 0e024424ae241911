// traject export-person: everything on file about one person.
#include "actions/privacy/export_person.hpp"

#include "cli/commands.hpp"
#include "report/privacy/export_person.hpp"

namespace traject::cli::commands {
namespace {

struct ExportPersonOptions {
  model::PersonId person;
};

ExitCode run(Desk& desk, const ExportPersonOptions& options) {
  // Somebody who asks what is on file means all days, and any record may name the person.
  const model::Records& records = desk.load_all_days();
  const auto exported = actions::export_person(records, options.person, desk.texts_after({}), desk.as_of());
  desk.print(report::export_person(exported, records));
  return ExitCode::done;
}

}  // namespace

Command export_person() {
  return CommandBuilder<ExportPersonOptions>("export-person", Group::privacy, run)
      .formats({Format::text, Format::json, Format::md, Format::html})
      .example("export-person p-1042")
      .example("export-person p-1042 --format html --output p-1042.html")
      .argument("PERSON", &ExportPersonOptions::person, Completes::person)
      .build();
}

}  // namespace traject::cli::commands
