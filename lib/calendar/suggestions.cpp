#include "calendar/suggestions.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "calendar/starts.hpp"
#include "model/programme.hpp"

namespace traject::calendar {
namespace {

auto rank(const Suggestion& one) {
  return std::tuple(!one.fits, one.interruptions(), one.in_school_holidays, one.end, one.start);
}

Suggestion suggestion(const model::Programme& programme, const model::Records& records, base::Date start,
                      const Blocked& blocked) {
  Suggestion one;
  one.start = start;
  one.plan = plan_sessions(*programme.schedule, programme.sessions, start, blocked);
  one.end = end_of(one.plan.sessions).value_or(start);
  one.fits = fits(*programme.schedule, start, one.plan);
  const int people = programme.group ? programme.group->size.value_or(0) : 0;
  one.warnings = warnings(one.plan.sessions, {static_cast<std::size_t>(people), {}}, records);
  one.in_school_holidays =
      static_cast<int>(std::count_if(one.warnings.begin(), one.warnings.end(), [](const Warning& warning) {
        return warning.code == "school_holiday";
      }));
  return one;
}

// The order for a group beside another one.
bool comes_sooner(const Suggestion& a, const Suggestion& b) {
  return std::tuple(!a.fits, a.start) < std::tuple(!b.fits, b.start);
}

// The best chain of groups that ends with a given start.
struct Chain {
  int interruptions = 0;
  int in_school_holidays = 0;
  base::Date end;
  std::vector<std::size_t> groups;  // their positions in the list

  [[nodiscard]] auto cost() const { return std::tie(interruptions, in_school_holidays, end, groups); }
};

Chain longer(const Chain& chain, std::span<const Suggestion> starts, std::size_t next) {
  Chain result = chain;
  result.interruptions += starts[next].interruptions();
  result.in_school_holidays += starts[next].in_school_holidays;
  result.end = starts[next].end;
  result.groups.push_back(next);
  return result;
}

using Chains = std::vector<std::optional<Chain>>;  // by the last group

// The best chain that ends before this start.
const Chain* best_before(const Chains& chains, base::Date start) {
  const Chain* best = nullptr;
  for (const auto& chain : chains) {
    if (!chain || chain->end >= start) continue;
    if (best == nullptr || chain->cost() < best->cost()) best = &*chain;
  }
  return best;
}

Chains lengthened(const Chains& chains, std::span<const Suggestion> starts) {
  Chains next(starts.size());
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const Chain* before = best_before(chains, starts[i].start);
    if (before != nullptr) next[i] = longer(*before, starts, i);
  }
  return next;
}

}  // namespace

bool is_better(const Suggestion& a, const Suggestion& b) { return rank(a) < rank(b); }

std::vector<Suggestion> suggest_starts(const model::Programme& programme, const model::Records& records,
                                       const DateRange& range, const BlockChecker& blocks) {
  std::vector<Suggestion> all;
  const Blocked blocked = [&](base::Date day, const model::Session& session) {
    return blocks.block(day, session);
  };
  const auto first = nearest_weekdays(range.from - base::Days{1}, programme.schedule->weekday).later;
  for (base::Date day = *first; day <= range.until; day += base::Weeks{1}) {
    if (starts_on(programme.sessions, day, blocked))
      all.push_back(suggestion(programme, records, day, blocked));
  }
  std::sort(all.begin(), all.end(), is_better);
  return all;
}

std::optional<std::vector<Suggestion>> one_after_another(std::span<const Suggestion> starts, int groups) {
  std::vector<Suggestion> fitting;
  std::copy_if(starts.begin(), starts.end(), std::back_inserter(fitting),
               [](const Suggestion& one) { return one.fits; });
  std::sort(fitting.begin(), fitting.end(), [](const auto& a, const auto& b) { return a.start < b.start; });
  Chains chains(fitting.size());
  for (std::size_t i = 0; i < fitting.size(); ++i) chains[i] = longer({}, fitting, i);
  for (int count = 1; count < groups; ++count) chains = lengthened(chains, fitting);
  const Chain* best = best_before(chains, base::Date::max());
  if (best == nullptr) return {};
  std::vector<Suggestion> row;
  for (const std::size_t place : best->groups) row.push_back(fitting[place]);
  return row;
}

std::optional<std::vector<Suggestion>> side_by_side(
    const model::Programme& programme, const model::Records& records, const DateRange& range,
    const BlockChecker& blocks, const std::string& name, int groups) {
  BlockChecker taken = blocks;
  std::vector<Suggestion> row;
  DateRange open = range;
  while (static_cast<int>(row.size()) < groups) {
    auto starts = suggest_starts(programme, records, open, taken);
    if (!row.empty()) std::sort(starts.begin(), starts.end(), comes_sooner);
    if (starts.empty() || !starts.front().fits) return {};
    row.push_back(std::move(starts.front()));
    const Suggestion& chosen = row.back();
    const model::CohortId id(name + "-" + base::to_string(chosen.start));
    for (const auto& session : chosen.plan.sessions) taken.book({.cohort = id, .session = session});
    open = {chosen.start + base::Days{1}, std::min(range.until, chosen.end)};
  }
  return row;
}

}  // namespace traject::calendar
