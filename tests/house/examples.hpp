// The examples of a page of documentation: run again, and compared with what the page shows.
//
// A page starts with a copy of the Zwolle example, shown as /data/zwolle, and goes through it from top to bottom. In its fenced blocks
//   $ traject ...     is run; below it stands what a terminal shows, in which one line "…" leaves out any number of lines
//   $ echo $?         shows the exit code, which is 0 where it is not asked for
//   $ cd FOLDER       changes the folder
// and every other line after $ is left alone. A yaml or csv block that begins with a line such as "# people/p-1.yaml" is
// put there as that file, without that line.
#pragma once

#include <string>
#include <vector>

namespace traject::house {

struct Shown {
  std::string command;
  std::vector<std::string> expected;
  std::vector<std::string> actual;
};

struct Replay {
  std::vector<Shown> different;
  std::vector<std::string> failed;  // commands that ended with another code than 0, unasked
  std::string as_it_is_now;         // the page with the output of today
  int commands = 0;
};

// Throws std::runtime_error for an example that asks the clock: it needs --as-of.
[[nodiscard]] Replay replay(const std::string& page);

}  // namespace traject::house
