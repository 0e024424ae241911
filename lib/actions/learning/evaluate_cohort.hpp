// evaluate, about a cohort: what its participants said, who was there, and how they learned.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/learning/released_sheets.hpp"
#include "base/note.hpp"
#include "evaluation/attendance.hpp"
#include "evaluation/completion.hpp"
#include "evaluation/learning.hpp"
#include "evaluation/releases.hpp"
#include "evaluation/summary.hpp"
#include "model/cohort_records.hpp"
#include "model/form.hpp"
#include "model/records.hpp"

namespace traject::actions {

// What must be known about an evaluation. The codes: no_form, no_responses, too_few_answers, all_the_same, answers_left_out,
// more_answers_than_invited, not_released, release_changed, release_incomplete, no_completion_rule, activities_left_out;
// and of a programme no_cohorts and cohorts_left_out.
using EvaluationFindings = base::Notes;

struct QuestionOutcome {
  model::Question question;
  std::optional<evaluation::Summary> summary;  // nothing: suppressed
};

// What participants of one cohort answered.
struct Answers {
  std::optional<model::FormId> form;
  std::string form_title;
  int invited = 0;    // see invited_to_answer(); of all days if there are too many answers
  int responses = 0;  // sheets that count
  std::optional<model::Release> release;
  int releases = 0;  // up to and with that one
  bool can_be_computed =
      true;  // false where sheets of the release are gone, or they or the form have changed
  std::vector<QuestionOutcome> questions;
  EvaluationFindings findings;

  // Somebody's answers count twice, or belong elsewhere: then none of them are shown.
  bool are_too_many = false;
};

struct CohortEvaluation {
  model::CohortId cohort;
  model::ProgrammeId programme;
  std::string programme_title;
  base::Date as_of;
  int smallest_group = 0;
  Answers answers;
  std::vector<calendar::DatedSession> held;
  std::vector<evaluation::Attended> attendance;
  std::optional<std::vector<evaluation::CompletionOf>> completion;  // nothing without a rule
  // Of members whose records are gone: what they did is no more known, but whether they completed the programme.
  std::vector<evaluation::CompletionOf> without_records;
  std::optional<evaluation::Learning> learning;
  EvaluationFindings findings;  // those of the answers among them
};

// Answers have no date, so that the as-of day says only which release is shown. Throws base::Failure for an unknown
// cohort.
[[nodiscard]] CohortEvaluation evaluate_cohort(const model::Records& records, const model::CohortId& cohort,
                                               base::Date as_of);
// Whether each member has completed the programme; nobody where it has no rule for it.
[[nodiscard]] std::vector<evaluation::CompletionOf> completion_of_members(
    const model::Records& records, const model::CohortId& cohort, base::Date as_of);
// The sheets with the form of the cohort's programme; nothing where it has none.
[[nodiscard]] std::optional<ReleasedSheets> released_sheets(const model::Records& records,
                                                            const model::CohortId& cohort, base::Date as_of);
// What these say.
[[nodiscard]] Answers answers_of(const model::Records& records, const model::CohortId& cohort,
                                 const std::optional<ReleasedSheets>& released);
// The form that participants of a programme fill in; nothing where there is none.
[[nodiscard]] const model::Form* form_of(const model::Records& records, const model::Programme& programme);

}  // namespace traject::actions
