#include "tables/plain_number.hpp"

#include <doctest/doctest.h>

#include <array>
#include <optional>

#include "tables/cell.hpp"

using namespace traject;
using tables::CellForm;

namespace plain_number_test {

// A number by its parts: it is written in every way that people have, and what it is follows from the parts alone.
struct Written {
  std::string whole;     // digits
  std::string decimals;  // digits, or none
  bool negative = false;
};

std::string grouped(const std::string& whole, char group) {
  std::string text;
  for (std::size_t i = 0; i < whole.size(); ++i) {
    if (i > 0 && (whole.size() - i) % 3 == 0) text += group;
    text += whole[i];
  }
  return text;
}

std::string cell_of(const Written& written, char decimal, const std::string& whole) {
  return (written.negative ? "-" : "") + whole + (written.decimals.empty() ? "" : decimal + written.decimals);
}

// At most eleven digits before the sign; as many decimals as `most`.
std::optional<std::string> expected(const Written& written, std::size_t most, bool exactly) {
  std::string whole = written.whole;
  while (whole.size() > 1 && whole.front() == '0') whole.erase(0, 1);
  if (written.whole.size() > 11 || written.decimals.size() > most) return {};
  std::string decimals = written.decimals;
  while (exactly && decimals.size() < most) decimals += '0';
  while (!exactly && !decimals.empty() && decimals.back() == '0') decimals.pop_back();
  const std::string text = whole + (decimals.empty() ? "" : "." + decimals);
  const bool is_zero = text.find_first_not_of("0.") == std::string::npos;
  return (written.negative && !is_zero ? "-" : "") + text;
}

std::optional<std::string> read(const tables::CellText& text) {
  const auto* found = std::get_if<std::string>(&text);
  return found != nullptr ? std::optional(*found) : std::nullopt;
}

std::vector<Written> every_number() {
  std::vector<Written> numbers;
  // Digits that differ, so that none can be lost or change places unseen.
  const std::string digits = "719382465019283";
  for (std::size_t length = 1; length <= digits.size(); ++length) {
    for (const char* decimals : {"", "0", "5", "00", "05", "50", "99", "123", "4321", "12345"}) {
      for (const bool negative : {false, true})
        numbers.push_back({digits.substr(0, length), decimals, negative});
    }
  }
  for (char digit = '0'; digit <= '9'; ++digit) numbers.push_back({std::string(1, digit), "", false});
  for (const char* whole : {"10", "100", "1000", "10000", "1000000", "99999999999", "007"})
    numbers.push_back({whole, "", false});
  return numbers;
}

// The two notations, and the blanks that may stand around a cell.
struct Notation {
  CellForm form;
  char decimal;
  char group;
};
const std::array notations = {Notation{{.dates = {}, .decimal_comma = true, .time_zone = {}}, ',', '.'},
                              Notation{{.dates = {}, .decimal_comma = false, .time_zone = {}}, '.', ','}};
const std::array<std::string, 4> blanks = {"", " ", "\t", "\u00a0"};

template <class Check>
void each_cell(const Written& written, const Notation& notation, const Check& check) {
  for (const std::string& whole : {written.whole, grouped(written.whole, notation.group)}) {
    // A number with groups that begins with 0 is none; "007" without them is.
    if (whole != written.whole && whole.front() == '0') continue;
    for (const auto& blank : blanks) check(blank, cell_of(written, notation.decimal, whole));
  }
}

TEST_CASE("an amount is read as it is written, of every length and in every form") {
  for (const Written& written : every_number()) {
    for (const Notation& notation : notations) {
      each_cell(written, notation, [&](const std::string& blank, const std::string& amount) {
        const std::string minus = written.negative ? "-" : "";
        const std::string bare = amount.substr(minus.size());
        for (const std::string& cell : {amount, "\u20ac " + amount, "\u20ac" + amount, "EUR " + amount,
                                        "eur" + amount, minus + "\u20ac " + bare, minus + " \u20ac" + bare}) {
          CAPTURE(cell);
          CHECK(read(money_text(blank + cell + blank, notation.form)) == expected(written, 2, true));
        }
      });
    }
  }
}

TEST_CASE("a number is read as it is written, of every length and in every form") {
  for (const Written& written : every_number()) {
    for (const Notation& notation : notations) {
      each_cell(written, notation, [&](const std::string& blank, const std::string& cell) {
        CAPTURE(cell);
        CHECK(read(number_text(blank + cell + blank, notation.form)) == expected(written, 4, false));
      });
    }
  }
}

TEST_CASE("only one decimal is completed to cents") {
  CHECK(tables::with_cents("7") == "7");
  CHECK(tables::with_cents("") == "");
  CHECK(tables::with_cents("70") == "70");
  CHECK(tables::with_cents("7.5") == "7.50");
  CHECK(tables::with_cents("7.50") == "7.50");
  CHECK(tables::with_cents("7.505") == "7.505");
}

}  // namespace plain_number_test
