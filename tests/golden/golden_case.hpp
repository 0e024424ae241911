// One golden case: a folder with a command line and what must come of it.
//
//   cases/<command>/<a-sentence>/
//     cmd         command lines without the program's name, quoted as in a shell. The last one is tested; those before it
//                 prepare and must be done. TRAJECT_DATA=DIR and PWD=DIR may stand in front, as in a shell.
//     example     the name of a folder of data-examples or of tests/golden/folders to work in, or
//     records/    the data folder to work in; with an example, files laid over it; without either the folder is empty
//     now         the moment of the clock, in UTC (otherwise 2021-08-20T10:00:00Z)
//     out.exp     standard output, err.exp standard error, code the exit code; absent: nothing said, and 0
//     after.exp/  the files that are created or changed, with their bytes; absent: none. A file after.exp has a line for
//                 each of them instead, where their bytes are tested elsewhere.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"

namespace traject::golden {

using Files = std::map<std::string, std::string>;  // path, relative and with '/', to bytes

struct CommandLine {
  std::vector<std::string> words;
  std::optional<std::string> data_folder;
  std::string folder = ".";
};

struct Expectation {
  std::string out;
  std::string err;
  int code = 0;
  Files after;
  bool names_only = false;  // of `after` only the names count

  bool operator==(const Expectation&) const = default;
};

struct Case {
  std::filesystem::path folder;
  std::string name;  // queue/the-pilot-in-order
  std::vector<CommandLine> lines;
  std::optional<std::filesystem::path> data;
  bool shares_data = false;  // an example, which many cases use
  std::optional<std::filesystem::path> laid_over;
  base::Instant now;
  Expectation expected;
};

// All cases below a folder, in the order of their names. Throws std::runtime_error for one that is not of this form.
[[nodiscard]] std::vector<Case> find_cases(const std::filesystem::path& folder,
                                           const std::vector<std::filesystem::path>& examples);

// Writes what came of a case as what must come of it.
void accept(const Case& golden, const Expectation& actual);

// Every file below a folder; none where there is no folder.
[[nodiscard]] Files read_files(const std::filesystem::path& folder);
void write_file(const std::filesystem::path& path, const std::string& bytes);

}  // namespace traject::golden
