#include "store/writing/value.hpp"

#include <map>
#include <optional>

#include "model/field.hpp"
#include "model/record_structs.hpp"

namespace traject::store {
namespace {

template <class T>
bool is_absent(const std::optional<T>& value) {
  return !value.has_value();
}
template <class T>
bool is_absent(const std::vector<T>& value) {
  return value.empty();
}
template <class T>
bool is_absent(const std::map<std::string, T>& value) {
  return value.empty();
}
template <class T>
bool is_absent(const T&) {
  return false;
}

// Only a number in its canonical form: 007 and 7.0 would not come back as they are.
void unquote_numbers(Value& map) {
  for (auto& [key, value] : map.fields) {
    const auto number = base::parse_number(value.text);
    if (number && base::to_string(*number) == value.text) value.shape = model::Shape::number;
  }
}

class Builder {
 public:
  template <class T>
  void field(std::string_view key, const T& member, const model::About& about) {
    if (!about.required && is_absent(member)) return;
    Value& value = map_.fields.emplace_back(key, of(member)).second;
    if (about.numbers_are_plain) unquote_numbers(value);
  }

  template <class T>
  static Value of(const T& member) {
    if constexpr (model::IsScalar<T>) {
      return {.shape = model::Scalar<T>::shape, .text = model::Scalar<T>::write(member)};
    } else {
      Builder inner;
      describe(inner, member);
      return std::move(inner.map_);
    }
  }
  template <class T>
  static Value of(const std::optional<T>& member) {
    return of(*member);
  }
  template <class T>
  static Value of(const std::vector<T>& members) {
    Value list{.kind = Value::Kind::list};
    for (const T& member : members) list.items.push_back(of(member));
    return list;
  }
  template <class T>
  static Value of(const std::map<std::string, T>& members) {
    Value map{.kind = Value::Kind::map};
    for (const auto& [key, member] : members) map.fields.emplace_back(key, of(member));
    return map;
  }

 private:
  Value map_{.kind = Value::Kind::map};
};

}  // namespace

const Value* Value::find(std::string_view key) const {
  for (const auto& [name, value] : fields) {
    if (name == key) return &value;
  }
  return nullptr;
}

Value value_of(const model::AnyRecord& record) {
  return record.visit([](const auto& held) { return Builder::of(held); });
}

}  // namespace traject::store
