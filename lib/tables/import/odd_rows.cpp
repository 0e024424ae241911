#include "tables/import/odd_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace traject::tables {

model::Remarks oddities_of(const model::Person& person, const std::vector<std::string>& ids,
                           const model::Records& /*records*/, std::optional<base::Date> as_of) {
  model::Remarks found = model::oddities(model::PersonId(ids.front()), person);
  if (!as_of) return found;
  model::add_oddities_on(person, *as_of, found);
  return found;
}

model::Remarks oddities_of(const model::Registration& registration, const std::vector<std::string>& ids,
                           const model::Records& records, std::optional<base::Date> as_of) {
  model::Remarks found = model::oddities(model::PersonId(ids.back()), registration);
  const auto person = records.people.find(model::PersonId(ids.back()));
  if (person == records.people.end() || !as_of) return found;
  for (model::Remark& oddity : model::oddities_on(person->second, *as_of)) {
    oddity.keys = {"person"};
    if (oddity.severity == base::Severity::error) found.push_back(std::move(oddity));
  }
  return found;
}

Fault fault_of(const model::Remark& oddity, const RowCells& cells) {
  std::string code = oddity.code;
  std::replace(code.begin(), code.end(), '-', '_');
  const int column = cells.column_number(fmt::format("{}", fmt::join(oddity.keys, ".")));
  return {column, std::move(code), oddity.message, oddity.hint};
}

}  // namespace traject::tables
