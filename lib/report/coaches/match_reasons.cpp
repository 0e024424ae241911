#include "report/coaches/match_reasons.hpp"

#include "model/registration.hpp"
#include "report/cells.hpp"

namespace traject::report {
namespace {

using actions::Pair;
using matching::HardRule;
using matching::LevelKind;
using Values = std::vector<std::pair<std::string, base::Value>>;

// What the level means for this participant, because "field" alone says little to people.
std::string level_key(LevelKind level, const model::CoachWishes& wishes) {
  if (level == LevelKind::current) return "current";
  const auto field = wishes.field.value_or(model::CoachField::any);
  const std::string kind(model::word(level));
  if (field != model::CoachField::any) return kind + "." + std::string(model::word(field));
  return wishes.prefers.empty() && !wishes.current ? "no-wish" : "any";
}

// Adds the better wishes that could not be met; returns the end of the key.
std::string add_missed(Values& values, const std::vector<matching::MissedWish>& missed) {
  std::vector<std::string> full;
  std::vector<std::string> barred;
  std::vector<base::Word> rules;
  for (const auto& wish : missed) {
    (wish.rule == HardRule::full ? full : barred).push_back(wish.coach.str());
    if (wish.rule != HardRule::full) rules.push_back(rule_word(wish.rule));
  }
  std::string ending;
  if (!full.empty()) {
    ending += "-full";
    values.emplace_back("full", std::move(full));
  }
  if (!barred.empty()) {
    ending += "-barred";
    values.emplace_back("barred", std::move(barred));
    values.emplace_back("rules", std::move(rules));
  }
  return ending;
}

}  // namespace

base::Word rule_word(HardRule rule) { return word("hard-rule", model::word(rule)); }

std::vector<std::string> ids_of(const std::vector<model::CoachId>& coaches) {
  std::vector<std::string> list;
  for (const auto& coach : coaches) list.push_back(coach.str());
  return list;
}

base::Message because_of(const Pair& pair, const model::CoachWishes& wishes) {
  const matching::Level& level = pair.reason.level;
  Values values;
  std::string key = "match.because.level";
  if (level.kind == LevelKind::prefer) {
    key = "match.because.wish";
    values.emplace_back("number", static_cast<std::int64_t>(level.wish));
  } else {
    values.emplace_back("level", word("match.level", level_key(level.kind, wishes)));
  }
  if (pair.is_new) {
    key += add_missed(values, pair.reason.missed);
  } else if (pair.since) {
    key += "-since";
    values.emplace_back("date", *pair.since);
  }
  return say(std::move(key), std::move(values));
}

base::Message because_of(const actions::WithoutCoach& participant) {
  if (participant.obstacles.empty()) return say("match.without.no_coaches");
  std::vector<base::Word> rules;
  for (const auto& obstacle : participant.obstacles) rules.push_back(rule_word(obstacle.rule));
  return say("match.without.rules", {{"rules", std::move(rules)}});
}

std::string code_of(const actions::WithoutCoach& participant) {
  if (participant.obstacles.empty()) return "no_coaches";
  if (participant.obstacles.size() > 1) return "several_rules";
  return std::string(model::word(participant.obstacles.front().rule));
}

}  // namespace traject::report
