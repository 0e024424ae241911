#include "store/writing/writable.hpp"

#include "base/date.hpp"
#include "base/failure.hpp"
#include "base/utf8.hpp"
#include "store/yaml/text_check.hpp"

namespace traject::store {
namespace {

bool is_readable(const std::string& text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto character = base::character_at(text, at);
    if (!character) return false;
    const bool is_line_end = character->code_point == '\n';
    const std::string_view bytes = std::string_view(text).substr(at, character->bytes);
    if (!is_line_end && base::printable(bytes) != bytes) return false;
    at += character->bytes;
  }
  return true;
}

bool is_readable(const Value& value) {
  const auto all = [](const auto& items, const auto& of) {
    for (const auto& item : items) {
      if (!of(item)) return false;
    }
    return true;
  };
  return is_readable(value.text) && all(value.items, [](const Value& item) { return is_readable(item); }) &&
         all(value.fields, [](const auto& field) { return is_readable(field.second); });
}

bool is_readable_day(const Value& value) {
  switch (value.shape) {
    case model::Shape::date: return base::parse_date(value.text).has_value();
    case model::Shape::moment: return base::parse_moment(value.text).has_value();
    case model::Shape::when: return model::Scalar<model::When>::read(value.text).has_value();
    default: return true;
  }
}

// The first day that no command could read again.
const Value* unreadable_day(const Value& value) {
  if (value.kind == Value::Kind::scalar) return is_readable_day(value) ? nullptr : &value;
  for (const Value& item : value.items) {
    if (const Value* found = unreadable_day(item)) return found;
  }
  for (const auto& [key, field] : value.fields) {
    if (const Value* found = unreadable_day(field)) return found;
  }
  return nullptr;
}

}  // namespace

void expect_readable(const std::string& file, const Value& record) {
  if (unreadable_day(record) != nullptr)
    throw base::Failure(base::FailureKind::wrong_use, {"failure.unreadable-day", {{"path", file}}},
                        base::Message{"hint.unreadable-day", {}});
  if (is_readable(record)) return;
  throw base::Failure(base::FailureKind::wrong_use, {"failure.unreadable-text", {{"path", file}}},
                      base::Message{"hint.remove-character", {}});
}

void expect_readable_size(const std::string& file, const std::string& text) {
  if (text.size() <= largest_file) return;
  throw base::Failure(base::FailureKind::wrong_use, {"failure.too-large-to-write", {{"path", file}}},
                      base::Message{"hint.too-large-to-write", {}});
}

}  // namespace traject::store
