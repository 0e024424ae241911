#include "render/json_value.hpp"

#include <algorithm>

namespace traject::render {

Json Json::list(std::initializer_list<Json> items) {
  Json json;
  json.value_ = List(items);
  return json;
}

Json Json::object() {
  Json json;
  json.value_ = Members();
  return json;
}

bool Json::is_null() const {
  const auto* plain = std::get_if<Plain>(&value_);
  return plain != nullptr && plain->text == "null";
}

const std::string& Json::word() const {
  if (const std::string* text = if_text()) return *text;
  return std::get<Plain>(value_).text;
}

Json::List& Json::items() {
  if (is_null()) value_ = List();
  return std::get<List>(value_);
}

Json::Members& Json::members() {
  if (is_null()) value_ = Members();
  return std::get<Members>(value_);
}

Json& Json::operator[](std::string_view name) {
  Members& all = members();
  const auto found =
      std::find_if(all.begin(), all.end(), [name](const Member& one) { return one.first == name; });
  return found != all.end() ? found->second : all.emplace_back(name, nullptr).second;
}

const Json* Json::find(std::string_view name) const {
  const Members* all = if_object();
  if (all == nullptr) return nullptr;
  const auto found =
      std::find_if(all->begin(), all->end(), [name](const Member& one) { return one.first == name; });
  return found == all->end() ? nullptr : &found->second;
}

void Json::erase(std::string_view name) {
  std::erase_if(members(), [name](const Member& one) { return one.first == name; });
}

void Json::update(const Json& other) {
  for (const auto& [name, value] : *other.if_object()) (*this)[name] = value;
}

}  // namespace traject::render
