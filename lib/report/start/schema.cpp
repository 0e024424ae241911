#include "report/start/schema.hpp"

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "language/record_texts.hpp"
#include "model/field.hpp"
#include "model/record_structs.hpp"
#include "model/scalar.hpp"
#include "report/cells.hpp"
#include "report/document_kind.hpp"
#include "report/in_json.hpp"

namespace traject::report {
namespace {

struct RecordSchema {
  Json json;
};

}  // namespace

template <>
struct InJson<RecordSchema> {
  static Json value(const RecordSchema& schema) { return schema.json; }
  static Json schema() { return {{"$ref", "http://json-schema.org/draft-07/schema#"}}; }
};

namespace {

using model::About;
using model::Shape;

Json shape_schema(Shape shape) {
  switch (shape) {
    case Shape::text: return InJson<std::string>::schema();
    case Shape::id: return id_schema();
    case Shape::date: return InJson<base::Date>::schema();
    case Shape::moment: return InJson<base::Moment>::schema();
    case Shape::time: return InJson<base::TimeOfDay>::schema();
    case Shape::number: return {{"type", "number"}};
    case Shape::whole_number: return {{"type", "integer"}};
    case Shape::money: return {{"type", "number"}};
    case Shape::yes_no: return {{"type", "boolean"}};
    case Shape::word: return {{"type", "string"}};
    case Shape::when: break;
  }
  return {{"anyOf",
           Json::list({{{"enum", Json::list({"registration", "start"})}}, InJson<base::Date>::schema()})}};
}

class SchemaBuilder {
 public:
  template <class T>
  void field(std::string_view key, const T&, const About& about) {
    add(key, schema_of(static_cast<const T*>(nullptr), about), about);
  }

  template <class Record>
  static Json object_of() {
    SchemaBuilder builder;
    const Record record;
    describe(builder, record);
    return builder.object();
  }

 private:
  template <class T>
  static Json schema_of(const std::optional<T>*, const About& about) {
    return schema_of(static_cast<const T*>(nullptr), about);
  }
  template <class T>
  static Json schema_of(const std::vector<T>*, const About& about) {
    return list_of(schema_of(static_cast<const T*>(nullptr), about));
  }
  template <class T>
  static Json schema_of(const std::map<std::string, T>*, const About& about) {
    return map_of(schema_of(static_cast<const T*>(nullptr), about));
  }
  template <class T>
  static Json schema_of(const T*, const About& about) {
    if constexpr (model::IsScalar<T>) {
      return scalar_schema(model::Scalar<T>::shape, words_of<T>(), about);
    } else {
      return object_of<T>();
    }
  }

  template <class T>
  static std::span<const std::string_view> words_of() {
    if constexpr (std::is_enum_v<T>) {
      return model::words<T>;
    } else {
      return {};
    }
  }

  // Does not depend on the type, so it compiles once.
  static Json list_of(Json items) { return {{"type", "array"}, {"items", std::move(items)}}; }
  static Json map_of(Json values) {
    return {{"type", "object"}, {"additionalProperties", std::move(values)}};
  }
  static Json scalar_schema(Shape shape, std::span<const std::string_view> words, const About& about) {
    Json schema = shape_schema(shape);
    if (!words.empty()) schema["enum"] = words;
    if (about.numbers_are_plain) schema["type"] = Json::list({"string", "number"});
    if (!schema.contains("type") || (schema["type"] != "integer" && schema["type"] != "number"))
      return schema;
    const About free;
    if (about.lowest != free.lowest) schema["minimum"] = about.lowest;
    if (about.highest != free.highest) schema["maximum"] = about.highest;
    return schema;
  }

  void add(std::string_view key, Json schema, const About& about) {
    schema["description"] = about.doc;
    properties_[key] = std::move(schema);
    if (about.required) required_.push_back(key);
  }

  [[nodiscard]] Json object() const {
    Json schema = {{"type", "object"}, {"properties", properties_}, {"additionalProperties", false}};
    if (!required_.if_list()->empty()) schema["required"] = required_;
    return schema;
  }

  Json properties_ = Json::object();
  Json required_ = Json::list();
};

// Translated into the reader's language; a text without a translation stays as it is.
base::Word described(std::string_view english) {
  return {std::string(language::record_text_prefix) + std::string(english)};
}

std::string shape_name(Shape shape) {
  constexpr const char* names[] = {
      "text",
      "id",
      "date",
      "moment",
      "time",
      "number",
      "whole number",
      "euro",
      "true or false",
      "word",
      "date, `registration` or `start`"};
  return names[static_cast<std::size_t>(shape)];
}

// Every field with the path of keys to it: employed.from, sessions[].id.
class FieldLister {
 public:
  FieldLister(std::string prefix, render::Table& table) : prefix_(std::move(prefix)), table_(table) {}

