#include "support/memory_file_system.hpp"

#include <functional>

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

std::vector<store::Entry> MemoryFileSystem::list(const store::Spot& folder) const {
  refuse_if_asked(folder.whole());
  const std::string prefix = way(folder, false) + "/";
  std::map<std::string, store::Entry> entries;
  const auto add = [&](const std::string& path) {
    if (!path.starts_with(prefix)) return;
    const std::string rest = path.substr(prefix.size());
    const std::string name = rest.substr(0, rest.find('/'));
    entries.emplace(name, store::Entry{name, kind_at(prefix + name).value_or(store::EntryKind::other)});
  };
  for (const auto& [path, target] : links_) add(path);
  for (const auto& path : pipes_) add(path);
  for (const auto& path : folders_) add(path);
  for (const auto& [path, bytes] : files_) add(path);
  std::vector<store::Entry> list;
  for (const auto& [name, entry] : entries) list.push_back(entry);
  return list;
}

std::optional<store::EntryKind> MemoryFileSystem::kind_of(const store::Spot& spot) const {
  refuse_if_asked(spot.whole());
  return kind_at(way(spot, true));
}

std::optional<std::string> MemoryFileSystem::read(const store::Spot& file, std::size_t limit) const {
  ++reads_;
  refuse_if_asked(file.whole());
  const std::string path = way(file, true);
  const auto kind = kind_at(path);
  if (kind && *kind != store::EntryKind::file) throw store::NotPlain(file.whole(), *kind);
  if (!kind) return {};
  return files_.at(path).substr(0, limit);
}

std::optional<std::string> MemoryFileSystem::read_named(const fs::path& file, std::size_t limit) const {
  return read({follow(file.parent_path()), file.filename()}, limit);
}

void MemoryFileSystem::create_folders(const store::Spot& folder, store::Access access) {
  count_call();
  const std::string path = way(folder, false);
  if (!kind_at(path)) access_[path] = access;
  folders_.insert(path);
}

store::Owner MemoryFileSystem::write(const store::Spot& file, const std::string& bytes,
                                     const std::string& like, store::Access access) {
  const std::string path = way(file, true);
  const std::string old = way({file.root, file.below.parent_path() / like}, true);
  const auto kind = kind_at(old);
  if (kind && *kind != store::EntryKind::file) throw store::NotPlain(old, *kind);
  if (kind_at(path)) fail("failure.cannot-write", path);
  files_[path] = bytes.substr(0, bytes.size() / 2);
  access_[path] = kind ? access_[old] : access;
  count_call();
  files_[path] = bytes;
  return store::Owner::same;
}

void MemoryFileSystem::sync_files(const std::vector<store::Spot>&) { count_call(); }

void MemoryFileSystem::rename(const store::Spot& from, const std::string& name) {
  count_call();
  auto file = files_.extract(way(from, true));
  const std::string to = way({from.root, from.below.parent_path() / name}, true);
  if (file.empty()) fail("failure.cannot-write", to);
  access_[to] = access_[file.key()];
  files_.erase(to);
  file.key() = to;
  files_.insert(std::move(file));
}

// An empty folder stays.
void MemoryFileSystem::remove(const store::Spot& file) {
  count_call();
  if (files_.erase(way(file, true)) > 0) folders_.insert(way(file.folder(), false));
}

void MemoryFileSystem::sync_folder(const store::Spot& folder) {
  count_call();
  const std::string path = way(folder, false);
  if (kind_at(path) != store::EntryKind::folder) fail("failure.cannot-write", path);
}

// The path without links: followed on the way to the root, refused below it.
std::string MemoryFileSystem::way(const store::Spot& spot, bool last_may_be_any) const {
  std::string path = follow(spot.root);
  std::size_t left = static_cast<std::size_t>(std::distance(spot.below.begin(), spot.below.end()));
  for (const auto& part : spot.below) {
    path = key(fs::path(path) / part);
    const auto kind = kind_at(path);
    if (--left == 0 && last_may_be_any) break;
    if (kind && *kind != store::EntryKind::folder) throw store::NotPlain(path, *kind);
  }
  return path;
}

std::optional<store::EntryKind> MemoryFileSystem::kind_at(const std::string& path) const {
  if (links_.contains(path)) return store::EntryKind::link;
  if (pipes_.contains(path)) return store::EntryKind::other;
  if (files_.contains(path)) return store::EntryKind::file;
  if (folders_.contains(path) || is_folder(path)) return store::EntryKind::folder;
  return {};
}

store::Access MemoryFileSystem::access(const fs::path& path) const {
  const auto found = access_.find(key(path));
  return found == access_.end() ? store::Access::usual : found->second;
}

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
  const std::string prefix = path + "/";
  const auto has_some = [&](const auto& all, const auto& path_of) {
    const auto after = all.lower_bound(prefix);
    return after != all.end() && path_of(*after).starts_with(prefix);
  };
  const auto first = [](const auto& entry) -> const std::string& { return entry.first; };
  return has_some(files_, first) || has_some(links_, first) || has_some(pipes_, std::identity{}) ||
         has_some(folders_, std::identity{});
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
