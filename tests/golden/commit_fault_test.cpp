// With --commit, every call of a writing command that gives or takes a name on the disk fails once: to do the same again leaves
// nothing uncommitted, and nothing of a write that was taken back.
#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "cli/process.hpp"
#include "golden/writing_commands.hpp"

namespace traject::golden {
namespace {

std::string git(const Sandbox& sandbox, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"-C", sandbox.folder().string()});
  const auto finished =
      cli::run_program("git", arguments, "", [](std::string_view name) { return !name.starts_with("GIT_"); });
  REQUIRE(finished);
  INFO(finished->output << finished->errors);
  CHECK(finished->code == 0);
  return finished->output;
}

std::unique_ptr<Sandbox> new_repository() {
  auto sandbox = fresh_folder();
  git(*sandbox, {"init", "--quiet", "--initial-branch", "main"});
  for (const auto& [key, value] : std::vector<std::pair<std::string, std::string>>{
           {"user.name", "Test"},
           {"user.email", "test@example.org"},
           {"commit.gpgsign", "false"},
           {"core.hooksPath", "/dev/null"},
           {"core.fsync", "none"},
           {"gc.auto", "0"}})
    git(*sandbox, {"config", key, value});
  git(*sandbox, {"add", "--all"});
  git(*sandbox, {"commit", "--quiet", "--message", "the beginning"});
  return sandbox;
}

std::unique_ptr<Sandbox> repository() {
  static const std::unique_ptr<Sandbox> first = new_repository();
  return std::make_unique<Sandbox>(first->folder());
}

Files records_of(const Sandbox& sandbox) {
  Files files = read_files(sandbox.folder());
  std::erase_if(files, [](const auto& file) {
    return file.first.starts_with(".traject/") || file.first.starts_with(".git/");
  });
  return files;
}

// How many of those calls the command makes.
int break_every_change_of(const std::string& line, Fault fault) {
  const auto reference = repository();
  CHECK(run_line(line, reference->folder(), store::disk()) == 0);
  const Files after = records_of(*reference);
  CHECK(git(*reference, {"status", "--porcelain"}).empty());
  for (int call = 1; call < 400; ++call) {
    CAPTURE(line);
    CAPTURE(call);
    const auto sandbox = repository();
    FaultyDisk faulty(call, fault, Calls::that_change_names);
    static_cast<void>(run_line(line, sandbox->folder(), faulty));
    if (!faulty.has_failed()) return call - 1;
    static_cast<void>(run_line(line, sandbox->folder(), store::disk()));
    CHECK(git(*sandbox, {"status", "--porcelain"}).empty());
    CHECK_FALSE(std::filesystem::exists(sandbox->folder() / ".traject/commit"));
    if (line.find(" --replace a-2 ") == std::string::npos) CHECK(records_of(*sandbox) == after);
  }
  return 0;
}

bool commits(const std::string& line) {
  const std::vector<std::string> others = {"queue ", "calendar ", "init "};
  return std::none_of(
      others.begin(), others.end(), [&](const std::string& other) { return line.starts_with(other); });
}

TEST_CASE("a commit is completed by the same again, whatever call failed or was the last one") {
  for (const std::string& line : writing_commands()) {
    if (!commits(line)) continue;
    for (const Fault fault : {Fault::one_call_fails, Fault::the_program_dies})
      CHECK(break_every_change_of(line + " --commit", fault) > 3);
  }
}

}  // namespace
}  // namespace traject::golden
