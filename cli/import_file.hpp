// Reads a table and imports it: what `import` and `enroll --import` share.
#pragma once

#include <optional>
#include <string>

#include "cli/desk.hpp"
#include "cli/run.hpp"
#include "model/ids.hpp"
#include "model/record_types.hpp"

namespace traject::cli {

struct ImportOptions {
  model::RecordType type{};
  std::optional<model::ProgrammeId> programme;  // for every row
  std::string file;
  std::optional<std::string> source;
  std::optional<std::string> sheet;
  bool accept_valid = false;
  std::optional<base::Date> since = {};
  bool correct = false;
  bool bring_back = false;  // for people: also those who were forgotten
};

[[nodiscard]] ExitCode import_file(Desk& desk, const ImportOptions& options);

}  // namespace traject::cli
