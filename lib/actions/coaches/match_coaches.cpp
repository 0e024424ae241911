#include "actions/coaches/match_coaches.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "actions/coaches/coaching_changes.hpp"
#include "actions/named_records.hpp"
#include "base/failure.hpp"
#include "base/suggestion.hpp"
#include "matching/match.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"

namespace traject::actions {
namespace {

using matching::HardRule;
using model::Cohort;
using model::PersonId;

// Who is asked another coach for takes part and has one.
void check_replaced(const matching::Request& people, const MatchRequest& request) {
  if (!request.replace) return;
  const auto index = matching::index_of(people, *request.replace);
  if (index && people.participants[*index].standing) return;
  const char* key = index ? "failure.has-no-coach" : "failure.not-in-cohort";
  std::vector<std::string> known;
  for (const auto& participant : people.participants) known.push_back(participant.id.str());
  throw base::Failure(base::FailureKind::wrong_use,
                      {key, {{"person", request.replace->str()}, {"cohort", request.cohort.str()}}},
                      index ? std::nullopt : base::did_you_mean(request.replace->str(), known));
}

class CoachMatcher {
 public:
  CoachMatcher(const model::Records& records, const MatchRequest& request)
      : records_(records),
        request_(request),
        cohort_(cohort_named(records, request.cohort)),
        people_(coaching_request(records, request.cohort, request.as_of, request.replace)) {
    check_replaced(people_, request);
    if (request.replace && is_no_click(request.because)) avoid_the_standing_coach();
  }

  MatchOutcome run() {
    const model::Programme& programme = programme_named(records_, cohort_.programme);
    const auto coaches = matching::match(people_, terms_);
    MatchOutcome outcome;
    outcome.cohort = request_.cohort;
    outcome.programme_title = programme.title;
    outcome.period = period_of(cohort_, programme);
    outcome.replaced = request_.replace;
    outcome.levels = matching::levels_up_to(matching::longest_wishes(people_));
    add_people(outcome, coaches);
    add_loads(outcome, coaches);
    add_moved(outcome);
    warn(outcome, coaches);
    CoachingChanges changes(records_, request_, pairs_of_outcome(outcome));
    outcome.ended = changes.ended();
    if (changes.lacks_registration()) warn_not_recorded(outcome);
    outcome.changes = changes.take();
    return outcome;
  }

 private:
  void avoid_the_standing_coach() {
    auto& participant = people_.participants[*matching::index_of(people_, *request_.replace)];
    participant.wishes.avoids.push_back(*participant.standing);
  }

  void add_people(MatchOutcome& outcome, const matching::Coaches& coaches) const {
    const matching::ReasonFinder reasons(people_, terms_, coaches);
    std::optional<matching::ObstacleFinder> obstacles;
    for (const PersonId& person : cohort_.participants) {
      const auto index = matching::index_of(people_, person);
      if (!index) {
        ++outcome.left;
        continue;
      }
      if (const auto& coach = coaches[*index]) {
        outcome.pairs.push_back(pair_of(*index, people_.coaches[*coach].id, reasons.reason(*index)));
      } else {
        if (!obstacles) obstacles.emplace(people_, terms_, coaches);
        outcome.unmatched.push_back({person, obstacles->obstacles(*index)});
      }
    }
  }

  [[nodiscard]] Pair pair_of(std::size_t index, const model::CoachId& coach,
                             matching::PairReason reason) const {
    const auto& participant = people_.participants[index];
    Pair pair{participant.id, coach, std::move(reason), participant.standing != coach, {}};
    if (pair.is_new) return pair;
    for (const model::CoachingPair& stored : pairs_of(records_, request_.cohort)) {
      const bool same = stored.participant == pair.participant && stored.coach == pair.coach;
      if (same && stands(stored, request_.as_of)) pair.since = stored.from;
    }
    return pair;
  }

  void add_loads(MatchOutcome& outcome, const matching::Coaches& coaches) const {
    const auto loads = matching::loads(people_, coaches);
    for (std::size_t i = 0; i < loads.size(); ++i) {
      const matching::Coach& coach = people_.coaches[i];
      const bool can = loads[i] < coach.capacity && coach.is_available && !coach.is_external;
      outcome.loads.push_back({coach.id, loads[i], coach.capacity, coach.is_trained, can});
    }
  }

