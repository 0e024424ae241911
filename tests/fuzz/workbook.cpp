// Any bytes as a workbook: a table as one of CSV is, or a failure; in little memory.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "base/failure.hpp"
#include "tables/table_file.hpp"

using namespace traject;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    const auto table = tables::read_table("x.xlsx", {reinterpret_cast<const char*>(data), size}, {}, {});
    int last = 0;
    for (const auto& row : table.rows) {
      if (row.cells.size() != table.headings.size() || row.number <= last) std::abort();
      if (row.kinds.size() > row.cells.size()) std::abort();
      last = row.number;
    }
    last = 0;
    for (const auto& problem : table.problems) {
      if (problem.row <= last) std::abort();
      last = problem.row;
    }
  } catch (const base::Failure&) {  // no table
  }
  return 0;
}
