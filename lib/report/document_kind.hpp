// One kind of document in JSON: its command, its description, and the file of its schema.
#pragma once

#include <string>
#include <string_view>

#include "model/settings.hpp"
#include "report/object.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

// Whether a document tells of a data folder, and so of an organisation.
enum class OfFolder { no, yes };

void add_frame(Object& object, std::string_view command, OfFolder of_folder, const model::Settings& settings);

// `describe` names what comes after the frame: {"traject": 1, "command": ..., "organisation": ...}.
template <class... Values>
class DocumentKind {
 public:
  using Describe = void (*)(Object& object, const Values&... values);

  // `doc` is the first sentence of the schema: what the document tells, and when the exit code is 1.
  constexpr DocumentKind(std::string_view command, std::string_view doc, Describe describe,
                         OfFolder of_folder = OfFolder::yes)
      : command_(command), doc_(doc), describe_(describe), of_folder_(of_folder) {}

  [[nodiscard]] Json json(const model::Settings& settings, const Values&... values) const {
    Object object(Object::Makes::json);
    add_frame(object, command_, of_folder_, settings);
    describe_(object, values...);
    return object.take_json();
  }

  [[nodiscard]] SchemaFile schema() const {
    Object object(Object::Makes::schema);
    add_frame(object, command_, of_folder_, {});
    describe_(object, Values{}...);
    return {std::string(command_), std::string(doc_), object.schema()};
  }

 private:
  std::string_view command_;
  std::string_view doc_;
  Describe describe_;
  OfFolder of_folder_;
};

}  // namespace traject::report
