#include "store/reading/decode.hpp"

#include <doctest/doctest.h>

#include <string>

#include "language/catalogue.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"
#include "model/settings.hpp"
#include "model/staff.hpp"
#include "store/reading/finding.hpp"
#include "support/record_texts.hpp"

using namespace traject;

namespace decode_test {

template <class Record>
struct Decoded {
  Record record;
  store::Findings findings;
};

template <class Record>
Decoded<Record> decode(const store::Source& source) {
  store::Parsed parsed = store::parse(source);
  REQUIRE(parsed.diagnostics.empty());
  Decoded<Record> decoded;
  decoded.record = store::decode<Record>(source, parsed.root, decoded.findings);
  return decoded;
}

template <class Record>
std::string wrong(const std::string& text) {
  return test::shown(decode<Record>(test::record(text)).findings.diagnostics);
}

// The one finding of a text.
template <class Record>
base::Diagnostic only(const store::Source& source) {
  const auto found = decode<Record>(source).findings.diagnostics;
  REQUIRE(found.size() == 1);
  return found[0];
}

std::string hint(const base::Diagnostic& diagnostic) { return diagnostic.hint ? diagnostic.hint->key : ""; }

TEST_CASE("every field of a registration is read") {
  const auto decoded = decode<model::Registration>(test::record(
      "registered_at: 2021-07-01T09:14:07+02:00\n"
      "as: guest\n"
      "sessions: [start, einde]\n"
      "approval: {by: p-0007, date: \"2021-07-05\"}\n"
      "coach:\n  current: p-0311\n  prefers:\n    - p-0317\n  field: same\n"
      "earlier:\n  - registered_at: 2020-07-01T09:14:07+02:00\n    withdrawn: {date: 2020-08-01}\n"));
  CHECK(decoded.findings.diagnostics.empty());
  const auto& facts = decoded.record.facts;
  CHECK(base::to_string(facts.registered_at) == "2021-07-01T09:14:07+02:00");
  CHECK(facts.as == model::RegisteredAs::guest);
  CHECK(facts.sessions.size() == 2);
  CHECK(facts.approval->by.str() == "p-0007");
  CHECK(base::to_string(facts.approval->date) == "2021-07-05");
  CHECK(facts.coach->current->str() == "p-0311");
  CHECK(facts.coach->prefers[0].str() == "p-0317");
  CHECK(facts.coach->field == model::CoachField::same);
  CHECK(base::to_string(decoded.record.earlier.at(0).withdrawn->date) == "2020-08-01");
}

TEST_CASE("an empty list is a known none, no list is unknown") {
  CHECK_FALSE(decode<model::Person>(test::record("department: x\n")).record.completed.has_value());
  CHECK(decode<model::Person>(test::record("department: x\ncompleted: []\n")).record.completed->empty());
}

TEST_CASE("an unknown key is found, with the key that was meant") {
  const auto found = only<model::Trainer>(test::record("title: x\nunavailble: []\n"));
  CHECK(found.code == "unknown-key");
  CHECK(found.place.line == 2);
  CHECK(found.place.length == 10);
  CHECK(found.hint == base::Message{"hint.did-you-mean", {{"word", std::string("unavailable")}}});
}

TEST_CASE("an unknown key that resembles none gets the list of those that are known") {
  const auto found = only<model::Trainer>(test::record("title: x\ncolour: red\n"));
  CHECK(found.hint ==
        base::Message{"hint.known-keys", {{"keys", std::vector<std::string>{"title", "unavailable"}}}});
}

TEST_CASE("a missing field is found at the first line of its map") {
  CHECK(wrong<model::Trainer>("# x\nunavailable: []\n") == "missing-field 2:1");
  CHECK(wrong<model::Registration>("registered_at: 2021-07-01T09:14:07+02:00\napproval:\n  by: p-0007\n") ==
        "missing-field 3:3");
  CHECK(wrong<model::Registration>("registered_at: 2021-07-01T09:14:07+02:00\napproval: {by: p-0007}\n") ==
        "missing-field 2:11");
}

TEST_CASE("a field without a value is found behind its key, an item without one at its dash") {
  CHECK(wrong<model::Person>("department: x\nborn:\n") == "empty-value 2:5");
  CHECK(wrong<model::Person>("department: x\nborn: ~\n") == "empty-value 2:7");
  CHECK(wrong<model::Person>("department: x\nconditions:\n  - a\n  -\n") == "empty-value 4:3");
  CHECK(wrong<model::Room>("title: \"\"\n") == "empty-value 1:8+1");
  CHECK(wrong<model::Room>("title: \"  \"\n") == "empty-value 1:8+3");
  CHECK(hint(only<model::Person>(test::record("department: x\nconditions: [~]\n"))) ==
        "hint.empty-list-item");
}

TEST_CASE("each shape refuses what has another form, and says which form it expects") {
  const auto code = [](const std::string& field) {
    const auto found = only<model::Person>(test::record("department: x\n" + field + "\n"));
    return found.code + " " + hint(found);
  };
  CHECK(code("born: 29-02-1996") == "expected-date hint.expected-date");
  CHECK(code("born: 1996-02-30") == "impossible-date hint.impossible-date");
  CHECK(code("born: 1896-02-01") == "impossible-date hint.impossible-date");
  CHECK(code("born: [1996-02-01]") == "expected-date hint.expected-date");
  CHECK(code("scale: 1e3") == "expected-whole-number hint.expected-whole-number");
  CHECK(code("scale: 0x10") == "expected-whole-number hint.expected-whole-number");
  CHECK(code("scale: 9.5") == "expected-whole-number hint.expected-whole-number");
  CHECK(code("scale: \"9\"") == "expected-whole-number hint.no-quotes");
  CHECK(code("scale: \"nine\"") == "expected-whole-number hint.expected-whole-number");
  CHECK(code("hours_per_week: 36,5") == "expected-number hint.number-with-comma");
  CHECK(code("hours_per_week: +36") == "expected-number hint.expected-number");
  CHECK(code("hours_per_week: .5") == "expected-number hint.expected-number");
  CHECK(code("hours_per_week: .inf") == "expected-number hint.expected-number");
  CHECK(code("manager: P-0007") == "expected-id hint.expected-id");
  CHECK(code("manager: ../p-0007") == "expected-id hint.expected-id");
  CHECK(code("team: [a]") == "expected-text hint.expected-text");
  CHECK(code("conditions: a") == "expected-list hint.expected-list");
  CHECK(code("employed: 2021-01-01") == "expected-map hint.expected-map");
  CHECK(code("role: boss") == "unknown-word hint.known-words");
}

TEST_CASE("a word that is not known is repeated, but not from a file about people") {
  const auto of_registration = [](const std::string& word) {
    return only<model::Registration>(
               test::record("registered_at: 2021-07-01T09:14:07+02:00\nas: " + word + "\n"))
        .message;
  };
  CHECK(of_registration("listener") ==
        base::Message{"diagnostic.unknown-word.said",
                      {{"field", std::string("as")}, {"word", std::string("listener")}}});
  CHECK(of_registration(std::string(41, 'x')).key == "diagnostic.unknown-word");
  CHECK(of_registration("[guest]").key == "diagnostic.unknown-word");
  const auto of_person = only<model::Person>(test::person("department: x\nrole: boss\n"));
  CHECK(of_person.message == base::Message{"diagnostic.unknown-word", {{"field", std::string("role")}}});
}

TEST_CASE("money, times, moments, truths and reference dates say which form they expect") {
  const auto cost = [](const std::string& price) {
    return wrong<model::Programme>("title: x\ncosts:\n  - {id: a, title: b, unit_price: " + price + "}\n");
  };
  CHECK(cost("2000.00") == "");
  CHECK(cost("2000") == "");
  CHECK(cost("2000.005") == "expected-money 3:35+7");
  CHECK(cost("\"2000.00\"") == "expected-money 3:35+8");
  CHECK(cost("-1.00") == "out-of-range 3:35+4");

  const auto slot = [](const std::string& from) {
    return wrong<model::Adviser>(
        "title: x\nslots:\n  - {weekday: monday, from: " + from + ", until: \"12:00\"}\n");
  };
  CHECK(slot("\"09:00\"") == "");
  CHECK(slot("09:00") == "");
  CHECK(slot("9:00") == "expected-time 3:29+3");
  CHECK(slot("24:00") == "expected-time 3:29+4");
  CHECK(slot("540") == "expected-time 3:29+2");

  CHECK(wrong<model::Registration>("registered_at: 2021-07-01\n") == "expected-moment 1:16+9");
  CHECK(wrong<model::Registration>("registered_at: 2021-07-01T09:14:07\n") == "expected-moment 1:16+18");
  CHECK(wrong<model::Registration>("registered_at: 2021-02-29T09:14:07Z\n") == "impossible-date 1:16+19");

  const auto rule = [](const std::string& at) {
    return wrong<model::Programme>("title: x\neligibility:\n  - {rule: employed, at: " + at + "}\n");
  };
  CHECK(rule("start") == "");
  CHECK(rule("2021-01-01") == "");
  CHECK(rule("tomorrow") == "expected-reference-date 3:26+7");
  CHECK(rule("2021-13-01") == "impossible-date 3:26+9");

  const auto done = [](const std::string& value) {
    return wrong<model::Programme>("title: x\ndecisions:\n  - {finding: y, done: " + value + "}\n");
  };
  CHECK(done("true") == "");
  CHECK(done("yes") == "expected-yes-or-no 3:24+2");
  CHECK(done("\"true\"") == "expected-yes-or-no 3:24+5");
}

TEST_CASE("a word that does not exist is answered with the nearest one, or with all") {
  const auto found =
      only<model::Registration>(test::record("registered_at: 2021-07-01T09:14:07+02:00\nas: participent\n"));
  CHECK(found.hint == base::Message{"hint.did-you-mean", {{"word", std::string("participant")}}});
}

TEST_CASE("a number outside its bounds is found") {
  CHECK(wrong<model::Person>("department: x\nscale: 0\n") == "out-of-range 2:8");
  CHECK(wrong<model::Person>("department: x\nscale: 31\n") == "out-of-range 2:8+1");
  CHECK(wrong<model::Person>("department: x\nhours_per_week: 60.01\n") == "out-of-range 2:17+4");
  CHECK(wrong<model::Person>("department: x\nhours_per_week: 60\n") == "");
  CHECK(wrong<model::Settings>("traject: 2\norganisation: x\n") == "out-of-range 1:10");
}

TEST_CASE("an amount outside its bounds is told the bounds as amounts, to be written as they stand") {
  const auto hint_of = [](const std::string& text) {
    const auto found = decode<model::Programme>(test::record("title: x\n" + text)).findings.diagnostics;
    REQUIRE(found.size() == 1);
    return *found[0].hint;
  };
  const auto amount = hint_of("costs: [{id: a, title: x, unit_price: -1.00}]\n");
  CHECK(language::text(amount, base::Language::nl) == "schrijf een bedrag van 0.00 tot en met 100000000.00");
  const auto count = hint_of("costs: [{id: a, title: x, quantity: 100001}]\n");
  CHECK(language::text(count, base::Language::nl) == "schrijf een getal van 0 tot en met 100000");
}

TEST_CASE("all findings of a file are told in one go") {
  CHECK(wrong<model::Person>("born: x\nscale: y\nemployed: {from: z, contract: q}\nsise: 1\n") ==
        "missing-field 1:1; expected-whole-number 2:8; expected-date 3:18; unknown-word 3:31; expected-date "
        "1:7; "
        "unknown-key 4:1+3");
}

TEST_CASE("a file that is wholly wrong is told of a hundred times and no more") {
  std::string text = "department: x\n";
  for (int i = 0; i < 500; ++i) text += "key-" + std::to_string(i) + ": 1\n";
  const auto found = decode<model::Person>(test::record(text)).findings.diagnostics;
  REQUIRE(found.size() == store::most_findings + 1);
  CHECK(found.back().code == "too-many-findings");
  CHECK(found.back().place.line == 1);
}

TEST_CASE("of a file about people no value and no key that is not ours is repeated") {
  const auto found =
      decode<model::Person>(test::person("department: x\n"
                                         "Noor de Wit: y\n"
                                         "role: geheim\n"
                                         "born: 29 februari\n"
                                         "scale: 99\n"))
          .findings.diagnostics;
  REQUIRE(found.size() == 4);
  for (const auto& one : found) {
    CHECK(one.source_line.empty());
    for (const auto* values : {&one.message.values, &one.hint->values}) {
      for (const auto& [name, value] : *values) {
        const auto* text = std::get_if<std::string>(&value);
        const bool is_limit = name == "lowest" || name == "highest";  // of the field, not from the file
        if (text == nullptr || is_limit) continue;
        CHECK((*text == "role" || *text == "born" || *text == "scale"));
      }
    }
  }
}

TEST_CASE("ids that point elsewhere are gathered with their places, ids that declare are not") {
  const auto decoded = decode<model::Programme>(test::record(
      "title: x\nsessions:\n  - {id: start, title: y, kind: meeting, from: \"09:00\", until: \"10:00\", "
      "trainer: t-1}\ncosts:\n  - {id: c, title: z, sessions: [start]}\n"));
  REQUIRE(decoded.findings.references.size() == 2);
  CHECK(decoded.findings.references[0].target == model::ReferenceTarget::trainer);
  CHECK(decoded.findings.references[0].id == "t-1");
  CHECK(decoded.findings.references[1].target == model::ReferenceTarget::session);
}

}  // namespace decode_test
