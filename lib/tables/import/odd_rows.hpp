// What is odd about the record of a row (model/oddities), by itself or together with what is on file.
#pragma once

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/cohort.hpp"
#include "model/oddities/cohort_oddities.hpp"
#include "model/oddities/oddities.hpp"
#include "model/oddities/undeclared.hpp"
#include "model/record_file.hpp"
#include "model/records.hpp"
#include "tables/import/filling.hpp"
#include "tables/import/importable.hpp"

namespace traject::tables {

// The ids are those of the record. Without a day, nothing that depends on a day is odd.
[[nodiscard]] model::Remarks oddities_of(const model::Person& person, const std::vector<std::string>& ids,
                                         const model::Records& records, std::optional<base::Date> as_of);
// Somebody whose facts are impossible cannot be registered either.
[[nodiscard]] model::Remarks oddities_of(const model::Registration& registration,
                                         const std::vector<std::string>& ids, const model::Records& records,
                                         std::optional<base::Date> as_of);
[[nodiscard]] model::Remarks oddities_of(const model::Voucher& voucher, const std::vector<std::string>& ids,
                                         const model::Records& records, std::optional<base::Date> as_of);
[[nodiscard]] model::Remarks oddities_of(const model::Intake& intake, const std::vector<std::string>& ids,
                                         const model::Records& records, std::optional<base::Date> as_of);
template <class Record>
[[nodiscard]] model::Remarks oddities_of(const Record& record, const std::vector<std::string>&,
                                         const model::Records&, std::optional<base::Date>) {
  if constexpr (requires { model::oddities(record); }) return model::oddities(record);
  return {};
}

// What cannot be about an item of a list: it names what is declared nowhere, or contradicts itself. The ids are those of the record
// that it is in.
[[nodiscard]] model::Remarks impossible_in(
    const model::Activity& activity, const std::vector<std::string>& ids, const model::Records& records);
[[nodiscard]] model::Remarks impossible_in(const model::Spent& spent, const std::vector<std::string>& ids,
                                           const model::Records& records);
[[nodiscard]] model::Remarks impossible_in(const model::Intervention& intervention,
                                           const std::vector<std::string>& ids,
                                           const model::Records& records);
[[nodiscard]] model::Remarks impossible_in(
    const model::Question& question, const std::vector<std::string>& ids, const model::Records& records);
template <class Item>
[[nodiscard]] model::Remarks impossible_in(const Item&, const std::vector<std::string>&,
                                           const model::Records&) {
  return {};
}

// The field that holds the items of a record, such as "talks" of talks.
template <HasItems Record>
class FieldOfItems {
 public:
  FieldOfItems() { describe(*this, record_); }
  template <class T>
  void field(std::string_view key, const T& member, const model::About&) {
    if (static_cast<const void*>(&member) == &items_of(record_)) key_ = key;
  }
  [[nodiscard]] const std::string& key() const { return key_; }

 private:
  Record record_;
  std::string key_;
};

// What is odd about the items of a list, by itself or beside a cohort. The first key of each is the list, the second a position.
template <class Record>
[[nodiscard]] model::Remarks oddities_beside(const std::string& file, const Record& record,
                                             const model::Records& records) {
  model::Remarks found;
  if constexpr (requires { model::oddities(record); }) found = model::oddities(record);
  if constexpr (requires(const model::Cohort& cohort) { model::oddities(record, cohort); }) {
    const auto cohort = records.cohorts.find(model::CohortId(model::record_file(file)->ids.front()));
    if (cohort == records.cohorts.end()) return found;
    found = model::oddities(record, cohort->second);
    if constexpr (requires(const model::Programme& programme) { model::oddities(record, programme); }) {
      const auto programme = records.programmes.find(cohort->second.programme);
      if (programme != records.programmes.end())
        std::ranges::move(model::oddities(record, programme->second), std::back_inserter(found));
    }
    const FieldOfItems<Record> items;
    std::erase_if(found, [&items](const model::Remark& one) { return one.keys.front() != items.key(); });
  }
  return found;
}

// Its code is the oddity's code, in the form that codes of rows have: born_in_future.
[[nodiscard]] Fault fault_of(const model::Remark& oddity, const RowCells& cells);

}  // namespace traject::tables
