#include "store/reading/check_meaning.hpp"

#include <doctest/doctest.h>

#include <string>

#include "model/calendar_records.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/form.hpp"
#include "model/person.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"
#include "model/staff.hpp"
#include "store/reading/decode.hpp"
#include "support/record_texts.hpp"

using namespace traject;

namespace check_meaning_test {

template <class Record>
base::Diagnostics findings(const std::string& text) {
  const store::Source source = test::record(text);
  const store::Parsed parsed = store::parse(source);
  REQUIRE(parsed.diagnostics.empty());
  store::Findings found;
  (void)store::decode<Record>(source, parsed.root, found);
  return found.diagnostics;
}
template <class Record>
std::string wrong(const std::string& text) {
  return test::shown(findings<Record>(text));
}

std::string rule(const std::string& parameters) {
  return wrong<model::Programme>("title: x\neligibility:\n  - {rule: " + parameters + "}\n");
}

TEST_CASE("an end before its beginning is found at the end") {
  const auto closure = [](const std::string& period) {
    return wrong<model::Closures>("closures:\n  - {" + period + "}\n");
  };
  CHECK(closure("from: 2021-12-25, until: 2021-12-25") == "");
  CHECK(closure("from: 2021-12-25, until: 2021-12-24") == "until-before-from 2:31+9");
}

TEST_CASE("a time slot has to last") {
  const auto slot = [](const std::string& until) {
    return wrong<model::Adviser>(
        "title: x\nslots:\n  - {weekday: monday, from: \"09:00\", until: " + until + "}\n");
  };
  CHECK(slot("\"09:01\"") == "");
  CHECK(slot("\"09:00\"") == "until-before-from 3:45+6");
}

TEST_CASE("an absent end is no end") {
  CHECK(wrong<model::Coach>("available: {from: 2021-06-01}\n") == "");
  CHECK(wrong<model::Coach>("available: {from: 2021-06-01, until: 2021-05-31}\n") ==
        "until-before-from 1:38+9");
}

TEST_CASE("a list names each thing once") {
  CHECK(wrong<model::Programme>("title: x\ncosts:\n  - {id: a, title: b}\n  - {id: a, title: c}\n") ==
        "named-twice 4:10");
  CHECK(wrong<model::Cohort>(
            "programme: x\nstart: 2021-09-03\nas_of: 2021-09-01\nparticipants: [p-1, p-2, p-1]\n") ==
        "named-twice 4:26+2");
  CHECK(wrong<model::Coach>("avoids: [p-1, p-2]\n") == "");
  CHECK(wrong<model::Choice>("votes: [{person: p-1, for: [a]}, {person: p-1, for: [b]}]\n") == "");
  CHECK(wrong<model::Talks>("people: [{person: p-1}, {person: p-1}]\n") == "named-twice 1:25+12");
  const std::string talk = ", session: a, adviser: b, date: 2021-09-03, from: \"09:00\", until: \"10:00\"}\n";
  const std::string talks = "talks:\n  - {person: p-1, number: 1" + talk;
  CHECK(wrong<model::Talks>(talks + "  - {person: p-1, number: 2" + talk) == "");
  CHECK(wrong<model::Talks>(talks + "  - {person: p-1, number: 1" + talk) == "named-twice 3:5+96");
}

TEST_CASE(
    "the words of a scale are there, and are no point of it; a choice is there once, whatever its capitals") {
  const auto question = [](const std::string& fields) {
    return wrong<model::Form>("title: x\nquestions:\n  - {id: a, text: A,\n    " + fields + "}\n");
  };
  CHECK(question("kind: scale, labels: {1: never, 5: \"10\"}") == "");
  CHECK(question("kind: scale, labels: {1: \"5\", 5: bad}") == "label-is-point 4:30+2");
  CHECK(question("kind: scale, labels: {1: \"\", 5: \" \"}") == "empty-value 4:30+1; empty-value 4:37+2");
  CHECK(question("kind: choice, choices: [a, b, \u00e0]") == "");
  CHECK(question("kind: choice, choices: [a, b, A]") == "choice-twice 4:35");
}

TEST_CASE("a rule needs its parameters and knows no others") {
  CHECK(rule("employed") == "");
  CHECK(rule("employed, at: start") == "");
  CHECK(rule("younger_than") == "missing-parameter 3:5");
  CHECK(rule("younger_than, years: 36") == "");
  CHECK(rule("scale_between") == "missing-parameter 3:5; missing-parameter 3:5");
  CHECK(rule("scale_between, from: 9, until: 4") == "until-before-from 3:43");
  CHECK(rule("completed, what: y, before: start") == "");
  CHECK(rule("completed, what: y, at: start") == "unused-parameter 3:32+1");
  CHECK(rule("employed, years: 3") == "unused-parameter 3:22+4");
}

TEST_CASE("a school holiday of months is a slip of the pen, a long summer is not") {
  const auto holiday = [](const std::string& name, const std::string& until) {
    return wrong<model::SchoolHolidays>(
        "school_years:\n  - year: 2021-2022\n    holidays:\n      - {holiday: " + name +
        ", region: north, from: 2021-07-10, until: " + until + "}\n");
  };
  CHECK(holiday("summer", "2021-08-22") == "");
  CHECK(holiday("summer", "2022-08-22") == "long-school-holiday 4:67+9");
  CHECK(holiday("autumn", "2021-07-18") == "");
  CHECK(holiday("autumn", "2021-08-22") == "long-school-holiday 4:67+9");
  CHECK(holiday("autumn", "2021-07-01") == "until-before-from 4:67+9");
}

TEST_CASE("a school year is two years that follow each other") {
  const auto year = [](const std::string& text) {
    return wrong<model::SchoolHolidays>("school_years:\n  - year: " + text + "\n    holidays: []\n");
  };
  CHECK(year("2021-2022") == "");
  CHECK(year("2021-2023") == "not-a-school-year 2:11+8");
  CHECK(year("2021/2022") == "not-a-school-year 2:11+8");
  CHECK(year("2021") == "not-a-school-year 2:11+3");
  CHECK(year("abcd-efgh") == "not-a-school-year 2:11+8");
}

TEST_CASE("no session of a cohort or scale contradicts itself") {
  const std::string head =
      "programme: p\nstart: 2021-09-03\nas_of: 2021-09-01\nparticipants: []\nsessions:\n";
  const auto session = [](const std::string& id) {
    return "  - {session: " + id + ", date: 2021-09-03, from: \"09:00\", until: \"10:00\"}\n";
  };
  CHECK(wrong<model::Cohort>(head + session("a") + session("b")) == "");
  CHECK(wrong<model::Cohort>(head + session("a") + session("b") + session("a")) == "session-twice 8:15");
  const std::string attendance = "sessions:\n  - {session: a, absent: [p-1]}\n  - {session: b}\n";
  CHECK(wrong<model::Attendance>(attendance) == "");
  CHECK(wrong<model::Attendance>(attendance + "  - {session: a}\n") == "session-twice 4:15");

  const auto scale = [](const std::string& lowest) {
    return wrong<model::Form>(
        "title: x\nquestions:\n  - {id: a, text: b, kind: scale, lowest: " + lowest + ", highest: 5}\n");
  };
  CHECK(scale("5") == "");
  CHECK(scale("6") == "lowest-above-highest 3:43");
}

}  // namespace check_meaning_test
