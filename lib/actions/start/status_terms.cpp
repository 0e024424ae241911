// What waits when the term of a record is over.
#include <algorithm>

#include "actions/privacy/terms.hpp"
#include "actions/start/status_rules.hpp"

namespace traject::actions {

Found past_term(const model::Records& records, base::Date as_of) {
  const auto due = due_on(records, as_of);
  if (due.empty()) return {};
  const auto first = std::min_element(
      due.begin(), due.end(), [](const KeptRecord& a, const KeptRecord& b) { return a.until < b.until; });
  return {{.subject = "retention",
           .since = *first->until + base::Days{1},
           .message = {"status.past_term", {}},  // how many would tell how many people left
           .command = "forget --due"}};
}

}  // namespace traject::actions
