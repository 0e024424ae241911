#include "report/in_json.hpp"

#include <utility>

namespace traject::report {

Json code_schema() { return {{"type", "string"}, {"pattern", "^[a-z][a-z0-9_-]*$"}}; }

Json id_schema() { return {{"type", "string"}, {"pattern", "^[a-z0-9][a-z0-9-]{0,63}$"}}; }

Json words_schema(std::span<const std::string_view> words) { return {{"enum", words}}; }

Json list_schema(Json items) { return {{"type", "array"}, {"items", std::move(items)}}; }

Json map_schema(Json values) { return {{"type", "object"}, {"additionalProperties", std::move(values)}}; }

Json or_null(Json schema) {
  if (schema.contains("enum")) {
    schema["enum"].push_back(nullptr);
  } else {
    schema["type"] = Json::list({schema["type"], "null"});
  }
  return schema;
}

}  // namespace traject::report
