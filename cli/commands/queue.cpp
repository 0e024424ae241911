// traject queue: everybody who registered for a programme, in order, with a reason each.
#include "actions/enrolment/queue.hpp"

#include "cli/commands.hpp"
#include "report/enrolment/queue.hpp"

namespace traject::cli::commands {
namespace {

struct QueueOptions {
  model::ProgrammeId programme;
};

ExitCode run(Desk& desk, const QueueOptions& options) {
  const model::Records& records = desk.load();
  const auto queue = actions::queue(records, options.programme, desk.as_of());
  desk.print(report::queue(queue, records, desk.part()));
  return ExitCode::done;
}

}  // namespace

Command queue() {
  return CommandBuilder<QueueOptions>("queue", Group::enrolment, run)
      .formats({Format::text, Format::json, Format::csv, Format::md})
      .example("queue leer-en-ontwikkeltraject")
      .example(
          "queue leer-en-ontwikkeltraject --as-of 2021-08-20 --format csv --excel --output "
          "inschrijflijst.csv")
      .argument("PROGRAMME", &QueueOptions::programme, Completes::programme)
      .build();
}

}  // namespace traject::cli::commands
