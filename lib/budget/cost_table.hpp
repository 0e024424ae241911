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
#include "model/programme.hpp"
#include "model/programme_costs.hpp"
#include "model/record_names.hpp"
#include "model/settings.hpp"

namespace traject::budget {

// One line. Units that are priced and sessions that are held are separate numbers [X1, X24].
struct Line {
  model::LocalId id;
  std::string title;
  model::Per per{};
  std::int64_t units = 0;     // for the cohort, or for each participant
  std::int64_t quantity = 0;  // all of them
  std::optional<base::Money> unit_price;
  VatTerms vat_terms;
  bool pays_for_sessions = false;
  std::vector<calendar::DatedSession> sessions;  // those that it pays for and that take place
  std::optional<base::Money> amount;             // without VAT; nothing without a price
  std::optional<base::Money> vat;

  [[nodiscard]] bool units_differ() const {
    return pays_for_sessions && units != static_cast<std::int64_t>(sessions.size());
  }
};

// VAT at one rate, and the sum it is over; without a rate what is exempt.
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

// Other numbers of units than those of the programme; of a line per participant, for each of them.
using Units = std::map<model::LocalId, std::int64_t>;

// The sessions that take place: those of the cohort that are not cancelled. A cohort without dated sessions has those of
// its programme, on its start.
[[nodiscard]] std::vector<calendar::DatedSession> sessions_held(const model::Cohort& cohort,
                                                                const model::Programme& programme);

// A line has the units of `quantity`, or else one for each session that it names, cancelled or not; a line that names
// none has one. A line per participant has them for each participant, and so follows the size of the group. VAT on top
// is calculated per rate over the sum of its lines, and shown on each so that the lines add up to it. A price that
// includes VAT is taken apart line by line, so that what is paid is what was offered.
[[nodiscard]] CostTable cost_table(
    const model::Programme& programme, const std::vector<calendar::DatedSession>& sessions,
    const model::Settings& settings, int participants, const Units& units = {});

}  // namespace traject::budget
