#include "report/privacy/record_json.hpp"

#include <map>
#include <optional>
#include <type_traits>
#include <variant>
#include <vector>

#include "model/field.hpp"
#include "model/record_structs.hpp"
#include "model/scalar.hpp"

namespace traject::report {
namespace {

class RecordWriter {
 public:
  template <class T>
  void field(std::string_view key, const T& member, const model::About&) {
    if (auto value = of(member)) json_[key] = std::move(*value);
  }
  [[nodiscard]] Json take() { return std::move(json_); }

 private:
  template <class T>
  static std::optional<Json> of(const std::optional<T>& value) {
    return value ? of(*value) : std::nullopt;
  }
  template <class T>
  static std::optional<Json> of(const std::vector<T>& list) {
    if (list.empty()) return {};
    Json array = Json::list();
    for (const T& item : list) array.push_back(of(item).value_or(Json(nullptr)));
    return array;
  }
  template <class T>
  static std::optional<Json> of(const std::map<std::string, T>& map) {
    if (map.empty()) return {};
    Json object = Json::object();
    for (const auto& [key, value] : map) object[key] = of(value).value_or(Json(nullptr));
    return object;
  }
  template <class T>
  static std::optional<Json> of(const T& value) {
    if constexpr (std::is_same_v<T, int> || std::is_same_v<T, bool>) {
      return Json(value);
    } else if constexpr (std::is_same_v<T, base::Number>) {
      return render::to_json(base::Value(value));
    } else if constexpr (model::IsScalar<T>) {
      return Json(model::Scalar<T>::write(value));
    } else {
      RecordWriter inner;
      describe(inner, value);
      return inner.take();
    }
  }

  Json json_ = Json::object();
};

void add_lines(std::string& lines, const std::string& key, const Json& value) {
  const std::string before = key.empty() ? "" : key + ".";
  if (const auto* members = value.if_object()) {
    for (const auto& [name, inner] : *members) add_lines(lines, before + name, inner);
  } else if (const auto* list = value.if_list()) {
    std::size_t number = 0;
    for (const Json& item : *list) add_lines(lines, before + std::to_string(++number), item);
  } else {
    lines += key + ": " + value.word() + "\n";
  }
}

}  // namespace

Json record_json(const model::AnyRecord& record) {
  return record.visit([](const auto& one) {
    RecordWriter writer;
    describe(writer, one);
    return writer.take();
  });
}

std::string record_lines(const Json& record) {
  std::string lines;
  add_lines(lines, "", record);
  return lines;
}

}  // namespace traject::report
