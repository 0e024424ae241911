#include "golden/sandbox.hpp"

#include <random>
#include <string>
#include <utility>

namespace traject::golden {
namespace {

namespace fs = std::filesystem;

fs::path new_folder() {
  const fs::path memory = "/dev/shm";
  const fs::path parent = fs::is_directory(memory) ? memory : fs::temp_directory_path();
  return parent / ("traject-golden-" + std::to_string(std::random_device{}()));
}

// Also the folders that become empty by it.
void remove_with_folders(const fs::path& file, const fs::path& root) {
  fs::remove(file);
  for (fs::path parent = file.parent_path(); parent != root && fs::is_empty(parent);
       parent = parent.parent_path()) {
    fs::remove(parent);
  }
}

}  // namespace

Sandbox::Sandbox(const std::optional<fs::path>& data) : folder_(new_folder()) {
  fs::create_directories(folder_);
  if (data) fs::copy(*data, folder_, fs::copy_options::recursive);
  copied_ = files();
  last_seen_ = copied_;
}

Sandbox::~Sandbox() {
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

void Sandbox::lay_over(const fs::path& files_to_add) {
  for (const auto& [path, bytes] : read_files(files_to_add)) write_file(folder_ / path, bytes);
  last_seen_ = files();
}

Files Sandbox::changes() {
  const Files before = std::exchange(last_seen_, files());
  Files changed;
  for (const auto& [path, bytes] : last_seen_) {
    const auto found = before.find(path);
    if (found == before.end() || found->second != bytes) changed[path] = bytes;
  }
  for (const auto& [path, bytes] : before) {
    if (!last_seen_.contains(path)) changed[path + " (removed)"];
  }
  return changed;
}

void Sandbox::restore() {
  fs::remove_all(folder_ / ".traject");
  for (const auto& [path, bytes] : last_seen_) {
    if (!copied_.contains(path)) remove_with_folders(folder_ / path, folder_);
  }
  for (const auto& [path, bytes] : copied_) {
    const auto found = last_seen_.find(path);
    if (found == last_seen_.end() || found->second != bytes) write_file(folder_ / path, bytes);
  }
  last_seen_ = copied_;
}

Files Sandbox::files() const {
  Files all = read_files(folder_);
  std::erase_if(all, [](const auto& file) { return file.first.starts_with(".traject/"); });
  return all;
}

}  // namespace traject::golden
