#include "report/pages/audience.hpp"

#include <doctest/doctest.h>

#include "model/settings.hpp"

using namespace traject;
using namespace traject::report;

namespace audience_test {

using report::Part;  // there is one of render, too

model::Settings with_smallest(int smallest) {
  model::Settings settings;
  settings.privacy = model::Privacy{.smallest_group = {}, .smallest_count = smallest};
  return settings;
}

TEST_CASE("only the coordinator sees names, and only a manager their own people") {
  for (const Audience audience : {Audience::manager, Audience::council, Audience::participants})
    CHECK(!shows(audience, Part::names));
  CHECK(shows(Audience::coordinator, Part::names));
  for (const Audience audience : {Audience::coordinator, Audience::council, Audience::participants})
    CHECK(!shows(audience, Part::own_people));
  CHECK(shows(Audience::manager, Part::own_people));
}

TEST_CASE("a manager sees their own people and nothing of the others") {
  for (const Part part : {Part::queue, Part::attendance, Part::completion, Part::answers, Part::texts,
                          Part::learning, Part::coaching, Part::decisions, Part::retention, Part::money})
    CHECK(!shows(Audience::manager, part));
}

TEST_CASE("participants see no money and nobody's attendance") {
  CHECK(!shows(Audience::participants, Part::money));
  CHECK(!shows(Audience::participants, Part::attendance));
  CHECK(shows(Audience::participants, Part::answers));
}

TEST_CASE("of one whole all counts are shown or none, so that none can be computed") {
  const auto settings = with_smallest(3);
  CHECK(may_show(Audience::council, settings, {0, 3, 15}));
  CHECK(!may_show(Audience::council, settings, {0, 2, 15}));
  CHECK(may_show(Audience::coordinator, settings, {0, 2, 15}));
  CHECK(may_show(Audience::council, model::Settings{}, {1, 2}));
}

}  // namespace audience_test
