#include "model/scalar.hpp"

#include <doctest/doctest.h>

#include "model/person.hpp"
#include "model/person_words.hpp"
#include "support/dates.hpp"

using namespace traject;
using model::Scalar;

TEST_CASE("whole numbers have no decimals and stay within a billion") {
  CHECK(Scalar<int>::read("36") == 36);
  CHECK(Scalar<int>::read("-1") == -1);
  CHECK(Scalar<int>::read("1000000000") == 1'000'000'000);
  for (const char* text : {"", "36.0", "1e3", "0x10", "1000000001", "99999999999", "36,5", "+1"}) {
    CHECK_MESSAGE(!Scalar<int>::read(text), text);
  }
}

TEST_CASE("yes and no are true and false and nothing else") {
  CHECK(Scalar<bool>::read("true") == true);
  CHECK(Scalar<bool>::read("false") == false);
  for (const char* text : {"True", "yes", "on", "1", ""}) CHECK_FALSE(Scalar<bool>::read(text));
}

TEST_CASE("a reference date is a word or a day") {
  CHECK(Scalar<model::When>::read("start") == model::When{model::Reference::start});
  CHECK(Scalar<model::When>::read("2021-09-03") == model::When{test::day("2021-09-03")});
  CHECK_FALSE(Scalar<model::When>::read("today"));
  CHECK(Scalar<model::When>::write(model::When{test::day("2021-09-03")}) == "2021-09-03");
  CHECK(Scalar<model::When>::write(model::When{model::Reference::registration}) == "registration");
}

TEST_CASE("four digits are a year, and every other id is a cohort") {
  using model::CohortId;
  using model::CohortOrYear;
  CHECK(Scalar<CohortOrYear>::read("2026") == CohortOrYear{2026});
  CHECK(Scalar<CohortOrYear>::read("20260") == CohortOrYear{CohortId("20260")});
  CHECK(Scalar<CohortOrYear>::read("pilot-2021") == CohortOrYear{CohortId("pilot-2021")});
  CHECK_FALSE(Scalar<CohortOrYear>::read("Pilot"));
  CHECK(Scalar<CohortOrYear>::write(CohortOrYear{999}) == "0999");
  CHECK(Scalar<CohortOrYear>::write(CohortOrYear{CohortId("pilot-2021")}) == "pilot-2021");
}

TEST_CASE("a word is one of its list, to the letter") {
  CHECK(Scalar<model::Contract>::read("temporary") == model::Contract::temporary);
  CHECK_FALSE(Scalar<model::Contract>::read("Temporary"));
  CHECK_FALSE(Scalar<model::Contract>::read(""));
}
