// Any bytes as a workbook, or as the rows of one that is whole: a table as one of CSV is, or a failure; in little memory.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "base/failure.hpp"
#include "support/workbooks.hpp"
#include "tables/table_file.hpp"

using namespace traject;

namespace {

// An archive has sums of what is in it, which a change of its bytes is caught by: what begins otherwise is XML, and is packed.
std::string archive_in(std::string text) {
  return text.starts_with("PK") ? text : test::workbook_of(text, {.strings = "<si><t>person</t></si>"});
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes = archive_in({reinterpret_cast<const char*>(data), size});
  try {
    const auto table = tables::read_table("x.xlsx", bytes, {}, {});
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
