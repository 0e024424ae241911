#include "evaluation/practice/protection.hpp"

#include <algorithm>

#include "evaluation/practice/grid.hpp"
#include "model/practice.hpp"

namespace traject::evaluation {
namespace {

using model::Intake;

// With so few blocks there is time for a longer search.
constexpr std::size_t few_blocks = 5;
constexpr int less_patience = 500;

const std::string all_registrations = "registrations";

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

// Joins years from the first on until there are enough intakes. The last years may have too few: they wait for later ones.
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
    block.last_day = base::last_day_of_year(year);
    result.years.push_back(years);
    result.blocks.push_back(std::exchange(block, {}));
    years.first = year + 1;
  }
  return result;
}

std::vector<Stretch> all_stretches(std::size_t blocks) {
  std::vector<Stretch> stretches;
  for (std::size_t first = 0; first < blocks; ++first) {
    for (std::size_t last = first; last < blocks; ++last) stretches.emplace_back(first, last);
  }
  return stretches;
}

// Each year, and all years up to some year: for the latter only the most recent, as many as given.
std::vector<Stretch> years_and_all_until(std::size_t blocks, std::size_t latest) {
  std::vector<Stretch> stretches;
  for (std::size_t block = 0; block < blocks; ++block) stretches.emplace_back(block, block);
  for (std::size_t last = blocks > latest ? blocks - latest : 1; last < blocks; ++last)
    stretches.emplace_back(0, last);
  return stretches;
}

}  // namespace

PracticeProtection::PracticeProtection(const std::vector<Intake>& intakes, const PracticeCodes& codes,
                                       int smallest, std::int64_t steps) {
  if (smallest <= 1 || intakes.empty()) return;
  hides_nothing_ = false;
  all_ = years_of(intakes);
  auto [years, blocks] = joined(intakes, all_, static_cast<std::size_t>(smallest));
  joined_ = std::move(years);
  const BlockCounts counts(blocks, codes);
  const std::size_t number = blocks.size();
  std::vector<Way> ways;
  if (number <= few_blocks) ways.push_back({all_stretches(number), {.left = steps}});
  ways.push_back({all_stretches(number), {.left = steps, .patience = less_patience}});
  for (const std::size_t latest : {number, std::size_t{3}, std::size_t{1}, std::size_t{0}})
    ways.push_back({years_and_all_until(number, latest), {.left = steps / 2, .patience = less_patience}});
  for (const Topic& topic : topics(codes)) decide(counts, topic, ways, smallest);
}

// Every stretch that can be asked for, if that does not take too long; otherwise the most common ones, with fewer sums
// between them.
void PracticeProtection::decide(const BlockCounts& counts, const Topic& topic, std::vector<Way>& ways,
                                int smallest) {
  for (Way& way : ways) {
    const Decided decided = way.effort.left > 0 ? decide_with(counts, topic, way, smallest) : Decided::no;
    const bool has_come_far =
        decided == Decided::yes || (decided == Decided::hides_all && way.stretches == ways[0].stretches);
    if (has_come_far) return leave_out(way.stretches);
  }
  leave_out({});
}

// If even the number of intakes would have to be hidden, hides the whole topic, or whatever divides it further.
PracticeProtection::Decided PracticeProtection::decide_with(const BlockCounts& counts, const Topic& topic,
                                                            Way& way, int smallest) {
  const PracticeGrid grid(counts, topic, way.stretches);
  const auto hidden = hidden_cells(grid.table(smallest), way.effort);
  if (!hidden) return Decided::no;
  const auto is_shown = [&](const std::string& name, const Stretch& stretch) {
    return !(*hidden)[grid.cell(name, stretch)];
  };
  const bool shows_everybody =
      std::all_of(way.stretches.begin(), way.stretches.end(),
                  [&](const Stretch& stretch) { return is_shown(all_registrations, stretch); });
  if (!shows_everybody)
    return topic.size() == 1 ? Decided::hides_all : decide_with(counts, {topic.front()}, way, smallest);
  for (const Stretch& stretch : way.stretches) {
    for (const auto& name : grid.names()) {
      if (is_shown(name, stretch)) shown_[name].insert(stretch);
    }
  }
  return Decided::yes;
}

void PracticeProtection::leave_out(const std::vector<Stretch>& decided) {
  for (const Stretch& stretch : all_stretches(joined_.size())) {
    if (std::find(decided.begin(), decided.end(), stretch) == decided.end()) left_out_.insert(stretch);
  }
}

std::optional<Stretch> PracticeProtection::stretch_of(Years period) const {
  const int from = std::max(period.first, all_.first);
  const int until = std::min(period.last, all_.last);
  const auto first =
      std::find_if(joined_.begin(), joined_.end(), [from](Years years) { return years.first == from; });
  const auto last = std::find_if(first, joined_.end(), [until](Years years) { return years.last == until; });
  if (last == joined_.end()) return {};
  return Stretch{first - joined_.begin(), last - joined_.begin()};
}

bool PracticeProtection::hides(const std::string& name, Years period) const {
  if (hides_nothing_ || period.last < all_.first || period.first > all_.last) return false;
  const auto stretch = stretch_of(period);
  if (!stretch) return true;
  if (name == all_registrations) return false;
  const auto found = shown_.find(name);
  return found == shown_.end() || !found->second.contains(*stretch);
}

bool PracticeProtection::leaves_out(Years period) const {
  if (hides_nothing_) return false;
  const auto stretch = stretch_of(period);
  return stretch && left_out_.contains(*stretch);
}

}  // namespace traject::evaluation
