// How documents write a value in JSON, each with the schema for such values.
#pragma once

#include <concepts>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/id.hpp"
#include "model/words.hpp"
#include "render/json.hpp"

namespace traject::report {

using render::Json;

// For text that scripts act on.
[[nodiscard]] Json code_schema();
[[nodiscard]] Json id_schema();
[[nodiscard]] Json words_schema(std::span<const std::string_view> words);
[[nodiscard]] Json list_schema(Json items);
[[nodiscard]] Json map_schema(Json values);
// The same, or null.
[[nodiscard]] Json or_null(Json schema);

// Values of a message: text, days, times, moments, amounts, numbers, and lists of them.
template <class T>
struct InJson {
  static Json value(const T& value) { return render::to_json(base::Value(value)); }
  static Json schema() { return render::schema_of(base::Value(T{})); }
};

// A count or a year: never below 0.
template <std::integral Whole>
struct InJson<Whole> {
  static Json value(Whole number) { return number; }
  static Json schema() { return render::schema_of(std::int64_t{}); }
};

template <>
struct InJson<bool> {
  static Json value(bool value) { return value; }
  static Json schema() { return {{"type", "boolean"}}; }
};

template <>
struct InJson<std::string_view> {
  static Json value(std::string_view text) { return text; }
  static Json schema() { return InJson<std::string>::schema(); }
};

struct Code {
  std::string_view text;
};
template <>
struct InJson<Code> {
  static Json value(const Code& code) { return code.text; }
  static Json schema() { return code_schema(); }
};

// The id of a record of any kind.
struct AnyId {
  std::string_view text;
};
template <>
struct InJson<AnyId> {
  static Json value(const AnyId& id) { return id.text; }
  static Json schema() { return id_schema(); }
};
template <class Record>
struct InJson<base::Id<Record>> {
  static Json value(const base::Id<Record>& id) { return id.str(); }
  static Json schema() { return id_schema(); }
};

// An English sentence.
template <>
struct InJson<base::Message> {
  static Json value(const base::Message& message) { return render::to_json(message); }
  static Json schema() { return InJson<std::string>::schema(); }
};

template <>
struct InJson<base::Value> {
  static Json value(const base::Value& value) { return render::to_json(value); }
  static Json schema() {
    return {{"type", Json::list({"string", "number", "array"})}, {"items", {{"type", "string"}}}};
  }
};

template <class Enumeration>
requires std::is_enum_v<Enumeration>
struct InJson<Enumeration> {
  static_assert(!model::words<Enumeration>.empty());
  static Json value(Enumeration value) { return model::word(value); }
  static Json schema() { return words_schema(model::words<Enumeration>); }
};

// Null if there is no value.
template <class T>
struct InJson<std::optional<T>> {
  static Json value(const std::optional<T>& value) {
    return value ? InJson<T>::value(*value) : Json(nullptr);
  }
  static Json schema() { return or_null(InJson<T>::schema()); }
};

template <class T>
struct InJson<std::vector<T>> {
  static Json value(const std::vector<T>& list) {
    Json json = Json::list();
    for (const T& item : list) json.push_back(InJson<T>::value(item));
    return json;
  }
  static Json schema() { return list_schema(InJson<T>::schema()); }
};

// An object with a member for each pair.
template <class T>
struct InJson<std::vector<std::pair<std::string, T>>> {
  static Json value(const std::vector<std::pair<std::string, T>>& map) {
    Json json = Json::object();
    for (const auto& [key, item] : map) json[key] = InJson<T>::value(item);
    return json;
  }
  static Json schema() { return map_schema(InJson<T>::schema()); }
};
template <class T>
struct InJson<std::map<std::string, T>> {
  static Json value(const std::map<std::string, T>& map) {
    Json json = Json::object();
    for (const auto& [key, item] : map) json[key] = InJson<T>::value(item);
    return json;
  }
  static Json schema() { return map_schema(InJson<T>::schema()); }
};

}  // namespace traject::report
