#include "actions/cohorts/plan_teams.hpp"

#include <doctest/doctest.h>

#include "model/cohort.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"
#include "support/refusals.hpp"

namespace traject::actions {
namespace plan_teams_test {

using model::CohortId;
using model::PersonId;
using test::day;
using test::refusal;

// Five people of two departments, p-1 to p-5; `wishes` stands in the registration of p-1.
struct Folder : test::MemoryFolder {
  explicit Folder(const std::string& wishes = "", const std::string& teams = "")
      : MemoryFolder{{"programmes/one.yaml", "title: One\ngroup: {size: 5, team_size: 2}\n"},
                     {"programmes/two.yaml", "title: Two\n"},
                     {"cohorts/autumn/cohort.yaml", cohort(teams)},
                     {"cohorts/plain/cohort.yaml",
                      "programme: two\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-1]\n"}} {
    for (int i = 1; i <= 5; ++i) {
      const std::string id = "p-" + std::to_string(i);
      put("people/" + id + ".yaml", i <= 3 ? "department: desk\n" : "department: works\n");
      put("registrations/one/" + id + ".yaml",
          "registered_at: 2021-07-01T09:00:00+02:00\n" + (i == 1 ? wishes : ""));
    }
  }

  static std::string cohort(const std::string& teams) {
    return "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: [p-1, p-2, p-3, p-4, p-5]\n" +
           teams;
  }
};

TeamsOutcome teams_of(Folder&& data, bool replace = false, std::vector<std::string> assignments = {}) {
  return plan_teams(data.load().records, {.cohort = CohortId("autumn"),
                                          .replace = replace,
                                          .assignments = std::move(assignments),
                                          .as_of = day("2021-09-01")});
}

std::string shown(const TeamsOutcome& outcome) {
  std::string text;
  for (const auto& team : outcome.view.cohort.teams) {
    text += team.id.str() + ":";
    for (const auto& member : team.members) text += " " + member.str();
    if (team.assignment) text += " (" + *team.assignment + ")";
    text += "\n";
  }
  return text;
}

TEST_CASE("teams are as equal as can be, and departments are spread over them") {
  const auto outcome = teams_of(Folder());
  CHECK(shown(outcome) == "team-1: p-1 p-4\nteam-2: p-2 p-5\nteam-3: p-3\n");
  CHECK(test::written<model::Cohort>(outcome.changes).teams.size() == 3);
}

TEST_CASE("wishes go before departments, and each is said to be kept or not") {
  const auto together = teams_of(Folder("team: {together: [p-2], apart: [p-4]}\n"));
  CHECK(shown(together) == "team-1: p-1 p-2\nteam-2: p-3 p-4\nteam-3: p-5\n");
  REQUIRE(together.wishes.size() == 2);
  CHECK((together.wishes[0].together && together.wishes[0].kept));
  CHECK((!together.wishes[1].together && together.wishes[1].kept));
  const auto both = teams_of(Folder("team: {together: [p-2, p-3]}\n"));
  CHECK(both.wishes.at(0).kept != both.wishes.at(1).kept);
}

TEST_CASE("a wish about somebody who is not in the cohort is none") {
  Folder data("team: {together: [p-6]}\n");
  data.put("people/p-6.yaml", "department: desk\n");
  CHECK(teams_of(std::move(data)).wishes.empty());
}

TEST_CASE("teams that stand are left alone; newcomers fill the smallest, and who has gone is taken out") {
  const std::string standing =
      "teams:\n"
      "  - {id: water, members: [p-9, p-2], assignment: Canals}\n"
      "  - {id: green, members: [p-1]}\n"
      "  - {id: roads, members: [p-3, p-4]}\n";
  Folder data("", standing);
  data.put("people/p-9.yaml", "department: desk\n");
  const auto outcome = teams_of(std::move(data));
  CHECK(shown(outcome) == "water: p-2 p-5 (Canals)\ngreen: p-1\nroads: p-3 p-4\n");
  data.put(
      "cohorts/autumn/cohort.yaml",
      Folder::cohort(
          "teams: [{id: a, members: [p-1, p-2]}, {id: b, members: [p-3, p-4]}, {id: c, members: [p-5]}]\n"));
  CHECK(teams_of(std::move(data)).changes.empty());
  CHECK(shown(teams_of(std::move(data), true)) == "team-1: p-1 p-4\nteam-2: p-2 p-5\nteam-3: p-3\n");
}

TEST_CASE("one more person than the teams hold makes one more team") {
  const auto outcome =
      teams_of(Folder("", "teams: [{id: a, members: [p-1, p-2]}, {id: b, members: [p-3, p-4]}]\n"));
  CHECK(shown(outcome) == "a: p-1 p-2\nb: p-3 p-4\nteam-3: p-5\n");
}

TEST_CASE("assignments go to the teams in their order, and no more than there are teams") {
  CHECK(shown(teams_of(Folder(), false, {"Canals", "Parks"})) ==
        "team-1: p-1 p-4 (Canals)\nteam-2: p-2 p-5 (Parks)\nteam-3: p-3\n");
  CHECK(refusal([] {
          return teams_of(Folder(), false, {"1", "2", "3", "4"});
        }) == "4 assignments are too many for 3 teams");
}

TEST_CASE("a programme without team_size has no teams") {
  const auto records = Folder().load().records;
  CHECK(refusal([&] {
          return plan_teams(
              records,
              {.cohort = CohortId("plain"), .replace = false, .assignments = {}, .as_of = day("2021-09-01")});
        }) == "programme \"two\" has no teams: add group.team_size to it");
}

}  // namespace plan_teams_test
}  // namespace traject::actions
