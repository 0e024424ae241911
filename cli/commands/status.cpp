// traject status: what is waiting for the coordinator. It is also what `traject` alone does inside a data folder.
#include "actions/start/status.hpp"

#include "cli/commands.hpp"
#include "report/start/status.hpp"

namespace traject::cli::commands {
namespace {

struct StatusOptions {};

ExitCode run(Desk& desk, const StatusOptions&) {
  const model::Records& of_all_days = desk.load_all_days();
  const model::Records& records = desk.load();
  const auto waiting = actions::status(records, of_all_days, desk.as_of());
  desk.print(report::status(waiting, desk.as_of(), records.settings));
  return ExitCode::done;
}

}  // namespace

Command status() {
  return CommandBuilder<StatusOptions>("status", Group::start, run)
      .formats({Format::text, Format::json, Format::csv, Format::md})
      .example("status")
      .example("status --as-of 2021-08-20 --format json")
      .build();
}

}  // namespace traject::cli::commands
