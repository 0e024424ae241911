// What no message and no diff shows of a file, although it is about nobody: hidden answers could be tried out with the digest of an
// import, or with that of a release together with the ids of its sheets.
#pragma once

#include <string>
#include <string_view>

namespace traject::store {

// True for a line with a digest or what is left of one, as in a form that somebody has damaged.
[[nodiscard]] bool is_hidden_line(const std::string& file, std::string_view line);
// The same for a value that a message in a form or in a sheet would repeat. In other files that may be an id.
[[nodiscard]] bool is_hidden_value(const std::string& file, std::string_view value);
// The text of a form or of releases with "…" for each digest, and of releases for each id of a sheet; any other text as it is.
[[nodiscard]] std::string without_hidden(const std::string& file, std::string text);

}  // namespace traject::store
