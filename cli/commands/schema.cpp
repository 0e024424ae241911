// traject schema: the fields of records, for editors and for people.
#include "report/start/schema.hpp"

#include "cli/commands.hpp"
#include "render/json.hpp"

namespace traject::cli::commands {
namespace {

struct SchemaOptions {
  std::optional<model::RecordType> record;
};

ExitCode run(Desk& desk, const SchemaOptions& options) {
  // Editors ask for a record without a format.
  const bool for_people = desk.options().has_format && desk.options().format != Format::json;
  if (options.record && for_people) {
    desk.print(report::record_fields(*options.record));
  } else if (options.record) {
    desk.print(render::json(report::json_schema(*options.record)));
  } else if (desk.options().format == Format::md) {
    desk.print(report::record_reference());
  } else {
    desk.print(report::record_types());
  }
  return ExitCode::done;
}

}  // namespace

Command schema() {
  return CommandBuilder<SchemaOptions>("schema", Group::start, run)
      .formats({Format::text, Format::json, Format::md})
      .example("schema")
      .example("schema registrations --output registrations.schema.json")
      .example("schema people --format text")
      .argument("RECORD", &SchemaOptions::record, Completes::record_type, false)
      .build();
}

}  // namespace traject::cli::commands
