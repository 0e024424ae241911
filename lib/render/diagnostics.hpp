// A finding for people: where, what, the line with a caret under it, and what to write instead.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/language.hpp"

namespace traject::render {

//   cohorts/pilot/cohort.yaml:14:12: error: there is no session "intervisie-33" [unknown-session]
//      14 |   - {session: intervisie-33, date: 2021-12-03}
//         |               ^~~~~~~~~~~~~
//   hint: did you mean "intervisie-3"?
// Without a source line, the two lines with it are left out.
[[nodiscard]] std::vector<std::string> lines_of(const base::Diagnostic& diagnostic, base::Language language);

}  // namespace traject::render
