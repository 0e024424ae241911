#include "actions/cohorts/plan_teams.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "actions/named_records.hpp"
#include "base/failure.hpp"
#include "eligibility/facts_at.hpp"
#include "eligibility/situation.hpp"
#include "matching/teams.hpp"
#include "model/cohort.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/record_file.hpp"
#include "model/registration.hpp"

namespace traject::actions {
namespace {

using model::PersonId;
using model::Team;
using Pair = std::pair<std::size_t, std::size_t>;

std::size_t team_size(const model::Records& records, const model::Cohort& cohort) {
  const auto& group = records.programmes.at(cohort.programme).group;
  if (group && group->team_size) return static_cast<std::size_t>(*group->team_size);
  throw base::Failure(
      base::FailureKind::wrong_use, {"failure.no-team-size", {{"id", cohort.programme.str()}}});
}

class TeamPlanner {
 public:
  TeamPlanner(const model::Records& records, const TeamsRequest& request)
      : records_(records),
        request_(request),
        cohort_(cohort_named(records, request.cohort)),
        size_(team_size(records, cohort_)) {
    for (std::size_t i = 0; i < cohort_.participants.size(); ++i) numbers_[cohort_.participants[i]] = i;
  }

  TeamsOutcome run() {
    const std::vector<Team> before = cohort_.teams;
    if (request_.replace) cohort_.teams.clear();
    set_problem();
    const matching::Teams teams = matching::form_teams(problem_);
    write(teams);
    assign();
    tell_wishes(teams);
    if (cohort_.teams != before)
      outcome_.changes = {{model::file_of<model::Cohort>(request_.cohort), cohort_}};
    outcome_.view = view_of(records_, request_.cohort, cohort_);
    return std::move(outcome_);
  }

 private:
  void set_problem() {
    std::map<std::string, std::size_t> departments;
    for (const PersonId& person : cohort_.participants) {
      const std::string name = department_of(person);
      problem_.departments.push_back(departments.emplace(name, departments.size()).first->second);
      add_wishes(person);
    }
    problem_.together = {together_.begin(), together_.end()};
    problem_.apart = {apart_.begin(), apart_.end()};
    set_sizes();
  }

  [[nodiscard]] std::string department_of(const PersonId& person) {
    const auto found = records_.people.find(person);
    if (found != records_.people.end()) {
      const auto facts = eligibility::facts_at(found->second, request_.as_of);
      if (facts.department) return facts.department->str();
    }
    outcome_.without_department.push_back(person);
    return {};
  }

  void add_wishes(const PersonId& person) {
    const auto* registration = registration_of(records_, cohort_.programme, person);
    const auto* counted =
        registration == nullptr ? nullptr : eligibility::counted_registration(*registration, request_.as_of);
    if (counted == nullptr || !counted->team) return;
    for (const PersonId& other : counted->team->together) add_pair(together_, person, other);
    for (const PersonId& other : counted->team->apart) add_pair(apart_, person, other);
  }

  // Somebody outside the cohort is in no team anyhow.
  void add_pair(std::set<Pair>& pairs, const PersonId& person, const PersonId& other) {
    const auto found = numbers_.find(other);
    if (found == numbers_.end() || other == person) return;
    pairs.insert(std::minmax(numbers_.at(person), found->second));
  }

  // Who stays, and how large the teams become.
  void set_sizes() {
    problem_.standing.resize(cohort_.participants.size());
    for (std::size_t team = 0; team < cohort_.teams.size(); ++team) {
      for (const PersonId& member : cohort_.teams[team].members) {
        if (numbers_.contains(member)) problem_.standing[numbers_.at(member)] = team;
      }
    }
    if (cohort_.teams.empty()) {
      problem_.sizes = matching::team_sizes(cohort_.participants.size(), size_);
      return;
    }
    problem_.sizes.assign(cohort_.teams.size(), 0);
    std::size_t newcomers = 0;
    for (const auto& team : problem_.standing) team ? ++problem_.sizes[*team] : ++newcomers;
    for (; newcomers > 0; --newcomers) ++smallest_team();
  }

  std::size_t& smallest_team() {
    const auto smallest = std::min_element(problem_.sizes.begin(), problem_.sizes.end());
    return *smallest < size_ ? *smallest : problem_.sizes.emplace_back(0);
  }

  void write(const matching::Teams& teams) {
    std::vector<std::vector<PersonId>> members(problem_.sizes.size());
    for (std::size_t i = 0; i < teams.size(); ++i) members[teams[i]].push_back(cohort_.participants[i]);
    if (cohort_.teams.empty()) return write_new(std::move(members));
    for (std::size_t team = 0; team < members.size(); ++team) {
      if (team == cohort_.teams.size()) cohort_.teams.push_back({new_id(), {}, {}});
      auto& standing = cohort_.teams[team].members;
      std::erase_if(standing, [&](const PersonId& member) { return !numbers_.contains(member); });
      for (const PersonId& member : members[team]) {
        if (std::find(standing.begin(), standing.end(), member) == standing.end()) standing.push_back(member);
      }
    }
  }

  void assign() {
    const auto& texts = request_.assignments;
    if (texts.size() > cohort_.teams.size()) {
      throw base::Failure(base::FailureKind::wrong_use,
                          {"failure.too-many-assignments",
                           {{"assignments", static_cast<std::int64_t>(texts.size())},
                            {"teams", static_cast<std::int64_t>(cohort_.teams.size())}}});
    }
    for (std::size_t i = 0; i < texts.size(); ++i) cohort_.teams[i].assignment = texts[i];
  }

  // The larger teams first, then by their first member.
  void write_new(std::vector<std::vector<PersonId>> members) {
    std::sort(members.begin(), members.end(), [&](const auto& a, const auto& b) {
      return std::pair(b.size(), numbers_.at(a.front())) < std::pair(a.size(), numbers_.at(b.front()));
    });
    for (auto& people : members) {
      model::LocalId id = new_id();
      cohort_.teams.push_back({std::move(id), std::move(people), {}});
    }
  }

  [[nodiscard]] model::LocalId new_id() const {
    for (std::size_t number = cohort_.teams.size() + 1;; ++number) {
      model::LocalId id("team-" + std::to_string(number));
      const bool taken = std::any_of(
          cohort_.teams.begin(), cohort_.teams.end(), [&](const Team& team) { return team.id == id; });
      if (!taken) return id;
    }
  }

  void tell_wishes(const matching::Teams& teams) {
    for (const auto& [a, b] : together_) add_wish(a, b, true, teams[a] == teams[b]);
    for (const auto& [a, b] : apart_) add_wish(a, b, false, teams[a] != teams[b]);
  }
  void add_wish(std::size_t a, std::size_t b, bool together, bool kept) {
    outcome_.wishes.push_back({cohort_.participants[a], cohort_.participants[b], together, kept});
  }

  const model::Records& records_;
  const TeamsRequest& request_;
  model::Cohort cohort_;
  std::size_t size_;
  std::map<PersonId, std::size_t> numbers_;
  std::set<Pair> together_;
  std::set<Pair> apart_;
  matching::TeamProblem problem_;
  TeamsOutcome outcome_;
};

}  // namespace

TeamsOutcome plan_teams(const model::Records& records, const TeamsRequest& request) {
  return TeamPlanner(records, request).run();
}

}  // namespace traject::actions
