#include "store/reading/decoder.hpp"

#include <algorithm>

#include "base/suggestion.hpp"
#include "base/utf8.hpp"
#include "store/yaml/yaml_error.hpp"

namespace traject::store {
namespace {

using model::Shape;

constexpr std::int64_t cents = 100;  // of an amount; no other value has this scale

std::string_view code_of(Shape shape) {
  switch (shape) {
    case Shape::text: return "expected-text";
    case Shape::id: return "expected-id";
    case Shape::date: return "expected-date";
    case Shape::moment: return "expected-moment";
    case Shape::time: return "expected-time";
    case Shape::number: return "expected-number";
    case Shape::whole_number: return "expected-whole-number";
    case Shape::money: return "expected-money";
    case Shape::yes_no: return "expected-yes-or-no";
    case Shape::word: return "unknown-word";
    case Shape::when: break;
  }
  return "expected-reference-date";
}

// A bound of a field, which has two of them or none: in digits alone, as a record has them.
std::string as_written(std::int64_t bound) { return std::to_string(bound); }

bool is_impossible_date(Shape shape, const Node& node) {
  if (node.kind != Node::Kind::scalar) return false;
  if (shape == Shape::date || shape == Shape::when) return base::has_date_form(node.text);
  return shape == Shape::moment && base::has_date_form(node.text.substr(0, 10)) &&
         !base::parse_date(node.text.substr(0, 10));
}

// How a number with a comma has to be written.
std::optional<base::Message> hint_at_comma(Shape shape, const Node& node) {
  if (node.kind != Node::Kind::scalar || (shape != Shape::number && shape != Shape::money)) return {};
  auto number = number_with_comma(node.text);
  if (!number) return {};
  const std::size_t decimals = number->size() - number->find('.') - 1;
  if (shape == Shape::money && decimals == 1) *number += '0';
  if (shape == Shape::money && decimals > 2) return {};
  return base::Message{"hint.number-with-comma", {{"number", *number}}};
}

// What a field is often mistaken for.
struct Mistaken {
  std::string_view field;
  std::string_view other;
};
constexpr Mistaken mistaken[] = {{"vat", "vat_rate"}};

std::optional<base::Message> hint_at_rate(const Node& node, const std::string& key,
                                          std::span<const std::string_view> words) {
  const bool is_number = node.kind == Node::Kind::scalar && !node.text.empty() && node.text.front() >= '0' &&
                         node.text.front() <= '9';
  for (const auto& [field, other] : mistaken) {
    if (!is_number || key != field) continue;
    return base::Message{
        "hint.number-elsewhere",
        {{"field", std::string(other)}, {"words", std::vector<std::string>(words.begin(), words.end())}}};
  }
  return {};
}

}  // namespace

bool is_in_curly_quotes(const Node& node) {
  if (node.kind != Node::Kind::scalar || node.quoted) return false;
  const std::string_view text = node.text;
  for (const std::string_view quote : {"“", "”", "„", "‟"}) {
    if (text.starts_with(quote)) return true;
  }
  return text.starts_with("‘") && text.ends_with("’");
}

bool quotes_allowed(Shape shape) {
  return shape != Shape::number && shape != Shape::whole_number && shape != Shape::money &&
         shape != Shape::yes_no;
}

Wording wrong_scalar(Shape shape, const Node& node, const std::string& field) {
  const Values values = {{"field", field}};
  if (is_in_curly_quotes(node)) return {.code = "curly-quotes", .values = values};
  if (is_impossible_date(shape, node)) return {.code = "impossible-date", .values = values};
  return {.code = std::string(code_of(shape)), .values = values};
}

void Decoder::refuse_unknown_keys() {
  for (const Node& key : map_.keys) {
    if (std::find(known_keys_.begin(), known_keys_.end(), key.text) != known_keys_.end()) continue;
    const std::vector<std::string> known(known_keys_.begin(), known_keys_.end());
    auto hint = base::did_you_mean(key.text, known);
    if (!hint) hint = base::Message{"hint.known-keys", {{"keys", known}}};
    // A key that is no word of ours may be a value that slipped to the left.
    report(key, source_.about_people()
                    ? Wording{.code = "unknown-key", .variant = "private", .hint = std::move(hint)}
                    : Wording{.code = "unknown-key", .values = {{"key", key.text}}, .hint = std::move(hint)});
  }
}

void Decoder::missing(std::string_view key) {
  Wording finding{.code = "missing-field", .values = {{"field", std::string(key)}}};
  add(findings_.diagnostics, at(source_, {map_.span.begin, map_.span.begin + 1}, std::move(finding)));
}

void Decoder::report_empty_item(const Node& node, const std::string& key) {
  report(node, {.code = "empty-value",
                .variant = "item",
                .values = {{"field", key}},
                .hint = base::Message{"hint.empty-list-item", {}}});
}

void Decoder::refuse_outside(const Node& node, const std::string& key, std::int64_t value, std::int64_t scale,
                             const model::About& about) {
  if (about.holds(value, scale)) return;
  Wording finding{
      .code = "out-of-range",
      .values = {
          {"field", key}, {"lowest", as_written(about.lowest)}, {"highest", as_written(about.highest)}}};
  if (scale == cents) finding.hint = base::Message{"hint.out-of-range.amount", finding.values};
  report(node, std::move(finding));
}

void Decoder::refuse(const Node& node, const std::string& key, const char* code) {
  report(node, {.code = code, .values = {{"field", key}}});
}

void Decoder::refuse_scalar(const Node& node, const std::string& key, Shape shape, bool only_quotes,
                            std::span<const std::string_view> words) {
  Wording finding = wrong_scalar(shape, node, key);
  if (only_quotes) finding.hint = base::Message{"hint.no-quotes", {}};
  if (!source_.about_people() && !finding.hint) finding.hint = hint_at_comma(shape, node);
  if (!words.empty()) finding.hint = hint_at_rate(node, key, words);
  if (!words.empty() && !finding.hint && finding.code != "curly-quotes")
    offer_words(finding, node, {words.begin(), words.end()});
  if (finding.code == "unknown-word") repeat_word(finding, node);
  report(node, std::move(finding));
}

void Decoder::repeat_word(Wording& finding, const Node& node) const {
  if (source_.about_people() || node.kind != Node::Kind::scalar || !base::is_short(node.text)) return;
  finding.variant = "said";
  finding.values.emplace_back("word", node.text);
}

void Decoder::offer_words(Wording& finding, const Node& node, std::vector<std::string> words) const {
  if (node.kind == Node::Kind::scalar && !source_.about_people())
    finding.hint = base::did_you_mean(node.text, words);
  if (!finding.hint) finding.hint = base::Message{"hint.known-words", {{"words", std::move(words)}}};
}

void Decoder::report(const Node& node, Wording finding) {
  add(findings_.diagnostics, at(source_, node.span, std::move(finding)));
}

}  // namespace traject::store
