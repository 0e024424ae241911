// The list of the files that git tracks, .git/index, read without git.
#pragma once

#include <string_view>

namespace traject::store {

// Whether a .yaml file below a folder is on it; the folder is relative to the top of the repository. Versions 2 to 4, with
// either kind of digest. What is no such list, or is kept in two files, has nothing on it.
[[nodiscard]] bool index_has_record_below(std::string_view index, std::string_view folder);

}  // namespace traject::store
