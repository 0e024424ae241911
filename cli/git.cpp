#include "cli/git.hpp"

#include "base/failure.hpp"
#include "base/utf8.hpp"
#include "cli/process.hpp"

namespace traject::cli {
namespace {

using base::Failure;
using base::FailureKind;

Finished git(const std::filesystem::path& folder, std::vector<std::string> arguments,
             const std::string& input = {}) {
  arguments.insert(arguments.begin(), {"-C", folder.string(), "--literal-pathspecs"});
  auto finished = run_program("git", arguments, input);
  if (!finished) throw Failure(FailureKind::input_output, {"failure.no-git-program", {}});
  return std::move(*finished);
}

// The first line of what git said, which tells most.
std::string first_line(const std::string& output) {
  return base::printable(output.substr(0, output.find_first_of("\r\n")));
}

}  // namespace

GitRepository::GitRepository(std::filesystem::path folder) : folder_(std::move(folder)) {
  const Finished finished = git(folder_, {"rev-parse", "--is-inside-work-tree"});
  if (finished.code == 0 && finished.output.starts_with("true")) return;
  throw Failure(
      FailureKind::input_output, {"failure.no-git-repository", {{"path", folder_.generic_string()}}},
      base::Message{"hint.no-git-repository", {}});
}

void GitRepository::commit(const std::vector<std::string>& files, const std::string& subject,
                           const std::string& why) const {
  std::string paths;
  for (const std::string& file : files) paths += file + '\0';
  std::vector<std::string> commit = {"commit", "--quiet", "--only", "--message", subject};
  if (!why.empty()) commit.insert(commit.end(), {"--message", why});
  for (std::vector<std::string> command : {std::vector<std::string>{"add"}, commit}) {
    command.insert(command.end(), {"--pathspec-from-file=-", "--pathspec-file-nul"});
    const Finished finished = git(folder_, command, paths);
    if (finished.code == 0) continue;
    throw Failure(FailureKind::input_output, {"failure.no-commit", {{"reason", first_line(finished.output)}}},
                  base::Message{"hint.no-commit", {}});
  }
}

}  // namespace traject::cli
