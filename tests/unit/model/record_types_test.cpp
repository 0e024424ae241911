#include "model/record_types.hpp"

#include <doctest/doctest.h>

#include <string>

#include "model/record_file.hpp"

using namespace traject;
using model::RecordType;

TEST_CASE("the table of types is in the order of their enumerators") {
  int index = 0;
  for (const auto& type : model::record_types()) {
    CHECK(static_cast<int>(type.type) == index++);
    CHECK(&model::info(type.type) == &type);
  }
  CHECK(index == static_cast<int>(model::words<RecordType>.size()));
}

TEST_CASE("a path tells the type of its record and the ids in it") {
  const auto parts = [](const std::string& path) -> std::string {
    const auto file = model::record_file(path);
    if (!file) return "none";
    std::string text(model::word(file->type));
    for (const auto& id : file->ids) text += " " + id;
    return text;
  };
  CHECK(parts("traject.yaml") == "traject");
  CHECK(parts("calendar/closures.yaml") == "closures");
  CHECK(parts("people/p-1042.yaml") == "people p-1042");
  CHECK(parts("registrations/track/p-1.yaml") == "registrations track p-1");
  CHECK(parts("cohorts/pilot/cohort.yaml") == "cohorts pilot");
  CHECK(parts("cohorts/pilot/coaching.yaml") == "coaching pilot");
  CHECK(parts("cohorts/pilot/responses/end/7f3a.yaml") == "responses pilot end 7f3a");
  for (const char* path :
       {"", "people", "people/", "people/p-1.yml", "people/a/p-1.yaml", "cohorts/pilot.yaml",
        "registrations/p-1.yaml", "calendar/other.yaml", "/traject.yaml"}) {
    CHECK_MESSAGE(parts(path) == "none", path);
  }
}

TEST_CASE("the files that are written stand where their type says") {
  CHECK(model::record_file(model::registration_file(model::ProgrammeId("a"), model::PersonId("b")))->type ==
        RecordType::registrations);
  CHECK(model::record_file(model::cohort_file(model::CohortId("a")))->type == RecordType::cohorts);
}

TEST_CASE("of people, names, answers and intakes no line is ever shown") {
  for (const auto& type : model::record_types()) {
    CHECK(type.about_people == (type.type == RecordType::people || type.type == RecordType::names ||
                                type.type == RecordType::responses || type.type == RecordType::intakes));
  }
}

TEST_CASE("a path is made of ids and taken apart into the same ids") {
  for (const auto& type : model::record_types()) {
    std::vector<std::string> ids;
    for (const auto& name : model::id_names(type.type)) ids.push_back(name + "-1");
    const std::string path = model::record_path(type.type, ids);
    CAPTURE(path);
    REQUIRE(model::record_file(path));
    CHECK(model::record_file(path)->type == type.type);
    CHECK(model::record_file(path)->ids == ids);
  }
  CHECK(model::id_names(model::RecordType::registrations) == std::vector<std::string>{"programme", "person"});
}
