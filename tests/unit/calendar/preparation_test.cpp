#include "calendar/preparation.hpp"

#include <doctest/doctest.h>

#include <string>

#include "model/programme.hpp"
#include "support/dates.hpp"

using namespace traject;
using test::day;

namespace preparation_test {

std::string lines(const model::Programme& programme, std::string_view start) {
  std::string text;
  for (const auto& item : calendar::preparation(programme, day(start))) {
    text += base::to_string(item.date) + " " + item.what + "\n";
  }
  return text;
}

TEST_CASE("preparation is dated in calendar months before the start and sorted by date") {
  model::Programme programme;
  programme.preparation = {
      {1, "talks with trainers"}, {3, "recruit coaches"}, {1, "train coaches"}, {0, "kick-off"}};
  CHECK(lines(programme, "2021-09-03") ==
        "2021-06-03 recruit coaches\n2021-08-03 talks with trainers\n2021-08-03 train coaches\n2021-09-03 "
        "kick-off\n");
}

TEST_CASE("preparation in a shorter month is due at its end") {
  model::Programme programme;
  programme.preparation = {{1, "invite"}};
  CHECK(lines(programme, "2022-03-31") == "2022-02-28 invite\n");
}

}  // namespace preparation_test
