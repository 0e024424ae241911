// Entries of a queue as a table and in JSON.
#pragma once

#include <span>

#include "eligibility/entry.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Table entries_table(std::span<const eligibility::Entry> entries,
                                          const model::Records& records);
[[nodiscard]] render::Json entries_json(std::span<const eligibility::Entry> entries);

// Those who wait, in order: nothing is wrong with them.
[[nodiscard]] render::Table waiting_table(std::span<const eligibility::Entry> entries,
                                          const model::Records& records);

// Only who and why, for those without a place.
[[nodiscard]] render::Table reasons_table(std::span<const eligibility::Entry> entries,
                                          const model::Records& records);
[[nodiscard]] render::Json reasons_json(std::span<const eligibility::Entry> entries);

}  // namespace traject::report
