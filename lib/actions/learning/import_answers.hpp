// evaluate --import: the export of a survey tool becomes anonymous answer sheets.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/randomness.hpp"
#include "model/change.hpp"
#include "model/form.hpp"
#include "model/records.hpp"
#include "model/words.hpp"
#include "tables/csv.hpp"

namespace traject::actions {

// holds_earlier: each existing sheet has a row with the same answers, and all would count twice. holds_changed: at
// least half of them have one, and the others may have been changed since. holds_same: rows say exactly what sheets of
// this cohort or another one say, and would count twice. not_in_file: a released sheet is not among the rows, so that they
// cannot take its place. nobody_knows: the tool exports all rows each time, and some sheet is not among them, so that it
// cannot be told which rows are new.
enum class AnswersResult {
  imported,
  refused,
  already_imported,
  no_answers,
  holds_earlier,
  holds_changed,
  holds_same,
  not_in_file,
  nobody_knows
};

struct ImportAnswersRequest {
  model::CohortId cohort;
  std::optional<model::FormId> form;  // absent: that of the programme
  const tables::Table* table = nullptr;
  std::string digest;                 // of the file, as forms kept it in the past
  std::optional<std::string> source;  // a record of imports/, whose columns are questions; or a survey tool
  base::Randomness random;
  bool anew = false;  // in the place of all sheets that no release holds
};

// A cell that holds no answer to its question. Its contents are not repeated: it is somebody's answer.
struct RefusedAnswer {
  int row = 0;
  int column = 0;  // 0: the row as a whole
  std::string code;
  base::Message because;
};

struct ImportAnswersOutcome {
  AnswersResult result{};
  model::CohortId cohort;
  model::FormId form;
  std::optional<std::string> source = {};  // as asked for
  int rows = 0;                            // the sum of the next three
  int sheets = 0;                          // with at least one answer
  int empty = 0;
  int refused_rows = 0;
  int standing = 0;  // sheets that already existed
  int invited = 0;   // see invited_to_answer()
  int total = 0;     // sheets there are afterwards
  bool is_cumulative =
      false;             // the tool exports all earlier rows too: only what goes beyond the sheets is new
  bool repeats = false;  // each row says what an existing sheet already says
  bool is_live = false;  // nothing is released, so that the figures change with these sheets
  std::vector<std::string> dropped;  // headings that are no question; for one that is empty its place, "1:2"
  std::vector<std::string> not_asked;  // questions without a column
  std::vector<std::string> not_found;  // headings that every export of the tool has
  std::vector<RefusedAnswer> refused;  // in the order of the file
  model::Changes changes;              // none where anything is refused
  std::vector<std::string> gone;       // files of sheets in whose place the new ones come
};

// A heading is the id of a question or its text, in any case, unless the source says which heading a question has.
// Nothing else of a row is read. The sheets get random ids and are in a random order, so none can be matched with its
// row. The form remembers what the sheets of a file say together. Throws base::Failure (wrong_use): for an unknown
// cohort, form or source, a programme without a form, a table without any question, and two columns for one question.
[[nodiscard]] ImportAnswersOutcome import_answers(const model::Records& records,
                                                  const ImportAnswersRequest& request);

// How the files of a source are: one of the folder, or a survey tool. Throws base::Failure (wrong_use) for any other.
[[nodiscard]] tables::CsvForm answers_form(const model::Records& records,
                                           const std::optional<std::string>& source);

// What an answer to a question must look like.
[[nodiscard]] base::Message expected_answer(const model::Question& question);

}  // namespace traject::actions

template <>
inline constexpr auto traject::model::words<traject::actions::AnswersResult> =
    std::to_array<std::string_view>({"imported", "refused", "already_imported", "no_answers", "holds_earlier",
                                     "holds_changed", "holds_same", "not_in_file", "nobody_knows"});
