#include "language/record_texts.hpp"

#include <doctest/doctest.h>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "language/catalogue.hpp"
#include "model/record_structs.hpp"
#include "model/record_types.hpp"
#include "model/scalar.hpp"

using namespace traject;

namespace record_texts_test {

// Gathers the description of every field of a record, and of the records in it.
class Docs {
 public:
  explicit Docs(std::set<std::string>& docs) : docs_(docs) {}

  template <class T>
  void field(std::string_view, const T&, const model::About& about) {
    docs_.emplace(about.doc);
    inside(static_cast<const T*>(nullptr));
  }

 private:
  template <class T>
  void inside(const std::optional<T>*) {
    inside(static_cast<const T*>(nullptr));
  }
  template <class T>
  void inside(const std::vector<T>*) {
    inside(static_cast<const T*>(nullptr));
  }
  template <class T>
  void inside(const std::map<std::string, T>*) {
    inside(static_cast<const T*>(nullptr));
  }
  template <class T>
  void inside(const T*) {
    if constexpr (!model::IsScalar<T>) {
      const T record;
      describe(*this, record);
    }
  }

  std::set<std::string>& docs_;
};

TEST_CASE("every field and every kind of record is described in Dutch too") {
  std::set<std::string> docs;
  for (const auto& type : model::record_types()) {
    docs.emplace(type.doc);
    model::with_record_struct(type.type, [&](auto tag) {
      Docs visitor(docs);
      const typename decltype(tag)::type record;
      describe(visitor, record);
    });
  }
  CHECK(docs.size() > 400);
  for (const auto& doc : docs) CHECK_MESSAGE(language::record_text_in_dutch(doc).has_value(), doc);
}

TEST_CASE("a description in English has one translation") {
  std::set<std::string_view> english;
  for (const auto& text : language::all_record_texts())
    CHECK_MESSAGE(english.insert(text.english).second, text.english);
}

TEST_CASE("a description is written in the reader's language, and a code as it is") {
  const auto in = [](const char* english, base::Language language) {
    return language::text(base::Word{std::string("doc.") + english}, language);
  };
  CHECK(in("salary scale", base::Language::nl) == "salarisschaal");
  CHECK(in("salary scale", base::Language::en) == "salary scale");
  CHECK(in("registered_at", base::Language::nl) == "registered_at");
}

}  // namespace record_texts_test
