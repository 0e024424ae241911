// Which columns of an export answer which question of a form, and what a row of it says.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "evaluation/survey_tool.hpp"
#include "model/form.hpp"
#include "tables/csv.hpp"

namespace traject::actions {

struct AnswerColumn {
  std::size_t index = 0;
  const model::Question* question = nullptr;
  std::optional<std::string> choice = {};  // of a column for one choice, with Y in it
};

// What is needed to tell.
struct AnswerHeadings {
  const model::Form& form;
  const std::map<std::string, std::string>& named;  // by the id of a question, where a source tells
  const evaluation::SurveyTool* tool = nullptr;     // whose export it is, where that is known
};

class AnswerColumns {
 public:
  // Throws base::Failure (wrong_use) for two columns that answer the same, and for a column of a choice that its question
  // does not have.
  AnswerColumns(const AnswerHeadings& headings, const tables::Table& table);

  [[nodiscard]] bool empty() const { return columns_.empty(); }
  // Headings that are no question; for one that is empty its place, "1:2".
  [[nodiscard]] const std::vector<std::string>& dropped() const { return dropped_; }
  // Questions without a column.
  [[nodiscard]] std::vector<std::string> not_asked() const;
  // Headings that every export of the tool has, and this one does not.
  [[nodiscard]] std::vector<std::string> not_found() const;

  // The cells of a workbook as text; what is in columns that are dropped does not matter.
  [[nodiscard]] tables::Table settled(const tables::Table& table) const;
  // Calls refuse(column) for each cell that is no answer.
  [[nodiscard]] model::Response sheet_of(const tables::Row& row,
                                         const std::function<void(const AnswerColumn&)>& refuse) const;

 private:
  [[nodiscard]] std::optional<AnswerColumn> column_of(const std::string& heading) const;
  [[nodiscard]] const model::Question* asked_by(const std::string& heading) const;
  [[nodiscard]] std::optional<AnswerColumn> column_of_choice(const std::string& heading) const;
  void add(AnswerColumn column);
  void add_sheet_of_choices(const model::Question& question, const tables::Row& row, model::Response& sheet,
                            const std::function<void(const AnswerColumn&)>& refuse) const;

  AnswerHeadings headings_;
  std::vector<std::string> all_;
  std::vector<AnswerColumn> columns_;
  std::vector<std::string> dropped_;
};

}  // namespace traject::actions
