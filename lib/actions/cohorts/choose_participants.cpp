#include "actions/cohorts/choose_participants.hpp"

#include <limits>
#include <span>

#include "eligibility/queue.hpp"
#include "model/programme.hpp"

namespace traject::actions {
namespace {

using eligibility::Entry;
using eligibility::Status;

constexpr int unlimited = std::numeric_limits<int>::max();

std::vector<model::PersonId> first_eligible(std::span<const Entry> entries, int places) {
  std::vector<model::PersonId> chosen;
  for (const Entry& entry : entries) {
    if (static_cast<int>(chosen.size()) >= places) break;
    if (entry.status == Status::eligible) chosen.push_back(entry.person);
  }
  return chosen;
}

}  // namespace

Selection choose_participants(const model::Records& records, const model::CohortId& cohort,
                              const model::ProgrammeId& programme_id, base::Date as_of, base::Date start) {
  const model::Group group = records.programmes.at(programme_id).group.value_or(model::Group{});
  const auto queue = eligibility::queue(records, programme_id, {.as_of = as_of, .start = start}, cohort);
  Selection selection;
  selection.eligible = queue.balance.eligible;
  selection.needed = group.start_at.value_or(group.size.value_or(1));
  selection.participants = first_eligible(queue.entries, group.size.value_or(unlimited));
  if (!group.guests) return selection;
  for (const auto& guest : first_eligible(queue.guests, group.guests->at_most.value_or(unlimited))) {
    selection.guests.push_back({guest, group.guests->session});
  }
  return selection;
}

}  // namespace traject::actions
