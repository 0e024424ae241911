// The text of a letter: the folder's own, or the one that every folder begins with.
#pragma once

#include <string>

#include "base/diagnostic.hpp"
#include "cli/desk.hpp"
#include "report/cohorts/letter_kind.hpp"

namespace traject::cli {

// In the desk's language. Throws base::InvalidRecords with what is wrong with it.
[[nodiscard]] std::string letter_for(const Desk& desk, report::LetterKind kind);

// What is wrong with the folder's letters.
[[nodiscard]] base::Diagnostics letter_findings(const Desk& desk);

}  // namespace traject::cli
