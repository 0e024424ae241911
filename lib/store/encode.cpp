#include "store/encode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

#include "base/utf8.hpp"
#include "model/field.hpp"
#include "model/scalar.hpp"

namespace traject::store {
namespace {

using model::Shape;

bool is_reserved_word(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
  constexpr std::string_view reserved[] = {
      "", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n"};
  return std::find(std::begin(reserved), std::end(reserved), text) != std::end(reserved);
}

// Numbers, dates and times would be read as something else than text by other readers of YAML.
bool looks_like_a_number(const std::string& text) {
  const char first = text.front();
  return (first >= '0' && first <= '9') || first == '.' || first == '+' || first == '-';
}

bool is_plain_safe(const std::string& text) {
  if (is_reserved_word(text) || looks_like_a_number(text)) return false;
  if (text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
  if (std::string_view("!&*?|>%@`\"'#").find(text.front()) != std::string_view::npos) return false;
  // yaml-cpp takes a question mark in brackets for the beginning of a key.
  if (text.find_first_of(",[]{}?") != std::string::npos) return false;
  if (text.find(": ") != std::string::npos || text.find(" #") != std::string::npos) return false;
  return std::none_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; }) &&
         base::printable(text) == text;
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

template <class T>
std::string write_scalar(const T& value) {
  const std::string text = model::Scalar<T>::write(value);
  switch (model::Scalar<T>::shape) {
    case Shape::time: return '"' + text + '"';
    case Shape::text: return scalar_text(text);
    case Shape::id: return scalar_text(text);
    default: return text;
  }
}

template <class T>
bool is_absent(const std::optional<T>& value) {
  return !value.has_value();
}
template <class T>
bool is_absent(const std::vector<T>& value) {
  return value.empty();
}
template <class K, class T>
bool is_absent(const std::map<K, T>& value) {
  return value.empty();
}
template <class T>
bool is_absent(const T&) {
  return false;
}

// Values on one line, nested ones in brackets.
class FlowEncoder {
 public:
  template <class T>
  void field(std::string_view key, const T& value, const model::About& about) {
    if (is_absent(value) && !about.required) return;
    parts_.push_back(fmt::format("{}: {}", key, flow(value)));
  }

  template <class T>
  static std::string flow(const T& value) {
    if constexpr (model::IsScalar<T>) {
      return write_scalar(value);
    } else {
      FlowEncoder inner;
      describe(inner, value);
      return fmt::format("{{{}}}", fmt::join(inner.parts_, ", "));
    }
  }
  template <class T>
  static std::string flow(const std::optional<T>& value) {
    return flow(*value);
  }
  template <class T>
  static std::string flow(const std::vector<T>& values) {
    std::vector<std::string> items;
    for (const T& value : values) items.push_back(flow(value));
    return fmt::format("[{}]", fmt::join(items, ", "));
  }
  template <class T>
  static std::string flow(const std::map<std::string, T>& values) {
    std::vector<std::string> items;
    for (const auto& [key, value] : values)
      items.push_back(fmt::format("{}: {}", scalar_text(key), flow(value)));
    return fmt::format("{{{}}}", fmt::join(items, ", "));
  }

 private:
  std::vector<std::string> parts_;
};

// The fields at the top of a record, one or more lines each.
class TopEncoder {
 public:
  template <class T>
  void field(std::string_view key, const T& value, const model::About& about) {
    if (is_absent(value) && !about.required) return;
    line(key, value);
  }

  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  template <class T>
  void line(std::string_view key, const T& value) {
    text_ += fmt::format("{}: {}\n", key, FlowEncoder::flow(value));
  }
  template <class T>
  void line(std::string_view key, const std::optional<T>& value) {
    line(key, *value);
  }
  template <class T>
  void line(std::string_view key, const std::vector<T>& values) {
    if (values.empty()) {
      text_ += fmt::format("{}: []\n", key);
      return;
    }
    text_ += fmt::format("{}:\n", key);
    for (const T& value : values) text_ += fmt::format("  - {}\n", FlowEncoder::flow(value));
  }

  std::string text_;
};

}  // namespace

std::string scalar_text(const std::string& text) {
  return is_plain_safe(text) ? text : '"' + escaped(text) + '"';
}

std::string encode(const model::AnyRecord& record) {
  return std::visit(
      [](const auto& value) {
        TopEncoder encoder;
        describe(encoder, value);
        return encoder.take();
      },
      record);
}

}  // namespace traject::store
