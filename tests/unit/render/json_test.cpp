#include "render/json.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

using namespace traject;
using namespace traject::render;
using base::Value;
using base::Word;

namespace json_test {

// Of a value on one line.
std::string line(const Json& value) {
  const std::string text = json(value);
  return text.substr(0, text.size() - 1);
}

TEST_CASE("JSON is two spaces deep, in the order of writing, and ends its last line") {
  const Json data = {{"traject", 1}, {"command", "queue"}, {"guests", Json::list()}};
  CHECK(json(data) == "{\n  \"traject\": 1,\n  \"command\": \"queue\",\n  \"guests\": []\n}\n");
}

TEST_CASE("another library reads what is written, and writes it the same") {
  const Json data = {
      {"none", nullptr},
      {"yes", true},
      {"quotes", "\"\\/\b\f\n\r\t\x01"},
      {"nothing in it", Json::object()},
      {"list", Json::list({1, -2, Json{{"a", Json::list({Json::list(), "b"})}}, base::Number(3)})},
  };
  const auto read = nlohmann::ordered_json::parse(json(data));
  CHECK(read["quotes"] == "\"\\/\b\f\n\r\t\x01");
  CHECK(read["list"][2]["a"][1] == "b");
  CHECK(json(data) == read.dump(2) + "\n");
}

TEST_CASE("a member keeps its place when it gets another value") {
  Json data = {{"a", 1}, {"b", 2}};
  data.update({{"a", 3}, {"c", 4}});
  data["b"] = nullptr;
  data["b"].push_back("item");
  data.erase("c");
  CHECK(data == Json{{"a", 3}, {"b", Json::list({"item"})}});
  CHECK(data.contains("a"));
  CHECK_FALSE(data.contains("c"));
}

TEST_CASE("letters stay letters") { CHECK(json("Zoë 日本") == "\"Zoë 日本\"\n"); }

TEST_CASE("what a terminal would obey is escaped, and read back the same") {
  const std::string hostile = "\x1b[31m\u009b31m\u202E\u007f\u2028é";
  const std::string text = json(hostile);
  CHECK(text == "\"\\u001b[31m\\u009b31m\\u202e\\u007f\\u2028é\"\n");
  CHECK(nlohmann::json::parse(text) == hostile);
}

TEST_CASE("bytes that are no text do not stop the rest") { CHECK(json("a\xff") == "\"a\uFFFD\"\n"); }

TEST_CASE("an amount is a decimal string, a number a number") {
  CHECK(line(to_json(Value{base::Money::from_cents(93333)})) == "\"933.33\"");
  CHECK(line(to_json(Value{std::int64_t{12}})) == "12");
  CHECK(line(to_json(Value{base::Number(36)})) == "36");
  CHECK(line(to_json(Value{*base::parse_number("-32.5")})) == "-32.5");
}

TEST_CASE("a number has no more digits than were written") {
  for (std::int64_t units = -50'000; units <= 150'000; ++units) {
    const auto number = base::Number::from_units(units);
    REQUIRE(line(to_json(Value{number})) == base::to_string(number));
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
  CHECK(line(to_json(Value{std::vector<std::string>{"p-1", "p-2"}})) == "[\n  \"p-1\",\n  \"p-2\"\n]");
  CHECK(line(to_json(Value{std::vector<Word>{{"region.north"}}})) == "[\n  \"north\"\n]");
  CHECK(line(to_json(Value{std::vector<base::Title>{"Noord", Word{"region.north"}}})) ==
        "[\n  \"Noord\",\n  \"north\"\n]");
  CHECK(line(to_json(Value{std::vector<std::string>{}})) == "[]");
  CHECK(line(to_json(Value{std::vector<Word>{}})) == "[]");
}

TEST_CASE("nothing is null") {
  CHECK(to_json(std::optional<base::Money>{}).is_null());
  CHECK(to_json(std::optional(base::Money::from_cents(1))) == "0.01");
}

}  // namespace json_test
