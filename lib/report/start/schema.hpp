// The fields of records, from their single description: as JSON Schema for editors and as documentation.
#pragma once

#include "model/record_types.hpp"
#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

// JSON Schema (draft 7) of one type of record.
[[nodiscard]] render::Json json_schema(model::RecordType type);

// All types of record: what each is, and its path.
[[nodiscard]] render::Document record_types();
// Every field of one type of record, for people.
[[nodiscard]] render::Document record_fields(model::RecordType type);
// Every field of every record, for docs/records.md.
[[nodiscard]] render::Document record_reference();
[[nodiscard]] SchemaFile schema_schema();

}  // namespace traject::report
