#include "report/object.hpp"

#include <utility>

namespace traject::report {
namespace {

// For a text, or for the texts in a list or a map.
void allow_empty(Json& schema) {
  schema.erase("minLength");
  for (const char* within : {"items", "additionalProperties"}) {
    const Json* inner = schema.find(within);
    if (inner != nullptr && inner->if_object() != nullptr) allow_empty(schema[within]);
  }
}

}  // namespace

Doc at_least(int lowest, const char* text) {
  Doc doc(text);
  doc.lowest = lowest;
  return doc;
}

Doc may_be_empty(const char* text) {
  Doc doc(text);
  doc.may_be_empty = true;
  return doc;
}

Doc in_percent(const char* text) {
  Doc doc = at_least(0, text);
  doc.highest = 100;
  return doc;
}

void Object::word(std::string_view name, std::string_view value,
                  std::initializer_list<std::string_view> words, const Doc& doc) {
  is_schema() ? tell(name, words_schema({words.begin(), words.size()}), doc) : write(name, value);
}

void Object::word_or_null(std::string_view name, std::optional<std::string_view> value,
                          std::initializer_list<std::string_view> words, const Doc& doc) {
  is_schema() ? tell(name, or_null(words_schema({words.begin(), words.size()})), doc)
              : write(name, value ? Json(*value) : Json(nullptr));
}

void Object::made(std::string_view name, const Json& value, const Json& schema, const Doc& doc) {
  is_schema() ? tell(name, schema, doc) : write(name, value);
}

void Object::fixed(std::string_view name, const Json& value, const Doc& doc) {
  is_schema() ? tell(name, {{"const", value}}, doc) : write(name, value);
}

void Object::write(std::string_view name, Json value) { members_[name] = std::move(value); }

void Object::tell(std::string_view name, const Json& schema, const Doc& doc) {
  Json whole = Json::object();
  if (!doc.text.empty()) whole["description"] = doc.text;
  whole.update(schema);
  if (doc.lowest) whole["minimum"] = *doc.lowest;
  if (doc.highest) whole["maximum"] = *doc.highest;
  if (doc.may_be_empty) allow_empty(whole);
  write(name, std::move(whole));
  required_.push_back(name);
}

void Object::not_required() { required_.items().pop_back(); }

Json Object::schema() const {
  return {
      {"type", "object"}, {"properties", members_}, {"required", required_}, {"additionalProperties", false}};
}

}  // namespace traject::report
