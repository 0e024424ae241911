// traject import: records from a table, such as the export of an HR system.
#include "actions/start/sources.hpp"
#include "base/failure.hpp"
#include "base/suggestion.hpp"
#include "cli/commands.hpp"
#include "cli/import_file.hpp"
#include "report/start/sources.hpp"

namespace traject::cli::commands {
namespace {

struct ImportOptions {
  std::optional<model::RecordType> record;
  std::optional<std::string> file;
  std::optional<std::string> source;
  std::optional<std::string> sheet;
  bool accept_valid = false;
  std::optional<base::Date> since;
  bool correct = false;
  bool bring_back = false;
};

void check_importable(model::RecordType type) {
  if (model::info(type).traits.importable) return;
  std::vector<std::string> known;
  for (const auto& one : model::record_types()) {
    if (one.traits.importable) known.emplace_back(one.word);
  }
  throw base::Failure(
      base::FailureKind::wrong_use, {"failure.not-importable", {{"record", std::string(model::word(type))}}},
      base::Message{"hint.known-words", {{"words", known}}});
}

// Only people have what was true before.
void check_history(const ImportOptions& options) {
  const char* option = options.since ? "--since" : options.correct ? "--correct" : "--return";
  if (options.since && options.correct)
    throw base::Failure(base::FailureKind::wrong_use, {"failure.since-and-correct", {}});
  if ((options.since || options.correct || options.bring_back) && options.record != model::RecordType::people)
    throw base::Failure(
        base::FailureKind::wrong_use, {"failure.option-only-people", {{"option", std::string(option)}}});
}

ExitCode list_sources(Desk& desk, const ImportOptions&) {
  const model::Records& records = desk.load_all_days();
  desk.print(report::sources(actions::table_sources(records), records.settings));
  return ExitCode::done;
}

ExitCode import_table(Desk& desk, const ImportOptions& options) {
  check_importable(*options.record);
  check_history(options);
  return import_file(
      desk, {.type = *options.record,
             .programme = {},
             .file = *options.file,
             .source = options.source,
             .sheet = options.sheet,
             .accept_valid = options.accept_valid,
             .since = options.since,
             .correct = options.correct,
             .bring_back = options.bring_back});
}

}  // namespace

Command import() {
  return CommandBuilder<ImportOptions>("import", Group::start)
      .writes()
      .formats({Format::text, Format::json, Format::csv, Format::md})
      .way("RECORD FILE [--source --sheet --since --correct --return --accept-valid]", import_table)
      .way("--sources", list_sources, Access::reads)
      .example("import people medewerkers.csv --dry-run")
      .example("import people medewerkers.csv --since 2021-09-01")
      .example("import registrations leerportaal.csv --source leerportaal")
      .example("import people medewerkers.xlsx --sheet Export")
      .example("import spending facturen.csv --accept-valid")
      .example("import --sources")
      .argument("RECORD", &ImportOptions::record, Completes::record_type, false)
      .argument("FILE", &ImportOptions::file, Completes::file, false)
      .option("--source", "ID", &ImportOptions::source, Completes::source)
      .flag("--sources")
      .option("--sheet", "NAME", &ImportOptions::sheet)
      .option("--since", "DATE", &ImportOptions::since)
      .option("--correct", "", &ImportOptions::correct)
      .option("--return", "", &ImportOptions::bring_back)
      .option("--accept-valid", "", &ImportOptions::accept_valid)
      .build();
}

}  // namespace traject::cli::commands
