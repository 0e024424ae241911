// What the reader must know about figures of a cohort, a year or a plan.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/money.hpp"
#include "base/note.hpp"
#include "model/ids.hpp"

namespace traject::budget {

// Its code is over_budget, no_price, vat_assumed, ...
struct Finding : base::Note {
  bool is_overspent = false;               // it makes the answer no
  std::optional<base::Money> amount = {};  // of the message; by which something is overspent
  std::optional<bool> with_vat = {};       // whether that is with VAT, where it could be either
  // What it is about, as far as it is about something.
  std::vector<model::ProgrammeId> programmes = {};
  std::vector<model::CohortId> cohorts = {};
  std::vector<model::SessionId> sessions = {};
  std::vector<model::PersonId> people = {};
  std::optional<model::DepartmentId> department = {};
  std::optional<model::LocalId> line = {};
  std::optional<model::LocalId> budget = {};
};

[[nodiscard]] bool is_overspent(const std::vector<Finding>& findings);

}  // namespace traject::budget
