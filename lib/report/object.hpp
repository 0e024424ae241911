// One object of a document, described once: its members make both the JSON and the schema in docs/schemas.
#pragma once

#include <concepts>
#include <initializer_list>
#include <optional>
#include <ranges>
#include <string_view>
#include <type_traits>
#include <utility>

#include "report/in_json.hpp"

namespace traject::report {

// What a schema says about a member besides its type.
struct Doc {
  Doc(const char* said = "") : text(said) {}  // NOLINT(google-explicit-constructor): most are only a text

  std::string_view text;
  std::optional<int> lowest = {};
  std::optional<int> highest = {};
  bool may_be_empty = false;  // a text, or the texts of a list or a map
};
[[nodiscard]] Doc at_least(int lowest, const char* text = "");
[[nodiscard]] Doc may_be_empty(const char* text = "");
[[nodiscard]] Doc in_percent(const char* text = "");  // from 0 to 100

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

// The item type of an optional value or a list.
template <class T>
struct ItemOf {
  using type = T;
};
template <class T>
struct ItemOf<std::optional<T>> : ItemOf<T> {};
template <std::ranges::range T>
struct ItemOf<T> : ItemOf<std::ranges::range_value_t<T>> {};

// For a member that is only present at times.
template <class T>
[[nodiscard]] std::optional<T> only_if(bool is_there, const T& value) {
  return is_there ? std::optional<T>(std::in_place, value) : std::nullopt;
}

// A function that lists the members makes the JSON from the values it gets. For the schema it gets values without a meaning,
// of which only the types count. So it may calculate only where any value is possible, and otherwise passes a function as
// the value; a schema does not call that.
class Object {
 public:
  enum class Makes { json, schema };
  explicit Object(Makes makes) : makes_(makes) {}

  // A value, or a function that returns one.
  template <class T>
  void member(std::string_view name, const T& value, const Doc& doc = {}) {
    if constexpr (std::invocable<const T&>) {
      using Value = std::remove_cvref_t<std::invoke_result_t<const T&>>;
      is_schema() ? tell(name, InJson<Value>::schema(), doc) : write(name, InJson<Value>::value(value()));
    } else {
      is_schema() ? tell(name, InJson<T>::schema(), doc) : write(name, InJson<T>::value(value));
    }
  }

  // An object, an optional one or a list of them; `describe(object, item)` lists their members.
  template <class T, class Describe>
  requires std::invocable<Describe, Object&, const typename ItemOf<T>::type&> void member(
      std::string_view name, const T& value, const Describe& describe, const Doc& doc = {}) {
    is_schema() ? tell(name, schema_of<T>(describe), doc) : write(name, json_of(value, describe));
  }

  // An object that groups values from its context: `describe(object)`.
  template <std::invocable<Object&> Describe>
  void group(std::string_view name, const Describe& describe, const Doc& doc = {}) {
    Object inner(makes_);
    describe(inner);
    is_schema() ? tell(name, inner.schema(), doc) : write(name, inner.take_json());
  }

  // Left out if there is no value: for members that only one kind of item has.
  template <class T>
  void sometimes(std::string_view name, const std::optional<T>& value, const Doc& doc = {}) {
    if (value || is_schema()) member(name, value.value_or(T{}), doc);
    if (is_schema()) not_required();
  }

  template <class T, class Describe>
  requires std::invocable<Describe, Object&, const typename ItemOf<T>::type&> void sometimes(
      std::string_view name, const std::optional<T>& value, const Describe& describe, const Doc& doc = {}) {
    if (value || is_schema()) member(name, value.value_or(T{}), describe, doc);
    if (is_schema()) not_required();
  }

  // One of these words.
  void word(std::string_view name, std::string_view value, std::initializer_list<std::string_view> words,
            const Doc& doc = {});
  void word_or_null(std::string_view name, std::optional<std::string_view> value,
                    std::initializer_list<std::string_view> words, const Doc& doc = {});
  // JSON and a schema made elsewhere.
  void made(std::string_view name, const Json& value, const Json& schema, const Doc& doc = {});
  // A constant.
  void fixed(std::string_view name, const Json& value, const Doc& doc = {});

  [[nodiscard]] bool is_schema() const { return makes_ == Makes::schema; }
  // Moves the members out of this object.
  [[nodiscard]] Json take_json() { return std::move(members_); }
  [[nodiscard]] Json schema() const;

 private:
  template <class T, class Describe>
  Json json_of(const T& value, const Describe& describe) {
    if constexpr (is_optional<T>) {
      return value ? json_of(*value, describe) : Json(nullptr);
    } else if constexpr (std::ranges::range<T>) {
      Json list = Json::list();
      for (const auto& item : value) list.push_back(json_of(item, describe));
      return list;
    } else {
      Object object(makes_);
      describe(object, value);
      return object.take_json();
    }
  }
  template <class T, class Describe>
  Json schema_of(const Describe& describe) {
    if constexpr (is_optional<T>) {
      return or_null(schema_of<typename T::value_type>(describe));
    } else if constexpr (std::ranges::range<T>) {
      return list_schema(schema_of<std::ranges::range_value_t<T>>(describe));
    } else {
      Object object(makes_);
      describe(object, T{});
      return object.schema();
    }
  }

  void write(std::string_view name, Json value);
  void tell(std::string_view name, const Json& schema, const Doc& doc);
  void not_required();

  Makes makes_;
  Json members_ = Json::object();  // by name: the values, or the schema of each
  Json required_ = Json::list();
};

}  // namespace traject::report
