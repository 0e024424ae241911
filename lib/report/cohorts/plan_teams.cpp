#include "report/cohorts/plan_teams.hpp"

#include <algorithm>

#include "report/cells.hpp"
#include "report/cohorts/cohort_document.hpp"
#include "report/document_kind.hpp"

namespace traject::report {
namespace {

using actions::TeamsOutcome;
using actions::TeamWish;
using render::Align;

void team_members(Object& object, const model::Team& team) {
  object.member("id", team.id);
  object.member("members", team.members);
  object.member("assignment", team.assignment);
}

void wish_members(Object& object, const TeamWish& wish) {
  object.member("person", wish.person);
  object.member("other", wish.other);
  object.word("wish", wish.together ? "together" : "apart", {"together", "apart"});
  object.member("kept", wish.kept);
}

void teams_members(Object& object, const TeamsOutcome& outcome) {
  answer_members(object, "teams", outcome.view, true, outcome.changes);
  object.member("teams", outcome.view.cohort.teams, team_members);
  object.member("wishes", outcome.wishes, wish_members, "of participants about each other");
  object.member("without_department", outcome.without_department, "they count as a department of their own");
}

constexpr DocumentKind teams_kind({"plan-cohort", "teams"}, "--teams: the participants in teams.",
                                  teams_members);

Cell department(const model::Records& records, const model::PersonId& person) {
  const auto found = records.people.find(person);
  const bool known = found != records.people.end() && found->second.facts.department;
  return known ? cell(found->second.facts.department->str()) : Cell{};
}

render::Table members_table(const TeamsOutcome& outcome, const model::Records& records) {
  render::Table table{{column("team"), column("person"), column("name"), column("department"),
                       column("assignment", Align::left, true)},
                      {}};
  for (const model::Team& team : outcome.view.cohort.teams) {
    bool first = true;
    for (const auto& member : team.members) {
      table.rows.push_back(
          {first ? cell(team.id.str()) : Cell{}, cell(member.str()), name_of(records, member),
           department(records, member), first && team.assignment ? cell(*team.assignment) : Cell{}});
      first = false;
    }
  }
  return table;
}

render::Table sheet(const TeamsOutcome& outcome, const model::Records& records) {
  render::Table table{{column("team"), column("person"), column("department")}, {}};
  for (const model::Team& team : outcome.view.cohort.teams) {
    for (const auto& member : team.members)
      table.rows.push_back({cell(team.id.str()), cell(member.str()), department(records, member)});
  }
  return table;
}

void show_wishes(render::Document& document, const TeamsOutcome& outcome) {
  std::vector<base::Message> kept;
  std::vector<base::Message> broken;
  for (const TeamWish& wish : outcome.wishes) {
    (wish.kept ? kept : broken)
        .push_back(say(wish.together ? "teams.together" : "teams.apart",
                       {{"person", wish.person.str()}, {"other", wish.other.str()}}));
  }
  if (!kept.empty()) {
    document.blocks.emplace_back(render::Heading{say("heading.wishes-kept")});
    document.blocks.emplace_back(render::Bullets{std::move(kept), render::Tone::good});
  }
  if (!broken.empty()) {
    document.blocks.emplace_back(render::Heading{say("heading.wishes-broken")});
    document.blocks.emplace_back(render::Bullets{std::move(broken), render::Tone::warning});
  }
}

}  // namespace

SchemaFile plan_teams_schema() { return teams_kind.schema(); }

render::Document plan_teams(const TeamsOutcome& outcome, const model::Records& records) {
  auto document = cohort_document(teams_kind.json(records.settings, outcome), outcome.view, records);
  document.table = sheet(outcome, records);
  document.blocks.emplace_back(render::Paragraph{say(
      "teams.summary", {{"teams", static_cast<std::int64_t>(outcome.view.cohort.teams.size())},
                        {"people", static_cast<std::int64_t>(outcome.view.cohort.participants.size())}})});
  if (outcome.changes.empty()) document.blocks.emplace_back(render::Paragraph{say("teams.unchanged")});
  document.blocks.emplace_back(members_table(outcome, records));
  show_wishes(document, outcome);
  return document;
}

}  // namespace traject::report
