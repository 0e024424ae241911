#include "report/coaches/match_coaches.hpp"

#include <algorithm>

#include "model/registration.hpp"
#include "model/staff.hpp"
#include "report/coaches/match_json.hpp"
#include "report/coaches/match_reasons.hpp"
#include "report/columns.hpp"

namespace traject::report {
namespace {

using actions::MatchOutcome;
using actions::Pair;
using render::Align;
using render::Document;
using render::Facts;
using render::Paragraph;
using render::Table;
using render::Tone;

Cell coach_name(const model::Records& records, const model::CoachId& coach) {
  return name_of(records, model::PersonId(coach.str()));
}

Cell level_cell(const matching::Level& level) {
  if (level.kind != matching::LevelKind::prefer) return base::Value(word("level", model::word(level.kind)));
  return cell(say("level.prefer", {{"number", static_cast<std::int64_t>(level.wish)}}));
}

// Coaches are named up to this many; more is too much to read.
constexpr std::size_t readable = 20;

Cell coaches_cell(const std::vector<model::CoachId>& coaches) {
  if (coaches.size() <= readable) return base::Value(ids_of(coaches));
  return cell(say("match.so-many-coaches", {{"count", static_cast<std::int64_t>(coaches.size())}}));
}

void add(Document& document, const char* heading, Facts facts) {
  document.blocks.emplace_back(render::Heading{say(heading)});
  document.blocks.emplace_back(std::move(facts));
}

// If one pair is replaced, only the new pairs.
Table pairs_table(const MatchOutcome& outcome, const model::Records& records) {
  const auto because = [&](const Pair& pair) {
    return because_of(pair, wishes_of(outcome, records, pair.participant));
  };
  const auto is_told = [&](const Pair& pair) { return !outcome.replaced || pair.is_new; };
  return table_of<Pair>(
      those(outcome.pairs, is_told),
      {{column("participant"), &Pair::participant},
       {column("name"), [&](auto& pair) { return name_of(records, pair.participant); }},
       {column("coach"), &Pair::coach},
       {column("name"), [&](auto& pair) { return coach_name(records, pair.coach); }},
       {wrapping_column("because"), because},
       {column("alternative"), [](auto& pair) { return pair.reason.alternative; }}});
}

// A line for each rule, with the participant in the first one.
Table unmatched_table(const MatchOutcome& outcome, const model::Records& records) {
  Table table{
      {column("participant"), column("name"), column("rule"), column("coaches", Align::left, true)}, {}};
  for (const auto& participant : outcome.unmatched) {
    Cell id = cell(participant.participant.str());
    Cell name = name_of(records, participant.participant);
    if (participant.obstacles.empty())
      table.rows.push_back({id, name, cell(say("match.without.no_coaches")), Cell{}});
    for (const auto& obstacle : participant.obstacles) {
      table.rows.push_back({id, name, base::Value(rule_word(obstacle.rule)), coaches_cell(obstacle.coaches)});
      id = name = Cell{};
    }
  }
  return table;
}

Table ended_table(const MatchOutcome& outcome, const model::Records& records) {
  using actions::EndedPair;
  return table_of<EndedPair>(
      outcome.ended, {{column("participant"), &EndedPair::participant},
                      {column("name"), [&](auto& pair) { return name_of(records, pair.participant); }},
                      {column("coach"), &EndedPair::coach},
                      {column("name"), [&](auto& pair) { return coach_name(records, pair.coach); }},
                      {wrapping_column("because"), &EndedPair::because}});
}

Table coaches_table(const MatchOutcome& outcome, const model::Records& records) {
  using actions::CoachLoad;
  const auto training = [](const CoachLoad& load) {
    return load.is_trained ? Cell{} : cell(say("match.needs-training"));
  };
  return table_of<CoachLoad>(
      those(outcome.loads, [](const auto& load) { return load.coachees > 0; }),
      {{column("coach"), &CoachLoad::coach},
       {column("name"), [&](auto& load) { return coach_name(records, load.coach); }},
       {right_column("coachees"), &CoachLoad::coachees},
       {right_column("capacity"), &CoachLoad::capacity},
       {column("training"), training}});
}

void add_replaced(Document& document, const MatchOutcome& outcome) {
  if (!outcome.replaced) return;
  const auto pair = std::find_if(outcome.pairs.begin(), outcome.pairs.end(), [&](const Pair& each) {
    return each.participant == *outcome.replaced;
  });
  const std::string person = outcome.replaced->str();
  if (pair == outcome.pairs.end()) {
    document.blocks.emplace_back(Paragraph{say("match.nobody-left", {{"person", person}}), Tone::bad});
  } else {
    document.blocks.emplace_back(
        Paragraph{say("match.replaced", {{"person", person}, {"coach", pair->coach.str()}}), Tone::good});
  }
  if (pair == outcome.pairs.end()) return;
  if (outcome.moved.empty()) {
    document.blocks.emplace_back(Paragraph{say("match.nobody-moved")});
    return;
  }
  std::vector<std::string> moved;
  for (const auto& other : outcome.moved) moved.push_back(other.str());
  document.blocks.emplace_back(
      Paragraph{say("match.moved", {{"people", std::move(moved)}, {"person", person}}), Tone::warning});
}

// People have to arrange an external coach themselves, and only after others have agreed [H33].
void add_external(Document& document, const MatchOutcome& outcome, const model::Records& records) {
  if (!needs_external(outcome)) return;
  document.blocks.emplace_back(render::Heading{say("heading.external")});
  document.blocks.emplace_back(render::Bullets{external_steps(outcome)});
  std::vector<std::string> known;
  for (const auto& [id, coach] : records.coaches) {
    if (coach.external) known.push_back(id.str());
  }
  if (!known.empty())
    document.blocks.emplace_back(Paragraph{say("match.external-known", {{"coaches", std::move(known)}})});
}

void add_places_left(Document& document, const MatchOutcome& outcome) {
  std::vector<std::string> free;
  std::int64_t places = 0;
  for (const auto& load : outcome.loads) {
    if (!load.can_take_more) continue;
    free.push_back(load.coach.str());
    places += load.capacity - load.coachees;
  }
  const auto count = static_cast<std::int64_t>(free.size());
  base::Message message = say("match.places-left", {{"places", places}, {"coaches", free}});
  if (free.empty()) message = say("match.no-places-left");
  if (free.size() > readable) message = say("match.many-places-left", {{"places", places}, {"count", count}});
  document.blocks.emplace_back(Paragraph{std::move(message)});
}

Facts levels_facts(const MatchOutcome& outcome) {
  Facts facts;
  for (const auto& level : outcome.levels)
    facts.rows.emplace_back(level_cell(level), cell(count_at(outcome, level)));
  return facts;
}

Facts outcome_facts(const MatchOutcome& outcome) {
  Facts facts;
  for (const auto& [name, count] : balance_of(outcome))
    facts.rows.emplace_back(word("match-balance", name), cell(count));
  return facts;
}

// A participant with a coach, or without one.
struct MatchRow {
  model::PersonId participant;
  std::optional<model::CoachId> coach = {};
  std::optional<std::string> level = {};
  base::Message because;
  std::optional<model::CoachId> alternative = {};
};

std::vector<MatchRow> match_rows(const MatchOutcome& outcome, const model::Records& records) {
  std::vector<MatchRow> rows;
  for (const Pair& pair : outcome.pairs) {
    rows.push_back({.participant = pair.participant,
                    .coach = pair.coach,
                    .level = matching::code(pair.reason.level),
                    .because = because_of(pair, wishes_of(outcome, records, pair.participant)),
                    .alternative = pair.reason.alternative});
  }
  for (const auto& without : outcome.unmatched)
    rows.push_back({.participant = without.participant, .because = because_of(without)});
  return rows;
}

Table sheet(const MatchOutcome& outcome, const model::Records& records) {
  return table_of<MatchRow>(
      match_rows(outcome, records),
      {{column("participant"), &MatchRow::participant},
       {column("name"), [&](auto& row) { return name_of(records, row.participant); }},
       {column("coach"), &MatchRow::coach},
       {column("coach_name"),
        [&](auto& row) { return row.coach ? coach_name(records, *row.coach) : Cell{}; }},
       {column("level"), &MatchRow::level},
       {column("because"), &MatchRow::because},
       {column("alternative"), &MatchRow::alternative}});
}

}  // namespace

Document match_coaches(const MatchOutcome& outcome, const model::Records& records) {
  Document document;
  document.data = match_json(outcome, records);
  document.table = sheet(outcome, records);
  document.blocks.emplace_back(render::Title{say("match.title", {{"cohort", outcome.cohort.str()}})});
  Facts facts;
  facts.rows.emplace_back(word("label", "programme"), cell(outcome.programme_title));
  facts.rows.emplace_back(
      word("label", "period"),
      cell(say("match.period", {{"from", outcome.period.from}, {"until", outcome.period.until}})));
  document.blocks.emplace_back(std::move(facts));
  add_replaced(document, outcome);
  add_table(
      document, say(outcome.replaced ? "heading.new-pairs" : "heading.pairs"), pairs_table(outcome, records));
  add_table(document, say("heading.without-coach"), unmatched_table(outcome, records));
  add_external(document, outcome, records);
  if (!outcome.unmatched.empty() && !outcome.replaced)
    document.blocks.emplace_back(
        Paragraph{say("match.see-needed", {{"cohort", outcome.cohort.str()}}), Tone::quiet});
  add_table(document, say("heading.ended"), ended_table(outcome, records));
  if (!outcome.replaced) add_table(document, say("heading.coaches"), coaches_table(outcome, records));
  if (const auto untrained = untrained_of(outcome); !untrained.empty())
    document.blocks.emplace_back(
        Paragraph{say("match.untrained", {{"coaches", ids_of(untrained)}}), Tone::warning});
  add_places_left(document, outcome);
  if (!outcome.replaced) add(document, "heading.wishes", levels_facts(outcome));
  add(document, "heading.balance", outcome_facts(outcome));
  add_warnings(document, outcome.warnings);
  return document;
}

}  // namespace traject::report
