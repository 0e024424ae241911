#include "report/object.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "model/settings.hpp"

namespace traject::report {
namespace {

using Parsed = nlohmann::ordered_json;

Parsed parsed(const Json& made) { return Parsed::parse(render::json(made)); }

struct Guest {
  model::PersonId person;
  std::optional<base::Date> since;
};
struct Whole {
  base::Language language = base::Language::en;
  std::optional<Guest> first;
  std::vector<Guest> rest;
  std::vector<std::string> texts;
  std::optional<int> row;
};

void guest_members(Object& object, const Guest& guest) {
  object.member("person", guest.person);
  object.member("since", guest.since, "the first day");
}

void whole_members(Object& object, const Whole& whole) {
  object.member("language", whole.language);
  object.member("first", whole.first, guest_members, "of all");
  object.member("rest", whole.rest, guest_members);
  object.member(
      "last", [&] { return whole.texts.back(); }, may_be_empty());
  object.group("within", [&](Object& within) { within.member("row", whole.row, at_least(1)); });
  object.sometimes("column", whole.row);
}

Parsed schema() {
  Object object(Object::Makes::schema);
  whole_members(object, {});
  return parsed(object.schema());
}

Parsed json(const Whole& whole) {
  Object object(Object::Makes::json);
  whole_members(object, whole);
  return parsed(object.take_json());
}

const base::Date day = *base::parse_date("2021-09-03");

TEST_CASE("one description makes the JSON") {
  const Whole whole{
      base::Language::nl, Guest{model::PersonId("p-1"), day}, {{model::PersonId("p-2"), {}}}, {""}, 3};
  CHECK(json(whole) == Parsed::parse(R"({
      "language": "nl", "first": {"person": "p-1", "since": "2021-09-03"},
      "rest": [{"person": "p-2", "since": null}], "last": "", "within": {"row": 3}, "column": 3})"));
}

TEST_CASE("what is not there is null, or is left out where it is of one kind of item only") {
  CHECK(json({.texts = {"a"}}) == Parsed::parse(R"({
      "language": "en", "first": null, "rest": [], "last": "a", "within": {"row": null}})"));
}

TEST_CASE("the same description makes the schema, without a value") {
  const Parsed made = schema();
  const Parsed& members = made["properties"];
  CHECK(members["language"] == Parsed::parse(R"({"enum": ["nl", "en"]})"));
  CHECK(members["first"]["description"] == "of all");
  CHECK(members["first"]["type"] == Parsed({"object", "null"}));
  CHECK(members["first"]["required"] == Parsed({"person", "since"}));
  CHECK(members["first"]["additionalProperties"] == false);
  CHECK(members["first"]["properties"]["person"] == parsed(InJson<model::PersonId>::schema()));
  CHECK(members["first"]["properties"]["since"] ==
        Parsed::parse(R"({"description": "the first day", "type": ["string", "null"],
                        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"})"));
  CHECK(members["rest"]["items"]["properties"] == members["first"]["properties"]);
  CHECK(members["last"] == Parsed({{"type", "string"}}));
  CHECK(members["within"]["properties"]["row"] ==
        Parsed::parse(R"({"type": ["integer", "null"], "minimum": 1})"));
}

TEST_CASE("a schema asks for every member that is always there, and for no other") {
  const Parsed made = schema();
  CHECK(made["required"] == Parsed({"language", "first", "rest", "last", "within"}));
  CHECK(made["properties"]["column"] == Parsed::parse(R"({"type": "integer", "minimum": 0})"));
  CHECK(made["additionalProperties"] == false);
}

}  // namespace
}  // namespace traject::report
