// A disk that is none: files and links in memory, of which any call can be made to fail.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "store/disk/file_system.hpp"

namespace traject::test {

// Thrown by the call at which the program is to die, so that nothing after it is done.
struct Died {};

class MemoryFileSystem final : public store::FileSystem {
 public:
  void put(const std::filesystem::path& file, std::string bytes) { files_[key(file)] = std::move(bytes); }
  void link(const std::filesystem::path& from, const std::filesystem::path& to) {
    links_[key(from)] = key(to);
  }

  void pipe(const std::filesystem::path& path) { pipes_.insert(key(path)); }

  [[nodiscard]] store::Access access(const std::filesystem::path& path) const;
  [[nodiscard]] std::optional<std::string> bytes(const std::filesystem::path& file) const;
  [[nodiscard]] std::vector<std::string> paths() const;

  // The n-th call from now fails as a full disk does, or kills the program; a write has then written half.
  void fail_at(int call) { failing_call_ = calls_ + call; }
  void die_at(int call) { dying_call_ = calls_ + call; }
  // Every reading below this folder fails.
  void refuse(const std::filesystem::path& folder) { refused_.insert(key(folder)); }
  [[nodiscard]] int calls() const { return calls_; }  // that write, so far
  [[nodiscard]] int reads() const { return reads_; }  // of files, so far

  std::vector<store::Entry> list(const store::Spot& folder) const override;
  std::optional<store::EntryKind> kind_of(const store::Spot& spot) const override;
  std::optional<std::string> read(const store::Spot& file, std::size_t limit) const override;
  std::optional<std::string> read_named(const std::filesystem::path& file, std::size_t limit) const override;
  std::filesystem::path without_links(const std::filesystem::path& path) const override {
    return follow(path);
  }
  void create_folders(const store::Spot& folder, store::Access access) override;
  store::Owner write(const store::Spot& file, const std::string& bytes, const std::string& like,
                     store::Access access) override;
  void sync_files(const std::vector<store::Spot>& files) override;
  void rename(const store::Spot& from, const std::string& name) override;
  void remove(const store::Spot& file) override;
  void sync_folder(const store::Spot& folder) override;

 private:
  [[nodiscard]] static std::string key(const std::filesystem::path& path);
  [[nodiscard]] std::string follow(const std::filesystem::path& path) const;
  [[nodiscard]] std::string way(const store::Spot& spot, bool last_may_be_any) const;
  [[nodiscard]] std::optional<store::EntryKind> kind_at(const std::string& path) const;
  [[nodiscard]] bool is_folder(const std::string& path) const;
  void refuse_if_asked(const std::filesystem::path& path) const;
  void count_call();

  mutable int reads_ = 0;
  std::map<std::string, std::string> files_;
  std::map<std::string, std::string> links_;
  std::set<std::string> pipes_;
  std::set<std::string> folders_;  // that were made; others are there because something is in them
  std::map<std::string, store::Access> access_;
  std::set<std::string> refused_;
  int calls_ = 0;
  int failing_call_ = 0;
  int dying_call_ = 0;
};

}  // namespace traject::test
