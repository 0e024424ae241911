#include "render/json.hpp"

#include <doctest/doctest.h>

using namespace traject;
using namespace traject::render;
using base::Value;
using base::Word;

namespace json_test {

TEST_CASE("JSON is two spaces deep, in the order of writing, and ends its last line") {
  const Json data = {{"traject", 1}, {"command", "queue"}, {"guests", Json::array()}};
  CHECK(json(data) == "{\n  \"traject\": 1,\n  \"command\": \"queue\",\n  \"guests\": []\n}\n");
}

TEST_CASE("letters stay letters") { CHECK(json("Zoë 日本") == "\"Zoë 日本\"\n"); }

TEST_CASE("what a terminal would obey is escaped, and read back the same") {
  const std::string hostile = "\x1b[31m\u009b31m\u202E\u007f\u2028é";
  const std::string text = json(hostile);
  CHECK(text == "\"\\u001b[31m\\u009b31m\\u202e\\u007f\\u2028é\"\n");
  CHECK(Json::parse(text) == hostile);
}

TEST_CASE("bytes that are no text do not stop the rest") { CHECK(json("a\xff") == "\"a\uFFFD\"\n"); }

TEST_CASE("an amount is a decimal string, a number a number") {
  CHECK(to_json(Value{base::Money::from_cents(93333)}).dump() == "\"933.33\"");
  CHECK(to_json(Value{std::int64_t{12}}).dump() == "12");
  CHECK(to_json(Value{base::Number(36)}).dump() == "36");
  CHECK(to_json(Value{*base::parse_number("-32.5")}).dump() == "-32.5");
}

TEST_CASE("a number has no more digits than were written") {
  for (std::int64_t units = -50'000; units <= 150'000; ++units) {
    const auto number = base::Number::from_units(units);
    REQUIRE(to_json(Value{number}).dump() == base::to_string(number));
  }
}

TEST_CASE("days, times and moments are ISO strings") {
  CHECK(to_json(Value{*base::parse_date("2021-09-03")}) == "2021-09-03");
  CHECK(to_json(Value{base::TimeOfDay{540}}) == "09:00");
  CHECK(to_json(Value{*base::parse_moment("2021-07-01T09:14:07+02:00")}) == "2021-07-01T09:14:07+02:00");
}

TEST_CASE("a word is its code, whatever the language; a sentence is English") {
  CHECK(to_json(Value{Word{"holiday.kings_day"}}) == "kings_day");
  CHECK(to_json(Value{Word{"plain"}}) == "plain");
  CHECK(to_json(base::Message{"holiday.kings_day", {}}) == "King's Day");
}

TEST_CASE("lists are arrays, also when they are empty") {
  CHECK(to_json(Value{std::vector<std::string>{"p-1", "p-2"}}).dump() == R"(["p-1","p-2"])");
  CHECK(to_json(Value{std::vector<Word>{{"region.north"}}}).dump() == R"(["north"])");
  CHECK(to_json(Value{std::vector<std::string>{}}).dump() == "[]");
  CHECK(to_json(Value{std::vector<Word>{}}).dump() == "[]");
}

TEST_CASE("nothing is null") {
  CHECK(to_json(std::optional<base::Money>{}).is_null());
  CHECK(to_json(std::optional(base::Money::from_cents(1))) == "0.01");
}

}  // namespace json_test
