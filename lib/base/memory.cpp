#include "base/memory.hpp"

#include <cstdint>
#include <cstdlib>

#if defined(__GLIBC__)
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace traject::base {

#if defined(__GLIBC__)

void expect_much_memory() {
  constexpr int at_once = 64 << 20;
  constexpr std::size_t piece = 64 << 10;
  const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
  // Large blocks also come from the heap, and freed memory stays there.
  mallopt(M_MMAP_THRESHOLD, at_once / 2);
  mallopt(M_TRIM_THRESHOLD, 4 * at_once);
  mallopt(M_TOP_PAD, at_once);
  const auto before = reinterpret_cast<std::uintptr_t>(sbrk(0));
  // Use up what the heap has left, so that it grows now.
  void* pieces[4] = {};
  for (void*& one : pieces) one = std::malloc(piece);
  for (void* one : pieces) std::free(one);
  const auto after = reinterpret_cast<std::uintptr_t>(sbrk(0));
  const std::uintptr_t from = (before + page - 1) / page * page;
  if (after > from) madvise(reinterpret_cast<void*>(from), after - from, MADV_HUGEPAGE);
}

#else

void expect_much_memory() {}

#endif

}  // namespace traject::base
