#include "cli/import_file.hpp"

#include "actions/start/import_table.hpp"
#include "report/start/import_table.hpp"
#include "tables/table_file.hpp"

namespace traject::cli {

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
            {"commit.import",
             {{"record", std::string(model::word(options.type))},
              {"count", static_cast<std::int64_t>(outcome.changes.size())}}});
  return outcome.balance.refused == 0 ? ExitCode::done : ExitCode::no;
}

}  // namespace traject::cli
