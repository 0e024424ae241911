#include "evaluation/practice/names.hpp"

#include <algorithm>

#include "model/scalar.hpp"

namespace traject::evaluation {
namespace {

using model::Code;
using model::Intake;

constexpr int goals = 2;

std::string under(const std::string& topic, const Code& code) { return topic + "." + code.id.str(); }

void add_unlisted(std::vector<Code>& codes, const std::set<model::LocalId>& said) {
  for (const auto& id : said) {
    const bool listed =
        std::any_of(codes.begin(), codes.end(), [&](const Code& code) { return code.id == id; });
    if (!listed) codes.push_back({id, id.str()});
  }
}

bool has_reached(const Intake& intake, int goal, base::Date last_day) {
  const auto& reached = intake.goals[static_cast<std::size_t>(goal - 1)].reached_on;
  return reached && *reached <= last_day;
}

void add_goals(std::vector<std::string>& names, const Intake& intake, base::Date last_day) {
  const std::string reason = "by_reason." + intake.reason.str();
  const int set = std::min(static_cast<int>(intake.goals.size()), goals);
  for (int goal = 1; goal <= set; ++goal) {
    const std::string name = reason + ".goal_" + std::to_string(goal);
    names.push_back(name + ".set");
    names.push_back(name + (has_reached(intake, goal, last_day) ? ".reached" : ".not_reached"));
  }
  if (set < goals) names.push_back(reason + ".goal_" + std::to_string(set + 1) + ".not_set");
}

void add_instruments(std::vector<std::string>& names, const Intake& intake, const PracticeCodes& codes) {
  for (const Code& code : codes.instruments) {
    const auto& used = intake.instruments;
    const bool uses = std::find(used.begin(), used.end(), code.id) != used.end();
    names.push_back(under(uses ? "instruments" : "without_instrument", code));
  }
}

std::string manager_answer(const Intake& intake) {
  if (!intake.manager_informed) return "unknown";
  return *intake.manager_informed ? "yes" : "no";
}

void add_external_coach(std::vector<std::string>& names, const Intake& intake) {
  names.emplace_back(intake.external_coach ? "external_coach.coached" : "external_coach.not_coached");
  if (!intake.external_coach) return;
  names.emplace_back(intake.external_coach->quote ? "external_coach.quotes" : "external_coach.no_quote");
  names.emplace_back(
      intake.external_coach->invoice ? "external_coach.invoices" : "external_coach.no_invoice");
}

template <class Word>
std::vector<std::string> words_under(const std::string& topic) {
  std::vector<std::string> names;
  for (const auto word : model::words<Word>) names.push_back(topic + "." + std::string(word));
  return names;
}

std::vector<std::string> codes_under(const std::string& topic, const std::vector<Code>& codes) {
  std::vector<std::string> names;
  for (const Code& code : codes) names.push_back(under(topic, code));
  return names;
}

void divide_goals(std::vector<Division>& all, const Code& reason) {
  std::string whole = under("by_reason", reason);
  for (int goal = 1; goal <= goals; ++goal) {
    const std::string name = goal_name(reason, goal);
    all.push_back({whole, {name + ".set", name + ".not_set"}});
    all.push_back({name + ".set", {name + ".reached", name + ".not_reached"}});
    whole = name + ".set";
  }
}

}  // namespace

std::string goal_name(const Code& reason, int number) {
  return under("by_reason", reason) + ".goal_" + std::to_string(number);
}

PracticeCodes codes_of(const model::Practice& practice, const std::vector<Intake>& intakes) {
  PracticeCodes codes{practice.domains, practice.reasons, practice.instruments, {}};
  std::set<model::LocalId> domains;
  std::set<model::LocalId> reasons;
  std::set<model::LocalId> instruments;
  for (const Intake& intake : intakes) {
    domains.insert(intake.domain);
    reasons.insert(intake.reason);
    instruments.insert(intake.instruments.begin(), intake.instruments.end());
    if (intake.heard_through) codes.heard_through.insert(*intake.heard_through);
  }
  add_unlisted(codes.domains, domains);
  add_unlisted(codes.reasons, reasons);
  add_unlisted(codes.instruments, instruments);
  return codes;
}

std::vector<std::string> names_of(const Intake& intake, const PracticeCodes& codes, base::Date last_day) {
  std::vector<std::string> names{
      "registrations",
      "by_domain." + intake.domain.str(),
      "by_reason." + intake.reason.str(),
      "status." + std::string(model::word(intake.status)),
      intake.outcome ? "outcomes." + std::string(model::word(*intake.outcome))
                     : std::string("outcomes.unknown"),
      intake.heard_through ? "heard_through." + *intake.heard_through : std::string("not_heard_through"),
      "manager_informed." + manager_answer(intake),
      intake.hours ? "hours.known" : "hours.unknown"};
  add_goals(names, intake, last_day);
  add_instruments(names, intake, codes);
  add_external_coach(names, intake);
  return names;
}

PracticeCounts count_practice(const std::vector<Intake>& intakes, const PracticeCodes& codes,
                              base::Date last_day) {
  PracticeCounts counts;
  for (const Intake& intake : intakes) {
    for (const auto& name : names_of(intake, codes, last_day)) ++counts[name];
  }
  return counts;
}

std::vector<Topic> topics(const PracticeCodes& codes) {
  const std::string everybody = "registrations";
  std::vector<std::string> outcomes = words_under<model::Outcome>("outcomes");
  outcomes.emplace_back("outcomes.unknown");
  std::vector<std::string> channels{"not_heard_through"};
  for (const auto& said : codes.heard_through) channels.push_back("heard_through." + said);
  std::vector<Topic> all{
      {{everybody, codes_under("by_domain", codes.domains)}},
      {{everybody, words_under<model::IntakeStatus>("status")}},
      {{everybody, std::move(outcomes)}},
      {{everybody, std::move(channels)}},
      {{everybody, {"manager_informed.yes", "manager_informed.no", "manager_informed.unknown"}}},
      {{everybody, {"hours.known", "hours.unknown"}}},
      {{everybody, {"external_coach.coached", "external_coach.not_coached"}},
       {"external_coach.coached", {"external_coach.quotes", "external_coach.no_quote"}},
       {"external_coach.coached", {"external_coach.invoices", "external_coach.no_invoice"}}}};
  for (const Code& code : codes.instruments)
    all.push_back({{everybody, {under("instruments", code), under("without_instrument", code)}}});
  Topic reasons{{everybody, codes_under("by_reason", codes.reasons)}};
  for (const Code& code : codes.reasons) divide_goals(reasons, code);
  all.push_back(std::move(reasons));
  return all;
}

}  // namespace traject::evaluation
