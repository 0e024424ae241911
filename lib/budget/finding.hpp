// What the reader must know about figures of a cohort, a year or a plan.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/message.hpp"
#include "base/money.hpp"
#include "model/ids.hpp"

namespace traject::budget {

struct Finding {
  std::string code;  // over_budget, no_price, vat_assumed, ...
  base::Message message;
  bool is_overspent = false;               // makes the answer no
  std::optional<base::Money> amount = {};  // the amount in the message: by how much something is overspent
  std::optional<bool> with_vat = {};       // whether that includes VAT, if it could be either
  // What the finding is about, as far as it is about something specific.
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
