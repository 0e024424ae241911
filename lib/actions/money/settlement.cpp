#include "actions/money/settlement.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "actions/money/heads.hpp"
#include "actions/named_records.hpp"
#include "base/arithmetic.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"
#include "model/programme_costs.hpp"

namespace traject::actions {
namespace {

// Who pays: a department, nobody in particular, or the organisation for all.
using Payer = std::pair<bool, std::optional<model::DepartmentId>>;

base::Date day_of(const model::Spent& spent, const model::Cohort& cohort) {
  return spent.invoiced_on.value_or(spent.paid_on.value_or(cohort.start));
}

std::string title_of_line(const model::Programme& programme, const model::LocalId& id) {
  const auto line = std::find_if(
      programme.costs.begin(), programme.costs.end(), [&id](const auto& one) { return one.id == id; });
  return line == programme.costs.end() ? id.str() : line->title;
}

class Settler {
 public:
  Settler(const model::Records& records, const SettlementRequest& request)
      : records_(records), result_{.request = request, .title = {}, .invoices = {}, .shares = {}} {}

  void add(const model::CohortId& id, const model::Cohort& cohort) {
    const model::Programme& programme = programme_named(records_, cohort.programme);
    base::Money invoiced;
    base::Money vat;
    bool has_invoices = false;
    for (const model::Spent& spent : spending_of(records_, id).spending) {
      if (result_.request.year && base::year_of(day_of(spent, cohort)) != *result_.request.year) continue;
      has_invoices = true;
      invoiced += spent.amount;
      vat += spent.vat.value_or(base::Money{});
      if (!spent.vat) ++result_.without_vat;
      result_.invoices.push_back({id, title_of_line(programme, spent.line), spent});
    }
    result_.invoiced += invoiced;
    result_.vat += vat;
    if (has_invoices) divide(cohort, programme, invoiced, vat);
  }

  Settlement take() {
    const auto key = [this](const SettledInvoice& one) {
      const auto& spent = one.spent;
      return std::tuple(
          day_of(spent, records_.cohorts.at(one.cohort)), one.cohort, spent.invoice, spent.line);
    };
    std::stable_sort(result_.invoices.begin(), result_.invoices.end(),
                     [&key](const auto& a, const auto& b) { return key(a) < key(b); });
    for (auto& [payer, share] : shares_) {
      std::sort(share.people.begin(), share.people.end());
      result_.shares.push_back(std::move(share));
    }
    // Those without a department last.
    std::stable_partition(result_.shares.begin(), result_.shares.end(), [](const SettledShare& share) {
      return share.department.has_value();
    });
    return std::move(result_);
  }

 private:
  void divide(const model::Cohort& cohort, const model::Programme& programme, base::Money invoiced,
              base::Money vat) {
    const bool departments_pay = programme.funding && programme.funding->charge == model::Charge::department;
    std::map<Payer, std::vector<model::PersonId>> payers;
    for (auto& [department, people] : people_by_department(records_, cohort, result_.request.as_of)) {
      auto& own = payers[departments_pay ? Payer(false, department) : Payer(true, std::nullopt)];
      own.insert(own.end(), people.begin(), people.end());
    }
    if (payers.empty()) payers[{!departments_pay, std::nullopt}];
    std::vector<std::int64_t> weights;
    const bool is_alone = payers.size() == 1;  // and pays also where nobody has a place
    for (const auto& [payer, people] : payers)
      weights.push_back(is_alone ? 1 : static_cast<std::int64_t>(people.size()));
    const auto amounts = base::split(invoiced, weights);
    const auto vats = base::split(vat, weights);
    std::size_t at = 0;
    for (auto& [payer, people] : payers) {
      SettledShare& share = shares_[payer];
      share.organisation_pays = payer.first;
      share.department = payer.second;
      share.participants += static_cast<int>(people.size());
      share.amount += amounts[at];
      share.vat += vats[at++];
      share.people.insert(share.people.end(), people.begin(), people.end());
    }
  }

  const model::Records& records_;
  Settlement result_;
  std::map<Payer, SettledShare> shares_;
};

}  // namespace

Settlement settlement(const model::Records& records, const SettlementRequest& request) {
  Settler settler(records, request);
  if (request.cohort) {
    const model::Cohort& cohort = cohort_named(records, *request.cohort);
    settler.add(*request.cohort, cohort);
    Settlement result = settler.take();
    result.title = programme_named(records, cohort.programme).title;
    return result;
  }
  if (request.programme) static_cast<void>(programme_named(records, *request.programme));
  for (const auto& [id, cohort] : records.cohorts) {
    if (!request.programme || cohort.programme == *request.programme) settler.add(id, cohort);
  }
  Settlement result = settler.take();
  if (request.programme) result.title = programme_named(records, *request.programme).title;
  return result;
}

}  // namespace traject::actions
