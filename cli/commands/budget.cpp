// traject budget: what a cohort costs, who bears it, and what was spent.
#include "actions/budget.hpp"

#include "cli/commands.hpp"
#include "cli/needs.hpp"
#include "report/budget.hpp"

namespace traject::cli::commands {
namespace {

struct Options {
  model::CohortId cohort;
};

ExitCode run(Desk& desk, const Options& options) {
  const model::Records& records = desk.load(needs::budget(options.cohort));
  const auto outcome = actions::budget(records, options.cohort, desk.as_of());
  desk.print(report::budget(outcome, records));
  return outcome.budget.is_overspent() ? ExitCode::no : ExitCode::done;
}

}  // namespace

Command budget() {
  return CommandBuilder<Options>("budget", Group::money, run)
      .formats({Format::text, Format::json, Format::csv, Format::md})
      .example("budget pilot-2021")
      .example("budget pilot-2021 --format md --output begroting.md")
      .example("budget pilot-2021 --format csv --excel --output begroting.csv")
      .argument("COHORT", &Options::cohort, Completes::cohort)
      .build();
}

}  // namespace traject::cli::commands
