// What is odd about the record of a row (model/oddities), by itself or together with what is on file.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/oddities.hpp"
#include "model/records.hpp"
#include "tables/fill.hpp"

namespace traject::tables {

// The ids are those of the record. Without a day nothing is odd that depends on one.
[[nodiscard]] model::Oddities oddities_of(const model::Person& person, const std::vector<std::string>& ids,
                                          const model::Records& records, std::optional<base::Date> as_of);
// Somebody who cannot be is not registered either.
[[nodiscard]] model::Oddities oddities_of(const model::Registration& registration,
                                          const std::vector<std::string>& ids, const model::Records& records,
                                          std::optional<base::Date> as_of);
template <class Record>
[[nodiscard]] model::Oddities oddities_of(const Record&, const std::vector<std::string>&,
                                          const model::Records&, std::optional<base::Date>) {
  return {};
}

// Of a list beside a cohort. The keys of each lead to an item: its place is the second one.
template <class Record>
[[nodiscard]] model::Oddities oddities_beside(const std::string& file, const Record& record,
                                              const model::Records& records) {
  if constexpr (requires(const model::Cohort& cohort) { model::oddities(record, cohort); }) {
    const auto cohort = records.cohorts.find(model::CohortId(model::record_file(file)->ids.front()));
    if (cohort != records.cohorts.end()) return model::oddities(record, cohort->second);
  }
  return {};
}

// Its code is that of the oddity, as codes of rows are written: born_in_future.
[[nodiscard]] Fault fault_of(const model::Oddity& oddity, const RowCells& cells);

}  // namespace traject::tables
