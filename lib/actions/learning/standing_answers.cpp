#include "actions/learning/standing_answers.hpp"

#include <algorithm>

#include "actions/learning/evaluate_cohort.hpp"
#include "actions/learning/released_sheets.hpp"
#include "actions/named_records.hpp"
#include "model/cohort_records.hpp"
#include "model/form.hpp"

namespace traject::actions {
namespace {

evaluation::SheetIds released_sheets(const model::Records& records, const model::CohortId& cohort,
                                     const model::FormId& form) {
  evaluation::SheetIds ids;
  const auto found = records.released.find(cohort);
  if (found == records.released.end()) return ids;
  for (const model::Release& release : found->second.releases) {
    if (release.form == form) ids.insert(release.sheets.begin(), release.sheets.end());
  }
  return ids;
}

// The questions that at least one sheet answers.
using Questions = std::set<std::string>;

Questions answered_in(const std::vector<model::Response>& sheets) {
  Questions questions;
  for (const auto& sheet : sheets) {
    for (const auto& [question, answer] : sheet.answers) questions.insert(question);
  }
  return questions;
}

// Without the sheets that answer none of the questions: they are alike and yet nobody's.
evaluation::SheetContents contents_about(const Questions& questions, const model::Form& form,
                                         const std::vector<model::Response>& sheets) {
  evaluation::SheetContents contents;
  for (model::Response sheet : sheets) {
    std::erase_if(sheet.answers, [&](const auto& answer) { return !questions.contains(answer.first); });
    if (!sheet.answers.empty()) contents.insert(evaluation::content_of(form, sheet));
  }
  return contents;
}

evaluation::SheetContents contents_elsewhere(const model::Records& records, const model::CohortId& cohort,
                                             const model::FormId& form_id, const model::Form& form) {
  evaluation::SheetContents contents;
  for (const auto& [other, forms] : records.responses) {
    if (other != cohort) contents.merge(evaluation::contents_of(form, sheets_of(records, other, form_id)));
  }
  return contents;
}

// Two people seldom write the same, while many give the same marks.
bool has_words(const model::Form& form, const model::Response& row) {
  return std::any_of(form.questions.begin(), form.questions.end(), [&](const model::Question& question) {
    return question.kind == model::QuestionKind::text && row.answers.contains(question.id.str());
  });
}

}  // namespace

StandingAnswers::StandingAnswers(const model::Records& records, const model::CohortId& cohort,
                                 const model::FormId& form)
    : form_(form_named(records, form)),
      sheets_(sheets_of(records, cohort, form)),
      elsewhere_(contents_elsewhere(records, cohort, form, form_)),
      released_(released_sheets(records, cohort, form)) {}

evaluation::SheetContents StandingAnswers::contents_of(const std::vector<model::Response>& rows) const {
  evaluation::SheetContents contents;
  for (const auto& row : rows) contents.insert(evaluation::content_of(form_, row));
  return contents;
}

bool StandingAnswers::are(const std::vector<model::Response>& rows) const {
  return evaluation::contents_of(form_, sheets_) == contents_of(rows);
}

bool StandingAnswers::are_all_among(const std::vector<model::Response>& rows) const {
  return !sheets_.empty() && evaluation::holds(contents_of(rows), evaluation::contents_of(form_, sheets_));
}

bool StandingAnswers::are_largely_among(const std::vector<model::Response>& rows) const {
  std::vector<model::Response> sheets;
  for (const auto& [id, sheet] : sheets_) sheets.push_back(sheet);
  const Questions in_rows = answered_in(rows);
  Questions in_both = answered_in(sheets);
  std::erase_if(in_both, [&](const std::string& question) { return !in_rows.contains(question); });
  const auto same =
      evaluation::count_in_both(contents_about(in_both, form_, sheets), contents_about(in_both, form_, rows));
  return !sheets.empty() && 2 * same >= sheets.size();
}

bool StandingAnswers::are_repeated_in(const std::vector<model::Response>& rows) const {
  std::vector<model::Response> with_words = rows;
  std::erase_if(with_words, [&](const model::Response& row) { return !has_words(form_, row); });
  const auto here = evaluation::contents_of(form_, sheets_);
  const auto words = contents_of(with_words);
  if (evaluation::count_in_both(here, words) + evaluation::count_in_both(elsewhere_, words) > 0) return true;
  const auto same = evaluation::count_in_both(here, contents_of(rows));
  return same > 1 && 2 * same >= rows.size();
}

bool StandingAnswers::hold(const std::vector<model::Response>& rows) const {
  return evaluation::holds(evaluation::contents_of(form_, sheets_), contents_of(rows));
}

std::optional<std::vector<model::Response>> StandingAnswers::without_released(
    std::vector<model::Response> rows) const {
  for (const std::string& id : released_) {
    const auto sheet = sheets_.find(id);
    if (sheet == sheets_.end()) return {};
    const std::string content = evaluation::content_of(form_, sheet->second);
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const model::Response& one) {
      return evaluation::content_of(form_, one) == content;
    });
    if (row == rows.end()) return {};
    rows.erase(row);
  }
  return rows;
}

std::vector<model::Response> StandingAnswers::beyond_sheets(std::vector<model::Response> rows) const {
  evaluation::SheetContents sheets = evaluation::contents_of(form_, sheets_);
  std::erase_if(rows, [&](const model::Response& row) {
    const auto same = sheets.find(evaluation::content_of(form_, row));
    if (same == sheets.end()) return false;
    sheets.erase(same);
    return true;
  });
  return rows;
}

std::vector<std::string> StandingAnswers::unreleased() const {
  std::vector<std::string> ids;
  for (const auto& [id, sheet] : sheets_) {
    if (!released_.contains(id)) ids.push_back(id);
  }
  return ids;
}

}  // namespace traject::actions
