// Answer sheets for tests: sheet 0, sheet 1, ... with one answer each.
#pragma once

#include <string>
#include <vector>

#include "evaluation/summary.hpp"
#include "model/form.hpp"

namespace traject::test {

inline model::Question question(const std::string& id, model::QuestionKind kind) {
  model::Question made;
  made.id = model::LocalId(id);
  made.text = id;
  made.kind = kind;
  return made;
}

inline std::string sheet_id(std::size_t number) { return "sheet-" + std::to_string(number); }

inline evaluation::Sheets sheets_with(const std::string& question, const std::vector<std::string>& answers) {
  evaluation::Sheets sheets;
  for (std::size_t i = 0; i < answers.size(); ++i) sheets[sheet_id(i)].answers[question] = answers[i];
  return sheets;
}

inline evaluation::SheetIds first_sheets(std::size_t count) {
  evaluation::SheetIds ids;
  for (std::size_t i = 0; i < count; ++i) ids.insert(sheet_id(i));
  return ids;
}

}  // namespace traject::test
