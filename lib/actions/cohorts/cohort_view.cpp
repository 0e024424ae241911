#include "actions/cohorts/cohort_view.hpp"

#include <algorithm>
#include <utility>

#include "calendar/block_checker.hpp"
#include "calendar/clashes.hpp"
#include "calendar/moves.hpp"
#include "calendar/talk_warnings.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"

namespace traject::actions {
namespace {

using eligibility::Entry;
using eligibility::Status;

// Why the slot of a moved session could not be used, as far as the calendars still tell.
std::vector<calendar::MovedSession> moves(const CohortView& view, const model::Records& records,
                                          const model::Programme& programme) {
  const calendar::BlockChecker blocks(records, view.id);
  std::vector<calendar::MovedSession> result;
  for (auto& moved : calendar::moves_of(view.cohort, programme)) {
    const auto session = std::find_if(view.sessions.begin(), view.sessions.end(), [&](const auto& candidate) {
      return candidate.id == moved.session;
    });
    if (session == view.sessions.end() || session->cancelled) continue;
    calendar::DatedSession on_slot = *session;
    on_slot.date = moved.from;
    if (const auto block = blocks.block(on_slot)) moved.because = block->because;
    result.push_back(std::move(moved));
  }
  return result;
}

std::vector<calendar::Warning> warnings_of(const CohortView& view, const model::Records& records) {
  auto all = calendar::clashes(view.id, records);
  const calendar::Company company{view.cohort.participants.size(), view.cohort.guests};
  for (auto& warning : calendar::warnings(view.sessions, company, records)) all.push_back(std::move(warning));
  const auto talks = records.talks.find(view.id);
  if (talks != records.talks.end()) {
    const model::Programme& programme = records.programmes.at(view.cohort.programme);
    for (auto& warning : calendar::talk_warnings(talks->second, programme, records))
      all.push_back(std::move(warning));
  }
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
  return all;
}

bool has(const model::Records& records, const model::CohortId& id, const model::Cohort& cohort) {
  const auto standing = records.cohorts.find(id);
  return standing != records.cohorts.end() && standing->second == cohort;
}

// A view of the records with the cohort in it: all other shelves are the same.
model::Records with(const model::Records& records, const model::CohortId& id, const model::Cohort& cohort) {
  model::Records with_cohort = records;
  with_cohort.cohorts.insert_or_assign(id, cohort);
  return with_cohort;
}

void sort_out(CohortView& view, eligibility::Queue queue) {
  for (Entry& entry : queue.entries) {
    if (entry.status == Status::placed) continue;
    auto& list = entry.status == Status::eligible ? view.waiting : view.not_placed;
    list.push_back(std::move(entry));
  }
  for (Entry& entry : queue.guests) {
    if (eligibility::in_line(entry)) view.guests_waiting.push_back(std::move(entry));
  }
  view.balance = queue.balance;
}

}  // namespace

base::Date CohortView::first() const {
  const auto first = std::min_element(sessions.begin(), sessions.end(), [](const auto& a, const auto& b) {
    return std::pair(a.cancelled, a.date) < std::pair(b.cancelled, b.date);
  });
  return first == sessions.end() ? cohort.start : first->date;
}

base::Date CohortView::end() const {
  const auto last = std::max_element(sessions.begin(), sessions.end(), [](const auto& a, const auto& b) {
    return std::pair(!a.cancelled, a.last_day()) < std::pair(!b.cancelled, b.last_day());
  });
  return last == sessions.end() ? cohort.start : last->last_day();
}

std::optional<std::string> CohortView::cancelled_because(const model::SessionId& session) const {
  for (const auto& candidate : cohort.sessions) {
    if (candidate.session == session && candidate.cancelled) return candidate.cancelled->because;
  }
  return {};
}

CohortView dates_of(const model::Records& records, const model::CohortId& id, const model::Cohort& cohort) {
  if (!has(records, id, cohort)) return dates_of(with(records, id, cohort), id, cohort);
  const model::Programme& programme = records.programmes.at(cohort.programme);
  CohortView view;
  view.id = id;
  view.cohort = cohort;
  view.programme_title = programme.title;
  view.sessions = calendar::sessions_of(cohort, programme);
  std::stable_sort(view.sessions.begin(), view.sessions.end(), [](const auto& a, const auto& b) {
    return std::pair(a.date, a.from) < std::pair(b.date, b.from);
  });
  view.moved = moves(view, records, programme);
  view.preparation = calendar::preparation(programme, cohort.start);
  view.warnings = warnings_of(view, records);
  view.balance_on = eligibility::chosen_on(cohort);
  return view;
}

CohortView view_of(const model::Records& records, const model::CohortId& id, const model::Cohort& cohort) {
  if (!has(records, id, cohort)) return view_of(with(records, id, cohort), id, cohort);
  CohortView view = dates_of(records, id, cohort);
  sort_out(
      view, eligibility::queue(records, cohort.programme, {.as_of = view.balance_on, .start = cohort.start}));
  return view;
}

}  // namespace traject::actions
