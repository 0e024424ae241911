// With --as-of every command says the same of a folder and of that folder as it was on the day.
#include <doctest/doctest.h>

#include <set>

#include "cli/commands.hpp"
#include "questions.hpp"
#include "slow_past.hpp"

namespace traject::test {
namespace as_of_test {

// They are about files, the program or a folder that is none yet; and what is on file about somebody is so whatever its day.
const std::set<std::string> without_a_day = {
    "init", "check", "schema", "import", "workbook", "export-person", "forget", "completion", "man"};

TEST_CASE("every command that knows a day is asked what it says") {
  std::set<std::string> asked;
  for (const auto& words : all_questions()) asked.insert(words.front());
  for (const auto& command : cli::all_commands())
    CHECK_MESSAGE(asked.contains(command.name) != without_a_day.contains(command.name), command.name);
}

TEST_CASE("a random folder is valid, and so is what it was on a day") {
  for (int i = 0; i < 40; ++i) {
    Random random(i);
    const Files files = random_folder(random);
    for (const Files& each : {files, on_that_day(files, random_day(random))}) {
      MemoryFolder folder({});
      for (const auto& [path, text] : each) folder.put(path, text);
      for (const auto& found : folder.load().diagnostics)
        CHECK_MESSAGE(found.severity != base::Severity::error,
                      found.place.file << ":" << found.place.line << " " << found.code << "\n"
                                       << each.at(found.place.file));
    }
  }
}

TEST_CASE("what is dated later changes no answer about a day") {
  for (int i = 0; i < 300; ++i) {
    Random random(i);
    const Files files = random_folder(random);
    const std::string day = random_day(random);
    const Files past = on_that_day(files, day);
    for (int n = 0; n < 6; ++n) {
      const Words& words = random.pick(all_questions());
      const std::string format = writes(words.front()) || random.chance(50) ? "json" : "text";
      const Said now = ask(files, words, day, format);
      const Said then = ask(past, words, day, format);
      INFO("seed " << seed() << ", case " << i << ": " << joined(words) << "--as-of " << day);
      CHECK(now.out == then.out);
      CHECK(now.err == then.err);
      CHECK(now.code == then.code);
    }
  }
}

}  // namespace as_of_test
}  // namespace traject::test
