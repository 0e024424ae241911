#include "tables/columns.hpp"

#include <doctest/doctest.h>

namespace traject::tables {
namespace columns_test {

using model::RecordType;
using model::Shape;

// What the columns with these headings hold, in their order; text where a heading means nothing.
std::vector<Shape> shapes(const std::vector<std::string>& headings, const std::vector<RecordType>& types) {
  const Mapping mapping = map_columns(headings, types, nullptr);
  std::vector<Shape> all(headings.size(), Shape::text);
  for (const auto& [index, shape] : mapping.shapes) all[index] = shape;
  return all;
}

TEST_CASE("each column has its shape, also inside another and by number") {
  CHECK(shapes({"Person", "nothing", "employed.from", "completed.2.date", "name", "since"},
               {RecordType::people, RecordType::names}) ==
        std::vector{Shape::id, Shape::text, Shape::date, Shape::date, Shape::text, Shape::date});
  CHECK(shapes({"cohort", "amount"}, {RecordType::spending}) == std::vector{Shape::id, Shape::money});
}

}  // namespace columns_test
}  // namespace traject::tables
