#include "report/coaches/match_json.hpp"

#include <algorithm>
#include <set>

#include "model/record_file.hpp"
#include "report/coaches/match_reasons.hpp"

namespace traject::report {
namespace {

using actions::MatchOutcome;

Json pairs_json(const MatchOutcome& outcome, const model::Records& records) {
  Json pairs = Json::array();
  for (const auto& pair : outcome.pairs) {
    Json missed = Json::array();
    for (const auto& wish : pair.reason.missed)
      missed.push_back({{"coach", wish.coach.str()}, {"code", model::word(wish.rule)}});
    pairs.push_back(
        {{"participant", pair.participant.str()},
         {"coach", pair.coach.str()},
         {"level", matching::code(pair.reason.level)},
         {"because", render::to_json(because_of(pair, wishes_of(outcome, records, pair.participant)))},
         {"alternative", json_of(pair.reason.alternative)},
         {"new", pair.is_new},
         {"missed", pair.is_new ? std::move(missed) : Json::array()}});
  }
  return pairs;
}

// The rules one after the other, each with its coaches.
std::string sentence(const actions::WithoutCoach& participant) {
  if (participant.obstacles.empty()) return render::to_json(because_of(participant));
  std::string text;
  for (const auto& obstacle : participant.obstacles) {
    const Json part = render::to_json(say(
        "match.without.rule", {{"rule", rule_word(obstacle.rule)}, {"coaches", ids_of(obstacle.coaches)}}));
    text += (text.empty() ? "" : "; ") + part.get<std::string>();
  }
  return text;
}

Json unmatched_json(const MatchOutcome& outcome) {
  Json list = Json::array();
  for (const auto& participant : outcome.unmatched) {
    Json rules = Json::array();
    for (const auto& obstacle : participant.obstacles)
      rules.push_back({{"code", model::word(obstacle.rule)}, {"coaches", ids(obstacle.coaches)}});
    list.push_back({{"participant", participant.participant.str()},
                    {"code", code_of(participant)},
                    {"because", sentence(participant)},
                    {"rules", std::move(rules)}});
  }
  return list;
}

Json external_json(const MatchOutcome& outcome, const model::Records& records) {
  if (!needs_external(outcome)) return nullptr;
  Json first = Json::array();
  for (const auto& step : external_steps(outcome)) first.push_back(render::to_json(step));
  Json coaches = Json::array();
  for (const auto& [id, coach] : records.coaches) {
    if (coach.external) coaches.push_back(id.str());
  }
  return {{"first", std::move(first)}, {"coaches", std::move(coaches)}};
}

Json ended_json(const MatchOutcome& outcome) {
  Json list = Json::array();
  for (const auto& pair : outcome.ended) {
    list.push_back(
        {{"participant", pair.participant.str()}, {"coach", pair.coach.str()}, {"because", pair.because}});
  }
  return list;
}

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
  Json data = frame("match-coaches", records.settings);
  data["cohort"] = outcome.cohort.str();
  data["period"] = {
      {"from", base::to_string(outcome.period.from)}, {"until", base::to_string(outcome.period.until)}};
  data["pairs"] = pairs_json(outcome, records);
  data["unmatched"] = unmatched_json(outcome);
  data["moved"] = ids(outcome.moved);
  data["ended"] = ended_json(outcome);
  data["levels"] = Json::object();
  for (const auto& level : outcome.levels) data["levels"][matching::code(level)] = count_at(outcome, level);
  data["load"] = Json::object();
  for (const auto& load : outcome.loads) data["load"][load.coach.str()] = load.coachees;
  data["untrained"] = ids(untrained_of(outcome));
  data["external"] = external_json(outcome, records);
  data["balance"] = Json::object();
  for (const auto& [name, count] : balance_of(outcome)) data["balance"][name] = count;
  data["warnings"] = notes_json(outcome.warnings);
  data["files"] = files_json(outcome.changes);
  return data;
}

}  // namespace traject::report
