// The cost lines of a programme, priced for the sessions of one cohort.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/money.hpp"
#include "budget/totals.hpp"
#include "budget/vat.hpp"
#include "calendar/dated_session.hpp"
#include "model/programme_costs.hpp"
#include "model/record_names.hpp"
#include "model/settings.hpp"

namespace traject::budget {

// One line. Priced units and sessions that take place are separate numbers [X1, X24].
struct Line {
  model::LocalId id;
  std::string title;
  model::Per per{};
  std::int64_t units = 0;     // for the cohort, or for each participant
  std::int64_t quantity = 0;  // in total
  std::optional<base::Money> unit_price;
  VatTerms vat_terms;
  bool pays_for_sessions = false;
  std::vector<calendar::DatedSession> sessions;  // the sessions it pays for that take place
  std::optional<base::Money> amount;             // without VAT; nullopt without a price
  std::optional<base::Money> vat;

  [[nodiscard]] bool units_differ() const {
    return pays_for_sessions && units != static_cast<std::int64_t>(sessions.size());
  }
};

// VAT at one rate and the sum it is calculated over; without a rate, the exempt amount.
struct RateTotal {
  std::optional<base::Number> rate;
  base::Money base;
  base::Money vat;
  friend bool operator==(const RateTotal&, const RateTotal&) = default;
};

struct CostTable {
  std::vector<Line> lines;  // in the order of the programme
  Totals totals;
  std::vector<RateTotal> rates;  // highest first
};

// Numbers of units that replace those of the programme; for a line per participant, the units for each.
using Units = std::map<model::LocalId, std::int64_t>;

// The cohort's sessions that are not cancelled. A cohort without dated sessions gets those of its programme, on its start
// date.
[[nodiscard]] std::vector<calendar::DatedSession> sessions_held(const model::Cohort& cohort,
                                                                const model::Programme& programme);

// A line has `quantity` units, or else one for each session it names, cancelled or not; if it names none, one. A line per
// participant has that many for each participant, so it follows the group size. VAT on top is calculated per rate over the
// sum of its lines, and divided over the lines so that they add up. For a price including VAT it is taken out line by line,
// so that the amount paid is the amount offered.
[[nodiscard]] CostTable cost_table(
    const model::Programme& programme, const std::vector<calendar::DatedSession>& sessions,
    const model::Settings& settings, int participants, const Units& units = {});

}  // namespace traject::budget
