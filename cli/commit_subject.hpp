// The first line of a commit, which is all that it says.
#pragma once

#include <string_view>

namespace traject::cli {

// Whether this program writes such a line: one of its sentences, in either language, with ids, counts, days and kinds of records
// in it and nothing else.
[[nodiscard]] bool is_commit_subject(std::string_view line);

}  // namespace traject::cli
