#include "language/catalogue.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <set>
#include <string>
#include <utility>

#include "support/dates.hpp"

using namespace traject;
using base::Language;
using base::Message;
using base::Money;

namespace catalogue_test {

std::set<std::string> names_in(std::string_view text) {
  const auto names = language::placeholders(text);
  return {names.begin(), names.end()};
}

std::string written(const base::Value& value, Language language) {
  return language::written(value, language);
}

TEST_CASE("a key stands in the catalogue once") {
  std::set<std::string_view> keys;
  for (const auto& entry : language::all_entries()) CHECK_MESSAGE(keys.insert(entry.key).second, entry.key);
}

TEST_CASE("nothing in the catalogue is empty, or ends in a space") {
  for (const auto& entry : language::all_entries()) {
    for (const auto text : {entry.nl, entry.en}) {
      CHECK_MESSAGE(!text.empty(), entry.key);
      CHECK_MESSAGE((text.empty() || (text.back() != ' ' && text.front() != ' ')), entry.key);
    }
  }
}

TEST_CASE("both languages have the same placeholders") {
  for (const auto& entry : language::all_entries()) {
    CHECK_MESSAGE(names_in(entry.nl) == names_in(entry.en), entry.key);
  }
}

TEST_CASE("every text can be filled in with its placeholders") {
  for (const auto& entry : language::all_entries()) {
    Message message{std::string(entry.key), {}};
    for (const auto& name : names_in(entry.en)) message.values.emplace_back(name, std::string("x"));
    for (const auto language : {Language::nl, Language::en}) {
      CHECK_NOTHROW_MESSAGE((void)language::text(message, language), entry.key);
    }
  }
}

TEST_CASE("a finding has a hint, and begins with a small letter and ends without a full stop") {
  const std::string prefix = "diagnostic.";
  for (const auto& entry : language::all_entries()) {
    if (!entry.key.starts_with(prefix)) continue;
    const std::string code(
        entry.key.substr(prefix.size(), entry.key.find('.', prefix.size()) - prefix.size()));
    const bool has_hint = language::has("hint." + code) || code == "unknown-key" || code == "unknown-word" ||
                          code == "control-character" || code == "bidirectional-character" ||
                          language::has("hint.unknown-record");
    CHECK_MESSAGE(has_hint, entry.key);
    for (const auto text : {entry.nl, entry.en}) {
      CHECK_MESSAGE(!(text.front() >= 'A' && text.front() <= 'Z'), entry.key);
      CHECK_MESSAGE(text.back() != '.', entry.key);
    }
  }
}

TEST_CASE("placeholders are told in the order of their first use") {
  CHECK(language::placeholders("{name} and {other}, or {name}") == std::vector<std::string>{"name", "other"});
}

TEST_CASE("a word goes with its number, or with the length of its list") {
  const auto text = [](const base::Value& count) {
    return language::text(
        Message{"written-in", {{"count", count}, {"folder", std::string("names/")}}}, Language::nl);
  };
  CHECK(text(std::int64_t{0}) == "geschreven: 0 bestanden in names/");
  CHECK(text(std::int64_t{1}) == "geschreven: 1 bestand in names/");
  CHECK(text(base::Number(1)) == "geschreven: 1 bestand in names/");
  CHECK(text(std::vector<std::string>{"a"}) == "geschreven: a bestand in names/");
  CHECK(text(std::vector<std::string>{"a", "b"}) == "geschreven: a en b bestanden in names/");
  CHECK(language::placeholders("{count} {count|file|files}") == std::vector<std::string>{"count"});
}

TEST_CASE("a message is filled in by the names of its values") {
  const Message message{
      "diagnostic.out-of-range", {{"highest", std::int64_t{3}}, {"field", std::string("{lowest}")}}};
  CHECK(language::text(message, Language::en) == "\"{lowest}\" is out of range");
  CHECK(language::text(Message{"no.such.key", {}}, Language::en) == "<no.such.key>");
  CHECK(language::text("no.such.key", Language::nl) == "<no.such.key>");
}

TEST_CASE("the thousands of large numbers are set apart, and those of years are not") {
  CHECK(written(std::int64_t{2024}, Language::nl) == "2024");
  CHECK(written(std::int64_t{100'000}, Language::nl) == "100.000");
  CHECK(written(std::int64_t{-12'345'678}, Language::nl) == "-12.345.678");
  CHECK(written(std::int64_t{10'000}, Language::en) == "10,000");
}

TEST_CASE("a number with decimals is never a year") {
  CHECK(written(*base::parse_number("1308.6"), Language::en) == "1,308.6");
  CHECK(written(*base::parse_number("1308.6"), Language::nl) == "1.308,6");
  CHECK(written(base::Tenths{70}, Language::en) == "7.0");
  CHECK(written(base::Tenths{13086}, Language::nl) == "1.308,6");
  CHECK(written(*base::parse_number("-1234567"), Language::en) == "-1,234,567");
  CHECK(written(*base::parse_number("999.5"), Language::nl) == "999,5");
}

// "je" and "jouw", or "u" and "uw", as words.
bool addresses(std::string_view text, const std::set<std::string>& words) {
  std::string word;
  for (const char c : std::string(text) + " ") {
    if (std::isalpha(static_cast<unsigned char>(c)) != 0) {
      word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    } else if (words.contains(std::exchange(word, {}))) {
      return true;
    }
  }
  return false;
}

TEST_CASE("Dutch letters say je, pages address nobody, and the command line says u") {
  for (const auto& entry : language::all_entries()) {
    const bool is_letter = entry.key.starts_with("letter.");
    const bool is_page = entry.key.starts_with("page.");
    if (!is_letter) CHECK_MESSAGE(!addresses(entry.nl, {"je", "jij", "jou", "jouw", "jullie"}), entry.key);
    if (is_letter || is_page) CHECK_MESSAGE(!addresses(entry.nl, {"u", "uw"}), entry.key);
  }
}

TEST_CASE("amounts are written as people of that language write them") {
  CHECK(written(Money::from_cents(123'456'789), Language::nl) == "1.234.567,89");
  CHECK(written(Money::from_cents(123'456'789), Language::en) == "1,234,567.89");
  CHECK(written(Money::from_cents(123'456), Language::nl) == "1.234,56");
  CHECK(written(Money::from_cents(99'999), Language::nl) == "999,99");
  CHECK(written(Money::from_cents(-123'456), Language::nl) == "-1.234,56");
  CHECK(written(Money::from_cents(-99'999), Language::en) == "-999.99");
  CHECK(written(Money::from_cents(5), Language::nl) == "0,05");
}

TEST_CASE("dates, times, moments and numbers are written as people write them") {
  const auto date = test::day("2021-09-03");
  CHECK(written(date, Language::nl) == "3 september 2021");
  CHECK(written(date, Language::en) == "3 September 2021");
  CHECK(written(base::TimeOfDay{540}, Language::nl) == "09:00");
  CHECK(written(test::moment("2021-07-01T09:14:07+02:00"), Language::nl) == "1 juli 2021 09:14:07");
  CHECK(written(*base::parse_number("32.5"), Language::nl) == "32,5");
  CHECK(written(*base::parse_number("32.5"), Language::en) == "32.5");
  CHECK(language::weekday_and_date(date, Language::nl) == "vr  3 september 2021");
  CHECK(language::weekday_and_date(test::day("2021-09-17"), Language::en) == "Fri 17 September 2021");
}

TEST_CASE("lists are written with commas and an and") {
  using List = std::vector<std::string>;
  CHECK(written(List{}, Language::nl) == "");
  CHECK(written(List{"a"}, Language::nl) == "a");
  CHECK(written(List{"a", "b"}, Language::nl) == "a en b");
  CHECK(written(List{"a", "b", "c"}, Language::en) == "a, b and c");
  CHECK(written(std::vector<base::Word>{{"month.5"}, {"month.6"}}, Language::nl) == "mei en juni");
  const std::vector<base::Title> titles{"zoekt werk", base::Word{"rule-title.role_is"}};
  CHECK(written(titles, Language::nl) == "zoekt werk en rol");
}

}  // namespace catalogue_test
