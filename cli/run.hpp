// The front door: a command line comes in, text and an exit code go out.
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
  wrong_use = 2,       // including an unknown programme, person or cohort on the command line
  invalid_record = 3,  // a record that the command needs is not valid
  input_output = 4     // something could not be read or written
};

// Everything that a command takes from outside. Tests use a world of their own.
struct World {
  std::ostream& out;
  std::ostream& err;
  std::filesystem::path folder;                                // the current folder
  std::function<base::Instant()> now;                          // asked only if --as-of is not given
  base::Randomness random = base::randomness_of_the_system();  // only for random ids
  std::optional<std::string> data_folder = {};                 // TRAJECT_DATA
  bool colour = false;
  std::size_t width = 100;  // columns of the terminal
  bool is_screen = false;   // whether output goes to a terminal
  bool watched = false;     // whether somebody sees standard error while it is written
  store::FileSystem* files = &store::disk();
};

// Runs one command, without the program's name in `arguments`. Never throws.
[[nodiscard]] ExitCode run(const std::vector<std::string>& arguments, World& world);

}  // namespace traject::cli
