// Reads many files in several threads, some ahead of whoever visits them.
#pragma once

#include <cstddef>
#include <functional>

#include "store/disk/file_system.hpp"

namespace traject::store {

// So many files can have been read and not yet been visited: what was read of file i may be kept at i % read_ahead_window.
inline constexpr std::size_t read_ahead_window = 512;

// Calls visit(i) for each i below `count`, in order, each after read(i, disk) came back, which is called in any order and from any
// thread, with a disk of its own. What a read throws comes out where its file would have been visited.
void read_ahead(std::size_t count, const FileSystem& disk,
                const std::function<void(std::size_t, const FileSystem&)>& read,
                const std::function<void(std::size_t)>& visit);

}  // namespace traject::store
