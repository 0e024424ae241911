#include "store/reading/read_ahead.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <stdexcept>
#include <string>
#include <vector>

#include "support/memory_file_system.hpp"

using namespace traject;

namespace read_ahead_test {

// Where one is kept for each place in the window, as the reader of records keeps them.
struct Seen {
  std::vector<std::size_t> window = std::vector<std::size_t>(store::read_ahead_window);
  std::vector<std::size_t> visited;
};

Seen read(std::size_t count, const store::FileSystem& disk, std::size_t wrong = SIZE_MAX) {
  Seen seen;
  const auto keep = [&](std::size_t i, const store::FileSystem&) {
    if (i == wrong) throw std::runtime_error(std::to_string(i));
    seen.window[i % store::read_ahead_window] = i;
  };
  const auto visit = [&](std::size_t i) {
    seen.visited.push_back(seen.window[i % store::read_ahead_window]);
  };
  store::read_ahead(count, disk, keep, visit);
  return seen;
}

TEST_CASE("every file is visited once, in order, whatever was read ahead") {
  for (const std::size_t count : {0U, 1U, 63U, 64U, 65U, 511U, 512U, 513U, 5000U}) {
    CAPTURE(count);
    const auto visited = read(count, store::disk()).visited;
    REQUIRE(visited.size() == count);
    CHECK(std::is_sorted(visited.begin(), visited.end()));
    CHECK(std::adjacent_find(visited.begin(), visited.end()) == visited.end());
    const test::MemoryFileSystem in_memory;  // which several threads read at once
    CHECK(read(count, in_memory).visited.size() == count);
  }
}

TEST_CASE("what a read throws comes out where its file would have been visited, and everybody stops") {
  for (const std::size_t wrong : {0U, 63U, 64U, 700U, 4999U}) {
    CAPTURE(wrong);
    CHECK_THROWS_WITH_AS(read(5000, store::disk(), wrong), std::to_string(wrong).c_str(), std::runtime_error);
  }
}

TEST_CASE("what a visit throws ends the reading") {
  std::atomic<std::size_t> count = 0;
  const auto keep = [&](std::size_t, const store::FileSystem&) { ++count; };
  const auto visit = [](std::size_t) { throw std::runtime_error("enough"); };
  CHECK_THROWS_WITH_AS(store::read_ahead(100'000, store::disk(), keep, visit), "enough", std::runtime_error);
  CHECK(count <= store::read_ahead_window + 64);
}

}  // namespace read_ahead_test
