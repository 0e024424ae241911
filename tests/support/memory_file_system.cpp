#include "support/memory_file_system.hpp"

#include "base/failure.hpp"

namespace traject::test {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const std::string& message, const fs::path& path) {
  throw base::Failure(base::FailureKind::input_output,
                      {message, {{"path", path.generic_string()}, {"reason", std::string("no space left")}}});
}

}  // namespace

std::optional<std::string> MemoryFileSystem::bytes(const fs::path& file) const {
  const auto found = files_.find(key(file));
  if (found == files_.end()) return {};
  return found->second;
}

std::vector<std::string> MemoryFileSystem::paths() const {
  std::vector<std::string> all;
  for (const auto& [path, bytes] : files_) all.push_back(path);
  return all;
}

std::vector<store::Entry> MemoryFileSystem::list(const fs::path& folder) const {
  refuse_if_asked(folder);
  const std::string prefix = follow(folder) + "/";
  std::map<std::string, store::Entry> entries;
  const auto add = [&](const std::string& path, bool is_link) {
    if (!path.starts_with(prefix)) return;
    const std::string rest = path.substr(prefix.size());
    const std::string name = rest.substr(0, rest.find('/'));
    const std::string target = follow(prefix + name);
    const auto kind = files_.contains(target) ? store::EntryKind::file
                      : is_folder(target)     ? store::EntryKind::folder
                                              : store::EntryKind::other;
    entries.emplace(name, store::Entry{name, kind, is_link && name == rest});
  };
  for (const auto& [path, target] : links_) add(path, true);
  for (const auto& [path, bytes] : files_) add(path, false);
  std::vector<store::Entry> list;
  for (const auto& [name, entry] : entries) list.push_back(entry);
  return list;
}

std::optional<std::string> MemoryFileSystem::read(const fs::path& file, std::size_t limit) const {
  refuse_if_asked(file);
  const auto found = files_.find(follow(file));
  if (found == files_.end()) return {};
  return found->second.substr(0, limit);
}

fs::path MemoryFileSystem::resolve(const fs::path& path) const { return follow(path); }

void MemoryFileSystem::create_folders(const fs::path&) { count_call(); }

void MemoryFileSystem::write(const fs::path& file, const std::string& bytes) {
  files_[follow(file)] = bytes.substr(0, bytes.size() / 2);
  count_call();
  files_[follow(file)] = bytes;
}

void MemoryFileSystem::sync_files(const std::vector<fs::path>&) { count_call(); }

void MemoryFileSystem::rename(const fs::path& from, const fs::path& to) {
  count_call();
  auto file = files_.extract(key(from));
  if (file.empty()) fail("failure.cannot-write", to);
  files_.erase(key(to));
  file.key() = key(to);
  files_.insert(std::move(file));
}

void MemoryFileSystem::remove(const fs::path& file) {
  count_call();
  files_.erase(key(file));
}

void MemoryFileSystem::sync_folder(const fs::path&) { count_call(); }

std::string MemoryFileSystem::key(const fs::path& path) {
  std::string text = path.lexically_normal().generic_string();
  if (text.size() > 1 && text.ends_with('/')) text.pop_back();
  return text;
}

std::string MemoryFileSystem::follow(const fs::path& path) const {
  fs::path followed;
  for (const auto& part : fs::path(key(path))) {
    followed /= part;
    const auto link = links_.find(key(followed));
    if (link != links_.end()) followed = link->second;
  }
  return key(followed);
}

bool MemoryFileSystem::is_folder(const std::string& path) const {
  const auto after = files_.lower_bound(path + "/");
  return after != files_.end() && after->first.starts_with(path + "/");
}

void MemoryFileSystem::refuse_if_asked(const fs::path& path) const {
  for (const auto& folder : refused_) {
    if ((key(path) + "/").starts_with(folder + "/")) fail("failure.cannot-read", path);
  }
}

void MemoryFileSystem::count_call() {
  ++calls_;
  if (calls_ == dying_call_) throw Died{};
  if (calls_ == failing_call_) fail("failure.cannot-write", "the disk");
}

}  // namespace traject::test
