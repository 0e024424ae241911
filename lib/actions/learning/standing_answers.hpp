// How a file of answers compares with the existing sheets.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "evaluation/sheet_contents.hpp"
#include "model/form.hpp"
#include "model/records.hpp"

namespace traject::actions {

class StandingAnswers {
 public:
  StandingAnswers(const model::Records& records, const model::CohortId& cohort, const model::FormId& form);

  // Whether exactly these answers are on file: nothing would change.
  [[nodiscard]] bool are(const std::vector<model::Response>& rows) const;
  // Whether every sheet has a row of its own that says the same, as in an export that always holds all earlier rows; not
  // where there is no sheet.
  [[nodiscard]] bool are_all_among(const std::vector<model::Response>& rows) const;
  // Whether at least half of the sheets have a row of their own that says the same about the questions that both the sheets
  // and the rows answer: an export of all answers so far, some of which were changed, or with a question more or less.
  [[nodiscard]] bool are_largely_among(const std::vector<model::Response>& rows) const;
  // Whether rows say in full what sheets say already, of this cohort or of another one, and hardly by chance: one with words
  // of somebody, or two and more that are half of the rows.
  [[nodiscard]] bool are_repeated_in(const std::vector<model::Response>& rows) const;
  // The same the other way round: each row says what some sheet of its own says already.
  [[nodiscard]] bool hold(const std::vector<model::Response>& rows) const;

  // The rows that are left when each released sheet has taken one with the same answers; nothing where a released sheet
  // finds none, or is gone itself.
  [[nodiscard]] std::optional<std::vector<model::Response>> without_released(
      std::vector<model::Response> rows) const;
  // The rows that are left when every sheet has taken one that says the same.
  [[nodiscard]] std::vector<model::Response> beyond_sheets(std::vector<model::Response> rows) const;
  // The ids of the sheets that no release holds.
  [[nodiscard]] std::vector<std::string> unreleased() const;

 private:
  [[nodiscard]] evaluation::SheetContents contents_of(const std::vector<model::Response>& rows) const;

  const model::Form& form_;
  const evaluation::Sheets& sheets_;
  evaluation::SheetContents elsewhere_;  // what sheets of other cohorts say
  evaluation::SheetIds released_;
};

}  // namespace traject::actions
