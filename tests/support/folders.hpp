// Data folders in memory.
#pragma once

#include <initializer_list>
#include <stdexcept>
#include <string>
#include <utility>

#include "store/reading/load.hpp"
#include "support/memory_file_system.hpp"

namespace traject::test {

// A folder "/data" with these files, and with a traject.yaml where none is among them.
class MemoryFolder {
 public:
  MemoryFolder(std::initializer_list<std::pair<std::string, std::string>> files) {
    put("traject.yaml", "traject: 1\norganisation: Gemeente Zwolle\n");
    for (const auto& [path, text] : files) put(path, text);
  }

  void put(const std::string& path, std::string text) { disk.put(root / path, std::move(text)); }
  [[nodiscard]] std::string text(const std::string& path) const {
    return disk.bytes(root / path).value_or("(none)");
  }
  [[nodiscard]] store::Folder folder() { return {root, &disk}; }
  // Everything, with what is wrong with it.
  [[nodiscard]] store::Loaded load() { return store::load(folder()); }
  // On shelves, each record read when it is asked for.
  [[nodiscard]] model::Records open() { return store::open(folder()).records; }

  std::filesystem::path root = "/data";
  MemoryFileSystem disk;
};

// The records of such a folder. Throws where something is wrong with them.
[[nodiscard]] inline model::Records records_of(
    std::initializer_list<std::pair<std::string, std::string>> files) {
  store::Loaded loaded = MemoryFolder(files).load();
  if (loaded.has_errors()) {
    const auto& first = loaded.diagnostics.front();
    throw std::invalid_argument(first.place.file + ": " + first.code);
  }
  return std::move(loaded.records);
}

}  // namespace traject::test
