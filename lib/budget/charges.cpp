#include "budget/charges.hpp"

#include <algorithm>
#include <tuple>

#include "base/arithmetic.hpp"

namespace traject::budget {

int participants_in(const std::vector<Heads>& heads) {
  int participants = 0;
  for (const Heads& group : heads) participants += group.participants;
  return participants;
}

std::vector<Charge> charges(std::vector<Heads> heads, const Totals& totals, base::Money net) {
  std::erase_if(heads, [](const Heads& group) { return group.participants == 0; });
  std::sort(heads.begin(), heads.end(), [](const Heads& a, const Heads& b) {
    return std::tuple(!a.department, a.department) < std::tuple(!b.department, b.department);
  });
  std::vector<std::int64_t> weights;
  for (const Heads& group : heads) weights.push_back(group.participants);
  const auto amounts = base::split(totals.without_vat, weights);
  const auto with_vat = base::split(totals.with_vat(), weights);
  const auto nets = base::split(net, weights);
  std::vector<Charge> result;
  for (std::size_t i = 0; i < heads.size(); ++i) {
    result.push_back({.department = heads[i].department,
                      .participants = heads[i].participants,
                      .amount = amounts[i],
                      .with_vat = with_vat[i],
                      .net = nets[i]});
  }
  return result;
}

}  // namespace traject::budget
