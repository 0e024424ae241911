// The workbook of records: headings with notes, drop-downs, rules, locked ids, and a hidden sheet that says what it was made
// from.
#pragma once

#include "actions/start/workbook.hpp"
#include "base/language.hpp"
#include "workbook/book.hpp"

namespace traject::report {

[[nodiscard]] workbook::Book workbook(const actions::WorkbookOutcome& outcome, base::Language language);

}  // namespace traject::report