  template <class T>
  void field(std::string_view key, const T&, const About& about) {
    list(prefix_ + std::string(key), static_cast<const T*>(nullptr), about);
  }

 private:
  template <class T>
  void list(const std::string& path, const std::optional<T>*, const About& about) {
    list(path, static_cast<const T*>(nullptr), about);
  }
  template <class T>
  void list(const std::string& path, const std::vector<T>*, const About& about) {
    list(path + "[]", static_cast<const T*>(nullptr), about);
  }
  template <class T>
  void list(const std::string& path, const std::map<std::string, T>*, const About& about) {
    list(path + ".<key>", static_cast<const T*>(nullptr), about);
  }
  template <class T>
  void list(const std::string& path, const T*, const About& about) {
    if constexpr (model::IsScalar<T>) {
      add(path, form_of<T>(), about);
    } else {
      add(path, base::Value(described("map")), about);
      FieldLister inner(path + ".", table_);
      const T record;
      describe(inner, record);
    }
  }

  template <class T>
  static Cell form_of() {
    if constexpr (std::is_enum_v<T>) {
      std::string all;
      for (const auto option : model::words<T>) all += (all.empty() ? "" : ", ") + std::string(option);
      return cell(all);
    } else {
      return base::Value(described(shape_name(model::Scalar<T>::shape)));
    }
  }

  void add(const std::string& path, Cell form, const About& about) {
    Cell meaning = base::Value(described(about.doc));
    if (!about.fallback.empty())
      meaning = say(
          "schema.otherwise", {{"meaning", described(about.doc)}, {"otherwise", described(about.fallback)}});
    table_.rows.push_back(
        {cell(path), std::move(form), about.required ? Cell(base::Value(word("word", "yes"))) : cell(""),
         std::move(meaning)});
  }

  std::string prefix_;
  render::Table& table_;
};

render::Table fields_table(model::RecordType type) {
  render::Table table{
      {column("field"), column("form"), column("required"), column("meaning", render::Align::left, true)},
      {}};
  model::with_record_struct(type, [&](auto tag) {
    FieldLister lister("", table);
    const typename decltype(tag)::type record;
    describe(lister, record);
  });
  return table;
}

using RecordSchemas = std::vector<std::pair<std::string, RecordSchema>>;

void schema_members(Object& object, const RecordSchemas& schemas) {
  object.member("schemas", schemas, "by kind of record");
}

constexpr DocumentKind schema_kind("schema",
                                   "The JSON Schema (draft 7) of every kind of record. `schema RECORD` "
                                   "gives the schema itself.",
                                   schema_members, OfFolder::no);

}  // namespace

SchemaFile schema_schema() { return schema_kind.schema(); }

Json json_schema(model::RecordType type) {
  Json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                 {"title", model::info(type).path},
                 {"description", model::info(type).doc}};
  schema.update(model::with_record_struct(
      type, [](auto tag) { return SchemaBuilder::object_of<typename decltype(tag)::type>(); }));
  return schema;
}

render::Document record_types() {
  render::Document document;
  render::Table table{{column("record"), column("file"), column("meaning", render::Align::left, true)}, {}};
  RecordSchemas schemas;
  for (const auto& type : model::record_types()) {
    table.rows.push_back({cell(std::string(model::word(type.type))), cell(std::string(type.path)),
                          base::Value(described(type.doc))});
    schemas.emplace_back(std::string(model::word(type.type)), RecordSchema{json_schema(type.type)});
  }
  document.data = schema_kind.json({}, schemas);
  document.blocks.emplace_back(render::Title{say("schema.title")});
  document.blocks.emplace_back(std::move(table));
  return document;
}

render::Document record_fields(model::RecordType type) {
  const auto& about = model::info(type);
  render::Document document;
  document.data = json_schema(type);
  document.blocks.emplace_back(
      render::Title{say("schema.record", {{"record", std::string(model::word(type))}})});
  document.blocks.emplace_back(render::Paragraph{
      say("schema.file", {{"file", std::string(about.path)}, {"meaning", described(about.doc)}})});
  document.blocks.emplace_back(fields_table(type));
  return document;
}

render::Document record_reference() {
  render::Document document;
  document.blocks.emplace_back(render::Title{say("schema.title")});
  document.blocks.emplace_back(render::Paragraph{say("schema.introduction")});
  for (const auto& type : model::record_types()) {
    document.blocks.emplace_back(
        render::Heading{say("schema.record", {{"record", std::string(model::word(type.type))}})});
    document.blocks.emplace_back(render::Paragraph{
        say("schema.file", {{"file", std::string(type.path)}, {"meaning", described(type.doc)}})});
    document.blocks.emplace_back(fields_table(type.type));
  }
  return document;
}

}  // namespace traject::report
