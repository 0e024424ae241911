#include "cli/git.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <set>

#include "base/failure.hpp"
#include "base/utf8.hpp"
#include "cli/process.hpp"

namespace traject::cli {
namespace {

using base::Failure;
using base::FailureKind;

// The repository is that of the folder. Variables of git that name another one, another index or other settings, as in a
// hook or `rebase --exec`, stay outside; who commits, and which settings of the machine hold, may be said.
bool passes_on(std::string_view name) {
  constexpr std::array kept = {
      "GIT_AUTHOR_NAME",     "GIT_AUTHOR_EMAIL",   "GIT_AUTHOR_DATE",        "GIT_COMMITTER_NAME",
      "GIT_COMMITTER_EMAIL", "GIT_COMMITTER_DATE", "GIT_CONFIG_GLOBAL",      "GIT_CONFIG_SYSTEM",
      "GIT_CONFIG_NOSYSTEM", "GIT_EXEC_PATH",      "GIT_CEILING_DIRECTORIES"};
  return !name.starts_with("GIT_") || std::find(kept.begin(), kept.end(), name) != kept.end();
}

Finished git(const std::filesystem::path& folder, std::vector<std::string> arguments,
             const std::string& input = {}) {
  arguments.insert(arguments.begin(), {"-C", folder.string(), "--literal-pathspecs"});
  auto finished = run_program("git", arguments, input, passes_on);
  if (!finished) throw Failure(FailureKind::input_output, {"failure.no-git-program", {}});
  return std::move(*finished);
}

// The first line of what git said, which tells most.
std::string first_line(const std::string& output) {
  const auto begin = output.find_first_not_of(" \t\r\n");
  if (begin == std::string::npos) return {};
  return base::printable(output.substr(begin, output.find_first_of("\r\n", begin) - begin));
}

// Each part ends with a NUL.
std::vector<std::string> split_at_nul(const std::string& output) {
  std::vector<std::string> parts;
  for (std::size_t at = 0, end = 0; (end = output.find('\0', at)) != std::string::npos; at = end + 1)
    parts.push_back(output.substr(at, end - at));
  return parts;
}

// A hook may refuse without a word, and git gives some of its reasons on standard output.
[[noreturn]] void fail(const Finished& finished) {
  const std::string reason = first_line(finished.errors + finished.output);
  const auto message =
      reason.empty() ? base::Message{"failure.no-commit-unsaid", {{"code", std::int64_t{finished.code}}}}
                     : base::Message{"failure.no-commit", {{"reason", reason}}};
  throw Failure(FailureKind::input_output, message, base::Message{"hint.no-commit", {}});
}

// Whether there is a repository, even one that git refuses.
bool has_repository(const std::filesystem::path& folder) {
  std::error_code ignored;
  for (auto at = std::filesystem::absolute(folder, ignored); !at.empty(); at = at.parent_path()) {
    if (std::filesystem::exists(at / ".git", ignored)) return true;
    if (at == at.root_path()) break;
  }
  return false;
}

}  // namespace

GitRepository::GitRepository(std::filesystem::path folder) : folder_(std::move(folder)) {
  const Finished finished = git(folder_, {"rev-parse", "--is-inside-work-tree"});
  if (finished.code == 0 && finished.output.starts_with("true")) return;
  const std::string reason = first_line(finished.errors);
  if (finished.code != 0 && !reason.empty() && has_repository(folder_)) {
    throw Failure(FailureKind::input_output,
                  {"failure.git-refuses", {{"path", folder_.generic_string()}, {"reason", reason}}},
                  base::Message{"hint.git-refuses", {}});
  }
  throw Failure(
      FailureKind::input_output, {"failure.no-git-repository", {{"path", folder_.generic_string()}}},
      base::Message{"hint.no-git-repository", {}});
}

void GitRepository::expect_own(const std::vector<std::string>& files) const {
  std::set<std::filesystem::path> seen;
  for (const std::string& file : files) {
    auto above = std::filesystem::path(file).parent_path();
    for (; !above.empty() && seen.insert(above).second; above = above.parent_path()) {
      std::error_code ignored;
      if (!std::filesystem::exists(folder_ / above / ".git", ignored)) continue;
      throw Failure(FailureKind::input_output,
                    {"failure.git-inside-git", {{"path", (folder_ / above).generic_string()}}},
                    base::Message{"hint.git-inside-git", {}});
    }
  }
}

bool GitRepository::commit(std::vector<std::string> files, const std::string& subject) const {
  const auto gone = std::stable_partition(files.begin(), files.end(), [&](const std::string& file) {
    return std::filesystem::exists(std::filesystem::symlink_status(folder_ / file));
  });
  look_again_at({files.begin(), gone});
  if (gone != files.begin()) run_on({files.begin(), gone}, {"add"});
  if (gone != files.end()) run_on({gone, files.end()}, {"rm", "--cached", "--quiet", "--ignore-unmatch"});
  const auto changed = differing(files);
  if (!changed.empty()) run_on(changed, {"commit", "--quiet", "--only", "--message", subject});
  return !changed.empty();
}

// Git would skip a file marked "assume unchanged" without a word.
void GitRepository::look_again_at(const std::vector<std::string>& files) const {
  const Finished finished = git(folder_, {"ls-files", "-v", "-z"});
  if (finished.code != 0) fail(finished);
  std::set<std::string> passed_by;
  for (const std::string& entry : split_at_nul(finished.output)) {
    constexpr std::size_t tag = 2;  // a letter, in lower case for such a file, and a space
    if (entry.size() > tag && entry[0] >= 'a' && entry[0] <= 'z') passed_by.insert(entry.substr(tag));
  }
  std::string paths;
  for (const std::string& file : files) {
    if (passed_by.contains(file)) paths += file + '\0';
  }
  if (paths.empty()) return;
  const Finished marked = git(folder_, {"update-index", "--no-assume-unchanged", "-z", "--stdin"}, paths);
  if (marked.code != 0) fail(marked);
}

// Those that are not as the last commit has them.
std::vector<std::string> GitRepository::differing(const std::vector<std::string>& files) const {
  const Finished finished = git(folder_, {"diff", "--cached", "--name-only", "--no-renames", "--no-ext-diff",
                                          "--no-color", "--relative", "-z"});
  if (finished.code != 0) fail(finished);
  const auto all = split_at_nul(finished.output);
  const std::set<std::string> staged(all.begin(), all.end());
  std::vector<std::string> differing;
  std::copy_if(files.begin(), files.end(), std::back_inserter(differing),
               [&](const std::string& file) { return staged.contains(file); });
  return differing;
}

void GitRepository::run_on(const std::vector<std::string>& files, std::vector<std::string> command) const {
  std::string paths;
  for (const std::string& file : files) paths += file + '\0';
  command.insert(command.end(), {"--pathspec-from-file=-", "--pathspec-file-nul"});
  const Finished finished = git(folder_, command, paths);
  if (finished.code != 0) fail(finished);
}

}  // namespace traject::cli
