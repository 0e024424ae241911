#include "render/json.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/utf8.hpp"
#include "language/catalogue.hpp"

namespace traject::render {
namespace {

struct ValueJson {
  Json operator()(const std::string& text) const { return text; }
  Json operator()(std::int64_t number) const { return number; }
  Json operator()(base::Number number) const { return number; }
  Json operator()(const base::Word& word) const { return word.key.substr(word.key.rfind('.') + 1); }
  Json operator()(const std::vector<std::string>& texts) const { return texts; }
  Json operator()(const std::vector<base::Word>& words) const {
    Json codes = Json::list();
    for (const base::Word& word : words) codes.push_back((*this)(word));
    return codes;
  }
  Json operator()(const std::vector<base::Title>& titles) const {
    Json list = Json::list();
    for (const base::Title& title : titles) list.push_back(std::visit(*this, title));
    return list;
  }
  Json operator()(const std::vector<base::Date>& days) const {
    Json list = Json::list();
    for (const base::Date day : days) list.push_back(base::to_string(day));
    return list;
  }
  Json operator()(const auto& value) const { return base::to_string(value); }
};

struct ValueSchema {
  Json operator()(const std::string&) const { return {{"type", "string"}, {"minLength", 1}}; }
  Json operator()(std::int64_t) const { return {{"type", "integer"}, {"minimum", 0}}; }
  Json operator()(base::Number) const { return {{"type", "number"}}; }
  Json operator()(base::Money) const { return text_like(R"(^-?[0-9]+\.[0-9]{2}$)"); }
  Json operator()(base::Date) const { return text_like("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"); }
  Json operator()(base::TimeOfDay) const { return text_like("^[0-9]{2}:[0-9]{2}$"); }
  Json operator()(const base::Moment&) const {
    return text_like("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$");
  }
  Json operator()(base::Tenths) const { return text_like(R"(^-?[0-9]+\.[0-9]$)"); }
  Json operator()(const base::Word&) const { return text_like("^[a-z][a-z0-9_-]*$"); }
  Json operator()(const base::Title&) const { return (*this)(std::string()); }
  template <class Item>
  Json operator()(const std::vector<Item>&) const {
    return {{"type", "array"}, {"items", (*this)(Item{})}};
  }
  static Json text_like(const char* pattern) { return {{"type", "string"}, {"pattern", pattern}}; }
};

using Written = nlohmann::ordered_json;

Written written(const Json& value) {
  if (const auto* list = value.if_list()) {
    Written items = Written::array();
    for (const Json& item : *list) items.push_back(written(item));
    return items;
  }
  if (const auto* members = value.if_object()) {
    Written object = Written::object();
    for (const auto& [name, member] : *members) object[name] = written(member);
    return object;
  }
  if (const auto* text = value.if_text()) return *text;
  return Written::parse(value.word());
}

bool is_escaped(std::uint32_t code_point) {
  return base::is_bidirectional_control(code_point) || (base::is_control(code_point) && code_point > 0x1F);
}

// nlohmann_json itself escapes everything below U+0020. The other controls occur only inside strings, and none is above
// U+FFFF.
std::string without_controls(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const auto character = base::character_at(text, at).value_or(base::Character{});
    if (is_escaped(character.code_point)) {
      result += fmt::format("\\u{:04x}", character.code_point);
    } else {
      result += text.substr(at, character.bytes);
    }
    at += character.bytes;
  }
  return result;
}

}  // namespace

std::string json(const Json& data) {
  return without_controls(written(data).dump(2, ' ', false, Written::error_handler_t::replace)) + "\n";
}

Json to_json(const base::Value& value) { return std::visit(ValueJson{}, value); }

Json schema_of(const base::Value& value) { return std::visit(ValueSchema{}, value); }

Json to_json(const base::Message& message) { return language::text(message, base::Language::en); }

}  // namespace traject::render
