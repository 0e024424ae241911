// What is odd about the record of a row (model/oddities), by itself or together with what is on file.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/oddities.hpp"
#include "model/record_file.hpp"
#include "model/records.hpp"
#include "tables/fill.hpp"

namespace traject::tables {

// The ids are those of the record. Without a day, nothing that depends on a day is odd.
[[nodiscard]] model::Oddities oddities_of(const model::Person& person, const std::vector<std::string>& ids,
                                          const model::Records& records, std::optional<base::Date> as_of);
// Somebody whose facts are impossible cannot be registered either.
[[nodiscard]] model::Oddities oddities_of(const model::Registration& registration,
                                          const std::vector<std::string>& ids, const model::Records& records,
                                          std::optional<base::Date> as_of);
template <class Record>
[[nodiscard]] model::Oddities oddities_of(const Record&, const std::vector<std::string>&,
                                          const model::Records&, std::optional<base::Date>) {
  return {};
}

// For a list beside a cohort. The keys of each lead to an item: the second key is its position.
template <class Record>
[[nodiscard]] model::Oddities oddities_beside(const std::string& file, const Record& record,
                                              const model::Records& records) {
  if constexpr (requires(const model::Cohort& cohort) { model::oddities(record, cohort); }) {
    const auto cohort = records.cohorts.find(model::CohortId(model::record_file(file)->ids.front()));
    if (cohort != records.cohorts.end()) return model::oddities(record, cohort->second);
  }
  return {};
}

// Its code is the oddity's code, in the form that codes of rows have: born_in_future.
[[nodiscard]] Fault fault_of(const model::Oddity& oddity, const RowCells& cells);

}  // namespace traject::tables
