#include "evaluation/practice_protection.hpp"

#include <algorithm>

#include "evaluation/practice_grid.hpp"

namespace traject::evaluation {
namespace {

using model::Intake;

const std::string all_registrations = "registrations";

base::Date last_day_of(int year) { return *base::parse_date(std::to_string(year) + "-12-31"); }

Years years_of(const std::vector<Intake>& intakes) {
  const int first = base::year_of(intakes.front().registered_on);
  Years years{first, first};
  for (const Intake& intake : intakes) {
    years.first = std::min(years.first, base::year_of(intake.registered_on));
    years.last = std::max(years.last, base::year_of(intake.registered_on));
    for (const auto& goal : intake.goals) {
      if (goal.reached_on) years.last = std::max(years.last, base::year_of(*goal.reached_on));
    }
  }
  return years;
}

struct Joined {
  std::vector<Years> years;
  std::vector<Block> blocks;
};

// From the first year on, as many as it takes. The last years may be too few: they wait for those to come.
Joined joined(const std::vector<Intake>& intakes, Years all, std::size_t smallest) {
  Joined result;
  Years years{all.first, all.first};
  Block block;
  for (int year = all.first; year <= all.last; ++year) {
    for (const Intake& intake : intakes) {
      if (base::year_of(intake.registered_on) == year) block.intakes.push_back(intake);
    }
    if (!block.intakes.empty() && block.intakes.size() < smallest) continue;
    years.last = year;
    block.last_day = last_day_of(year);
    result.years.push_back(years);
    result.blocks.push_back(std::exchange(block, {}));
    years.first = year + 1;
  }
  return result;
}

}  // namespace

PracticeProtection::PracticeProtection(const std::vector<Intake>& intakes, const PracticeCodes& codes,
                                       int smallest) {
  if (smallest <= 1 || intakes.empty()) return;
  hides_nothing_ = false;
  all_ = years_of(intakes);
  auto [years, blocks] = joined(intakes, all_, static_cast<std::size_t>(smallest));
  joined_ = std::move(years);
  for (const Topic& topic : topics(codes)) decide(blocks, codes, topic, smallest);
}

// Where even the number of intakes would have to be hidden, the whole topic is, or what divides it further.
void PracticeProtection::decide(const std::vector<Block>& blocks, const PracticeCodes& codes,
                                const Topic& topic, int smallest) {
  const PracticeGrid grid(blocks, codes, topic);
  const auto hidden = hidden_cells(grid.table(smallest));
  const auto is_hidden = [&](const std::string& name, std::size_t first, std::size_t last) {
    return static_cast<bool>(hidden[grid.cell(name, first, last)]);
  };
  bool hides_everybody = false;
  for_each_stretch([&](std::size_t first, std::size_t last) {
    hides_everybody = hides_everybody || is_hidden(all_registrations, first, last);
  });
  if (hides_everybody && topic.size() > 1) decide(blocks, codes, {topic.front()}, smallest);
  if (hides_everybody) return;
  for_each_stretch([&](std::size_t first, std::size_t last) {
    for (const auto& name : grid.names()) {
      if (!is_hidden(name, first, last)) shown_[name].insert({first, last});
    }
  });
}

bool PracticeProtection::hides(const std::string& name, Years period) const {
  if (hides_nothing_ || period.last < all_.first || period.first > all_.last) return false;
  const int from = std::max(period.first, all_.first);
  const int until = std::min(period.last, all_.last);
  const auto first =
      std::find_if(joined_.begin(), joined_.end(), [from](Years years) { return years.first == from; });
  const auto last = std::find_if(first, joined_.end(), [until](Years years) { return years.last == until; });
  if (last == joined_.end()) return true;
  if (name == all_registrations) return false;
  const auto found = shown_.find(name);
  return found == shown_.end() || !found->second.contains({first - joined_.begin(), last - joined_.begin()});
}

}  // namespace traject::evaluation
