#include "actions/learning/answer_columns.hpp"

#include <algorithm>

#include "base/failure.hpp"
#include "base/folded.hpp"
#include "evaluation/answer.hpp"
#include "evaluation/tool_answer.hpp"
#include "tables/settle.hpp"

namespace traject::actions {
namespace {

using base::Failure;
using base::FailureKind;
using model::Question;

bool is_blank_cell(std::string_view cell) { return base::folded(cell).empty(); }

bool has_content(const tables::Table& table, std::size_t column) {
  return std::any_of(table.rows.begin(), table.rows.end(),
                     [column](const auto& row) { return !is_blank_cell(row.cells[column]); });
}

bool takes_several(const Question& question) {
  return question.kind == model::QuestionKind::choice && question.several.value_or(false);
}

// The code Q1[SQ002] of LimeSurvey as an id: q1-sq002.
std::string code_as_id(const std::string& heading) {
  std::string id;
  for (const char c : base::folded(heading)) {
    if (c == '[' || c == '_') id += '-';
    if (c != '[' && c != '_' && c != ']') id += c;
  }
  return id;
}

// SQ003 is the third choice.
std::optional<std::string> choice_of_code(const Question& question, const std::string& folded_code) {
  constexpr std::size_t most_digits = 4;
  if (!folded_code.starts_with("sq")) return {};
  const std::string digits = folded_code.substr(2);
  if (digits.empty() || digits.size() > most_digits ||
      digits.find_first_not_of("0123456789") != std::string::npos)
    return {};
  const auto number = static_cast<std::size_t>(std::stoi(digits));
  if (number == 0 || number > question.choices.size()) return {};
  return question.choices[number - 1];
}

std::optional<std::string> choice_called(const Question& question, const std::string& name) {
  const std::string wanted = base::folded(name);
  for (const auto& choice : question.choices) {
    if (base::folded(choice) == wanted) return choice;
  }
  const bool is_other = wanted == "other" || wanted == "anders" || wanted == "overig";
  if (is_other && question.other.value_or(false)) return std::string(evaluation::other_choice);
  return choice_of_code(question, wanted);
}

}  // namespace

AnswerColumns::AnswerColumns(const AnswerHeadings& headings, const tables::Table& table)
    : headings_(headings), all_(table.headings) {
  for (std::size_t i = 0; i < all_.size(); ++i) {
    if (auto column = column_of(all_[i])) {
      column->index = i;
      add(std::move(*column));
    } else if (!all_[i].empty()) {
      dropped_.push_back(all_[i]);
    } else if (has_content(table, i)) {
      dropped_.push_back(tables::cell_name(1, static_cast<int>(i) + 1));
    }
  }
}

std::optional<AnswerColumn> AnswerColumns::column_of(const std::string& heading) const {
  if (headings_.tool != nullptr && evaluation::is_no_answer(*headings_.tool, heading)) return {};
  if (const Question* question = asked_by(heading)) return AnswerColumn{.question = question};
  const bool is_by_column =
      headings_.tool != nullptr && headings_.tool->several == evaluation::SeveralIn::columns;
  return is_by_column ? column_of_choice(heading) : std::nullopt;
}

const Question* AnswerColumns::asked_by(const std::string& heading) const {
  const std::string given = base::folded(heading);
  if (given.empty()) return nullptr;
  const bool has_codes =
      headings_.tool != nullptr && headings_.tool->several == evaluation::SeveralIn::columns;
  for (const Question& question : headings_.form.questions) {
    const auto other = headings_.named.find(question.id.str());
    const bool fits =
        other != headings_.named.end()
            ? base::folded(other->second) == given
            : question.id.str() == given || base::folded(question.text) == given ||
                  (has_codes && question.id.str() == code_as_id(heading));
    if (fits) return &question;
  }
  return nullptr;
}

// "Q1[SQ002]", or "Which trainings? [Interaction]". What people write beside a choice is not imported.
std::optional<AnswerColumn> AnswerColumns::column_of_choice(const std::string& heading) const {
  const auto bracket = heading.rfind('[');
  if (bracket == std::string::npos || !heading.ends_with(']')) return {};
  const Question* question = asked_by(heading.substr(0, bracket));
  if (question == nullptr || !takes_several(*question)) return {};
  const std::string name = heading.substr(bracket + 1, heading.size() - bracket - 2);
  if (auto choice = choice_called(*question, name))
    return AnswerColumn{.question = question, .choice = std::move(choice)};
  const std::string folded = base::folded(name);
  if (folded.ends_with("comment") || folded == "other") return {};
  throw Failure(FailureKind::wrong_use,
                {"failure.no-such-choice", {{"heading", heading}, {"question", question->id.str()}}},
                base::Message{"hint.no-such-choice", {{"choices", question->choices}}});
}

void AnswerColumns::add(AnswerColumn column) {
  for (const AnswerColumn& other : columns_) {
    if (other.question != column.question || (other.choice && column.choice && other.choice != column.choice))
      continue;
    throw Failure(
        FailureKind::wrong_use, {"failure.question-twice", {{"question", column.question->id.str()}}});
  }
  columns_.push_back(std::move(column));
}

std::vector<std::string> AnswerColumns::not_asked() const {
  std::vector<std::string> questions;
  for (const Question& question : headings_.form.questions) {
    const bool asked = std::any_of(columns_.begin(), columns_.end(), [&question](const auto& column) {
      return column.question == &question;
    });
    if (!asked) questions.push_back(question.id.str());
  }
  return questions;
}

std::vector<std::string> AnswerColumns::not_found() const {
  std::vector<std::string> missing;
  if (headings_.tool == nullptr) return missing;
  for (const auto& column : headings_.tool->columns) {
    const bool is_there = std::any_of(all_.begin(), all_.end(), [&column](const auto& heading) {
      return evaluation::is_called(column, heading);
    });
    if (column.is_always_there && !is_there)
      missing.emplace_back(column.names.substr(0, column.names.find('|')));
  }
  return missing;
}

tables::Table AnswerColumns::settled(const tables::Table& table) const {
  tables::Shapes shapes;
  for (const auto& column : columns_) shapes[column.index] = model::Shape::text;
  return tables::settled(table, shapes, {});
}

model::Response AnswerColumns::sheet_of(const tables::Row& row,
                                        const std::function<void(const AnswerColumn&)>& refuse) const {
  model::Response sheet;
  for (const AnswerColumn& column : columns_) {
    const std::string& cell = row.cells[column.index];
    if (column.choice || is_blank_cell(cell)) continue;
    if (const auto answer = evaluation::read_answer(headings_.tool, *column.question, cell)) {
      sheet.answers[column.question->id.str()] = evaluation::to_string(*answer);
    } else {
      refuse(column);
    }
  }
  for (const Question& question : headings_.form.questions)
    add_sheet_of_choices(question, row, sheet, refuse);
  return sheet;
}

void AnswerColumns::add_sheet_of_choices(const Question& question, const tables::Row& row,
                                         model::Response& sheet,
                                         const std::function<void(const AnswerColumn&)>& refuse) const {
  evaluation::Choices chosen;
  for (const AnswerColumn& column : columns_) {
    if (column.question != &question || !column.choice) continue;
    const std::string& cell = row.cells[column.index];
    // Of one's own words it counts that there are some.
    const auto ticked = *column.choice == evaluation::other_choice
                            ? evaluation::is_ticked(cell).value_or(true)
                            : evaluation::is_ticked(cell);
    if (!ticked) refuse(column);
    if (ticked.value_or(false)) chosen.push_back(*column.choice);
  }
  if (const auto answer = evaluation::read_choices(question, chosen))
    sheet.answers[question.id.str()] = evaluation::to_string(*answer);
}

}  // namespace traject::actions
