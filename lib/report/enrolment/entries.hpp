// Entries of a queue as a table and in JSON.
#pragma once

#include <span>

#include "calendar/warning.hpp"
#include "eligibility/entry.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/object.hpp"

namespace traject::report {

[[nodiscard]] render::Table entries_table(std::span<const eligibility::Entry> entries,
                                          const model::Records& records);
// In JSON.
void entry_members(Object& object, const eligibility::Entry& entry);

struct WarningOf {
  model::PersonId person;
  calendar::Warning warning;
};
void warning_members(Object& object, const WarningOf& of);

// The people waiting, in order: no reasons, because nothing is wrong.
[[nodiscard]] render::Table waiting_table(std::span<const eligibility::Entry> entries,
                                          const model::Records& records);

// Only the person and the reasons, for people without a place.
[[nodiscard]] render::Table reasons_table(std::span<const eligibility::Entry> entries,
                                          const model::Records& records);
void reason_members(Object& object, const eligibility::Entry& entry);

}  // namespace traject::report
