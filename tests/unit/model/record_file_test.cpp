#include "model/record_file.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "model/cohort.hpp"
#include "model/form.hpp"
#include "model/registration.hpp"
#include "model/settings.hpp"

using namespace traject;
using model::RecordType;

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

TEST_CASE("the path of a record follows from its struct and its ids") {
  const model::ProgrammeId track("track");
  const model::CohortId pilot("pilot");
  CHECK(model::file_of<model::Settings>() == "traject.yaml");
  CHECK(model::file_of<model::Registration>(track, model::PersonId("p-1")) == "registrations/track/p-1.yaml");
  CHECK(model::file_of<model::Cohort>(pilot) == "cohorts/pilot/cohort.yaml");
  CHECK(model::file_of<model::Response>(pilot, model::FormId("end"), std::string("7f3a")) ==
        "cohorts/pilot/responses/end/7f3a.yaml");
  CHECK(model::is_file_of(RecordType::names, "names/p-1.yaml"));
  CHECK_FALSE(model::is_file_of(RecordType::names, "people/p-1.yaml"));
}

TEST_CASE("records of a type are in one folder, further down for each of the first ids") {
  CHECK(model::record_folder(RecordType::people) == "people");
  CHECK(model::record_folder(RecordType::cohorts) == "cohorts");
  CHECK(model::record_folder(RecordType::responses) == "cohorts");
  CHECK(model::record_folder(RecordType::responses, {"pilot"}) == "cohorts/pilot/responses");
  CHECK(model::record_folder(RecordType::responses, {"pilot", "end"}) == "cohorts/pilot/responses/end");
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
