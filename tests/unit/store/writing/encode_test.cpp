#include "store/writing/encode.hpp"

#include <doctest/doctest.h>

#include <string>
#include <variant>
#include <vector>

#include "model/calendar_records.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/import_source.hpp"
#include "model/plan.hpp"
#include "model/practice.hpp"
#include "model/registration.hpp"
#include "model/staff.hpp"
#include "store/reading/decode.hpp"
#include "support/dates.hpp"
#include "support/record_texts.hpp"

using namespace traject;
using test::day;
using test::moment;

namespace encode_test {

template <class Record>
Record read_back(const std::string& text) {
  const store::Source source = test::record(text);
  REQUIRE_MESSAGE(store::check_text(source).empty(), text);
  const store::Parsed parsed = store::parse(source);
  REQUIRE_MESSAGE(parsed.diagnostics.empty(), text);
  store::Findings findings;
  Record record = store::decode<Record>(source, parsed.root, findings);
  REQUIRE_MESSAGE(findings.diagnostics.empty(), text);
  return record;
}

model::Registration full_registration() {
  model::Registration registration;
  auto& facts = registration.facts;
  facts.registered_at = moment("2021-07-01T09:14:07+02:00");
  facts.as = model::RegisteredAs::guest;
  facts.sessions = {model::SessionId("start"), model::SessionId("einde")};
  facts.suitability_talk = model::SuitabilityTalk{"manager", day("2021-06-21")};
  facts.approval = model::ManagerWord{model::PersonId("p-0007"), day("2021-07-05")};
  facts.denial = model::ManagerWord{model::PersonId("p-0007"), day("2021-07-04"), "not: yet"};
  facts.exceptions = {{{"completed", "traineeship", model::PersonId("p-0002")}, day("2021-07-06")},
                      {{"employed", "a, b", model::PersonId("p-0002")}, {}}};
  facts.coach =
      model::CoachWishes{model::CoachId("p-0311"), {model::CoachId("p-0317")}, {}, model::CoachField::any};
  facts.withdrawn = model::Withdrawal{day("2021-08-01"), {}};
  registration.earlier = {{}};
  registration.earlier[0].registered_at = moment("2020-07-01T09:14:07+02:00");
  return registration;
}

TEST_CASE("a registration is written in the order of its description, lists one item a line") {
  CHECK(store::encode(full_registration()) ==
        "registered_at: 2021-07-01T09:14:07+02:00\n"
        "as: guest\n"
        "sessions:\n"
        "  - start\n"
        "  - einde\n"
        "suitability_talk: {with: manager, date: 2021-06-21}\n"
        "approval: {by: p-0007, date: 2021-07-05}\n"
        "denial: {by: p-0007, date: 2021-07-04, because: \"not: yet\"}\n"
        "exceptions:\n"
        "  - {rule: completed, because: traineeship, by: p-0002, date: 2021-07-06}\n"
        "  - {rule: employed, because: \"a, b\", by: p-0002}\n"
        "coach: {current: p-0311, prefers: [p-0317], field: any}\n"
        "withdrawn: {date: 2021-08-01}\n"
        "earlier:\n"
        "  - {registered_at: 2020-07-01T09:14:07+02:00}\n");
}

TEST_CASE("a required list without items is written, an optional one is not") {
  model::Cohort cohort;
  cohort.programme = model::ProgrammeId("traject");
  cohort.start = day("2021-09-03");
  cohort.as_of = day("2021-08-20");
  CHECK(store::encode(cohort) ==
        "programme: traject\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: []\n");
}

TEST_CASE("times stand in quotes") {
  model::Cohort cohort;
  model::CohortSession session;
  session.session = model::SessionId("start");
  session.date = day("2021-09-03");
  session.from = {540};
  session.until = {750};
  session.sequence = 2;
  cohort.sessions.push_back(session);
  CHECK(store::encode(cohort).find(
            "  - {session: start, date: 2021-09-03, from: \"09:00\", until: \"12:30\", sequence: 2}\n") !=
        std::string::npos);
}

TEST_CASE("what is written is read back the same") {
  const auto registration = full_registration();
  CHECK(read_back<model::Registration>(store::encode(registration)) == registration);
}

TEST_CASE("nasty texts are read back the same") {
  const std::vector<std::string> texts = {
      "plain",
      "left the organisation",
      "caf\u00e9",
      "\U0001F600",
      "it's",
      "\"quoted\"",
      "'",
      "\"",
      "\\",
      "a\\nb",
      "a: b",
      "a:b",
      "a:",
      ":a",
      ": a",
      "a #b",
      "a#b",
      "#a",
      "- a",
      "-a",
      "-",
      "--",
      "---",
      "...",
      "? a",
      "?",
      "a, b",
      "[a]",
      "{a}",
      "a]",
      "}",
      ",",
      "&a",
      "*a",
      "!a",
      "|",
      ">",
      "%a",
      "@a",
      "`a`",
      "~",
      "null",
      "Null",
      "true",
      "yes",
      "no",
      "on",
      "off",
      "y",
      "N",
      "1e3",
      "0x10",
      "123",
      "1.5",
      ".5",
      "+1",
      "2021-09-03",
      "09:00",
      "=",
      "<<",
      "a\nb",
      "a\n\n  b\n",
      "\n.",
      "\ta",
      "a\t",
      " a",
      "a ",
      "a  b",
      "\u00a0.\u00a0",
      "a\u2019b",
      "<<<<<<< a",
      "a: |\n  b",
      "0",
      "_",
      std::string(5000, 'x')};
  for (const auto& text : texts) {
    auto registration = full_registration();
    registration.facts.withdrawn->because = text;
    registration.facts.exceptions[0].because = text;
    registration.facts.suitability_talk->with = text;
    CHECK_MESSAGE(read_back<model::Registration>(store::encode(registration)) == registration, text);
  }
}

TEST_CASE("texts that other readers of YAML give a meaning, or refuse, stand in quotes") {
  for (const std::string text :
       {"=", "<<", ":", ":-)", "~", "Null", "yes", "Off", "1_000", ".inf", "12:30"}) {
    CAPTURE(text);
    auto registration = full_registration();
    registration.facts.withdrawn->because = text;
    CHECK(store::encode(registration).find(" \"" + text + "\"") != std::string::npos);
  }
  CHECK(store::scalar_text("a:b") == "a:b");
}

TEST_CASE("ids that other readers would take for something else stand in quotes") {
  for (const std::string id : {"no", "null", "123", "1e3", "0x10", "2021-09-03", "y", "true", "7f3a"}) {
    auto registration = full_registration();
    registration.facts.approval->by = model::PersonId(id);
    const std::string text = store::encode(registration);
    CHECK(text.find("{by: \"" + id + "\"") != std::string::npos);
    CHECK(read_back<model::Registration>(text) == registration);
  }
}

TEST_CASE("a moment keeps the offset that it was written with") {
  auto registration = full_registration();
  registration.facts.registered_at = moment("2021-01-01T00:00:00-03:30");
  CHECK(store::encode(registration).starts_with("registered_at: 2021-01-01T00:00:00-03:30\n"));
}

TEST_CASE("a record without anything is written as an empty map, and read back") {
  CHECK(store::encode(model::Coach{}) == "{}\n");
  CHECK(read_back<model::Coach>("{}\n") == model::Coach{});
  CHECK(store::encode(model::CohortCoaching{}) != "");
  for (const model::AnyRecord& record :
       {model::AnyRecord(model::Coach{}), model::AnyRecord(model::Plan{}),
        model::AnyRecord(model::Closures{}), model::AnyRecord(model::Intake{}),
        model::AnyRecord(model::ImportSource{}), model::AnyRecord(model::Choice{})}) {
    const std::string text = store::encode(record);
    CHECK_FALSE(text.empty());
    CHECK(store::parse(test::record(text)).diagnostics.empty());
  }
}

}  // namespace encode_test
