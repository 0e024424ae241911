#include "model/record_types.hpp"

#include <doctest/doctest.h>

#include "model/change.hpp"
#include "model/record_structs.hpp"

using namespace traject;
using model::RecordType;

TEST_CASE("a kind of record is found by its type, by its word and by its struct") {
  for (const auto& type : model::record_types()) {
    CHECK(&model::info(type.type) == &type);
    CHECK(model::from_word<RecordType>(type.word) == type.type);
    model::with_record_struct(type.type, [&]<class Record>(model::RecordTag<Record>) {
      CHECK(model::kind_of<Record>().type == type.type);
    });
  }
}

TEST_CASE("a change holds the record that it was made of") {
  const model::Change change("rooms/hall.yaml", model::Room{.title = "Hall"});
  REQUIRE(change.record.get_if<model::Room>() != nullptr);
  CHECK(change.record.get<model::Room>().title == "Hall");
}

TEST_CASE("of people, names, answers, what was released and intakes no line is ever shown") {
  for (const auto& type : model::record_types()) {
    CHECK(type.traits.about_people ==
          (type.type == RecordType::people || type.type == RecordType::names ||
           type.type == RecordType::responses || type.type == RecordType::released ||
           type.type == RecordType::intakes));
  }
}
