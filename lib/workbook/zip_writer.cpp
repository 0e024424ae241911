#include "workbook/zip_writer.hpp"

#include <minizip/zip.h>

#include <new>
#include <utility>

#include "workbook/memory_file.hpp"

namespace traject::workbook {
namespace {

// In memory, only a lack of memory can go wrong.
void check_written(int status) {
  if (status != ZIP_OK) throw std::bad_alloc();
}

}  // namespace

struct ZipWriter::Zip {
  Zip() {
    file.fill(functions);
    handle = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
    if (handle == nullptr) throw std::bad_alloc();
  }
  ~Zip() {
    if (handle != nullptr) zipClose(handle, nullptr);
  }
  Zip(const Zip&) = delete;
  Zip& operator=(const Zip&) = delete;

  MemoryFile file;
  zlib_filefunc64_def functions{};
  zipFile handle = nullptr;
};

ZipWriter::ZipWriter() : zip_(std::make_unique<Zip>()) {}
ZipWriter::~ZipWriter() = default;

void ZipWriter::add(const std::string& name, std::string_view content) {
  constexpr int level = 6;
  zip_fileinfo info{};
  info.dosDate = 0x21'0000;  // 1 January 1980
  zipFile zip = zip_->handle;
  check_written(
      zipOpenNewFileInZip(zip, name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, level));
  check_written(zipWriteInFileInZip(zip, content.data(), static_cast<unsigned>(content.size())));
  check_written(zipCloseFileInZip(zip));
}

std::string ZipWriter::take() {
  check_written(zipClose(std::exchange(zip_->handle, nullptr), nullptr));
  return zip_->file.take();
}

}  // namespace traject::workbook
