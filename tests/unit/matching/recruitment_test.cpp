#include "matching/recruitment.hpp"

#include <doctest/doctest.h>

#include "model/registration.hpp"
#include "people.hpp"

using namespace traject;
using matching::Request;
using model::CoachField;
using test::coach;
using test::participant;

namespace recruitment_test {

// "any 1, b 2"
std::string wanting(const Request& request, int capacity = 1, const matching::Terms& terms = {}) {
  const auto found = matching::recruitment(
      request, terms, capacity,
      {model::DepartmentId("b"), model::DepartmentId("a"), model::DepartmentId("b")});
  std::string text;
  for (const auto& recruits : found.recruits) {
    text += (text.empty() ? "" : ", ") + (recruits.department ? recruits.department->str() : "any") + " " +
            std::to_string(recruits.count);
  }
  for (const auto& person : found.unhelped) text += " without " + person.str();
  return text;
}

Request three(CoachField field) {
  Request request{{participant("p1"), participant("p2"), participant("p3")}, {coach("c1")}};
  for (auto& person : request.participants) person.wishes.field = field;
  return request;
}

TEST_CASE("where there are coaches enough nobody is recruited") {
  CHECK(wanting({{participant("p1")}, {coach("c1")}}) == "");
}

TEST_CASE("recruits come from the wished department, or from any") {
  CHECK(wanting(three(CoachField::any)) == "any 2");
  CHECK(wanting(three(CoachField::same)) == "a 2");
  CHECK(wanting(three(CoachField::other)) == "b 3");
}

TEST_CASE("a recruit takes as many as the programme says") {
  CHECK(wanting(three(CoachField::any), 2) == "any 1");
  auto request = three(CoachField::same);
  request.coaches = {};
  request.participants[2].wishes.field = CoachField::any;
  CHECK(wanting(request, 3) == "a 1");
}

TEST_CASE("standing pairs stay, unless all are matched anew") {
  auto request = three(CoachField::other);
  for (auto& person : request.participants) person.standing = model::CoachId("c1");
  CHECK(wanting(request) == "");
  CHECK(wanting(request, 1, {.anew = true}) == "b 3");
}

TEST_CASE("who cannot be helped by any department is told") {
  auto request = three(CoachField::same);
  request.participants[1].department.reset();
  CHECK(wanting(request) == "a 1 without p2");
}

}  // namespace recruitment_test
