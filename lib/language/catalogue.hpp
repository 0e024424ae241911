// The words for every message, in Dutch and English, and how dates and amounts are written in each.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.hpp"
#include "base/message.hpp"

namespace traject::language {

// One sentence or word in both languages. Placeholders are in braces, by name: "{person} is placed". With two words, the
// first goes with one and the second with more: "{count} {count|file|files}".
struct Entry {
  std::string_view key;
  std::string_view nl;
  std::string_view en;
};

// Every entry of every topic; a key occurs once. For the test of keys and placeholders, and for look-ups.
[[nodiscard]] std::span<const Entry> all_entries();

[[nodiscard]] bool has(std::string_view key);

// The sentence in this language. An unknown key gives the key itself in angle brackets, so that somebody notices;
// "<key>.<digits>" gives the text of <key> with {number}, unless it has its own entry.
[[nodiscard]] std::string text(const base::Message& message, base::Language language);
[[nodiscard]] std::string text(std::string_view key, base::Language language);
[[nodiscard]] std::string text(const base::Word& word, base::Language language);

// A value as people of that language write it: 3 september 2021, 1.234,56.
[[nodiscard]] std::string written(const base::Value& value, base::Language language);

// "vr 3 september 2021": with the weekday, padded so that dates under each other line up.
[[nodiscard]] std::string weekday_and_date(base::Date day, base::Language language);

// The placeholders of a template, in the order of their first use.
[[nodiscard]] std::vector<std::string> placeholders(std::string_view text);

}  // namespace traject::language
