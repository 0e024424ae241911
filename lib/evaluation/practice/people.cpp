#include "evaluation/practice/people.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "evaluation/suppression.hpp"
#include "model/person.hpp"
#include "model/practice.hpp"

namespace traject::evaluation {
namespace {

using base::Date;
using model::Completion;
using model::Measure;
using model::Target;

Date last_day(const Target& target, Date as_of) { return std::min(target.until.value_or(as_of), as_of); }

void add(PeopleCounts& counts, const std::vector<Completion>& completions, const std::string& what,
         Date day) {
  bool undated = false;
  for (const Completion& completion : completions) {
    if (completion.what != what) continue;
    if (completion.date && *completion.date <= day) {
      ++counts.completed;
      return;
    }
    undated = undated || !completion.date;
  }
  ++(undated ? counts.undated : counts.not_completed);
}

void hide(TargetResult& result) {
  result.actual = result.people = result.not_completed = result.unknown = result.unclear = Count{};
  if (!result.target.target) result.needed.reset();
  result.percent.reset();
  result.state = TargetState::suppressed;
}

// Any count of so few people is small as well.
bool is_of_few(const PeopleCounts& counts, std::int64_t smallest) {
  return counts.people > 0 && counts.people < smallest;
}

// Whether a few people are in one of the two groups and not in the other, or in both: the figures of one could be taken from those
// of the other.
bool differ_by_few(const TargetCase& one, const TargetCase& other, std::int64_t smallest) {
  const auto ids_of = [](const TargetCase& about) {
    std::set<model::PersonId> ids;
    for (const TargetPerson& person : about.people) {
      if (person.id && person.surely) ids.insert(*person.id);
    }
    return ids;
  };
  const auto some = ids_of(one);
  const auto others = ids_of(other);
  const std::int64_t both = std::ranges::count_if(some, [&](const auto& id) { return others.contains(id); });
  const auto is_few = [&](std::int64_t count) { return count > 0 && count < smallest; };
  return both > 0 && (is_few(both) || is_few(static_cast<std::int64_t>(some.size()) - both) ||
                      is_few(static_cast<std::int64_t>(others.size()) - both));
}

// The counts of the targets that users can ask for, and what these share: targets about the same people on the same day have
// the same total, and the same number without anything on file. Colleagues know how many people there are.
class PeopleTable {
 public:
  void add(std::size_t target, const TargetCase& about, Date as_of) {
    const PeopleCounts counts = count_people(about, as_of);
    const Common& common = common_to(about.target, counts);
    Cells cells{.people = common.people,
                .completed = add_cell(counts.completed),
                .not_completed = add_cell(counts.not_completed),
                .unknown = add_cell(counts.unknown()),
                .unclear = common.unclear};
    table_.sums.push_back({cells.people, {cells.completed, cells.not_completed, cells.unknown}});
    table_.sums.push_back({cells.unknown, {common.without_list, add_cell(counts.undated)}});
    cells_[target] = cells;
  }

  void hide(std::vector<TargetResult>& results, int smallest) {
    table_.smallest = smallest;
    const auto hidden = hidden_cells(table_);
    for (const auto& [target, cells] : cells_) {
      TargetResult& result = results[target];
      if (hidden[cells.completed]) result.actual.reset();
      if (hidden[cells.not_completed]) result.not_completed.reset();
      if (hidden[cells.unknown]) result.unknown.reset();
      if (hidden[cells.unclear]) result.unclear.reset();
      // The remaining output must not reveal more than the remaining counts.
      if (result.actual && result.not_completed && result.unknown && result.unclear) continue;
      result.percent.reset();
      result.state = TargetState::suppressed;
    }
  }

 private:
  struct Cells {
    std::size_t people = 0;
    std::size_t completed = 0;
    std::size_t not_completed = 0;
    std::size_t unknown = 0;
    std::size_t unclear = 0;
  };
  struct Common {
    std::size_t people = 0;
    std::size_t without_list = 0;
    std::size_t unclear = 0;
  };

  std::size_t add_cell(std::int64_t count) {
    table_.cells.push_back(count);
    return table_.cells.size() - 1;
  }

  const Common& common_to(const Target& target, const PeopleCounts& counts) {
    // Who is a manager depends only on the last day.
    const bool of_managers = target.measure == Measure::completed_by_managers;
    const auto key = std::tuple{target.measure, of_managers ? std::nullopt : target.from, target.until};
    const auto found = common_.find(key);
    if (found != common_.end()) return found->second;
    const Common common{add_cell(counts.people), add_cell(counts.without_list), add_cell(counts.unclear)};
    table_.known.insert(common.people);
    return common_[key] = common;
  }

  CountTable table_;
  std::map<std::tuple<Measure, std::optional<Date>, std::optional<Date>>, Common> common_;
  std::map<std::size_t, Cells> cells_;
};

}  // namespace

bool is_about_people(const Target& target) {
  return target.measure == Measure::completed_by_managers ||
         target.measure == Measure::completed_by_new_employees;
}

PeopleCounts count_people(const TargetCase& about, Date as_of) {
  PeopleCounts counts;
  for (const TargetPerson& person : about.people) {
    if (!person.surely) {
      ++counts.unclear;
      continue;
    }
    ++counts.people;
    if (person.completed) {
      add(counts, *person.completed, about.target.what.value_or(""), last_day(about.target, as_of));
    } else {
      ++counts.without_list;
    }
  }
  return counts;
}

void hide_people(std::vector<TargetResult>& results, const std::vector<TargetCase>& cases,
                 const TargetTerms& terms) {
  PeopleTable table;
  std::set<std::pair<Measure, std::string>> asked;
  std::vector<const TargetCase*> added;
  for (std::size_t i = 0; i < cases.size(); ++i) {
    const Target& target = cases[i].target;
    if (!is_about_people(target)) continue;
    const bool is_first = asked.insert({target.measure, target.what.value_or("")}).second;
    const bool is_over = target.until && *target.until < terms.as_of;
    const bool is_apart = std::ranges::none_of(added, [&](const TargetCase* earlier) {
      return earlier->target.what == target.what && differ_by_few(*earlier, cases[i], terms.smallest);
    });
    if (is_first && is_apart && is_over && !is_of_few(count_people(cases[i], terms.as_of), terms.smallest)) {
      table.add(i, cases[i], terms.as_of);
      added.push_back(&cases[i]);
    } else {
      hide(results[i]);
    }
  }
  table.hide(results, terms.smallest);
}

}  // namespace traject::evaluation
