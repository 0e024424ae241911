// traject workbook: records as a workbook to edit in Excel; import takes it back.
#include "actions/start/workbook.hpp"

#include "base/failure.hpp"
#include "cli/commands.hpp"
#include "report/start/workbook.hpp"

namespace traject::cli::commands {
namespace {

struct WorkbookOptions {
  model::RecordType record{};
  std::optional<std::string> subject;
};

ExitCode run(Desk& desk, const WorkbookOptions& options) {
  const auto& output = desk.options().output;
  if (!output) {
    throw base::Failure(base::FailureKind::wrong_use, {"failure.workbook-needs-output", {}},
                        base::Message{"hint.workbook-needs-output", {}});
  }
  const model::Records& records = desk.load_all_days();
  const auto outcome = actions::workbook(records, {options.record, options.subject});
  static_cast<void>(desk.write_file(*output, workbook::write(report::workbook(outcome, desk.language()))));
  desk.say({"book.made",
            {{"file", *output},
             {"count", static_cast<std::int64_t>(outcome.rows.rows.size())},
             {"record", std::string(model::word(options.record))}}});
  if (outcome.cut > 0) desk.say({"book.cut", {{"count", std::int64_t{outcome.cut}}}});
  return ExitCode::done;
}

}  // namespace

Command workbook() {
  return CommandBuilder<WorkbookOptions>("workbook", Group::start, run)
      .formats({Format::text})
      .example("workbook people --output medewerkers.xlsx")
      .example("workbook registrations leer-en-ontwikkeltraject --output inschrijvingen.xlsx")
      .example("workbook attendance pilot-2021 --output aanwezigheid.xlsx")
      .argument("RECORD", &WorkbookOptions::record, Completes::record_type)
      .argument("SUBJECT", &WorkbookOptions::subject, Completes::subject, false)
      .build();
}

}  // namespace traject::cli::commands
