#include "cli/pending_commit.hpp"

#include <sstream>

#include "base/digest.hpp"
#include "model/record_file.hpp"
#include "store/writing/write.hpp"
#include "store/yaml/text_check.hpp"

namespace traject::cli {
namespace {

constexpr std::size_t longest = 64UL * 1024 * 1024;
constexpr const char* not_there = "new";

store::Spot file_of(const store::Folder& folder) { return {folder.root, ".traject/commit"}; }

bool may_be_committed(const store::Folder& folder, const std::string& file) {
  const auto record = model::record_file(file);
  if (!record || record->type == model::RecordType::names) return false;
  const auto kind = folder.files->kind_of(folder.path_of(file));
  return !kind || kind == store::EntryKind::file;
}

std::string digest_of(const std::optional<std::string>& bytes) {
  return bytes ? base::sha256(*bytes) : std::string();
}

std::string digest_now(const store::Folder& folder, const std::string& file) {
  return digest_of(folder.files->read(folder.path_of(file), store::largest_file + 1));
}

// A line is a file, and after a space what it said before, where it was still to be written.
void take_line(PendingCommit& pending, const store::Folder& folder, const std::string& line) {
  const auto space = line.find(' ');
  const std::string file = line.substr(0, space);
  if (!may_be_committed(folder, file)) return;
  if (space != std::string::npos) {
    const std::string noted = line.substr(space + 1);
    if (digest_now(folder, file) == (noted == not_there ? "" : noted)) return;
  }
  pending.files.push_back(file);
}

}  // namespace

std::map<std::string, std::string> digests_before(const store::Folder& folder,
                                                  const std::vector<store::FileEdit>& edits,
                                                  const std::vector<std::string>& gone) {
  std::map<std::string, std::string> digests;
  for (const auto& edit : edits) digests[edit.file] = digest_of(edit.before);
  for (const auto& file : gone) digests[file] = digest_now(folder, file);
  return digests;
}

std::optional<PendingCommit> read_pending(const store::Folder& folder) {
  const auto text = folder.files->read(file_of(folder), longest);
  if (!text) return {};
  std::istringstream lines(*text);
  PendingCommit pending;
  std::getline(lines, pending.subject);
  for (std::string line; std::getline(lines, line);) take_line(pending, folder, line);
  return pending;
}

void write_pending(const store::Folder& folder, const PendingCommit& pending) {
  std::string text = pending.subject + "\n";
  for (const std::string& file : pending.files) {
    const auto before = pending.before.find(file);
    text += file;
    if (before != pending.before.end()) text += ' ' + (before->second.empty() ? not_there : before->second);
    text += '\n';
  }
  store::write_atomically(*folder.files, file_of(folder), text, store::Access::no_others);
}

void remove_pending(const store::Folder& folder) { folder.files->remove(file_of(folder)); }

}  // namespace traject::cli
