#include "tables/import/odd_rows.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "model/oddities/cohort_oddities.hpp"
#include "model/oddities/questions.hpp"
#include "model/person.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"
#include "model/scalar.hpp"

namespace traject::tables {
namespace {

// A place in a list counts from 1 in a heading, and need not be in it.
int column_of(const std::vector<std::string>& keys, const RowCells& cells) {
  std::string with_places;
  std::string without;
  for (const std::string& key : keys) {
    const auto place = model::Scalar<int>::read(key);
    with_places += (with_places.empty() ? "" : ".") + (place ? std::to_string(*place + 1) : key);
    if (!place) without += (without.empty() ? "" : ".") + key;
  }
  const int column = cells.column_number(with_places);
  return column > 0 ? column : cells.column_number(without);
}

}  // namespace

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
  const auto programme = records.programmes.find(model::ProgrammeId(ids.front()));
  if (programme != records.programmes.end())
    std::ranges::move(model::oddities(registration, programme->second), std::back_inserter(found));
  const auto person = records.people.find(model::PersonId(ids.back()));
  if (person == records.people.end()) return found;
  model::Remarks today = as_of ? model::oddities_on(person->second, *as_of) : model::Remarks{};
  for (model::Remark& oddity : today) {
    if (oddity.severity != base::Severity::error) continue;
    oddity.keys = {"person"};
    found.push_back(std::move(oddity));
    return found;  // a date of birth that is wrong makes other days wrong as well
  }
  const bool is_read = registration.facts.registered_at != base::Moment{};
  if (is_read) std::ranges::move(model::oddities(registration, person->second), std::back_inserter(found));
  return found;
}

model::Remarks oddities_of(const model::Voucher& voucher, const std::vector<std::string>& ids,
                           const model::Records& records, std::optional<base::Date> /*as_of*/) {
  model::Remarks found = model::oddities(voucher);
  const auto programme = records.programmes.find(model::ProgrammeId(ids.front()));
  if (programme == records.programmes.end()) return found;
  std::ranges::move(
      model::undeclared(voucher, programme->first, programme->second), std::back_inserter(found));
  if (programme->second.vouchers)
    std::ranges::move(model::oddities(voucher, *programme->second.vouchers), std::back_inserter(found));
  return found;
}

model::Remarks oddities_of(const model::Intake& intake, const std::vector<std::string>& ids,
                           const model::Records& records, std::optional<base::Date> /*as_of*/) {
  model::Remarks found = model::oddities(intake);
  const auto programme = records.programmes.find(model::ProgrammeId(ids.front()));
  if (programme != records.programmes.end())
    std::ranges::move(
        model::undeclared(intake, programme->first, programme->second), std::back_inserter(found));
  return found;
}

model::Remarks impossible_in(const model::Activity& activity, const std::vector<std::string>& ids,
                             const model::Records& records) {
  model::Remarks found = model::oddities(activity);
  const auto cohort = records.cohorts.find(model::CohortId(ids.front()));
  if (cohort != records.cohorts.end())
    std::ranges::move(model::undeclared(activity, cohort->first, cohort->second), std::back_inserter(found));
  return found;
}

model::Remarks impossible_in(const model::Spent& spent, const std::vector<std::string>& ids,
                             const model::Records& records) {
  const auto cohort = records.cohorts.find(model::CohortId(ids.front()));
  if (cohort == records.cohorts.end()) return {};
  const auto programme = records.programmes.find(cohort->second.programme);
  if (programme == records.programmes.end()) return {};
  return model::undeclared(spent, programme->first, programme->second);
}

model::Remarks impossible_in(const model::Intervention& intervention, const std::vector<std::string>& ids,
                             const model::Records& records) {
  const auto plan = records.plans.find(ids.front());
  if (plan == records.plans.end()) return {};
  return model::undeclared(intervention, plan->second);
}

model::Remarks impossible_in(const model::Question& question, const std::vector<std::string>& /*ids*/,
                             const model::Records& /*records*/) {
  return model::oddities(question);
}

Fault fault_of(const model::Remark& oddity, const RowCells& cells) {
  std::string code = oddity.code;
  std::replace(code.begin(), code.end(), '-', '_');
  return {{std::move(code), oddity.message}, oddity.hint, column_of(oddity.keys, cells)};
}

}  // namespace traject::tables
