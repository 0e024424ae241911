// The same costs, read in the other ways that the records leave open [X1, X2].
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "budget/cost_table.hpp"
#include "budget/totals.hpp"
#include "model/settings.hpp"

namespace traject::budget {

struct ReadUnits {
  model::LocalId line;
  std::string title;
  std::int64_t quantity = 0;
  friend bool operator==(const ReadUnits&, const ReadUnits&) = default;
};

struct Reading {
  bool as_priced = false;
  std::vector<ReadUnits> units;  // of the lines with more than one reading
  Totals totals;
  std::optional<PerHead> per_participant;
};

// A line can be read with its priced units or with one for each session that takes place, and with or without its choice
// sessions, which a colleague may give as well. Returns every combination, the priced one first; if there would be more than
// sixteen, only those in which one line differs. Empty if each line has only one reading.
[[nodiscard]] std::vector<Reading> readings(const model::Programme& programme,
                                            const std::vector<calendar::DatedSession>& sessions,
                                            const model::Settings& settings, int participants);

}  // namespace traject::budget
