#include "budget/doubts.hpp"

#include <utility>

#include "model/programme.hpp"
#include "model/programme_costs.hpp"

namespace traject::budget {
namespace {

using LineTitles = std::vector<std::string>;

class Doubts {
 public:
  explicit Doubts(const std::optional<std::string>& subject) : subject_(subject) {}

  void add_vat(const model::Programme& programme) {
    LineTitles assumed;
    LineTitles unknown;
    for (const model::CostLine& line : programme.costs) {
      if (!line.unit_price) continue;
      if (!line.vat) assumed.push_back(line.title);
      if (line.vat == model::Vat::unknown) unknown.push_back(line.title);
    }
    if (!assumed.empty()) add("vat_assumed", "budget.vat-assumed", {{"lines", assumed}});
    if (!unknown.empty()) add("vat_assumed", "budget.vat-unknown", {{"lines", unknown}});
  }

  void add_subsidies(const model::Programme& programme) {
    if (!programme.funding) return;
    for (const model::Subsidy& subsidy : programme.funding->subsidies) {
      if (subsidy.status == model::SubsidyStatus::granted) continue;
      add("subsidy_open", "budget.subsidy-open",
          {{"subsidy", subsidy.title.value_or(subsidy.id.str())}, {"amount", subsidy.amount}});
    }
  }

  [[nodiscard]] std::vector<Finding> take() { return std::move(list_); }

 private:
  void add(const char* code, std::string key, std::vector<std::pair<std::string, base::Value>> values) {
    if (subject_) {
      key += "-of";
      values.emplace_back("subject", *subject_);
    }
    list_.push_back({{code, {std::move(key), std::move(values)}}});
  }

  const std::optional<std::string>& subject_;
  std::vector<Finding> list_;
};

}  // namespace

std::vector<Finding> doubts_about(const model::Programme& programme,
                                  const std::optional<std::string>& subject) {
  Doubts doubts(subject);
  doubts.add_vat(programme);
  doubts.add_subsidies(programme);
  return doubts.take();
}

}  // namespace traject::budget
