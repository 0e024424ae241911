#include "actions/learning/released_sheets.hpp"

#include "actions/cohorts/places.hpp"
#include "actions/named_records.hpp"
#include "evaluation/releases.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/form.hpp"
#include "model/settings.hpp"

namespace traject::actions {
namespace {

using evaluation::Sheets;
using model::CohortId;
using model::FormId;

std::vector<model::Release> releases_of(const model::Records& records, const CohortId& cohort,
                                        const FormId& form, base::Date as_of) {
  const auto released = records.released.find(cohort);
  if (released == records.released.end()) return {};
  return evaluation::releases_until(released->second, form, as_of);
}

}  // namespace

const Sheets& sheets_of(const model::Records& records, const CohortId& cohort, const FormId& form) {
  static const Sheets none;
  const auto forms = records.responses.find(cohort);
  if (forms == records.responses.end()) return none;
  const auto sheets = forms->second.find(form);
  return sheets == forms->second.end() ? none : sheets->second.all();
}

int smallest_group_of(const model::Settings& settings) {
  return settings.privacy ? settings.privacy->smallest_group.value_or(5) : 5;
}

ReleasedSheets::ReleasedSheets(const model::Records& records, const CohortId& cohort, const FormId& form,
                               base::Date as_of)
    : sheets_(&sheets_of(records, cohort, form)),
      releases_(releases_of(records, cohort, form, as_of)),
      smallest_group_(smallest_group_of(records.settings)) {
  const model::Form& questions = form_named(records, form);
  // What was released stays, even if somebody turns out to have left before.
  const std::size_t counted = releases_.empty() ? sheets_->size() : releases_.back().sheets.size();
  are_too_many_ =
      counted >
      (releases_.empty() ? static_cast<std::size_t>(invited_to_answer(model::of_all_days(records), cohort))
                         : cohort_named(model::of_all_days(records), cohort).participants.size());
  can_be_computed_ = releases_.empty() || evaluation::is_whole(releases_.back(), questions, *sheets_);
  is_settled_ = !releases_.empty() && evaluation::is_whole(releases_.front(), questions, *sheets_);
}

QuestionSheets ReleasedSheets::of(const model::Question& question) const {
  if (are_too_many_) return {};
  QuestionSheets found;
  if (can_be_computed_)
    found.shown = evaluation::shown_sheets(question, *sheets_, releases_, smallest_group_);
  found.apart = evaluation::sheets_apart(question, *sheets_, releases_, smallest_group_);
  found.is_settled = is_settled_;
  return found;
}

}  // namespace traject::actions
