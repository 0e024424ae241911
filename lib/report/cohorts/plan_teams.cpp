#include "report/cohorts/plan_teams.hpp"

#include <algorithm>

#include "report/cells.hpp"
#include "report/cohorts/cohort_document.hpp"

namespace traject::report {
namespace {

using actions::TeamsOutcome;
using actions::TeamWish;
using render::Align;

Json team_json(const model::Team& team) {
  return {{"id", team.id.str()},
          {"members", ids(team.members)},
          {"assignment", team.assignment ? Json(*team.assignment) : Json(nullptr)}};
}

Json wish_json(const TeamWish& wish) {
  return {{"person", wish.person.str()},
          {"other", wish.other.str()},
          {"wish", wish.together ? "together" : "apart"},
          {"kept", wish.kept}};
}

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

render::Document plan_teams(const TeamsOutcome& outcome, const model::Records& records) {
  auto document = cohort_document("teams", outcome.view, outcome.changes, records);
  Json teams = Json::array();
  for (const auto& team : outcome.view.cohort.teams) teams.push_back(team_json(team));
  Json wishes = Json::array();
  for (const auto& wish : outcome.wishes) wishes.push_back(wish_json(wish));
  document.data["teams"] = std::move(teams);
  document.data["wishes"] = std::move(wishes);
  document.data["without_department"] = ids(outcome.without_department);
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
