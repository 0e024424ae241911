#include "report/several.hpp"

#include <array>
#include <utility>

#include "report/document_kind.hpp"
#include "report/members.hpp"

namespace traject::report {
namespace {

// Members that are the same in all answers.
constexpr std::array of_whole = {"traject", "command", "organisation", "programme"};

void several_members(Object& object, const model::ProgrammeId& programme, const Json& answers,
                     const Json& schema_of_answer, const model::Changes& changes) {
  Json schema = list_schema(schema_of_answer);
  schema["minItems"] = 2;
  object.member("programme", programme);
  object.made("answers", answers, schema, "of each person, in the order in which they were named");
  files_member(object, changes);
}

Json answer_of(Json one) {
  for (const char* name : of_whole) {
    one["properties"].erase(name);
    std::erase(one["required"].items(), name);
  }
  return one;
}

}  // namespace

SchemaFile several_schema(const SchemaFile& one) {
  Object whole(Object::Makes::schema);
  add_frame(whole, one.command, OfFolder::yes, {});
  several_members(whole, {}, {}, answer_of(one.form), {});
  return {one.command, "of-several", one.doc + " For several people.", whole.schema()};
}

render::Document several(std::string_view command, const model::ProgrammeId& programme,
                         std::vector<render::Document> answers, const model::Changes& changes,
                         const model::Records& records) {
  if (answers.size() == 1) return std::move(answers.front());
  render::Document document;
  Json data = Json::list();
  for (render::Document& answer : answers) {
    for (const char* name : of_whole) answer.data.erase(name);
    data.push_back(std::move(answer.data));
    for (auto& block : answer.blocks) document.blocks.push_back(std::move(block));
  }
  Object whole(Object::Makes::json);
  add_frame(whole, command, OfFolder::yes, records.settings);
  several_members(whole, programme, data, {}, changes);
  document.data = whole.take_json();
  return document;
}

}  // namespace traject::report
