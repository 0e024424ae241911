#include "report/document_kind.hpp"

namespace traject::report {
namespace {

constexpr int document_version = 1;

}  // namespace

void add_frame(Object& object, std::string_view command, OfFolder of_folder,
               const model::Settings& settings) {
  object.fixed("traject", document_version, "the version of this form");
  object.fixed("command", command);
  if (of_folder == OfFolder::no) {
    object.fixed("organisation", nullptr, "it tells of no folder");
  } else {
    object.member("organisation", settings.organisation,
                  may_be_empty("as traject.yaml tells it; empty where that cannot be read"));
  }
}

SchemaFile schema_file(std::string_view command, std::string_view doc, const Json& object) {
  const std::string name(command);
  Json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                 {"title", "traject " + name + " --format json"},
                 {"description", doc}};
  schema.update(object);
  return {name, std::move(schema)};
}

}  // namespace traject::report
