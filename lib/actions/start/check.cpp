#include "actions/start/check.hpp"

#include <algorithm>

#include "actions/cohorts/places.hpp"
#include "actions/learning/evaluate_cohort.hpp"
#include "actions/learning/import_answers.hpp"
#include "actions/learning/released_sheets.hpp"
#include "actions/privacy/check_privacy.hpp"
#include "actions/start/check_approvals.hpp"
#include "actions/start/check_cohorts.hpp"
#include "actions/start/check_numbers.hpp"
#include "actions/start/check_sense.hpp"
#include "evaluation/answer.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/form.hpp"
#include "model/record_file.hpp"

namespace traject::actions {
namespace {

const model::Question* question_of(const model::Form& form, const std::string& id) {
  const auto found = std::find_if(form.questions.begin(), form.questions.end(),
                                  [&id](const model::Question& question) { return question.id.str() == id; });
  return found == form.questions.end() ? nullptr : &*found;
}

base::Message questions_hint(const model::Form& form) {
  std::vector<std::string> questions;
  for (const auto& question : form.questions) questions.push_back(question.id.str());
  return {"hint.unknown-question", {{"questions", questions}}};
}

void check_sheet(const model::Response& sheet, const model::Form& form, const std::string& file,
                 model::Remarks& remarks) {
  for (const auto& [id, answer] : sheet.answers) {
    const model::Question* question = question_of(form, id);
    if (question == nullptr) {
      remarks.push_back({file,
                         {"answers", id},
                         "unknown-question",
                         {"diagnostic.unknown-question", {}},
                         questions_hint(form),
                         base::Severity::error});
    } else if (!evaluation::read_answer(*question, answer)) {
      remarks.push_back({file,
                         {"answers", id},
                         "no-answer",
                         {"diagnostic.no-answer", {}},
                         expected_answer(*question),
                         base::Severity::error});
    }
  }
}

void check_answers(const model::Records& records, model::Remarks& remarks) {
  for (const auto& [cohort, forms] : records.responses) {
    for (const auto& [id, sheets] : forms) {
      const auto form = records.forms.find(id);
      if (form == records.forms.end()) continue;
      for (const auto& [sheet_id, sheet] : sheets)
        check_sheet(sheet, form->second, model::file_of<model::Response>(cohort, id, sheet_id), remarks);
    }
  }
}

// A report that was released stands as long as its sheets do, and as the form reads them as it did.
void check_release(const model::CohortId& cohort, const std::vector<model::Release>& releases,
                   std::size_t number, const model::Records& records, model::Remarks& remarks) {
  const model::Release& release = releases[number];
  const auto form = records.forms.find(release.form);
  if (form == records.forms.end()) return;
  const auto& sheets = sheets_of(records, cohort, release.form);
  if (evaluation::is_whole(release, form->second, sheets)) return;
  const bool is_gone = evaluation::sheets_gone(release, sheets) > 0;
  remarks.push_back(
      {model::file_of<model::Released>(cohort),
       {"releases"},
       is_gone ? "release-incomplete" : "release-changed",
       {is_gone ? "diagnostic.release-incomplete" : "diagnostic.release-changed", {{"date", release.date}}},
       {is_gone ? "hint.release-incomplete" : "hint.release-changed", {}},
       base::Severity::warning});
}

void check_releases(const model::Records& records, model::Remarks& remarks) {
  for (const auto& [cohort, released] : records.released) {
    for (std::size_t i = 0; i < released.releases.size(); ++i)
      check_release(cohort, released.releases, i, records, remarks);
  }
}

// The sheets of the last report of this form that was released.
std::size_t sheets_released(const model::Records& records, const model::CohortId& cohort,
                            const model::FormId& form) {
  const auto released = records.released.find(cohort);
  if (released == records.released.end()) return 0;
  std::size_t sheets = 0;
  for (const model::Release& release : released->second.releases) {
    if (release.form == form) sheets = release.sheets.size();
  }
  return sheets;
}

// Some would count twice: evaluate shows nothing of them but what was released. If that alone is too many, to start again
// does not help.
void check_number_of_sheets(const model::Records& records, model::Remarks& remarks) {
  for (const auto& [id, forms] : records.responses) {
    const auto cohort = records.cohorts.find(id);
    if (cohort == records.cohorts.end()) continue;
    const auto invited = static_cast<std::size_t>(invited_to_answer(records, id));
    for (const auto& [form, sheets] : forms) {
      if (sheets.size() <= invited) continue;
      const std::size_t released = sheets_released(records, id, form);
      const bool is_shown = released > 0 && released <= cohort->second.participants.size();
      const std::string code = "more-sheets-than-invited";
      remarks.push_back(
          {model::file_of<model::Cohort>(id),
           {"participants"},
           code,
           {"diagnostic." + code + (is_shown ? ".released" : ""),
            {{"n", static_cast<std::int64_t>(sheets.size())},
             {"form", form.str()},
             {"invited", static_cast<std::int64_t>(invited)}}},
           {"hint." + code + (is_shown && released > invited ? ".released" : ""),
            {{"cohort", id.str()}, {"form", form.str()}}},
           base::Severity::warning});
    }
  }
}

}  // namespace

model::Remarks check(const model::Records& records, base::Date as_of) {
  model::Remarks remarks = check_sense(records, as_of);
  for (auto& remark : check_cohorts(records)) remarks.push_back(std::move(remark));
  for (auto& remark : check_numbers(records)) remarks.push_back(std::move(remark));
  for (auto& remark : check_privacy(records)) remarks.push_back(std::move(remark));
  for (auto& remark : check_approvals(records)) remarks.push_back(std::move(remark));
  check_answers(records, remarks);
  check_releases(records, remarks);
  check_number_of_sheets(records, remarks);
  return remarks;
}

}  // namespace traject::actions
