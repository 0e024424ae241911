// One kind of document in JSON: its command, its description, and the file of its schema.
#pragma once

#include <string>
#include <string_view>

#include "model/settings.hpp"
#include "report/object.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

// A command and, if it has several kinds of document, the kind: {"budget", "of-cohort"}.
struct KindName {
  constexpr KindName(const char* of_command, const char* of_kind = "")  // NOLINT(google-explicit-constructor)
      : command(of_command), kind(of_kind) {}

  std::string_view command;
  std::string_view kind;
};

// Whether a document is about a data folder, and so has an organisation.
enum class OfFolder { no, yes };

void add_frame(Object& object, std::string_view command, OfFolder of_folder, const model::Settings& settings);

// For a document that is not for scripts, but whose pages name the organisation.
[[nodiscard]] Json frame(std::string_view command, const model::Settings& settings);

// `describe` lists what comes after the frame: {"traject": 1, "command": ..., "organisation": ...}.
template <class... Values>
class DocumentKind {
 public:
  using Describe = void (*)(Object& object, const Values&... values);

  // `doc` is the first sentence of the schema: what the document holds, and when the exit code is 1.
  constexpr DocumentKind(KindName name, std::string_view doc, Describe describe,
                         OfFolder of_folder = OfFolder::yes)
      : name_(name), doc_(doc), describe_(describe), of_folder_(of_folder) {}

  [[nodiscard]] Json json(const model::Settings& settings, const Values&... values) const {
    Object object(Object::Makes::json);
    add_frame(object, name_.command, of_folder_, settings);
    describe_(object, values...);
    return object.take_json();
  }

  [[nodiscard]] SchemaFile schema() const {
    Object object(Object::Makes::schema);
    add_frame(object, name_.command, of_folder_, {});
    describe_(object, Values{}...);
    return {std::string(name_.command), std::string(name_.kind), std::string(doc_), object.schema()};
  }

 private:
  KindName name_;
  std::string_view doc_;
  Describe describe_;
  OfFolder of_folder_;
};

}  // namespace traject::report
