#include "matching/recruitment.hpp"

#include <algorithm>
#include <numeric>

#include "matching/assignment.hpp"
#include "matching/hard_rules.hpp"
#include "matching/wishes.hpp"

namespace traject::matching {
namespace {

using Department = std::optional<model::DepartmentId>;
using Counts = std::vector<int>;  // for each department

// Being without a coach weighs most, then needing a recruit, then needing one from a specific department.
enum Cost : std::size_t { coached, without_any, recruited, recruited_there };

Coach recruit_of(const Department& department) {
  Coach coach;
  coach.department = department;
  return coach;
}

class Recruiter {
 public:
  Recruiter(const Request& request, const Terms& terms, int capacity, std::vector<Department> departments)
      : request_(request), capacity_(capacity), departments_(std::move(departments)) {
    const Coaches kept = kept_standing(request, terms);
    const auto load = loads(request, kept);
    for (std::size_t i = 0; i < load.size(); ++i)
      task_.places.push_back({std::max(request.coaches[i].capacity - load[i], 0), load[i]});
    task_.places.resize(load.size() + departments_.size());
    task_.costs = {{0, 0, 0}, {1, 0, 0}, {0, 1, 0}, {0, 1, 1}};
    for (std::size_t i = 0; i < kept.size(); ++i) {
      if (!kept[i]) add(request.participants[i]);
    }
  }

  Recruitment run() {
    const Counts taken = how_many_need();
    Counts counts;
    int least = 0;
    for (const int people : taken) {
      counts.push_back((people + capacity_ - 1) / capacity_);
      least += people;
    }
    least = (least + capacity_ - 1) / capacity_;
    while (std::accumulate(counts.begin(), counts.end(), 0) > least && one_fewer(counts)) {
    }
    from_anywhere(counts);
    for (std::size_t i = 0; i < counts.size(); ++i) {
      if (counts[i] > 0) recruitment_.recruits.push_back({departments_[i], counts[i]});
    }
    return std::move(recruitment_);
  }

 private:
  void add(const Participant& participant) {
    std::vector<Option> options;
    const std::size_t person = task_.people;
    for (std::size_t i = 0; i < request_.coaches.size(); ++i) {
      const Coach& coach = request_.coaches[i];
      if (may_coach(coach, participant) && level_of(participant, coach).kind <= LevelKind::field)
        options.push_back({person, i, coached});
    }
    bool can_be_helped = false;
    for (std::size_t i = 0; i < departments_.size(); ++i) {
      if (!fits_field(participant, recruit_of(departments_[i]))) continue;
      can_be_helped = true;
      options.push_back({person, request_.coaches.size() + i, departments_[i] ? recruited_there : recruited});
    }
    options.push_back({person, nowhere, without_any});
    if (!can_be_helped) {
      recruitment_.unhelped.push_back(participant.id);
      return;
    }
    task_.options.insert(task_.options.end(), options.begin(), options.end());
    ++task_.people;
  }

  // How many would still be without a coach.
  [[nodiscard]] std::size_t without(const Counts& counts) {
    for (std::size_t i = 0; i < counts.size(); ++i)
      task_.places[request_.coaches.size() + i].free = capacity_ * counts[i];
    const auto places = assign(task_);
    return static_cast<std::size_t>(std::count(places.begin(), places.end(), nowhere));
  }

  // How many cannot do without a recruit, by department: any, if that is good enough.
  [[nodiscard]] Counts how_many_need() {
    for (std::size_t i = 0; i < departments_.size(); ++i)
      task_.places[request_.coaches.size() + i].free = static_cast<int>(task_.people);
    Counts taken(departments_.size(), 0);
    for (const std::size_t place : assign(task_)) {
      if (place != nowhere && place >= request_.coaches.size()) ++taken[place - request_.coaches.size()];
    }
    return taken;
  }

  // Leaves one recruit out, or lets one do the work of two, if everybody still has a coach.
  [[nodiscard]] bool one_fewer(Counts& counts) {
    for (std::size_t i = 0; i < counts.size(); ++i) {
      for (std::size_t j = i; j < counts.size(); ++j) {
        if (counts[i] < (i == j ? 2 : 1) || counts[j] < 1) continue;
        for (std::size_t instead = 0; instead < counts.size(); ++instead) {
          Counts fewer = counts;
          --fewer[i];
          --fewer[j];
          ++fewer[instead];
          if (without(fewer) > 0) continue;
          counts = fewer;
          return true;
        }
      }
    }
    return false;
  }

  // Asks for any department where that is enough.
  void from_anywhere(Counts& counts) {
    for (std::size_t i = 1; i < counts.size() && capacity_ > 1; ++i) {
      while (counts[i] > 0) {
        Counts other = counts;
        --other[i];
        ++other[0];
        if (without(other) > 0) break;
        counts = other;
      }
    }
  }

  const Request& request_;
  int capacity_;
  std::vector<Department> departments_;
  Assignment task_;
  Recruitment recruitment_;
};

}  // namespace

Recruitment recruitment(const Request& request, const Terms& terms, int capacity,
                        std::vector<model::DepartmentId> departments) {
  std::sort(departments.begin(), departments.end());
  departments.erase(std::unique(departments.begin(), departments.end()), departments.end());
  std::vector<Department> all = {Department{}};
  all.insert(all.end(), departments.begin(), departments.end());
  return Recruiter(request, terms, std::max(capacity, 1), std::move(all)).run();
}

}  // namespace traject::matching
