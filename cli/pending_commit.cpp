#include "cli/pending_commit.hpp"

#include <sstream>

#include "model/record_file.hpp"
#include "store/writing/write.hpp"

namespace traject::cli {
namespace {

constexpr std::size_t longest = 64UL * 1024 * 1024;

store::Spot file_of(const store::Folder& folder) { return {folder.root, ".traject/commit"}; }

bool may_be_committed(const store::Folder& folder, const std::string& file) {
  const auto record = model::record_file(file);
  if (!record || record->type == model::RecordType::names) return false;
  const auto kind = folder.files->kind_of(folder.path_of(file));
  return !kind || kind == store::EntryKind::file;
}

}  // namespace

std::optional<PendingCommit> read_pending(const store::Folder& folder) {
  const auto text = folder.files->read(file_of(folder), longest);
  if (!text) return {};
  std::istringstream lines(*text);
  PendingCommit pending;
  std::getline(lines, pending.subject);
  for (std::string file; std::getline(lines, file);) {
    if (may_be_committed(folder, file)) pending.files.push_back(file);
  }
  return pending;
}

void write_pending(const store::Folder& folder, const PendingCommit& pending) {
  std::string text = pending.subject + "\n";
  for (const std::string& file : pending.files) text += file + "\n";
  store::write_atomically(*folder.files, file_of(folder), text);
}

void remove_pending(const store::Folder& folder) { folder.files->remove(file_of(folder)); }

}  // namespace traject::cli
