#include "report/enrolment/queue.hpp"

#include <doctest/doctest.h>

#include "model/programme.hpp"
#include "support/dates.hpp"

namespace traject::report {
namespace queue_test {

using render::Part;

TEST_CASE("of a queue only the part that is asked for is made, or else all of it") {
  model::Records records;
  const model::ProgrammeId programme("leren");
  records.programmes[programme].title = "Leren";
  actions::ProgrammeQueue line{programme, "Leren", test::day("2021-08-20"), {}};
  line.queue.entries.resize(2);

  const auto all = queue(line, records);
  CHECK_FALSE(all.blocks.empty());
  CHECK(all.data.find("entries")->if_list()->size() == 2);
  CHECK(all.table->rows.size() == 2);

  const auto table = queue(line, records, Part::table);
  CHECK(table.blocks.empty());
  CHECK(table.data.is_null());
  CHECK(table.table->rows == all.table->rows);

  const auto data = queue(line, records, Part::data);
  CHECK(data.blocks.empty());
  CHECK_FALSE(data.table);
  CHECK(data.data == all.data);

  const auto blocks = queue(line, records, Part::blocks);
  CHECK(blocks.blocks.size() == all.blocks.size());
  CHECK(blocks.data.is_null());
}

}  // namespace queue_test
}  // namespace traject::report
