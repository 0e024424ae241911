#include "workbook/memory_file.hpp"

#include <minizip/ioapi.h>

#include <algorithm>
#include <new>

namespace traject::workbook {
namespace {

MemoryFile& file(void* stream) { return *static_cast<MemoryFile*>(stream); }

void* on_open(void* opaque, const void*, int) { return opaque; }
uLong on_read(void*, void* stream, void* to, uLong size) {
  return static_cast<uLong>(file(stream).read(static_cast<char*>(to), size));
}
// Must not throw through C code: if memory runs out, the write fails.
uLong on_write(void*, void* stream, const void* from, uLong size) {
  try {
    return static_cast<uLong>(file(stream).write(static_cast<const char*>(from), size));
  } catch (const std::bad_alloc&) {
    return 0;
  }
}
ZPOS64_T on_tell(void*, void* stream) { return file(stream).position(); }
long on_seek(void*, void* stream, ZPOS64_T offset, int origin) {
  return file(stream).seek(offset, origin) ? 0 : -1;
}
int on_close(void*, void*) { return 0; }
int has_error(void*, void*) { return 0; }

}  // namespace

void MemoryFile::fill(zlib_filefunc64_def& functions) {
  functions = {on_open, on_read, on_write, on_tell, on_seek, on_close, has_error, this};
}

std::size_t MemoryFile::read(char* to, std::size_t size) {
  const std::string_view rest = bytes().substr(position_);
  const std::size_t count = std::min(size, rest.size());
  std::copy_n(rest.data(), count, to);
  position_ += count;
  return count;
}

std::size_t MemoryFile::write(const char* from, std::size_t size) {
  if (is_given_) return 0;
  if (position_ + size > written_.size()) written_.resize(position_ + size);
  std::copy_n(from, size, written_.data() + position_);
  position_ += size;
  return size;
}

bool MemoryFile::seek(std::uint64_t offset, int origin) {
  std::uint64_t from = 0;
  if (origin == ZLIB_FILEFUNC_SEEK_CUR) from = position_;
  if (origin == ZLIB_FILEFUNC_SEEK_END) from = bytes().size();
  if (offset > bytes().size() - from) return false;
  position_ = from + offset;
  return true;
}

}  // namespace traject::workbook
