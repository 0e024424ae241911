#include "evaluation/practice/protection.hpp"

#include <doctest/doctest.h>

#include "model/practice.hpp"
#include "support/dates.hpp"

namespace traject::evaluation {
namespace protection_test {

using model::Intake;

// So many intakes of a year, in a domain, each with a goal; the first of them reached it in the years that are given.
void add(std::vector<Intake>& intakes, int count, const std::string& year, const std::string& domain,
         const std::vector<std::pair<int, std::string>>& reached = {}) {
  std::vector<std::string> years;
  for (const auto& [times, when] : reached) years.insert(years.end(), static_cast<std::size_t>(times), when);
  for (int i = 0; i < count; ++i) {
    Intake intake;
    intake.registered_on = test::day(year + "-03-01");
    intake.domain = model::LocalId(domain);
    intake.reason = model::LocalId("reason");
    intake.goals.push_back({"goal", {}});
    if (static_cast<std::size_t>(i) < years.size())
      intake.goals[0].reached_on = test::day(years[static_cast<std::size_t>(i)] + "-09-01");
    intakes.push_back(std::move(intake));
  }
}

PracticeProtection protection(const std::vector<Intake>& intakes, int smallest) {
  return {intakes, codes_of({}, intakes), smallest};
}

TEST_CASE("nothing is hidden unless small counts must stay unknown") {
  std::vector<Intake> intakes;
  add(intakes, 1, "2019", "a");
  CHECK(!protection(intakes, 1).hides("registrations", {}));
  CHECK(!protection(intakes, 1).hides("by_domain.a", {2019, 2019}));
  CHECK(!protection({}, 5).hides("registrations", {}));
}

TEST_CASE("a small count of one year is hidden, and shown in two years together") {
  std::vector<Intake> intakes;
  add(intakes, 20, "2019", "a");
  add(intakes, 2, "2019", "b");
  add(intakes, 20, "2020", "a");
  add(intakes, 9, "2020", "b");
  const auto hidden = protection(intakes, 5);
  CHECK(!hidden.hides("registrations", {2019, 2019}));
  CHECK(hidden.hides("by_domain.b", {2019, 2019}));
  CHECK(hidden.hides("by_domain.a", {2019, 2019}));
  CHECK(hidden.hides("by_domain.b", {2020, 2020}));
  CHECK(!hidden.hides("by_domain.b", {2019, 2020}));
  CHECK(!hidden.hides("by_domain.b", {}));
}

TEST_CASE("a year with too few is only shown with the years after it") {
  std::vector<Intake> intakes;
  add(intakes, 3, "2019", "a");
  add(intakes, 20, "2020", "a");
  add(intakes, 4, "2021", "a");
  const auto hidden = protection(intakes, 5);
  CHECK(hidden.joined_years() == std::vector<Years>{{2019, 2020}});
  CHECK(hidden.hides("registrations", {2019, 2019}));
  CHECK(hidden.hides("registrations", {2020, 2020}));
  CHECK(!hidden.hides("registrations", {2019, 2020}));
  CHECK(hidden.hides("registrations", {2019, 2021}));
  CHECK(hidden.hides("registrations", {}));
  CHECK(!hidden.hides("registrations", {2022, 2022}));
  CHECK(!hidden.hides("registrations", {2010, 2018}));
}

TEST_CASE("goals that a few reached a year later are not told by another period") {
  std::vector<Intake> intakes;
  add(intakes, 40, "2019", "a", {{20, "2019"}, {2, "2020"}});
  add(intakes, 40, "2020", "a", {{20, "2020"}});
  const auto hidden = protection(intakes, 5);
  const std::string reached = "by_reason.reason.goal_1.reached";
  CHECK((hidden.hides(reached, {2019, 2019}) || hidden.hides(reached, {2020, 2020}) ||
         hidden.hides(reached, {})));
  CHECK(!hidden.hides("by_reason.reason.goal_1.set", {}));
}

TEST_CASE("where every period takes too long, single years and all years up to one are decided on") {
  std::vector<Intake> intakes;
  for (int year = 2001; year <= 2020; ++year) {
    add(intakes, 20 + year % 3, std::to_string(year), "a");
    add(intakes, 1 + year % 7, std::to_string(year), "b");
    add(intakes, 6 + year % 5, std::to_string(year), "c");
    add(intakes, 1 + year % 4, std::to_string(year), "d");
  }
  const auto hidden = protection(intakes, 5);
  CHECK(hidden.leaves_out({2003, 2007}));
  CHECK(hidden.hides("by_domain.a", {2003, 2007}));
  CHECK(!hidden.hides("registrations", {2003, 2007}));
  CHECK(!hidden.leaves_out({2003, 2003}));
  CHECK(!hidden.leaves_out({2001, 2020}));
  CHECK(!hidden.hides("by_domain.a", {2001, 2020}));
  int shown = 0;
  for (int year = 2001; year <= 2020; ++year) shown += hidden.hides("by_domain.a", {year, year}) ? 0 : 1;
  CHECK(shown > 5);
}

}  // namespace protection_test
}  // namespace traject::evaluation
