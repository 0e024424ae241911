// An archive in memory, used by minizip as a file.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

struct zlib_filefunc64_def_s;  // from minizip

namespace traject::workbook {

// In memory, because unpacked parts may hold people's names and must never be on the disk.
class MemoryFile {
 public:
  // For writing.
  MemoryFile() = default;
  // For reading; `bytes` must outlive this.
  explicit MemoryFile(std::string_view bytes) : given_(bytes), is_given_(true) {}
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  // For zipOpen2_64() and unzOpen2_64().
  void fill(zlib_filefunc64_def_s& functions);
  [[nodiscard]] std::string take() { return std::move(written_); }

  std::size_t read(char* to, std::size_t size);
  std::size_t write(const char* from, std::size_t size);
  [[nodiscard]] std::uint64_t position() const { return position_; }
  // False if the position does not exist.
  bool seek(std::uint64_t offset, int origin);

 private:
  [[nodiscard]] std::string_view bytes() const { return is_given_ ? given_ : std::string_view(written_); }

  std::string_view given_;
  bool is_given_ = false;
  std::string written_;
  std::uint64_t position_ = 0;
};

}  // namespace traject::workbook
