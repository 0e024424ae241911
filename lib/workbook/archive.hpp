// The ZIP archive inside a workbook, with limits on what may come out of it.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace traject::workbook {

inline constexpr std::size_t most_entries = 4'096;
inline constexpr std::size_t most_unpacked = 64 * 1024 * 1024;  // bytes, of everything read together
inline constexpr std::size_t largest_ratio = 300;               // unpacked to packed, above the first MiB

class Archive {
 public:
  // `bytes` must outlive this. Throws base::Failure (refused): workbook-damaged; workbook-too-large for too many entries;
  // workbook-encrypted if an entry has a password.
  explicit Archive(std::string_view bytes);
  ~Archive();
  Archive(const Archive&) = delete;
  Archive& operator=(const Archive&) = delete;

  // Names are those in the archive, without a leading slash; case does not matter.
  [[nodiscard]] bool has(std::string_view name) const;
  // Unpacks an entry in pieces. Throws base::Failure (refused): workbook-damaged, also for an unknown name; workbook-bomb;
  // workbook-too-large.
  void read(std::string_view name, const std::function<void(std::string_view)>& take);
  [[nodiscard]] std::string read(std::string_view name);

 private:
  struct Entry;
  class Handle;

  void list_entries();
  void take_pieces(const Entry& entry, const std::function<void(std::string_view)>& take);

  std::unique_ptr<Handle> handle_;
  std::map<std::string, Entry> entries_;  // by name in lower case
  std::size_t unpacked_ = 0;
};

}  // namespace traject::workbook
