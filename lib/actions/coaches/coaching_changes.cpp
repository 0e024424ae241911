#include "actions/coaches/coaching_changes.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "actions/cohorts/places.hpp"
#include "actions/named_records.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/record_file.hpp"
#include "model/registration.hpp"

namespace traject::actions {

using model::CoachingPair;

bool is_no_click(const std::string& because) {
  constexpr std::array<std::string_view, 4> words = {"no_click", "no-click", "no click", "geen klik"};
  std::string lower = because;
  for (char& letter : lower) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return std::find(words.begin(), words.end(), lower) != words.end();
}

CoachingChanges::CoachingChanges(const model::Records& records, const MatchRequest& request,
                                 std::map<model::PersonId, model::CoachId> pairs)
    : records_(records),
      request_(request),
      cohort_(cohort_named(records, request.cohort)),
      wanted_(std::move(pairs)),
      pairs_(pairs_of(records, request.cohort)) {
  end_pairs();
  add_pairs();
}

// From the last to the first: where several pairs of one participant stand, the last of them counts.
void CoachingChanges::end_pairs() {
  for (std::size_t i = pairs_.size(); i-- > 0;) {
    CoachingPair& pair = pairs_[i];
    if (!stands(pair, request_.as_of)) continue;
    const auto wanted = wanted_.find(pair.participant);
    if (wanted != wanted_.end() && wanted->second == pair.coach) {
      wanted_.erase(wanted);
      continue;
    }
    if (request_.anew && pair.from && *pair.from >= request_.as_of) {
      ended_.push_back({pair.participant, pair.coach, because_of(pair)});
      pairs_.erase(pairs_.begin() + static_cast<std::ptrdiff_t>(i));
    } else {
      end(pair);
    }
  }
  std::reverse(ended_.begin(), ended_.end());
}

void CoachingChanges::end(CoachingPair& pair) {
  pair.because = because_of(pair);
  pair.until = last_day_of(pair);
  ended_.push_back({pair.participant, pair.coach, *pair.because});
  if (request_.replace == pair.participant && is_no_click(request_.because)) keep_wish(pair.coach);
}

std::string CoachingChanges::because_of(const CoachingPair& pair) const {
  if (request_.replace == pair.participant) return request_.because;
  if (!takes_part(records_, request_.cohort, cohort_, pair.participant, request_.as_of))
    return request_.in_words({"coaching.left", {}});
  if (request_.replace)
    return request_.in_words({"coaching.made-place", {{"person", request_.replace->str()}}});
  return request_.in_words({"coaching.anew", {}});
}

// Of somebody who left, the day of leaving.
base::Date CoachingChanges::last_day_of(const CoachingPair& pair) const {
  base::Date last = request_.as_of;
  const auto* registration = registration_of(records_, cohort_.programme, pair.participant);
  if (registration != nullptr && has_withdrawn(registration->facts, request_.as_of))
    last = registration->facts.withdrawn->date;
  return std::max(last, pair.from.value_or(last));
}

void CoachingChanges::add_pairs() {
  for (const model::PersonId& person : cohort_.participants) {
    const auto wanted = wanted_.find(person);
    if (wanted == wanted_.end()) continue;
    pairs_.push_back({person, wanted->second, request_.as_of, {}, {}});
  }
}

void CoachingChanges::keep_wish(const model::CoachId& coach) {
  const auto* before = registration_of(records_, cohort_.programme, *request_.replace);
  lacks_registration_ = before == nullptr;
  if (before == nullptr) return;
  model::Registration registration = *before;
  auto& wishes = registration.facts.coach;
  if (!wishes) wishes.emplace();
  if (std::find(wishes->avoids.begin(), wishes->avoids.end(), coach) != wishes->avoids.end()) return;
  wishes->avoids.push_back(coach);
  changes_.push_back(
      {model::file_of<model::Registration>(cohort_.programme, *request_.replace), std::move(registration)});
}

model::Changes CoachingChanges::take() {
  if (pairs_ != pairs_of(records_, request_.cohort))
    changes_.push_back(
        {model::file_of<model::CohortCoaching>(request_.cohort), model::CohortCoaching{std::move(pairs_)}});
  return std::move(changes_);
}

}  // namespace traject::actions
