#include "model/people_by_name.hpp"

#include <doctest/doctest.h>

#include "model/person.hpp"

namespace traject::model {
namespace people_by_name_test {

Records records() {
  Records records;
  for (const char* id : {"p-1", "p-2", "p-3", "4711"}) records.people[PersonId(id)];
  records.names[PersonId("p-1")] = {.name = "Noor de Wit", .email = {}, .number = "104233"};
  records.names[PersonId("p-2")] = {.name = "Zoë Çelik", .email = {}, .number = "4711"};
  records.names[PersonId("p-3")] = {.name = "noor de  wit", .email = {}, .number = {}};
  return records;
}

std::string meant(std::string_view text) {
  static const PeopleByName people(records());
  std::string ids;
  for (const auto& id : people.meant_by(text)) ids += (ids.empty() ? "" : " ") + id.str();
  return ids;
}

std::string with(std::string_view text) {
  static const PeopleByName people(records());
  std::string ids;
  for (const auto& id : people.with(text)) ids += (ids.empty() ? "" : " ") + id.str();
  return ids;
}

TEST_CASE("an id, a number and a name lead to the same person") {
  CHECK(meant("p-2") == "p-2");
  CHECK(meant("104233") == "p-1");
  CHECK(meant("zoe celik") == "p-2");
  CHECK(meant(" ZOË  ÇELİK ") == "p-2");
}

TEST_CASE("an exact id goes before a number that is the same") { CHECK(meant("4711") == "4711"); }

TEST_CASE("a name of several people leads to all of them") { CHECK(meant("Noor de Wit") == "p-1 p-3"); }

TEST_CASE("a piece of a name leads to nobody") {
  CHECK(meant("noor").empty());
  CHECK(meant("").empty());
}

TEST_CASE("a piece of an id, a number or a name finds everybody who has it") {
  CHECK(with("noor") == "p-1 p-3");
  CHECK(with("1042") == "p-1");
  CHECK(with("p-") == "p-1 p-2 p-3");
  CHECK(with("ÇELIK") == "p-2");
  CHECK(with("471") == "4711 p-2");
  CHECK(with(" ").empty());
}

}  // namespace people_by_name_test
}  // namespace traject::model
