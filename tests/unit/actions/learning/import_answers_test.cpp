#include "actions/learning/import_answers.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <string>

#include "actions/learning/evaluate_cohort.hpp"
#include "actions/learning/release_evaluation.hpp"
#include "actions/learning/released_sheets.hpp"
#include "model/cohort_records.hpp"
#include "model/form.hpp"
#include "support/chance.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"

namespace traject::actions {
namespace import_answers_test {

const model::CohortId cohort("c-1");
const model::FormId form("end");

model::Records eight_invited() {
  return test::records_of(
      {{"forms/end.yaml", "title: End\nquestions:\n  - {id: mark, text: Mark, kind: mark}\n"},
       {"programmes/walks.yaml", "title: Walks\nevaluation: {form: end}\n"},
       {"people/p-1.yaml", "department: a\n"},
       {"people/p-2.yaml", "department: a\n"},
       {"people/p-3.yaml", "department: a\n"},
       {"people/p-4.yaml", "department: a\n"},
       {"people/p-5.yaml", "department: a\n"},
       {"people/p-6.yaml", "department: a\n"},
       {"people/p-7.yaml", "department: a\n"},
       {"people/p-8.yaml", "department: a\n"},
       {"cohorts/c-1/cohort.yaml",
        "programme: walks\nstart: 2021-06-03\nas_of: 2021-06-01\n"
        "participants: [p-1, p-2, p-3, p-4, p-5, p-6, p-7, p-8]\nsessions: []\n"}});
}

void apply(model::Records& records, const model::Changes& changes,
           const std::vector<std::string>& gone = {}) {
  for (const auto& file : gone) {
    const std::string id = file.substr(file.rfind('/') + 1);
    records.responses[cohort][form].erase(id.substr(0, id.size() - 5));
  }
  for (const auto& change : changes) {
    if (const auto* sheet = change.record.get_if<model::Response>()) {
      const std::string id = change.file.substr(change.file.rfind('/') + 1);
      records.responses[cohort][form][id.substr(0, id.size() - 5)] = *sheet;
    }
    if (const auto* changed = change.record.get_if<model::Form>()) records.forms[form] = *changed;
    if (const auto* released = change.record.get_if<model::Released>()) records.released[cohort] = *released;
  }
}

// Takes a file in, as far as it may be.
ImportAnswersOutcome take_in_table(model::Records& records, const std::string& rows, bool anew = false,
                                   const std::optional<std::string>& source = {}) {
  const auto table = tables::read_csv(rows, {});
  static const base::Randomness random = test::steady_chance();
  auto outcome = import_answers(
      records, {.cohort = cohort,
                .form = {},
                .table = &table,
                .digest = rows,
                .source = source,
                .random = random,
                .anew = anew});
  apply(records, outcome.changes, outcome.gone);
  return outcome;
}

// The same, of marks alone.
ImportAnswersOutcome take_in(model::Records& records, const std::string& marks, bool anew = false,
                             const std::optional<std::string>& source = {}) {
  return take_in_table(records, "mark\n" + marks, anew, source);
}

std::size_t sheets(const model::Records& records) { return sheets_of(records, cohort, form).size(); }

TEST_CASE("the same answers are refused, in whatever order and with whatever beside them") {
  auto records = eight_invited();
  CHECK(take_in(records, "7\n8\n9\n").result == AnswersResult::imported);
  CHECK(take_in(records, "9\n7\n8\n\n").result == AnswersResult::already_imported);
  CHECK(sheets(records) == 3);
}

TEST_CASE("a file that a form remembers by its own digest is refused") {
  auto records = eight_invited();
  records.forms[form].imported.push_back({cohort, "mark\n7\n8\n"});
  CHECK(take_in(records, "7\n8\n").result == AnswersResult::already_imported);
}

TEST_CASE("an export that holds all earlier rows is refused where its doubles would not be seen") {
  auto records = eight_invited();
  take_in(records, "7\n8\n");
  CHECK(take_in(records, "7\n8\n9\n").result == AnswersResult::holds_earlier);
  CHECK(take_in(records, "6\n5\n").result == AnswersResult::imported);
  CHECK(sheets(records) == 4);
}

TEST_CASE("an export of all answers so far is refused where somebody changed an answer in between") {
  auto records = eight_invited();
  take_in(records, "7\n8\n9\n");
  CHECK(take_in(records, "7\n5\n9\n").result == AnswersResult::holds_changed);
  CHECK(take_in(records, "7\n8\n5\n6\n").result == AnswersResult::holds_changed);
  CHECK(sheets(records) == 3);
  CHECK(take_in(records, "7\n8\n5\n6\n", true).result == AnswersResult::imported);
  CHECK(sheets(records) == 4);
  // One of four may be chance.
  CHECK(take_in(records, "7\n10\n").result == AnswersResult::imported);
}

TEST_CASE("rows that say in their own words what a sheet says already are refused") {
  auto records = eight_invited();
  records.forms[form].questions.push_back(
      {.id = model::LocalId("why"), .text = "Why", .kind = model::QuestionKind::text});
  take_in_table(records, "mark,why\n7,fine\n8,\n9,long\n6,\n");
  CHECK(take_in_table(records, "mark,why\n7,fine\n").result == AnswersResult::holds_same);
  CHECK(take_in_table(records, "mark,why\n7,fine\n5,\n4,new\n").result == AnswersResult::holds_same);
  CHECK(sheets(records) == 4);
  // The same mark alone may be chance.
  CHECK(take_in_table(records, "mark,why\n8,\n5,\n4,\n").result == AnswersResult::imported);
}

TEST_CASE("half of the rows, and more than one, are no chance even without words") {
  auto records = eight_invited();
  take_in(records, "7\n8\n9\n6\n5\n");
  CHECK(take_in(records, "7\n8\n").result == AnswersResult::holds_same);
  CHECK(take_in(records, "7\n4\n").result == AnswersResult::imported);
}

TEST_CASE("rows that say in their own words what a sheet of another cohort says are refused") {
  auto records = eight_invited();
  records.forms[form].questions.push_back(
      {.id = model::LocalId("why"), .text = "Why", .kind = model::QuestionKind::text});
  const model::CohortId other("other");
  records.responses[other][form]["x1"].answers = {{"mark", "7"}, {"why", "fine"}};
  CHECK(take_in_table(records, "mark,why\n7,fine\n").result == AnswersResult::holds_same);
  CHECK(take_in_table(records, "mark,why\n7,good\n").result == AnswersResult::imported);
}

TEST_CASE("an export with a column more or less than the sheets is recognised by the questions of both") {
  auto records = eight_invited();
  records.forms[form].questions.push_back(
      {.id = model::LocalId("why"), .text = "Why", .kind = model::QuestionKind::text});
  take_in(records, "7\n8\n9\n");
  CHECK(take_in_table(records, "mark,why\n7,fine\n8,\n9,long\n6,\n").result == AnswersResult::holds_changed);
  CHECK(take_in_table(records, "mark,why\n7,fine\n8,\n9,long\n6,\n", true).result == AnswersResult::imported);
  CHECK(take_in(records, "9\n8\n7\n").result == AnswersResult::holds_changed);
  CHECK(take_in_table(records, "why\nother\nwords\n").result == AnswersResult::imported);
}

TEST_CASE("of more sheets than people invited nothing is shown or released until it is begun again") {
  auto records = eight_invited();
  take_in(records, "7\n8\n9\n6\n5\n");
  const auto outcome = take_in(records, "7\n8\n9\n6\n5\n4\n");
  CHECK(outcome.result == AnswersResult::imported);
  CHECK(outcome.total == 11);
  const auto answers = answers_of(records, cohort, released_sheets(records, cohort, test::day("2021-09-01")));
  CHECK(answers.are_too_many);
  CHECK_FALSE(answers.questions[0].summary);
  CHECK(release_evaluation(records, cohort, test::day("2021-09-01")).refusal ==
        evaluation::ReleaseRefusal::more_than_invited);
  CHECK(take_in(records, "7\n8\n9\n6\n5\n4\n", true).result == AnswersResult::imported);
  CHECK(sheets(records) == 6);
  CHECK(answers_of(records, cohort, released_sheets(records, cohort, test::day("2021-09-01")))
            .questions[0]
            .summary->n == 6);
  CHECK(take_in(records, "7\n8\n9\n6\n5\n4\n", true).result == AnswersResult::already_imported);
}

TEST_CASE("to begin again leaves released sheets, and each takes a row with the same answers") {
  auto records = eight_invited();
  take_in(records, "7\n8\n9\n6\n5\n");
  const auto release = release_evaluation(records, cohort, test::day("2021-09-01"));
  apply(records, release.changes);
  const auto before = sheets_of(records, cohort, form);
  CHECK(take_in(records, "7\n8\n9\n6\n4\n", true).result == AnswersResult::not_in_file);
  CHECK(take_in(records, "4\n7\n8\n9\n6\n5\n", true).sheets == 6);
  CHECK(sheets(records) == 6);
  for (const auto& [id, sheet] : before) CHECK(sheets_of(records, cohort, form).contains(id));
}

TEST_CASE("of a tool that exports all rows each time only the new ones are taken in") {
  auto records = eight_invited();
  take_in(records, "7\n8\n8\n", false, "ms-forms");
  const auto outcome = take_in(records, "8\n9\n7\n8\n8\n", false, "ms-forms");
  CHECK(outcome.result == AnswersResult::imported);
  CHECK(outcome.total == 5);
  CHECK(sheets(records) == 5);
  CHECK(take_in(records, "7\n8\n8\n8\n9\n", false, "ms-forms").result == AnswersResult::already_imported);
}

TEST_CASE("where a sheet is in no row of such an export, nobody can tell which rows are new") {
  auto records = eight_invited();
  take_in(records, "7\n8\n", false, "google-forms");
  CHECK(take_in(records, "7\n9\n9\n", false, "google-forms").result == AnswersResult::nobody_knows);
  CHECK(sheets(records) == 2);
}

TEST_CASE("released sheets stay where new rows come beside them") {
  auto records = eight_invited();
  take_in(records, "7\n8\n9\n6\n5\n", false, "ms-forms");
  const auto release = release_evaluation(records, cohort, test::day("2021-09-01"));
  apply(records, release.changes);
  const auto before = sheets_of(records, cohort, form);
  CHECK(take_in(records, "7\n8\n9\n6\n5\n5\n", false, "ms-forms").result == AnswersResult::imported);
  CHECK(sheets(records) == 6);
  for (const auto& [id, sheet] : before) CHECK(sheets_of(records, cohort, form).contains(id));
}

}  // namespace import_answers_test
}  // namespace traject::actions
