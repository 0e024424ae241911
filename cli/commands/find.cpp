// traject find: which people, programmes, cohorts and coaches have a text in their id, number or name.
#include "actions/start/find.hpp"

#include "cli/commands.hpp"
#include "report/start/find.hpp"

namespace traject::cli::commands {
namespace {

struct FindOptions {
  std::string text;
};

ExitCode run(Desk& desk, const FindOptions& options) {
  const model::Records& records = desk.load();
  const auto found = actions::find(records, options.text);
  desk.print(report::find(found, options.text, records.settings));
  desk.tell_of_unreadable_names();
  return found.empty() ? ExitCode::no : ExitCode::done;
}

}  // namespace

Command find() {
  return CommandBuilder<FindOptions>("find", Group::start, run)
      .formats({Format::text, Format::json, Format::csv, Format::md})
      .example("find noor")
      .example("find 104233")
      .argument("TEXT", &FindOptions::text, Completes::nothing)
      .build();
}

}  // namespace traject::cli::commands
