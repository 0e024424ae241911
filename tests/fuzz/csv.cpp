// Any bytes as a table: rows with as many cells as there are headings, problems in their order, or a failure.
#include "tables/csv.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>

#include "base/failure.hpp"

using namespace traject;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  tables::CsvForm form;
  if ((data[0] & 1U) != 0) form.delimiter = ';';
  if ((data[0] & 2U) != 0) form.encoding = tables::Encoding::windows_1252;
  try {
    const auto table = tables::read_csv({reinterpret_cast<const char*>(data + 1), size - 1}, form);
    int last = 0;
    for (const auto& row : table.rows) {
      if (row.cells.size() != table.headings.size() || row.number <= last) std::abort();
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
