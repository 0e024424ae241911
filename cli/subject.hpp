// What an id on the command line refers to: cohorts, programmes and plans share one set of ids.
#pragma once

#include <string>

#include "model/records.hpp"

namespace traject::cli {

enum class SubjectKind { cohort, programme, plan };

// Throws base::Failure (wrong_use) with the nearest id if nothing has that id.
[[nodiscard]] SubjectKind kind_of_subject(const model::Records& records, const std::string& id);

}  // namespace traject::cli
