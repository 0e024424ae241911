#include "actions/learning/import_answers.hpp"

#include <algorithm>
#include <map>

#include "actions/cohorts/places.hpp"
#include "actions/learning/answer_columns.hpp"
#include "actions/learning/evaluate_cohort.hpp"
#include "actions/learning/released_sheets.hpp"
#include "actions/learning/standing_answers.hpp"
#include "actions/named_records.hpp"
#include "actions/start/import_settings.hpp"
#include "base/failure.hpp"
#include "evaluation/answer.hpp"
#include "evaluation/sheet_contents.hpp"
#include "evaluation/survey_tool.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/form.hpp"
#include "model/import_source.hpp"
#include "model/programme.hpp"
#include "model/record_file.hpp"

namespace traject::actions {
namespace {

using base::Failure;
using base::FailureKind;
using model::Question;

model::FormId form_for(const model::Records& records, const ImportAnswersRequest& request) {
  const model::Cohort& cohort = cohort_named(records, request.cohort);
  const model::Programme& programme = programme_named(records, cohort.programme);
  if (request.form) return *request.form;
  if (!programme.evaluation || !programme.evaluation->form)
    throw Failure(FailureKind::wrong_use, {"failure.no-form", {{"programme", cohort.programme.str()}}},
                  base::Message{"hint.no-form", {}});
  return *programme.evaluation->form;
}

const std::map<std::string, std::string>& headings_of(const model::Records& records,
                                                      const std::optional<std::string>& source) {
  static const std::map<std::string, std::string> none;
  if (!source) return none;
  const auto found = records.imports.find(*source);
  return found == records.imports.end() ? none : found->second.columns;
}

AnswerColumns columns_of(const model::Form& form, const std::map<std::string, std::string>& named,
                         const evaluation::SurveyTool* tool, const ImportAnswersRequest& request,
                         ImportAnswersOutcome& outcome) {
  AnswerColumns columns({form, named, tool}, *request.table);
  if (columns.empty() && request.table->problems.empty())
    throw Failure(FailureKind::wrong_use, {"failure.no-question", {{"form", outcome.form.str()}}},
                  base::Message{"hint.no-question", {}});
  outcome.dropped = columns.dropped();
  outcome.not_asked = columns.not_asked();
  outcome.not_found = columns.not_found();
  return columns;
}

// Cells without an answer are named in the outcome.
std::vector<model::Response> read_rows(const tables::Table& table, const AnswerColumns& columns,
                                       ImportAnswersOutcome& outcome) {
  std::vector<model::Response> sheets;
  for (const auto& problem : table.problems)
    outcome.refused.push_back({problem.row, problem.column, problem.code, problem.message});
  outcome.refused_rows = static_cast<int>(table.problems.size());
  for (const auto& row : table.rows) {
    const std::size_t refused = outcome.refused.size();
    auto sheet = columns.sheet_of(row, [&](const AnswerColumn& column) {
      outcome.refused.push_back(
          {row.number, static_cast<int>(column.index) + 1, "no_answer", expected_answer(*column.question)});
    });
    if (outcome.refused.size() > refused) {
      ++outcome.refused_rows;
    } else if (sheet.answers.empty()) {
      ++outcome.empty;
    } else {
      sheets.push_back(std::move(sheet));
    }
  }
  std::stable_sort(outcome.refused.begin(), outcome.refused.end(),
                   [](const auto& a, const auto& b) { return a.row < b.row; });
  outcome.sheets = static_cast<int>(sheets.size());
  outcome.rows = outcome.sheets + outcome.empty + outcome.refused_rows;
  return sheets;
}

std::string new_id(const evaluation::Sheets& standing, const base::Randomness& random) {
  std::string id = base::random_id(random);
  while (standing.contains(id)) id = base::random_id(random);
  return id;
}

std::string digest_of(const model::Form& form, const std::vector<model::Response>& rows) {
  evaluation::SheetContents contents;
  for (const auto& row : rows) contents.insert(evaluation::content_of(form, row));
  return evaluation::digest_of(contents);
}

// What is remembered of sheets that were taken away would tell more than the folder holds.
model::Form remembering(model::Form form, const ImportAnswersRequest& request, std::string digest) {
  if (request.anew)
    std::erase_if(form.imported, [&](const auto& earlier) { return earlier.cohort == request.cohort; });
  form.imported.push_back({request.cohort, std::move(digest)});
  return form;
}

// Shuffled, because the order in which files are made can be seen from outside.
model::Changes changes_for(std::vector<model::Response> sheets, const evaluation::Sheets& standing,
                           model::Form form, const ImportAnswersRequest& request,
                           const ImportAnswersOutcome& outcome) {
  model::Changes changes;
  base::shuffle(sheets, request.random);
  for (auto& sheet : sheets)
    changes.push_back(
        {model::file_of<model::Response>(request.cohort, outcome.form, new_id(standing, request.random)),
         std::move(sheet)});
  changes.push_back({model::file_of<model::Form>(outcome.form), std::move(form)});
  return changes;
}

// Also by the digest of the file itself, which forms kept in the past.
bool was_imported(const model::Form& form, const ImportAnswersRequest& request, const std::string& digest) {
  return std::any_of(form.imported.begin(), form.imported.end(), [&](const auto& earlier) {
    return earlier.digest == digest || earlier.digest == request.digest;
  });
}

bool is_released(const model::Records& records, const ImportAnswersOutcome& outcome) {
  const auto found = records.released.find(outcome.cohort);
  if (found == records.released.end()) return false;
  return std::any_of(found->second.releases.begin(), found->second.releases.end(),
                     [&outcome](const auto& release) { return release.form == outcome.form; });
}

// Rows that can be taken in, if they may be. Where more sheets would stand than people are invited nothing is shown of
// them, and it is said how to begin again; where that does not give it away, nobody would see that they count twice.
AnswersResult result_beside(const StandingAnswers& standing, const std::vector<model::Response>& rows,
                            bool was_imported, const ImportAnswersRequest& request,
                            const ImportAnswersOutcome& outcome) {
  if (request.anew) {
    if (standing.are(rows)) return AnswersResult::already_imported;
    return standing.without_released(rows) ? AnswersResult::imported : AnswersResult::not_in_file;
  }
  if (was_imported || standing.are(rows)) return AnswersResult::already_imported;
  if (outcome.is_cumulative && outcome.standing > 0)
    return standing.are_all_among(rows) ? AnswersResult::imported : AnswersResult::nobody_knows;
  const bool would_be_seen = outcome.total > outcome.invited;
  if (would_be_seen) return AnswersResult::imported;
  if (standing.are_all_among(rows)) return AnswersResult::holds_earlier;
  if (standing.are_largely_among(rows)) return AnswersResult::holds_changed;
  return standing.are_repeated_in(rows) ? AnswersResult::holds_same : AnswersResult::imported;
}

// Takes the sheets in, in the place of those that no release holds where that is asked for.
void take_in(std::vector<model::Response> rows, const StandingAnswers& answers,
             const evaluation::Sheets& standing, model::Form form, const ImportAnswersRequest& request,
             ImportAnswersOutcome& outcome) {
  if (request.anew) {
    rows = *answers.without_released(std::move(rows));
    for (const auto& id : answers.unreleased())
      outcome.gone.push_back(model::file_of<model::Response>(request.cohort, outcome.form, id));
  }
  if (outcome.is_cumulative && !request.anew) rows = answers.beyond_sheets(std::move(rows));
  outcome.changes = changes_for(std::move(rows), standing, std::move(form), request, outcome);
}

}  // namespace

tables::CsvForm answers_form(const model::Records& records, const std::optional<std::string>& source) {
  const bool is_ready = source && !records.imports.contains(*source) && evaluation::survey_tool(*source);
  return is_ready ? tables::CsvForm() : csv_form(records, source);
}

base::Message expected_answer(const Question& question) {
  const auto [lowest, highest] = evaluation::ends_of(question);
  std::vector<std::string> labels;
  for (const auto& [value, label] : question.labels) labels.push_back(label);
  const std::string kind = labels.empty() ? std::string(model::word(question.kind)) : "labels";
  return {"expected-answer." + kind,
          {{"question", question.id.str()},
           {"lowest", lowest},
           {"highest", highest},
           {"labels", labels},
           {"choices", question.choices}}};
}

ImportAnswersOutcome import_answers(const model::Records& records, const ImportAnswersRequest& request) {
  ImportAnswersOutcome outcome;
  outcome.cohort = request.cohort;
  outcome.form = form_for(records, request);
  outcome.source = request.source;
  const model::Form& form = form_named(records, outcome.form);
  const auto& standing = sheets_of(records, request.cohort, outcome.form);
  outcome.standing = static_cast<int>(standing.size());
  outcome.invited = invited_to_answer(records, request.cohort);
  outcome.is_live = !is_released(records, outcome);
  const auto* tool = request.source ? evaluation::survey_tool(*request.source) : nullptr;
  outcome.is_cumulative = tool != nullptr;
  const AnswerColumns columns =
      columns_of(form, headings_of(records, request.source), tool, request, outcome);
  auto rows = read_rows(columns.settled(*request.table), columns, outcome);
  outcome.total = outcome.sheets + (request.anew || outcome.is_cumulative ? 0 : outcome.standing);
  const StandingAnswers answers(records, request.cohort, outcome.form);
  const std::string digest = digest_of(form, rows);
  const bool known = was_imported(form, request, digest);
  outcome.repeats = !request.anew && !rows.empty() && answers.hold(rows);
  if (!outcome.refused.empty()) {
    outcome.result = AnswersResult::refused;
  } else if (rows.empty()) {
    outcome.result = AnswersResult::no_answers;
  } else {
    outcome.result = result_beside(answers, rows, known, request, outcome);
  }
  if (outcome.result == AnswersResult::imported)
    take_in(std::move(rows), answers, standing, remembering(form, request, digest), request, outcome);
  return outcome;
}

}  // namespace traject::actions
