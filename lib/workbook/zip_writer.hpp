// Packs the parts of a workbook, in memory.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace traject::workbook {

// Every part is dated 1 January 1980, so that the same parts give the same bytes.
class ZipWriter {
 public:
  ZipWriter();
  ~ZipWriter();
  ZipWriter(const ZipWriter&) = delete;
  ZipWriter& operator=(const ZipWriter&) = delete;

  void add(const std::string& name, std::string_view content);
  // The finished archive; nothing can be added afterwards.
  [[nodiscard]] std::string take();

 private:
  struct Zip;
  std::unique_ptr<Zip> zip_;
};

}  // namespace traject::workbook
