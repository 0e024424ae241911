#include "report/cohorts/plan_teams.hpp"

#include <algorithm>

#include "model/cohort.hpp"
#include "model/person.hpp"
#include "report/cohorts/cohort_document.hpp"
#include "report/columns.hpp"
#include "report/document_kind.hpp"

namespace traject::report {
namespace {

using actions::TeamsOutcome;
using actions::TeamWish;

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

// The first member of a team also shows its name and assignment.
struct TeamMember {
  const model::Team* team = nullptr;
  model::PersonId person;
  bool first = false;
};

std::vector<TeamMember> members_of(const TeamsOutcome& outcome) {
  std::vector<TeamMember> members;
  for (const model::Team& team : outcome.view.cohort.teams) {
    for (const auto& person : team.members)
      members.push_back({&team, person, person == team.members.front()});
  }
  return members;
}

render::Table members_table(const TeamsOutcome& outcome, const model::Records& records) {
  return table_of<TeamMember>(
      members_of(outcome),
      {{column("team"), [](auto& member) { return member.first ? cell(member.team->id) : Cell{}; }},
       {column("person"), &TeamMember::person},
       {column("name"), [&](auto& member) { return name_of(records, member.person); }},
       {column("department"), [&](auto& member) { return department(records, member.person); }},
       {wrapping_column("assignment"),
        [](auto& member) { return member.first ? cell(member.team->assignment) : Cell{}; }}});
}

render::Table members_sheet(const TeamsOutcome& outcome, const model::Records& records) {
  return table_of<TeamMember>(
      members_of(outcome),
      {{column("team"), [](auto& member) { return member.team->id; }},
       {column("person"), &TeamMember::person},
       {column("department"), [&](auto& member) { return department(records, member.person); }}});
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
  document.table = members_sheet(outcome, records);
  document.blocks.emplace_back(render::Paragraph{say(
      "teams.summary", {{"teams", static_cast<std::int64_t>(outcome.view.cohort.teams.size())},
                        {"people", static_cast<std::int64_t>(outcome.view.cohort.participants.size())}})});
  if (outcome.changes.empty()) document.blocks.emplace_back(render::Paragraph{say("teams.unchanged")});
  document.blocks.emplace_back(members_table(outcome, records));
  show_wishes(document, outcome);
  return document;
}

}  // namespace traject::report
