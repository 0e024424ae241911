#include "report/enrolment/verdict.hpp"

#include <algorithm>

#include "model/programme.hpp"
#include "report/columns.hpp"

namespace traject::report {
namespace {

using actions::Explanation;
using eligibility::Answer;
using eligibility::RuleVerdict;
using render::Tone;

Tone tone_of(Answer answer) {
  if (answer == Answer::yes) return Tone::good;
  return answer == Answer::no ? Tone::bad : Tone::warning;
}

std::optional<base::Date> day_of(const std::optional<eligibility::Turn>& turn) {
  if (!turn) return {};
  return turn->on;
}

std::optional<std::string> own_title(const RuleVerdict& rule) {
  const auto* title = std::get_if<std::string>(&rule.title);
  return title == nullptr ? std::nullopt : std::optional(*title);
}

std::vector<std::pair<std::string, base::Value>> facts_of(const RuleVerdict& rule) {
  std::vector<std::pair<std::string, base::Value>> facts;
  for (const auto& fact : rule.facts) facts.emplace_back(fact.name, fact.value);
  return facts;
}

// Fields in words for people.
std::vector<base::Word> field_names(const std::vector<std::string>& fields) {
  std::vector<base::Word> names;
  for (const auto& field : fields) names.push_back(word("missing", field));
  return names;
}

base::Message becomes(const eligibility::Turn& turn, const base::Value& rule) {
  return say("explain.becomes." + std::string(model::word(turn.to)), {{"rule", rule}, {"date", turn.on}});
}

// Names the rule that decides then; or all rules, if the verdict becomes a yes.
base::Message whole_becomes(const eligibility::Verdict& verdict) {
  const eligibility::Turn& turn = *verdict.changes;
  const auto decides = std::find_if(verdict.rules.begin(), verdict.rules.end(), [&](const RuleVerdict& rule) {
    return rule.changes && rule.changes->on == turn.on && rule.changes->to == turn.to;
  });
  if (turn.to == Answer::yes || decides == verdict.rules.end())
    return say("explain.becomes-by-all." + std::string(model::word(turn.to)), {{"date", turn.on}});
  return becomes(turn, decides->title);
}

// Leaves out a refused person's changes that are years away, and all changes for somebody who has a place or withdrew.
bool is_told(const Explanation& explanation, const eligibility::Turn& turn) {
  if (explanation.cohort || explanation.withdrawn_on) return false;
  const bool refused = explanation.verdict.answer == Answer::no;
  return !refused || turn.on <= base::add_months(explanation.as_of, eligibility::longest_wait_in_months);
}

// The change of the verdict, and changes of rules on other days.
std::vector<base::Message> what_would_change(const Explanation& explanation) {
  const eligibility::Verdict& verdict = explanation.verdict;
  std::vector<base::Message> items;
  const auto missing = eligibility::missing_facts(verdict);
  if (!missing.empty()) items.push_back(say("explain.missing", {{"facts", field_names(missing)}}));
  if (verdict.changes && is_told(explanation, *verdict.changes)) items.push_back(whole_becomes(verdict));
  for (const RuleVerdict& rule : verdict.rules) {
    const bool told = verdict.changes && rule.changes && rule.changes->on == verdict.changes->on;
    if (rule.changes && !told && is_told(explanation, *rule.changes))
      items.push_back(becomes(*rule.changes, rule.title));
  }
  return items;
}

// What comes before any rule: the person has withdrawn, or has a place.
void add_standing(render::Document& document, const Explanation& explanation) {
  if (explanation.withdrawn_on) {
    document.blocks.emplace_back(render::Paragraph{
        say("explain.withdrawn", {{"person", explanation.person.str()}, {"date", *explanation.withdrawn_on}}),
        Tone::warning});
  } else if (const auto& place = explanation.cohort) {
    const bool is_guest = !place->days_of_guest.empty();
    const char* key =
        place->end < explanation.as_of     ? (is_guest ? "explain.came-as-guest" : "explain.took-part")
        : is_guest                         ? "explain.comes-as-guest"
        : place->start > explanation.as_of ? "explain.has-place"
                                           : "explain.takes-part";
    document.blocks.emplace_back(render::Paragraph{
        say(key, {{"person", explanation.person.str()},
                  {"cohort", place->cohort.str()},
                  {"start", place->start},
                  {"end", place->end},
                  {"days", place->days_of_guest}}),
        Tone::good});
  }
}

}  // namespace

void rule_members(Object& object, const RuleVerdict& rule) {
  object.member("rule", rule.rule, "its id in the programme, or else its kind");
  object.member("title", own_title(rule), "the title that people read; null if the rule has none of its own");
  object.member("verdict", rule.answer);
  object.member("code", Code{rule.code});
  object.member("because", rule.because);
  object.member("source", rule.source, "where the rule comes from");
  object.member("missing", rule.missing, "the fields that would decide it; empty unless unknown");
  object.member("facts", facts_of(rule), "what the verdict was read from, by name");
  object.member("changes_on", day_of(rule.changes), "when this rule's answer changes by itself");
}

void explanation_members(Object& object, const Explanation& explanation) {
  object.member("programme", explanation.programme);
  object.member("person", explanation.person);
  object.member("as_of", explanation.as_of, "the as-of day");
  object.word("as", explanation.as_guest ? "guest" : "participant", {"participant", "guest"});
  object.member(
      "registered_at", explanation.registered_at, "null for somebody who is not registered on that day");
  object.member("withdrawn_on", explanation.withdrawn_on, "null if nobody withdrew by the as-of day");
  object.member("verdict", explanation.verdict.answer);
  object.member("rules", explanation.verdict.rules, rule_members, "in the order of the programme");
  object.member(
      "changes_on", explanation.verdict.changes_on(), "the next day on which the verdict changes by itself");
}

render::Table rules_table(const Explanation& explanation) {
  return table_of<RuleVerdict>(
      explanation.verdict.rules,
      {{column("verdict"), [](auto& rule) { return word("verdict", model::word(rule.answer)); }},
       {column("rule"), [](auto& rule) { return Cell(rule.title); }},
       {wrapping_column("because"), &RuleVerdict::because}});
}

void add_heading(render::Document& document, const Explanation& explanation, const model::Records& records) {
  const auto& programme = records.programmes.at(explanation.programme);
  document.blocks.emplace_back(
      render::Title{say(explanation.as_guest ? "explain.title-guest" : "explain.title",
                        {{"person", explanation.person.str()}, {"programme", programme.title}})});
  add_standing(document, explanation);
  render::Facts facts;
  if (records.names.contains(explanation.person))
    facts.rows.emplace_back(word("column", "name"), name_of(records, explanation.person));
  facts.rows.emplace_back(
      word("label", "registered"), explanation.registered_at ? Cell(base::Value(*explanation.registered_at))
                                                             : cell(say("explain.not-registered")));
  if (explanation.withdrawn_on) {
    facts.rows.emplace_back(word("label", "withdrawn"), cell(*explanation.withdrawn_on));
  }
  facts.rows.emplace_back(word("label", "as-of"), cell(explanation.as_of));
  document.blocks.emplace_back(std::move(facts));
}

void add_rules(render::Document& document, const Explanation& explanation) {
  document.blocks.emplace_back(rules_table(explanation));
  document.blocks.emplace_back(render::Paragraph{
      say((explanation.cohort ? "explain.verdict-then." : "explain.verdict.") +
          std::string(model::word(explanation.verdict.answer))),
      tone_of(explanation.verdict.answer)});
  auto changes = what_would_change(explanation);
  if (!changes.empty()) document.blocks.emplace_back(render::Bullets{std::move(changes)});
}

}  // namespace traject::report
