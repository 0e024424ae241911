// What an id on the command line is about: cohorts, programmes and plans share one set of ids.
#pragma once

#include <string>

#include "cli/desk.hpp"

namespace traject::cli {

enum class SubjectKind { cohort, programme, plan };

// Throws base::Failure (wrong_use) with a near name where nothing bears that id.
[[nodiscard]] SubjectKind kind_of_subject(const Desk& desk, const std::string& id);

}  // namespace traject::cli
