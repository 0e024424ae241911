// What is asked of random folders about a day, and the answers through the whole program.
#pragma once

#include <string>
#include <vector>

#include "random_folder.hpp"
#include "support/folders.hpp"

namespace traject::test {

using Words = std::vector<std::string>;

struct Said {
  std::string out;
  std::string err;
  int code = 0;
  friend bool operator==(const Said&, const Said&) = default;
};

// What is asked of every folder. Those that write are asked what they would write.
[[nodiscard]] const std::vector<Words>& all_questions();
[[nodiscard]] bool writes(const std::string& command);
[[nodiscard]] std::string joined(const Words& words);

// Runs a command in the folder, with nothing but these words.
Said run_in(MemoryFolder& folder, const Words& words);
// Asks about a day, without writing.
[[nodiscard]] Said ask(const Files& files, Words words, const std::string& day, const std::string& format);

}  // namespace traject::test
