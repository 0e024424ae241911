#include "report/learning/retention.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "render/text.hpp"
#include "support/dates.hpp"

namespace traject::report {
namespace retention_test {

using actions::Retention;
using Parsed = nlohmann::ordered_json;
using test::day;

constexpr evaluation::Stayed hidden{.of = {}, .employed = {}, .left = {}, .unknown = {}};

Retention retention() {
  return {.as_of = day("2023-09-03"),
          .smallest_count = 5,
          .years = {{.years = 1, .cohorts = 2, .participants = {25, 20, 5, 0}, .others = {90, 70, 12, 8}},
                    {.years = 2, .cohorts = 1, .participants = hidden, .others = hidden},
                    {.years = 3, .cohorts = 0, .participants = {}, .others = {}}},
          .first_on = day("2022-09-03")};
}

TEST_CASE("each year that a cohort has reached has a row for who took part and one for who did not") {
  const auto table = retention_table(retention());
  REQUIRE(table.rows.size() == 4);
  CHECK(table.rows[0].size() == table.columns.size());
}

Parsed in_json(const actions::RetentionYear& year) {
  Object object(Object::Makes::json);
  retention_members(object, year);
  return Parsed::parse(render::json(object.take_json()));
}

TEST_CASE("scripts get null for what is not shown") {
  const auto years = retention().years;
  CHECK(in_json(years[0])["participants"] ==
        Parsed({{"of", 25}, {"employed", 20}, {"left", 5}, {"unknown", 0}}));
  CHECK(in_json(years[1])["participants"]["employed"] == nullptr);
  CHECK(in_json(years[1])["others"]["of"] == nullptr);
  CHECK(in_json(years[2])["cohorts"] == 0);
}

std::string text(const Retention& shown) {
  render::Document document;
  add_retention(document, shown);
  return render::text(document, base::Language::en, {.colour = false, .width = 100});
}

TEST_CASE("people are told that something is not shown, and from when there is something to show") {
  CHECK(text(retention()).find("rises by fewer than 5") != std::string::npos);
  auto all = retention();
  all.years[1] = all.years[0];
  all.smallest_count = 1;
  CHECK(text(all).find("not shown") == std::string::npos);
  CHECK(text(all).find("rises by fewer") == std::string::npos);
  Retention early{
      .as_of = day("2022-01-01"), .smallest_count = 1, .years = {}, .first_on = day("2022-09-03")};
  CHECK(text(early).find("3 September 2022") != std::string::npos);
  early.first_on.reset();
  CHECK(text(early).empty());
}

}  // namespace retention_test
}  // namespace traject::report
