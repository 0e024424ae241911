#include "actions/learning/release_evaluation.hpp"

#include "actions/cohorts/places.hpp"
#include "actions/learning/evaluate_cohort.hpp"
#include "actions/learning/released_sheets.hpp"
#include "actions/named_records.hpp"
#include "base/failure.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/form.hpp"
#include "model/programme.hpp"
#include "model/record_file.hpp"

namespace traject::actions {
namespace {

using base::Failure;
using base::FailureKind;

model::FormId form_of_cohort(const model::Records& records, const model::Cohort& cohort) {
  const model::Programme& programme = programme_named(records, cohort.programme);
  if (form_of(records, programme) == nullptr)
    throw Failure(FailureKind::wrong_use, {"failure.no-form", {{"programme", cohort.programme.str()}}},
                  base::Message{"hint.no-form", {}});
  return *programme.evaluation->form;
}

void refuse_going_back(const std::optional<model::Release>& last, base::Date as_of) {
  if (last && as_of < last->date)
    throw Failure(FailureKind::wrong_use, {"failure.release-before-last", {{"date", last->date}}});
}

}  // namespace

ReleaseOutcome release_evaluation(const model::Records& records, const model::CohortId& id,
                                  base::Date as_of) {
  const model::Cohort& cohort = cohort_named(records, id);
  ReleaseOutcome outcome;
  outcome.cohort = id;
  outcome.form = form_of_cohort(records, cohort);
  outcome.smallest_group = smallest_group_of(records.settings);
  const model::Form& form = form_named(records, outcome.form);
  const auto& sheets = sheets_of(records, id, outcome.form);
  const auto standing = records.released.find(id);
  model::Released released = standing == records.released.end() ? model::Released{} : standing->second;
  const auto releases = evaluation::releases_until(released, outcome.form, base::Date::max());
  if (!releases.empty()) outcome.last = releases.back();
  refuse_going_back(outcome.last, as_of);
  outcome.refusal = evaluation::refusal_to_release(
      releases, form, sheets,
      {.smallest_group = outcome.smallest_group,
       .invited = static_cast<std::size_t>(invited_to_answer(records, id))});
  if (outcome.refusal) return outcome;
  const auto ids = evaluation::sheets_to_release(releases, form, sheets);
  outcome.release = {.date = as_of,
                     .form = outcome.form,
                     .answers = static_cast<int>(ids.size()),
                     .digest = evaluation::digest_of(form, sheets, ids),
                     .sheets = {ids.begin(), ids.end()}};
  released.releases.push_back(outcome.release);
  outcome.changes.push_back({model::file_of<model::Released>(id), std::move(released)});
  return outcome;
}

}  // namespace traject::actions
