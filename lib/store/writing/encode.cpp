#include "store/writing/encode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/utf8.hpp"

namespace traject::store {
namespace {

using model::Shape;

bool is_reserved_word(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
  constexpr std::string_view reserved[] = {
      "", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<"};
  return std::find(std::begin(reserved), std::end(reserved), text) != std::end(reserved);
}

// Numbers, dates and times would be read as something else than text by other readers of YAML.
bool looks_like_a_number(const std::string& text) {
  const char first = text.front();
  return (first >= '0' && first <= '9') || first == '.' || first == '+' || first == '-';
}

std::string escaped(std::string_view text) {
  std::string result;
  for (std::size_t offset = 0; offset < text.size();) {
    const auto character = base::character_at(text, offset).value_or(base::Character{0xFFFD, 1});
    const auto code = character.code_point;
    if (code == '"' || code == '\\') {
      result += '\\';
      result += static_cast<char>(code);
    } else if (code == '\n') {
      result += "\\n";
    } else if (code == '\t') {
      result += "\\t";
    } else if (base::is_control(code) || base::is_bidirectional_control(code) || code == '\r') {
      result += fmt::format("\\u{:04X}", code);
    } else {
      result += text.substr(offset, character.bytes);
    }
    offset += character.bytes;
  }
  return result;
}

std::string list_in_brackets(const std::vector<Value>& items) {
  std::vector<std::string> texts;
  for (const Value& item : items) texts.push_back(flow_text(item));
  return fmt::format("[{}]", fmt::join(texts, ", "));
}

std::string map_in_brackets(const Value& map) {
  std::vector<std::string> texts;
  for (const auto& [key, value] : map.fields)
    texts.push_back(fmt::format("{}: {}", scalar_text(key), flow_text(value)));
  return fmt::format("{{{}}}", fmt::join(texts, ", "));
}

std::string scalar_of(const Value& value) {
  switch (value.shape) {
    case Shape::time: return '"' + value.text + '"';
    case Shape::text:
    case Shape::id: return scalar_text(value.text);
    default: return value.text;
  }
}

}  // namespace

std::string scalar_text(const std::string& text) { return is_plain_safe(text) ? text : quoted_text(text); }

std::string quoted_text(const std::string& text) { return '"' + escaped(text) + '"'; }

bool is_plain_safe(const std::string& text) {
  if (is_reserved_word(text) || looks_like_a_number(text)) return false;
  if (text.starts_with("\xE2\x80") && text.size() > 2 && text[2] >= '\x98' && text[2] <= '\x9F')
    return false;  // curly quotes
  if (text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
  if (std::string_view("!&*?|>%@`\"'#:").find(text.front()) != std::string_view::npos) return false;
  // yaml-cpp takes a question mark in brackets for the beginning of a key.
  if (text.find_first_of(",[]{}?") != std::string::npos) return false;
  if (text.find(": ") != std::string::npos || text.find(" #") != std::string::npos) return false;
  return std::none_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; }) &&
         base::printable(text) == text;
}

std::string flow_text(const Value& value) {
  switch (value.kind) {
    case Value::Kind::list: return list_in_brackets(value.items);
    case Value::Kind::map: return map_in_brackets(value);
    case Value::Kind::scalar: break;
  }
  return scalar_of(value);
}

std::vector<std::string> field_lines(const std::string& key, const Value& value) {
  if (value.kind != Value::Kind::list || value.items.empty())
    return {fmt::format("{}: {}", scalar_text(key), flow_text(value))};
  std::vector<std::string> lines = {scalar_text(key) + ":"};
  for (const Value& item : value.items) lines.push_back("  - " + flow_text(item));
  return lines;
}

std::string encode(const Value& record) {
  if (record.fields.empty()) return "{}\n";  // a file without anything could not be read
  std::string text;
  for (const auto& [key, value] : record.fields) {
    for (const std::string& line : field_lines(key, value)) text += line + '\n';
  }
  return text;
}

std::string encode(const model::AnyRecord& record) { return encode(value_of(record)); }

}  // namespace traject::store
