#include "cli/import_file.hpp"

#include "actions/start/import_settings.hpp"
#include "actions/start/import_table.hpp"
#include "report/start/import_table.hpp"
#include "tables/table_file.hpp"

namespace traject::cli {

namespace {

base::Message done_by(const ImportOptions& options, const actions::ImportOutcome& outcome) {
  base::Message done{"commit.import",
                     {{"record", base::Word{"record." + std::string(model::word(options.type))}},
                      {"count", std::int64_t{outcome.balance.fresh} + outcome.balance.changed}}};
  if (!options.programme) return done;
  done.key = "commit.import-into";
  done.values.emplace_back("programme", options.programme->str());
  return done;
}

}  // namespace

ExitCode import_file(Desk& desk, const ImportOptions& options) {
  const std::string bytes = desk.read_file(options.file, tables::largest_table);
  const model::Records& records = desk.load_all_days();
  const auto table =
      tables::read_table(options.file, bytes, actions::csv_form(records, options.source), options.sheet);
  const auto outcome = actions::import_table(
      records,
      {.type = options.type,
       .programme = options.programme,
       .table = &table,
       .source = options.source,
       .accept_valid = options.accept_valid,
       .since = options.since,
       .correct = options.correct,
       .bring_back = options.bring_back,
       .as_of = desk.as_of(),
       .random = desk.world().random});
  desk.save(report::import_table(options.file, table, outcome, records), outcome.changes,
            done_by(options, outcome));
  return outcome.balance.refused == 0 ? ExitCode::done : ExitCode::no;
}

}  // namespace traject::cli
