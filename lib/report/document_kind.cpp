#include "report/document_kind.hpp"

#include <utility>

namespace traject::report {
namespace {

constexpr int document_version = 1;

}  // namespace

void add_frame(Object& object, std::string_view command, OfFolder of_folder,
               const model::Settings& settings) {
  object.fixed("traject", document_version, "the version of this form");
  object.fixed("command", command);
  if (of_folder == OfFolder::no) {
    object.fixed("organisation", nullptr, "null: this document is not about a folder");
  } else {
    object.member("organisation", settings.organisation,
                  may_be_empty("from traject.yaml; empty if that cannot be read"));
  }
}

Json frame(std::string_view command, const model::Settings& settings) {
  Object object(Object::Makes::json);
  add_frame(object, command, OfFolder::yes, settings);
  return object.take_json();
}

std::string SchemaFile::name() const {
  return (kind.empty() ? command : command + "-" + kind) + ".schema.json";
}

Json json_of(const SchemaFile& file) {
  Json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                 {"title", "traject " + file.command + " --format json"},
                 {"description", file.doc}};
  schema.update(file.form);
  return schema;
}

}  // namespace traject::report
