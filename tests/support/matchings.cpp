#include "support/matchings.hpp"

#include <algorithm>
#include <string>

#include "model/registration.hpp"

namespace traject::test {
namespace {

using matching::Coach;
using matching::Coaches;
using matching::HardRule;
using matching::Participant;
using matching::Request;
using matching::Terms;
using model::CoachField;

std::string id(int number) {
  const std::string digits = std::to_string(number);
  return "p-" + std::string(4 - digits.size(), '0') + digits;
}

model::DepartmentId department(Random& random) {
  return model::DepartmentId(std::string(1, static_cast<char>('a' + random.between(0, 2))));
}

// Low numbers are asked for more often.
model::CoachId popular(Random& random, int coaches) {
  return model::CoachId(id(random.between(1, random.between(1, coaches))));
}

Coach random_coach(Random& random, int number, int people) {
  Coach coach;
  coach.id = model::CoachId(id(number));
  if (!random.chance(5)) coach.department = department(random);
  coach.capacity = random.between(0, 3);
  coach.elsewhere = random.chance(20) ? random.between(0, 2) : 0;
  coach.is_trained = random.chance(70);
  coach.is_available = random.chance(90);
  coach.is_external = random.chance(5);
  if (random.chance(20)) coach.avoids.emplace_back(id(50 + random.between(1, people)));
  return coach;
}

Participant random_participant(Random& random, int number, int coaches) {
  Participant participant;
  // Some participants are coaches too.
  participant.id = model::PersonId(id(50 + number));
  if (!random.chance(5)) participant.department = department(random);
  if (coaches == 0) return participant;
  if (random.chance(40)) participant.manager = model::PersonId(id(random.between(1, coaches)));
  if (random.chance(30)) participant.wishes.current = popular(random, coaches);
  for (int wishes = random.between(0, 4); wishes > 0; --wishes)
    participant.wishes.prefers.push_back(popular(random, coaches));
  for (int wishes = random.between(0, 2); wishes > 0; --wishes)
    participant.wishes.avoids.push_back(popular(random, coaches));
  const int field = random.between(0, 5);
  if (field < 3) participant.wishes.field = static_cast<CoachField>(field);
  return participant;
}

template <class List, class Id>
bool contains(const List& list, const Id& wanted) {
  return std::find(list.begin(), list.end(), wanted) != list.end();
}

std::vector<std::optional<std::string>> standing_ids(const Request& request, const Terms& terms) {
  std::vector<std::optional<std::string>> ids;
  for (const Participant& participant : request.participants)
    ids.push_back(
        participant.standing && !terms.anew ? std::optional(participant.standing->str()) : std::nullopt);
  return ids;
}

bool breaks_any(const Participant& participant, const Coach& coach) {
  for (unsigned rule = 0; rule < matching::hard_rules; ++rule) {
    if (breaks(static_cast<HardRule>(rule), participant, coach)) return true;
  }
  return false;
}

}  // namespace

Request random_new_request(Random& random, Size most) {
  Request request;
  const int people = random.between(1, most.people);
  const int coaches = random.between(0, most.coaches);
  for (int i = 1; i <= coaches; ++i) request.coaches.push_back(random_coach(random, i, people));
  for (int i = 1; i <= people; ++i) request.participants.push_back(random_participant(random, i, coaches));
  if (random.chance(20) && coaches > 0)  // a coach who takes part
    request.participants.front().id = model::PersonId(id(random.between(1, coaches)));
  return request;
}

Request random_request(Random& random, Size most) {
  Request request = random_new_request(random, most);
  if (request.coaches.empty()) return request;
  for (Participant& participant : request.participants) {
    if (random.chance(40)) participant.standing = random.pick(request.coaches).id;
  }
  return request;
}

int level_number(const Request& request, std::size_t participant, std::size_t coach) {
  const auto& wishes = request.participants[participant].wishes;
  const auto& own = request.participants[participant].department;
  const Coach& other = request.coaches[coach];
  if (wishes.current && *wishes.current == other.id) return 0;
  for (std::size_t i = 0; i < wishes.prefers.size(); ++i) {
    if (wishes.prefers[i] == other.id) return static_cast<int>(i) + 1;
  }
  const bool known = own && other.department;
  const bool is_same = known && *own == *other.department;
  if (!wishes.field || *wishes.field == CoachField::any) return field_level;
  const bool wants_same = *wishes.field == CoachField::same;
  return known && is_same == wants_same ? field_level : other_level;
}

bool breaks(HardRule rule, const Participant& participant, const Coach& coach) {
  switch (rule) {
    case HardRule::oneself: return participant.id.str() == coach.id.str();
    case HardRule::own_manager: return participant.manager && participant.manager->str() == coach.id.str();
    case HardRule::participant_avoids: return contains(participant.wishes.avoids, coach.id);
    case HardRule::coach_avoids: return contains(coach.avoids, participant.id);
    case HardRule::unavailable: return !coach.is_available;
    case HardRule::external: return coach.is_external;
    case HardRule::full:
    case HardRule::replaced: break;
  }
  return false;
}

bool is_legal(const Request& request, const Terms& terms, const Coaches& coaches) {
  const auto stood = standing_ids(request, terms);
  std::vector<int> load;
  std::vector<int> stood_there(request.coaches.size(), 0);
  std::vector<int> newcomers(request.coaches.size(), 0);
  for (const Coach& coach : request.coaches) load.push_back(coach.elsewhere);
  for (std::size_t i = 0; i < coaches.size(); ++i) {
    const Participant& participant = request.participants[i];
    const bool is_replaced = terms.replace && *terms.replace == participant.id;
    for (std::size_t coach = 0; coach < request.coaches.size(); ++coach) {
      if (stood[i] == request.coaches[coach].id.str() && !is_replaced) ++stood_there[coach];
    }
    const bool stands = coaches[i] && stood[i] == request.coaches[*coaches[i]].id.str();
    if (stood[i] && !terms.replace && !stands) return false;
    if (stood[i] && !is_replaced && !coaches[i]) return false;
    if (!coaches[i]) continue;
    ++load[*coaches[i]];
    if (stands && is_replaced) return false;
    if (stands) continue;
    ++newcomers[*coaches[i]];
    if (breaks_any(participant, request.coaches[*coaches[i]])) return false;
  }
  for (std::size_t i = 0; i < load.size(); ++i) {
    const Coach& coach = request.coaches[i];
    if (newcomers[i] > 0 && load[i] > coach.capacity) return false;
    // Nobody moves because of somebody who is one too many.
    const bool was_over = coach.elsewhere + stood_there[i] > coach.capacity;
    if (was_over && load[i] - newcomers[i] < coach.elsewhere + stood_there[i]) return false;
  }
  return true;
}

Worth worth(const Request& request, const Terms& terms, const Coaches& coaches) {
  const auto stood = standing_ids(request, terms);
  const auto people = static_cast<std::int64_t>(coaches.size());
  Worth first = {0, 0, people, 0};  // not helped, moved, without the current coach, without any
  std::vector<std::int64_t> at_level(other_level + 1, 0);
  std::int64_t untrained = 0;
  std::vector<std::int64_t> load;
  for (const Coach& coach : request.coaches) load.push_back(coach.elsewhere);
  Worth order;
  for (std::size_t i = 0; i < coaches.size(); ++i) {
    const bool is_replaced = terms.replace && *terms.replace == request.participants[i].id;
    order.push_back(coaches[i] ? static_cast<std::int64_t>(*coaches[i]) : 1'000'000);
    if (!coaches[i]) {
      first[0] += is_replaced ? 1 : 0;
      ++first[3];
      continue;
    }
    const Coach& coach = request.coaches[*coaches[i]];
    if (stood[i] && *stood[i] != coach.id.str() && !is_replaced) ++first[1];
    const int level = level_number(request, i, *coaches[i]);
    if (level == 0) --first[2];
    ++at_level[static_cast<std::size_t>(level)];
    if (!coach.is_trained) ++untrained;
    ++load[*coaches[i]];
  }
  Worth all = first;
  all.insert(all.end(), at_level.rbegin(), at_level.rend());
  all.push_back(untrained);
  std::int64_t squares = 0;
  for (const std::int64_t each : load) squares += each * each;
  all.push_back(squares);
  all.insert(all.end(), order.begin(), order.end());
  return all;
}

void for_each_way(const Request& request, const Terms& terms,
                  const std::function<void(const Coaches&)>& visit) {
  const auto stood = standing_ids(request, terms);
  Coaches way(request.participants.size());
  const std::function<void(std::size_t)> from = [&](std::size_t i) {
    if (i == way.size()) {
      if (is_legal(request, terms, way)) visit(way);
      return;
    }
    way[i].reset();
    from(i + 1);
    for (std::size_t coach = 0; coach < request.coaches.size(); ++coach) {
      const bool stands = stood[i] == request.coaches[coach].id.str();
      if (!stands && breaks_any(request.participants[i], request.coaches[coach])) continue;
      way[i] = coach;
      from(i + 1);
    }
    way[i].reset();
  };
  from(0);
}

}  // namespace traject::test
