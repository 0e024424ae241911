// Every call of a writing command to the file system fails once: the exit code is 4, every file is wholly old or wholly
// new, nothing is left beside them, and to do the same again completes it.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "cli/commands.hpp"
#include "golden/writing_commands.hpp"

namespace traject::golden {
namespace {

Files files_of(const Sandbox& sandbox) {
  Files files = read_files(sandbox.folder());
  std::erase_if(files, [](const auto& file) { return file.first.starts_with(".traject/"); });
  return files;
}

// Wholly old or wholly new, and no other file.
void check_whole(const Files& before, const Files& after, const Files& now) {
  for (const auto& [path, bytes] : now) {
    CAPTURE(path);
    const bool old = before.contains(path) && before.at(path) == bytes;
    const bool fresh = after.contains(path) && after.at(path) == bytes;
    CHECK((old || fresh));
  }
  for (const auto& [path, bytes] : before) {
    CAPTURE(path);
    CHECK((now.contains(path) || !after.contains(path)));
  }
}

// How many calls the command makes.
int break_every_call_of(const std::string& line, Fault fault = Fault::one_call_fails) {
  const auto reference = fresh_folder();
  const Files before = files_of(*reference);
  const int wanted = run_line(line, reference->folder(), store::disk());
  const Files after = files_of(*reference);
  CHECK(wanted == 0);
  CHECK_FALSE(before == after);
  for (int call = 1; call < 400; ++call) {
    CAPTURE(line);
    CAPTURE(call);
    const auto sandbox = fresh_folder();
    FaultyDisk faulty(call, fault);
    const int code = run_line(line, sandbox->folder(), faulty);
    const Files now = files_of(*sandbox);
    if (!faulty.has_failed()) return call - 1;
    if (fault == Fault::one_call_fails) check_whole(before, after, now);
    // Names that cannot be read are done without.
    if (code != 4) CHECK(now == after);
    static_cast<void>(run_line(line, sandbox->folder(), store::disk()));
    // Whoever asks for another coach again gets yet another.
    if (line.find(" --replace a-2 ") == std::string::npos) CHECK(files_of(*sandbox) == after);
  }
  return 0;
}

TEST_CASE("when any call to the file system fails, nothing is torn and the same again completes it") {
  for (const std::string& line : writing_commands()) CHECK(break_every_call_of(line) > 5);
}

// They change what is written, not how.
const std::vector<std::string> other_words = {
    "--accept-valid", "--allow",   "--amount",  "--assignment", "--because",
    "--by",           "--correct", "--date",    "--due",        "--form",
    "--from",         "--groups",  "--guest",   "--id",         "--kind",
    "--name",         "--needed",  "--people",  "--programme",  "--registered-at",
    "--return",       "--room",    "--sheet",   "--source",     "--sources",
    "--start",        "--subject", "--suggest", "--to",         "--trainer",
    "--until"};

TEST_CASE("every command that writes is among them, with every option that does") {
  const auto is_there = [](const std::string& command, const std::string& option) {
    return std::any_of(writing_commands().begin(), writing_commands().end(), [&](const std::string& line) {
      return line.starts_with(command) && line.find(option) != std::string::npos;
    });
  };
  CHECK(is_there("init ", ""));
  CHECK(is_there("", " --output "));
  CHECK(is_there("calendar ", " --split "));
  for (const auto& command : cli::all_commands()) {
    CAPTURE(command.name);
    if (!command.writes) continue;
    CHECK(is_there(command.name + " ", ""));
    for (const auto& option : command.options) {
      CAPTURE(option.name);
      if (std::ranges::count(other_words, option.name) == 0) CHECK(is_there(command.name + " ", option.name));
    }
  }
}

TEST_CASE("where the program dies while it takes answers in, the same again has each row once") {
  for (const char* line : {"evaluate walks-1 --import late.csv", "evaluate walks-1 --import all.csv --anew"})
    CHECK(break_every_call_of(line, Fault::the_program_dies) > 5);
}

}  // namespace
}  // namespace traject::golden
