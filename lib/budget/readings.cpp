#include "budget/readings.hpp"

#include <algorithm>

#include "model/programme.hpp"
#include "model/programme_costs.hpp"
#include "model/settings.hpp"

namespace traject::budget {
namespace {

using Quantities = std::vector<std::int64_t>;

constexpr std::size_t most_combinations = 16;

// A line with its possible numbers of units, the priced one first.
struct OpenLine {
  const Line* line = nullptr;
  Quantities quantities;
};

void add_once(Quantities& quantities, std::int64_t quantity) {
  if (quantity >= 0 && std::count(quantities.begin(), quantities.end(), quantity) == 0)
    quantities.push_back(quantity);
}

Quantities quantities_of(const Line& line) {
  Quantities quantities{line.units};
  if (!line.pays_for_sessions || !line.unit_price) return quantities;
  const auto held = static_cast<std::int64_t>(line.sessions.size());
  const std::int64_t choices =
      std::count_if(line.sessions.begin(), line.sessions.end(),
                    [](const auto& session) { return session.kind == model::SessionKind::choice; });
  add_once(quantities, held);
  add_once(quantities, line.units - choices);
  add_once(quantities, held - choices);
  return quantities;
}

std::vector<OpenLine> open_lines(const CostTable& table) {
  std::vector<OpenLine> open;
  for (const Line& line : table.lines) {
    OpenLine candidate{&line, quantities_of(line)};
    if (candidate.quantities.size() > 1) open.push_back(std::move(candidate));
  }
  return open;
}

// The last line varies fastest.
std::vector<Quantities> all_combinations(const std::vector<OpenLine>& open) {
  std::vector<Quantities> combinations{{}};
  for (const OpenLine& each : open) {
    std::vector<Quantities> longer;
    for (const Quantities& combination : combinations) {
      for (const std::int64_t quantity : each.quantities) {
        longer.push_back(combination);
        longer.back().push_back(quantity);
      }
    }
    combinations = std::move(longer);
  }
  return combinations;
}

std::vector<Quantities> one_at_a_time(const std::vector<OpenLine>& open) {
  Quantities priced;
  for (const OpenLine& each : open) priced.push_back(each.quantities.front());
  std::vector<Quantities> combinations{priced};
  for (std::size_t i = 0; i < open.size(); ++i) {
    for (std::size_t j = 1; j < open[i].quantities.size(); ++j) {
      combinations.push_back(priced);
      combinations.back()[i] = open[i].quantities[j];
    }
  }
  return combinations;
}

bool are_few(const std::vector<OpenLine>& open) {
  std::size_t count = 1;
  for (const OpenLine& each : open) {
    count *= each.quantities.size();
    if (count > most_combinations) return false;
  }
  return true;
}

}  // namespace

std::vector<Reading> readings(const model::Programme& programme,
                              const std::vector<calendar::DatedSession>& sessions,
                              const model::Settings& settings, int participants) {
  const CostTable priced = cost_table(programme, sessions, settings, participants);
  const auto open = open_lines(priced);
  if (open.empty()) return {};
  std::vector<Reading> result;
  for (const Quantities& combination : are_few(open) ? all_combinations(open) : one_at_a_time(open)) {
    Reading reading;
    reading.as_priced = result.empty();
    Units units;
    for (std::size_t i = 0; i < open.size(); ++i) {
      const std::int64_t heads = open[i].line->per == model::Per::participant ? participants : 1;
      reading.units.push_back({open[i].line->id, open[i].line->title, combination[i] * heads});
      units[open[i].line->id] = combination[i];
    }
    reading.totals = cost_table(programme, sessions, settings, participants, units).totals;
    reading.per_participant = per_head(reading.totals, participants);
    result.push_back(std::move(reading));
  }
  return result;
}

}  // namespace traject::budget
