// The door: a command line in, words and an exit code out.
#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/randomness.hpp"
#include "store/disk/file_system.hpp"

namespace traject::cli {

enum class ExitCode {
  done = 0,
  no = 1,              // the answer is no
  wrong_use = 2,       // also an unknown programme, person or cohort on the command line
  invalid_record = 3,  // a record that is needed is not valid
  input_output = 4     // something could not be read or written
};

// Everything that a command takes from outside. Tests give a world of their own.
struct World {
  std::ostream& out;
  std::ostream& err;
  std::filesystem::path folder;                                // the current folder
  std::function<base::Instant()> now;                          // asked only where --as-of is not given
  base::Randomness random = base::randomness_of_the_system();  // for the ids of anonymous sheets alone
  std::optional<std::string> data_folder = {};                 // TRAJECT_DATA
  bool colour = false;
  std::size_t width = 100;  // columns of the terminal
  bool watched = false;     // somebody sees standard error as it is written
  store::FileSystem* files = &store::disk();
};

// Runs one command, without the program's name in `arguments`. Never throws.
[[nodiscard]] ExitCode run(const std::vector<std::string>& arguments, World& world);

}  // namespace traject::cli
