#include "report/coaches/match_json.hpp"

#include <algorithm>
#include <set>

#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/record_file.hpp"
#include "model/registration.hpp"
#include "model/staff.hpp"
#include "report/coaches/match_coaches.hpp"
#include "report/coaches/match_reasons.hpp"
#include "report/document_kind.hpp"
#include "report/members.hpp"

namespace traject::report {
namespace {

using actions::MatchOutcome;

void missed_members(Object& object, const matching::MissedWish& wish) {
  object.member("coach", wish.coach);
  object.member("code", wish.rule);
}

void pair_members(Object& object, const actions::Pair& pair, const MatchOutcome& outcome,
                  const model::Records& records) {
  object.member("participant", pair.participant);
  object.member("coach", pair.coach);
  object.member("level", matching::code(pair.reason.level), "current, prefer_1 and so on, field or other");
  object.member("because", [&] { return because_of(pair, wishes_of(outcome, records, pair.participant)); });
  object.member("alternative", pair.reason.alternative,
                "the best coach with a place left, if this one dropped out and all others stayed");
  object.member("new", pair.is_new, "false for a pair that existed already");
  object.member("missed", pair.is_new ? pair.reason.missed : decltype(pair.reason.missed){}, missed_members,
                "for a new pair: the preferred coaches, and why it is none of them");
}

// The rules one after the other, each with its coaches.
std::string sentence(const actions::WithoutCoach& participant) {
  if (participant.obstacles.empty()) return render::to_json(because_of(participant)).word();
  std::string text;
  for (const auto& obstacle : participant.obstacles) {
    const Json part = render::to_json(say(
        "match.without.rule", {{"rule", rule_word(obstacle.rule)}, {"coaches", ids_of(obstacle.coaches)}}));
    text += (text.empty() ? "" : "; ") + part.word();
  }
  return text;
}

void obstacle_members(Object& object, const matching::Obstacle& obstacle) {
  object.member("code", obstacle.rule);
  object.member("coaches", obstacle.coaches);
}

void without_members(Object& object, const actions::WithoutCoach& participant) {
  object.member("participant", participant.participant);
  object.member(
      "code", Code{code_of(participant)}, "the rule; several_rules; no_coaches if there are none at all");
  object.member("because", [&] { return sentence(participant); });
  object.member("rules", participant.obstacles, obstacle_members,
                "the smallest set of rules that prevents a match; each coach is listed with one of them");
}

struct External {
  std::vector<base::Message> first;
  std::vector<model::CoachId> coaches;
};

std::optional<External> external_of(const MatchOutcome& outcome, const model::Records& records) {
  if (!needs_external(outcome)) return {};
  External external{external_steps(outcome), {}};
  for (const auto& [id, coach] : records.coaches) {
    if (coach.external) external.coaches.push_back(id);
  }
  return external;
}

void external_members(Object& object, const External& external) {
  object.member("first", external.first);
  object.member("coaches", external.coaches);
}

void ended_members(Object& object, const actions::EndedPair& pair) {
  object.member("participant", pair.participant);
  object.member("coach", pair.coach);
  object.member("because", pair.because, may_be_empty("as it is written: in the organisation's language"));
}

using Counts = std::vector<std::pair<std::string, int>>;

Counts counts_by_level(const MatchOutcome& outcome) {
  Counts counts;
  for (const auto& level : outcome.levels)
    counts.emplace_back(matching::code(level), count_at(outcome, level));
  return counts;
}

Counts loads_of(const MatchOutcome& outcome) {
  Counts counts;
  for (const auto& load : outcome.loads) counts.emplace_back(load.coach.str(), load.coachees);
  return counts;
}

void match_balance_members(Object& object, const MatchOutcome& outcome) {
  for (const auto& [name, count] : balance_of(outcome)) object.member(name, count);
}

void match_members(Object& object, const MatchOutcome& outcome, const model::Records& records) {
  object.member("cohort", outcome.cohort);
  object.group(
      "period",
      [&](Object& period) {
        period.member("from", outcome.period.from);
        period.member("until", outcome.period.until);
      },
      "from the first to the last day of the cohort's sessions");
  object.member(
      "pairs", outcome.pairs,
      [&](Object& each, const actions::Pair& pair) { pair_members(each, pair, outcome, records); },
      "in the order of the cohort");
  object.member("unmatched", outcome.unmatched, without_members, "in the order of the cohort");
  object.member("moved", outcome.moved, "with --replace: participants who got another coach to make room");
  object.member("ended", outcome.ended, ended_members, "pairs that have ended");
  object.member("levels", counts_by_level(outcome),
                "how many participants have a coach at each level, the best first; every prefer_n that "
                "somebody could have");
  object.member(
      "load", loads_of(outcome), "the participants of each coach, over all cohorts at the same time");
  object.member(
      "untrained", untrained_of(outcome), "coaches of this cohort who still need the coach training");
  object.member("external", external_of(outcome, records), external_members,
                "if --replace finds nobody inside the organisation: what to do first, and the coaches "
                "from outside on file");
  object.member("balance", outcome, match_balance_members,
                "participants is the sum of the others; left: no longer taking part");
  object.member("warnings", outcome.warnings, note_members<calendar::Warning>,
                "standing_breaks_rule, over_capacity, not_recorded, over");
  files_member(object, outcome.changes);
}

constexpr DocumentKind match_kind({"match-coaches", "of-cohort"},
                                  "Who coaches whom, and why. Exit code 1 if somebody is unmatched.",
                                  match_members);

}  // namespace

model::CoachWishes wishes_of(const MatchOutcome& outcome, const model::Records& records,
                             const model::PersonId& participant) {
  const auto& programme = records.cohorts.at(outcome.cohort).programme;
  const auto registrations = records.registrations.find(programme);
  if (registrations == records.registrations.end()) return {};
  const auto registration = registrations->second.find(participant);
  if (registration == registrations->second.end()) return {};
  return registration->second.facts.coach.value_or(model::CoachWishes{});
}

std::array<std::pair<const char*, int>, 5> balance_of(const MatchOutcome& outcome) {
  const auto pairs = static_cast<int>(outcome.pairs.size());
  const auto made = static_cast<int>(std::count_if(
      outcome.pairs.begin(), outcome.pairs.end(), [](const auto& pair) { return pair.is_new; }));
  const auto without = static_cast<int>(outcome.unmatched.size());
  return {{{"participants", pairs + without + outcome.left},
           {"standing", pairs - made},
           {"new", made},
           {"unmatched", without},
           {"left", outcome.left}}};
}

int count_at(const MatchOutcome& outcome, const matching::Level& level) {
  return static_cast<int>(std::count_if(outcome.pairs.begin(), outcome.pairs.end(), [&](const auto& pair) {
    return pair.reason.level == level;
  }));
}

std::vector<model::CoachId> untrained_of(const MatchOutcome& outcome) {
  std::set<model::CoachId> coaching;
  for (const auto& pair : outcome.pairs) coaching.insert(pair.coach);
  std::vector<model::CoachId> untrained;
  for (const auto& load : outcome.loads) {
    if (!load.is_trained && coaching.contains(load.coach)) untrained.push_back(load.coach);
  }
  return untrained;
}

bool needs_external(const MatchOutcome& outcome) {
  return std::any_of(outcome.unmatched.begin(), outcome.unmatched.end(),
                     [&](const auto& participant) { return outcome.replaced == participant.participant; });
}

std::vector<base::Message> external_steps(const MatchOutcome& outcome) {
  return {say("match.external.align"), say("match.external.hand-over"), say("match.external.quote"),
          say("match.external.record", {{"file", model::file_of<model::CohortCoaching>(outcome.cohort)}})};
}

Json match_json(const MatchOutcome& outcome, const model::Records& records) {
  return match_kind.json(records.settings, outcome, records);
}

SchemaFile match_coaches_schema() { return match_kind.schema(); }

}  // namespace traject::report
