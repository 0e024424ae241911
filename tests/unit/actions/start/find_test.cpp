#include "actions/start/find.hpp"

#include <doctest/doctest.h>

#include "base/failure.hpp"
#include "support/folders.hpp"

namespace traject::actions {
namespace find_test {

std::string ids(const std::vector<Hit>& hits) {
  std::string text;
  for (const Hit& hit : hits)
    text += (text.empty() ? "" : " ") + hit.id + (hit.name.empty() ? "" : "=" + hit.name);
  return text;
}

model::Records records() {
  return test::records_of(
      {{"programmes/water.yaml", "title: Waterwijs\n"},
       {"cohorts/water-2021/cohort.yaml",
        "programme: water\nstart: 2021-09-03\nas_of: 2021-08-01\nparticipants: []\n"},
       {"people/p-1.yaml", "department: desk\n"},
       {"people/p-2.yaml", "department: desk\n"},
       {"names/p-1.yaml", "name: Zoë Waterman\nnumber: \"104233\"\n"},
       {"coaches/p-1.yaml", "capacity: 1\n"},
       {"coaches/water-outside.yaml", "external: {organisation: Talentenregio}\n"}});
}

TEST_CASE("a piece of a name, an id or a title is found in whatever has it") {
  const Hits hits = find(records(), "WÁTER");
  CHECK(ids(hits.people) == "p-1=Zoë Waterman");
  CHECK(ids(hits.programmes) == "water=Waterwijs");
  CHECK(ids(hits.cohorts) == "water-2021=Waterwijs");
  CHECK(ids(hits.coaches) == "p-1=Zoë Waterman water-outside");
}

TEST_CASE("a number is found, and an id without a name") {
  CHECK(ids(find(records(), "1042").people) == "p-1=Zoë Waterman");
  CHECK(ids(find(records(), "p-2").people) == "p-2");
}

TEST_CASE("nothing is found where nothing has it, and nothing cannot be looked for") {
  CHECK(find(records(), "xyz").empty());
  CHECK_THROWS_AS(static_cast<void>(find(records(), "  ")), base::Failure);
}

}  // namespace find_test
}  // namespace traject::actions
