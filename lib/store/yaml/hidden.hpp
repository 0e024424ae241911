// What no message and no diff shows of a file, although it is about nobody: hidden answers could be tried out with the digest of an
// import, or with that of a release together with the ids of its sheets.
#pragma once

#include <string>
#include <string_view>

namespace traject::store {

// True for a line with a digest or what is left of one, and for every line of a file of releases.
[[nodiscard]] bool is_hidden_line(const std::string& file, std::string_view line);
// The text of a form or of releases with "…" for each digest, and of releases for each id of a sheet; any other text as it is.
[[nodiscard]] std::string without_hidden(const std::string& file, std::string text);

}  // namespace traject::store