  void add_moved(MatchOutcome& outcome) const {
    if (!request_.replace) return;
    for (const Pair& pair : outcome.pairs) {
      const auto index = matching::index_of(people_, pair.participant);
      if (pair.is_new && people_.participants[*index].standing && pair.participant != *request_.replace)
        outcome.moved.push_back(pair.participant);
    }
  }

  // What stands and would not be made now.
  void warn(MatchOutcome& outcome, const matching::Coaches& coaches) const {
    const bool has_new =
        std::any_of(outcome.pairs.begin(), outcome.pairs.end(), [](const Pair& pair) { return pair.is_new; });
    if (has_new && outcome.period.until < request_.as_of)
      add_warning(
          outcome, "over",
          {"warning.cohort-is-over", {{"cohort", request_.cohort.str()}, {"date", outcome.period.until}}});
    const auto stays = matching::who_stays(people_, terms_);
    std::set<std::size_t> staying;
    for (std::size_t i = 0; i < coaches.size(); ++i) {
      if (!stays[i]) continue;
      staying.insert(*coaches[i]);
      const auto& coach = people_.coaches[*coaches[i]];
      for (const HardRule rule : matching::broken_rules(people_.participants[i], coach)) {
        // An outside coach is never matched here, so that somebody chose to.
        if (rule == HardRule::external) continue;
        add_warning(outcome, "standing_breaks_rule",
                    {"warning.standing-breaks-rule",
                     {{"participant", people_.participants[i].id.str()},
                      {"coach", coach.id.str()},
                      {"rule", base::Word{"hard-rule." + std::string(model::word(rule))}}}});
      }
    }
    for (const std::size_t i : staying) {
      const CoachLoad& load = outcome.loads[i];
      if (load.coachees <= load.capacity) continue;
      add_warning(outcome, "over_capacity",
                  {"warning.over-capacity",
                   {{"coach", load.coach.str()},
                    {"coachees", std::int64_t{load.coachees}},
                    {"capacity", std::int64_t{load.capacity}}}});
    }
  }

  void warn_not_recorded(MatchOutcome& outcome) const {
    add_warning(outcome, "not_recorded", {"warning.not-recorded", {{"person", request_.replace->str()}}});
  }

  void add_warning(MatchOutcome& outcome, const char* code, base::Message message) const {
    outcome.warnings.push_back({{code, std::move(message)}, request_.as_of});
  }

  [[nodiscard]] static std::map<PersonId, model::CoachId> pairs_of_outcome(const MatchOutcome& outcome) {
    std::map<PersonId, model::CoachId> pairs;
    for (const Pair& pair : outcome.pairs) pairs.emplace(pair.participant, pair.coach);
    return pairs;
  }

  const model::Records& records_;
  const MatchRequest& request_;
  const Cohort& cohort_;
  matching::Request people_;
  matching::Terms terms_{request_.anew, request_.replace};
};

}  // namespace

MatchOutcome match_coaches(const model::Records& records, const MatchRequest& request) {
  return CoachMatcher(records, request).run();
}

NeededOutcome needed_coaches(const model::Records& records, const MatchRequest& request) {
  const Cohort& cohort = cohort_named(records, request.cohort);
  const model::Programme& programme = programme_named(records, cohort.programme);
  const matching::Request people = coaching_request(records, request.cohort, request.as_of);
  const matching::Terms terms{.anew = request.anew};
  NeededOutcome outcome;
  outcome.cohort = request.cohort;
  outcome.programme_title = programme.title;
  outcome.participants = static_cast<int>(people.participants.size());
  outcome.capacity = std::max(usual_capacity(programme), 1);
  const auto loads = matching::loads(people, matching::kept_standing(people, terms));
  std::set<model::DepartmentId> departments;
  for (std::size_t i = 0; i < loads.size(); ++i) {
    const matching::Coach& coach = people.coaches[i];
    if (coach.department) departments.insert(*coach.department);
    if (coach.is_available && !coach.is_external) outcome.places += std::max(coach.capacity - loads[i], 0);
  }
  for (const auto& participant : people.participants) {
    if (participant.department) departments.insert(*participant.department);
  }
  if (records.settings.departments)
    departments.insert(records.settings.departments->begin(), records.settings.departments->end());
  outcome.recruitment =
      matching::recruitment(people, terms, outcome.capacity, {departments.begin(), departments.end()});
  return outcome;
}

}  // namespace traject::actions
