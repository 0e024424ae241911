// A JSON value to be written: null, true or false, a number, a text, a list or an object.
#pragma once

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <ranges>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/number.hpp"

namespace traject::render {

class Json {
 public:
  using List = std::vector<Json>;
  using Member = std::pair<std::string, Json>;
  using Members = std::vector<Member>;  // in the order they were added

  // NOLINTBEGIN(google-explicit-constructor): anything that can be written converts to a value
  Json(std::nullptr_t = nullptr) {}
  Json(bool yes) : value_(Plain{yes ? "true" : "false"}) {}
  template <std::integral Whole>
  Json(Whole number) : value_(Plain{std::to_string(number)}) {}
  Json(base::Number number) : value_(Plain{base::to_string(number)}) {}
  Json(std::string text) : value_(std::move(text)) {}
  Json(std::string_view text) : value_(std::string(text)) {}
  Json(const char* text) : value_(std::string(text)) {}
  template <std::ranges::range Texts>
  requires(!std::convertible_to<Texts, std::string_view> &&
           std::convertible_to<std::ranges::range_value_t<Texts>, std::string_view>) Json(const Texts& texts)
      : value_(List(texts.begin(), texts.end())) {}
  Json(std::initializer_list<Member> members) : value_(Members(members)) {}
  // NOLINTEND(google-explicit-constructor)
  [[nodiscard]] static Json list(std::initializer_list<Json> items = {});
  [[nodiscard]] static Json object();

  [[nodiscard]] bool is_null() const;
  // Each is a null pointer for another kind of value.
  [[nodiscard]] const List* if_list() const { return std::get_if<List>(&value_); }
  [[nodiscard]] const Members* if_object() const { return std::get_if<Members>(&value_); }
  [[nodiscard]] const std::string* if_text() const { return std::get_if<std::string>(&value_); }
  // The value as written, without the quotes of a text; not for a list or an object.
  [[nodiscard]] const std::string& word() const;

  // For a list; null becomes an empty list.
  [[nodiscard]] List& items();
  void push_back(Json item) { items().push_back(std::move(item)); }

  // For an object; null becomes an empty object. A missing member is added, as null.
  Json& operator[](std::string_view name);
  [[nodiscard]] const Json* find(std::string_view name) const;
  [[nodiscard]] bool contains(std::string_view name) const { return find(name) != nullptr; }
  void erase(std::string_view name);
  // Adds the members of another object; they replace members with the same name.
  void update(const Json& other);

  friend bool operator==(const Json& a, const Json& b) { return a.value_ == b.value_; }

 private:
  struct Plain {
    std::string text;
    friend bool operator==(const Plain& a, const Plain& b) { return a.text == b.text; }
  };
  [[nodiscard]] Members& members();

  std::variant<Plain, std::string, List, Members> value_ = Plain{"null"};
};

}  // namespace traject::render
