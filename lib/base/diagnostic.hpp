// What is wrong with a record, where, and what to write instead, in no particular language.
#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/message.hpp"

namespace traject::base {

// A place in a file. Lines and columns count from 1, columns in characters; `length` is in characters, at least 1.
struct Place {
  std::string file;  // relative to the data folder, with "/"
  std::size_t line = 1;
  std::size_t column = 1;
  std::size_t length = 1;

  friend auto operator<=>(const Place&, const Place&) = default;
};

enum class Severity { error, warning };

struct Diagnostic {
  std::string code;  // kebab-case, stable: "unknown-session"
  Severity severity = Severity::error;
  Place place;
  Message message;
  std::optional<Message> hint;
  std::string source_line;  // the line shown under the message; empty in files about people
};

using Diagnostics = std::vector<Diagnostic>;

// Thrown when a requested record is not valid.
struct InvalidRecords {
  Diagnostics diagnostics;
};

}  // namespace traject::base
