// Sets the fields of a record from a map of its tree. Few files include it: it is compiled for every struct that a record has.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

#include "base/blank.hpp"
#include "base/diagnostic.hpp"
#include "model/field.hpp"
#include "model/ids.hpp"
#include "model/reference.hpp"
#include "model/scalar.hpp"
#include "store/reading/check_meaning.hpp"
#include "store/reading/decode.hpp"
#include "store/reading/finding.hpp"
#include "store/yaml/source.hpp"
#include "store/yaml/tree.hpp"

namespace traject::store {

// What is wrong with a scalar where this shape is expected; the field's name is put into the message.
[[nodiscard]] Wording wrong_scalar(model::Shape shape, const Node& node, const std::string& field);
// "“Walks”" without quotes of YAML: what a text processor makes of quotes, which are part of the text here.
[[nodiscard]] bool is_in_curly_quotes(const Node& node);
// True where the quotes of a scalar, or their absence, do not matter for this shape.
[[nodiscard]] bool quotes_allowed(model::Shape shape);

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsList : std::false_type {};
template <class T>
struct IsList<std::vector<T>> : std::true_type {};

class Decoder {
 public:
  Decoder(const Source& source, const Node& map, Findings& findings)
      : source_(source), map_(map), findings_(findings) {
    known_keys_.reserve(usual_fields);
  }

  // The key has to last as long as the decoder.
  template <class T>
  void field(std::string_view key, T& member, const model::About& about) {
    known_keys_.push_back(key);
    const Node* node = map_.find(key);
    if (node == nullptr) {
      if (about.required) missing(key);
      return;
    }
    if (about.required && node->kind == Node::Kind::scalar && base::is_blank(node->text))
      return refuse(*node, std::string(key), "empty-value");
    read(*node, std::string(key), member, about);
  }

  // To be called after the last field: every other key of the map is an error.
  void refuse_unknown_keys();

 private:
  template <class T>
  void read(const Node& node, const std::string& key, T& member, const model::About& about) {
    if (node.kind == Node::Kind::empty) {
      refuse(node, key, "empty-value");
    } else if constexpr (IsOptional<T>::value) {
      read(node, key, member.emplace(), about);
    } else if constexpr (IsList<T>::value) {
      read_list(node, key, member, about);
    } else if constexpr (model::IsScalar<T>) {
      read_scalar(node, key, member, about);
    } else {
      read_map(node, key, member, about);
    }
  }

  template <class T>
  void read_list(const Node& node, const std::string& key, std::vector<T>& list, const model::About& about) {
    if (node.kind != Node::Kind::list) return refuse(node, key, "expected-list");
    list.resize(node.values.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
      if (node.values[i].kind == Node::Kind::empty) {
        report_empty_item(node.values[i], key);
      } else {
        read(node.values[i], key, list[i], about);
      }
    }
    check_list(source_, node, list, findings_.diagnostics);
  }

  template <class T>
  void read_scalar(const Node& node, const std::string& key, T& value, const model::About& about) {
    using Scalar = model::Scalar<T>;
    const bool readable = node.kind == Node::Kind::scalar && (!node.quoted || quotes_allowed(Scalar::shape));
    const auto scalar = readable ? Scalar::read(node.text) : std::nullopt;
    if (!scalar) {
      const bool only_quotes = node.kind == Node::Kind::scalar && Scalar::read(node.text).has_value();
      return refuse_scalar(node, key, Scalar::shape, only_quotes, words_of<T>());
    }
    if (Scalar::shape == model::Shape::text && is_in_curly_quotes(node))
      return refuse(node, key, "curly-quotes");
    value = *scalar;
    check_range(node, key, value, about);
    if constexpr (model::target_of<T>.has_value()) {
      // What is called "id" is declared here, not pointed to.
      const auto id = key == "id" ? std::nullopt : model::id_in(value);
      if (id) findings_.references.push_back({*model::target_of<T>, *id, node.span});
    }
  }

  template <class T>
  static std::span<const std::string_view> words_of() {
    if constexpr (std::is_enum_v<T>) {
      return model::words<T>;
    } else {
      return {};
    }
  }

  template <class T>
  void check_range(const Node& node, const std::string& key, const T& value, const model::About& about) {
    if constexpr (std::is_same_v<T, int>) {
      refuse_outside(node, key, value, 1, about);
    } else if constexpr (std::is_same_v<T, base::Number>) {
      refuse_outside(node, key, value.units(), base::Number::scale, about);
    } else if constexpr (std::is_same_v<T, base::Money>) {
      refuse_outside(node, key, value.cents(), 100, about);
    }
  }

  // A key that people chose may be a piece of what somebody said, where a blank is missing.
  [[nodiscard]] std::string name_of(const std::string& key, const Node& part) const {
    return source_.about_people() ? key : key + "." + part.text;
  }

  template <class T>
  void read_map(const Node& node, const std::string& key, std::map<std::string, T>& map,
                const model::About& about) {
    if (node.kind != Node::Kind::map) return refuse(node, key, "expected-map");
    for (std::size_t i = 0; i < node.keys.size(); ++i) {
      read(node.values[i], name_of(key, node.keys[i]), map[node.keys[i].text], about);
    }
  }

  template <class T>
  void read_map(const Node& node, const std::string& key, T& record, const model::About&) {
    if (node.kind != Node::Kind::map) return refuse(node, key, "expected-map");
    const std::size_t before = findings_.diagnostics.size();
    Decoder inner(source_, node, findings_);
    describe(inner, record);
    inner.refuse_unknown_keys();
    // What a map means is looked at only when all of it could be read.
    if (findings_.diagnostics.size() == before) check_meaning(source_, node, record, findings_.diagnostics);
  }

  // What needs no type is compiled once, elsewhere.
  void refuse(const Node& node, const std::string& key, const char* code);
  void refuse_scalar(const Node& node, const std::string& key, model::Shape shape, bool only_quotes,
                     std::span<const std::string_view> words);
  void missing(std::string_view key);
  void report_empty_item(const Node& node, const std::string& key);
  void refuse_outside(const Node& node, const std::string& key, std::int64_t value, std::int64_t scale,
                      const model::About& about);
  void repeat_word(Wording& finding, const Node& node) const;
  void offer_words(Wording& finding, const Node& node, std::vector<std::string> words) const;
  void report(const Node& node, Wording finding);

  const Source& source_;
  const Node& map_;
  Findings& findings_;
  static constexpr std::size_t usual_fields = 24;
  std::vector<std::string_view> known_keys_;
};

}  // namespace traject::store
