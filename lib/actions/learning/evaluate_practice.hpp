// evaluate, about a coach practice: the figures of its intakes in a period, and whether its targets are met.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "evaluation/practice/practice.hpp"
#include "evaluation/practice/targets.hpp"
#include "model/practice.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct PracticeRequest {
  model::ProgrammeId programme;
  std::optional<base::Date> from;
  std::optional<base::Date> until;
  base::Date as_of;
};

struct PracticeEvaluation {
  model::ProgrammeId programme;
  std::string programme_title;
  base::Date as_of;
  int smallest_count = 1;
  evaluation::PracticePeriod period;
  // Years of which nothing is shown but together; empty where nothing must stay unknown, or the period is one that was
  // decided on and is not cut by them.
  std::vector<evaluation::Years> years_to_ask;
  evaluation::PracticeFigures figures;
  std::vector<evaluation::TargetResult> targets;
};

// No id of an intake comes out. Throws base::Failure for an unknown programme, and for a period that cannot be asked for.
[[nodiscard]] PracticeEvaluation evaluate_practice(const model::Records& records,
                                                   const PracticeRequest& request);

// True for a programme with intakes to evaluate: one that says where people work or why they come.
[[nodiscard]] bool is_practice(const model::Programme& programme);
// True where a target is about people, so that they have to be read.
[[nodiscard]] bool counts_people(const model::Practice& practice);

}  // namespace traject::actions
