#include "matching/wishes.hpp"

#include <doctest/doctest.h>

#include "model/registration.hpp"
#include "people.hpp"

using namespace traject;
using matching::code;
using matching::level_of;
using model::CoachField;
using test::coach;
using test::participant;

TEST_CASE("the current coach is the best, also where that coach is wished too") {
  auto person = participant("p", {"c1", "c2"});
  person.wishes.current = model::CoachId("c2");
  CHECK(code(level_of(person, coach("c2"))) == "current");
  CHECK(code(level_of(person, coach("c1"))) == "prefer_1");
}

TEST_CASE("a wish has its number, and counts although the field does not fit") {
  auto person = participant("p", {"c1", "c2"});
  person.wishes.field = CoachField::other;
  CHECK(code(level_of(person, coach("c2"))) == "prefer_2");
  CHECK(code(level_of(person, coach("c3"))) == "other");
}

TEST_CASE("the wished field is the same department, another one, or any") {
  auto person = participant("p");
  auto elsewhere = coach("c1");
  elsewhere.department = model::DepartmentId("b");
  CHECK(code(level_of(person, elsewhere)) == "field");
  person.wishes.field = CoachField::any;
  CHECK(code(level_of(person, elsewhere)) == "field");
  person.wishes.field = CoachField::same;
  CHECK(code(level_of(person, elsewhere)) == "other");
  CHECK(code(level_of(person, coach("c2"))) == "field");
  person.wishes.field = CoachField::other;
  CHECK(code(level_of(person, elsewhere)) == "field");
}

TEST_CASE("a department that is not known fits only who wishes none") {
  auto person = participant("p");
  auto unknown = coach("c1");
  unknown.department.reset();
  CHECK(fits_field(person, unknown));
  person.wishes.field = CoachField::other;
  CHECK_FALSE(fits_field(person, unknown));
  person.wishes.field = CoachField::same;
  person.department.reset();
  CHECK_FALSE(fits_field(person, unknown));
}

TEST_CASE("levels go from the current coach to any other") {
  CHECK(matching::levels_up_to(0).size() == 3);
  const auto levels = matching::levels_up_to(2);
  std::string codes;
  for (const auto& level : levels) codes += code(level) + " ";
  CHECK(codes == "current prefer_1 prefer_2 field other ");
  for (std::size_t i = 1; i < levels.size(); ++i) CHECK(levels[i - 1] < levels[i]);
}
