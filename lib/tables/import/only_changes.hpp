// What was changed in a workbook since it was made from the records.
#pragma once

#include "model/cohort_records.hpp"
#include "model/records.hpp"
#include "tables/columns.hpp"
#include "tables/csv.hpp"

namespace traject::tables {

// For a table whose origin is known. Cells that show what the record holds become empty, so they say nothing; the row's `cleared`
// names cells that were emptied. If a row and its record have both changed since, the row `is_outdated`: the import refuses it
// (conflict) with both values, unless they are the same. If its record no longer exists, it becomes a problem (gone). A row
// without a mark is new.
[[nodiscard]] Table only_changes(Table table, const Mapping& mapping, const model::Records& records);

// The attendance grid as a table, with a row for each session whose attendance was changed.
[[nodiscard]] Table sessions_of_grid(const Table& grid, const model::Records& records);

// How a grid names a session, and what its cells say.
inline constexpr std::string_view session_key = "session:";
[[nodiscard]] std::string session_digest(const model::SessionAttendance* attendance,
                                         const std::vector<model::PersonId>& people);
enum class Presence { nothing, present, absent, unclear };
[[nodiscard]] Presence presence_of(std::string_view cell);

}  // namespace traject::tables
