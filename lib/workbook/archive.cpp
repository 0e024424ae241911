#include "workbook/archive.hpp"

#include <minizip/unzip.h>

#include <array>

#include "workbook/memory_file.hpp"
#include "workbook/refusal.hpp"

namespace traject::workbook {
namespace {

constexpr std::size_t mebibyte = 1024 * 1024;
constexpr unsigned long encrypted_flag = 1;

std::string in_small_letters(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

}  // namespace

struct Archive::Entry {
  unz64_file_pos place{};
  std::uint64_t packed = 0;
};

class Archive::Handle {
 public:
  explicit Handle(std::string_view bytes) : file_(bytes) {
    file_.fill(functions_);
    unzip_ = unzOpen2_64("", &functions_);
    if (unzip_ == nullptr) throw refusal("damaged");
  }
  ~Handle() { unzClose(unzip_); }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;

  [[nodiscard]] unzFile get() const { return unzip_; }

 private:
  MemoryFile file_;
  zlib_filefunc64_def functions_{};
  unzFile unzip_ = nullptr;
};

Archive::Archive(std::string_view bytes) : handle_(std::make_unique<Handle>(bytes)) { list_entries(); }

Archive::~Archive() = default;

void Archive::list_entries() {
  unzFile unzip = handle_->get();
  for (int found = unzGoToFirstFile(unzip); found != UNZ_END_OF_LIST_OF_FILE;
       found = unzGoToNextFile(unzip)) {
    if (entries_.size() == most_entries) throw refusal("too-large");
    unz_file_info64 info{};
    std::array<char, 256> name{};
    Entry entry;
    if (found != UNZ_OK || unzGetFilePos64(unzip, &entry.place) != UNZ_OK ||
        unzGetCurrentFileInfo64(unzip, &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0) != UNZ_OK)
      throw refusal("damaged");
    if ((info.flag & encrypted_flag) != 0) throw refusal("encrypted");
    entry.packed = info.compressed_size;
    // If two entries have the same name, programs disagree on which one counts.
    if (!entries_.emplace(in_small_letters(name.data()), entry).second) throw refusal("damaged");
  }
}

bool Archive::has(std::string_view name) const { return entries_.contains(in_small_letters(name)); }

void Archive::read(std::string_view name, const std::function<void(std::string_view)>& take) {
  const auto found = entries_.find(in_small_letters(name));
  if (found == entries_.end()) throw refusal("damaged");
  unzFile unzip = handle_->get();
  if (unzGoToFilePos64(unzip, &found->second.place) != UNZ_OK || unzOpenCurrentFile(unzip) != UNZ_OK)
    throw refusal("damaged");
  try {
    take_pieces(found->second, take);
  } catch (...) {
    unzCloseCurrentFile(unzip);
    throw;
  }
  if (unzCloseCurrentFile(unzip) != UNZ_OK) throw refusal("damaged");  // checks its checksum
}

// Does not rely on the sizes that the archive states.
void Archive::take_pieces(const Entry& entry, const std::function<void(std::string_view)>& take) {
  std::array<char, 32 * 1024> piece{};
  std::size_t of_entry = 0;
  while (true) {
    const int count = unzReadCurrentFile(handle_->get(), piece.data(), piece.size());
    if (count < 0) throw refusal("damaged");
    if (count == 0) return;
    of_entry += static_cast<std::size_t>(count);
    unpacked_ += static_cast<std::size_t>(count);
    if (of_entry > mebibyte && of_entry / largest_ratio > entry.packed) throw refusal("bomb");
    if (unpacked_ > most_unpacked) throw refusal("too-large");
    take({piece.data(), static_cast<std::size_t>(count)});
  }
}

std::string Archive::read(std::string_view name) {
  std::string text;
  read(name, [&](std::string_view piece) { text += piece; });
  return text;
}

}  // namespace traject::workbook
