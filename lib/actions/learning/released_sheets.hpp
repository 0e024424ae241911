// The sheets of a cohort with a form, and which of them may be shown.
#pragma once

#include <vector>

#include "evaluation/summary.hpp"
#include "model/cohort_records.hpp"
#include "model/form.hpp"
#include "model/records.hpp"
#include "model/settings.hpp"

namespace traject::actions {

[[nodiscard]] const evaluation::Sheets& sheets_of(const model::Records& records,
                                                  const model::CohortId& cohort, const model::FormId& form);
[[nodiscard]] int smallest_group_of(const model::Settings& settings);

// For one question; none where there are more than people invited.
struct QuestionSheets {
  evaluation::SheetIds shown;
  evaluation::SheetIds apart;  // too few for the cohort itself, and enough together with others in a whole
  bool is_settled = false;     // nothing of what stands apart will ever change
};

// What is the same for all questions is found once. Refers to the records.
class ReleasedSheets {
 public:
  // Throws base::Failure for an unknown cohort or form.
  ReleasedSheets(const model::Records& records, const model::CohortId& cohort, const model::FormId& form,
                 base::Date as_of);

  [[nodiscard]] const evaluation::Sheets& sheets() const { return *sheets_; }
  // Up to the as-of day; see evaluation/releases.
  [[nodiscard]] const std::vector<model::Release>& releases() const { return releases_; }
  // False where the last release cannot be computed any more.
  [[nodiscard]] bool can_be_computed() const { return can_be_computed_; }
  // More sheets than people were invited, whatever the as-of day; of a release, than the cohort has places.
  [[nodiscard]] bool are_too_many() const { return are_too_many_; }
  [[nodiscard]] QuestionSheets of(const model::Question& question) const;

 private:
  const evaluation::Sheets* sheets_;
  std::vector<model::Release> releases_;
  int smallest_group_;
  bool are_too_many_;
  bool can_be_computed_;
  bool is_settled_;
};

}  // namespace traject::actions
