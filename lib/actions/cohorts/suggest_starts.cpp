#include "actions/cohorts/suggest_starts.hpp"

#include <algorithm>

#include "actions/cohorts/choose_participants.hpp"
#include "actions/cohorts/planned_cohort.hpp"
#include "base/failure.hpp"
#include "model/cohort.hpp"
#include "model/programme.hpp"

namespace traject::actions {
namespace {

constexpr int months_ahead = 12;
constexpr int months_at_most = 120;

calendar::DateRange range_of(const SuggestRequest& request) {
  const base::Date from = request.from.value_or(request.as_of);
  const calendar::DateRange range{
      from, request.until.value_or(base::add_months(from, months_ahead) - base::Days{1})};
  if (range.until < range.from) {
    throw base::Failure(base::FailureKind::wrong_use,
                        {"failure.backwards-range", {{"from", range.from}, {"until", range.until}}});
  }
  if (range.until > base::add_months(range.from, months_at_most))
    throw base::Failure(base::FailureKind::wrong_use, {"failure.range-too-long", {}});
  return range;
}

CohortView view_of_best(const model::Records& records, const SuggestRequest& request,
                        const SuggestOutcome& outcome) {
  model::Cohort cohort{.programme = request.programme, .start = outcome.range.from, .as_of = request.as_of};
  if (!outcome.suggestions.empty()) {
    cohort.start = outcome.suggestions.front().start;
    take(cohort, outcome.suggestions.front().plan, request.in_words);
  }
  return view_of(records, {}, cohort);
}

}  // namespace

int SuggestOutcome::fitting() const {
  return static_cast<int>(
      std::count_if(suggestions.begin(), suggestions.end(), [](const auto& one) { return one.fits; }));
}

SuggestOutcome suggest_starts(const model::Records& records, const SuggestRequest& request) {
  const model::Programme& programme = programme_with_schedule(records, request.programme);
  const calendar::BlockChecker blocks(records);
  SuggestOutcome outcome;
  outcome.schedule = *programme.schedule;
  outcome.range = range_of(request);
  outcome.suggestions = calendar::suggest_starts(programme, records, outcome.range, blocks);
  if (request.groups) {
    outcome.groups = {
        .count = *request.groups,
        .one_after_another = calendar::one_after_another(outcome.suggestions, *request.groups),
        .side_by_side = calendar::side_by_side(
            programme, records, outcome.range, blocks, request.programme.str(), *request.groups)};
  }
  outcome.best = view_of_best(records, request, outcome);
  const Selection selection =
      choose_participants(records, {}, request.programme, request.as_of, outcome.best.cohort.start);
  outcome.eligible = selection.eligible;
  outcome.needed = selection.needed;
  return outcome;
}

}  // namespace traject::actions
