#include "matching/match.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "matching/assignment.hpp"
#include "matching/hard_rules.hpp"
#include "matching/wishes.hpp"

namespace traject::matching {
namespace {

// What sets one option apart from another: options with the same kind cost the same.
struct Kind {
  bool is_replaced = false;    // for the participant who needs a different coach
  bool is_moved = false;       // away from the current coach
  std::optional<Level> level;  // nullopt without a coach
  bool is_trained = true;
  friend auto operator<=>(const Kind&, const Kind&) = default;
};

class Matcher {
 public:
  Matcher(const Request& request, const Terms& terms)
      : request_(request), terms_(terms), standing_(kept_standing(request, terms)) {}

  Coaches run() {
    add_people_and_places();
    task_.people = people_.size();
    for (std::size_t person = 0; person < people_.size(); ++person) add_options(person);
    add_costs();
    Coaches coaches = standing_;
    const auto places = assign(task_);
    for (std::size_t person = 0; person < people_.size(); ++person) {
      const std::size_t place = places[person];
      coaches[people_[person]] = place == nowhere ? std::nullopt : std::optional(place);
    }
    return coaches;
  }

 private:
  // People whose pair stays take up a place; all others are to be assigned.
  void add_people_and_places() {
    const auto stays = who_stays(request_, terms_);
    Coaches staying = standing_;
    for (std::size_t i = 0; i < stays.size(); ++i) {
      if (stays[i]) continue;
      staying[i].reset();
      people_.push_back(i);
    }
    const auto load = loads(request_, staying);
    for (std::size_t i = 0; i < load.size(); ++i)
      task_.places.push_back({std::max(request_.coaches[i].capacity - load[i], 0), load[i]});
  }

  void add_options(std::size_t person) {
    const std::size_t index = people_[person];
    const Participant& participant = request_.participants[index];
    const bool is_replaced = terms_.replace == participant.id;
    const auto& standing = standing_[index];
    for (std::size_t i = 0; i < request_.coaches.size(); ++i) {
      const Coach& coach = request_.coaches[i];
      const bool stands = standing == i;
      if (stands ? is_replaced : !may_coach(coach, participant)) continue;
      add({person, i}, {is_replaced, standing && !stands, level_of(participant, coach), coach.is_trained});
    }
    if (!standing || is_replaced) add({person, nowhere}, {is_replaced, false, {}, true});
  }

  void add(Option option, const Kind& kind) {
    option.kind = kinds_.try_emplace(kind, kinds_.size()).first->second;
    task_.options.push_back(option);
  }

  void add_costs() {
    const auto levels = levels_up_to(longest_wishes(request_));
    task_.costs.resize(kinds_.size());
    for (const auto& [kind, index] : kinds_) {
      std::vector<int>& costs = task_.costs[index];
      const auto& level = kind.level;
      costs = {!level && kind.is_replaced, kind.is_moved && !kind.is_replaced,
               !level || level->kind != LevelKind::current, !level};
      // The number at the best level follows from the others.
      for (auto worst = levels.rbegin(); std::next(worst) != levels.rend(); ++worst)
        costs.push_back(level == *worst);
      costs.push_back(!kind.is_trained);
    }
  }

  const Request& request_;
  const Terms& terms_;
  Coaches standing_;
  std::vector<std::size_t> people_;  // indexes of participants who may get another coach
  std::map<Kind, std::size_t> kinds_;
  Assignment task_;
};

}  // namespace

Coaches kept_standing(const Request& request, const Terms& terms) {
  return terms.anew ? Coaches(request.participants.size()) : standing(request);
}

std::vector<bool> who_stays(const Request& request, const Terms& terms) {
  const Coaches coaches = kept_standing(request, terms);
  std::vector<int> load = loads(request, coaches);
  const auto is_replaced = [&](std::size_t i) { return terms.replace == request.participants[i].id; };
  for (std::size_t i = 0; i < coaches.size(); ++i) {
    if (coaches[i] && is_replaced(i)) --load[*coaches[i]];
  }
  std::vector<bool> stays(coaches.size(), false);
  for (std::size_t i = 0; i < coaches.size(); ++i) {
    if (coaches[i] && !is_replaced(i))
      stays[i] = !terms.replace || load[*coaches[i]] > request.coaches[*coaches[i]].capacity;
  }
  return stays;
}

Coaches match(const Request& request, const Terms& terms) { return Matcher(request, terms).run(); }

}  // namespace traject::matching
