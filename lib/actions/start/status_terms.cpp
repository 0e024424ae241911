// What is waiting when the term of a record is over.
#include <algorithm>
#include <optional>

#include "actions/privacy/terms.hpp"
#include "actions/start/status_rules.hpp"

namespace traject::actions {

Found past_term(const model::Records& records, base::Date as_of) {
  const auto due = due_on(records, as_of);
  if (due.empty()) return {};
  const auto first = std::min_element(
      due.begin(), due.end(), [](const KeptRecord& a, const KeptRecord& b) { return a.until < b.until; });
  // The day would tell of the one record that it belongs to.
  const auto& privacy = records.settings.privacy;
  const bool hides_counts = privacy && privacy->smallest_count.value_or(1) > 1;
  return {{.subject = "retention",
           .since = hides_counts ? std::nullopt : std::optional(*first->until + base::Days{1}),
           .message = {"status.past_term", {}},  // how many would tell how many people left
           .command = "forget --due"}};
}

}  // namespace traject::actions
