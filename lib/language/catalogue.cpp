#include "language/catalogue.hpp"

#include <date/date.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <unordered_map>

#include "language/record_texts.hpp"
#include "language/texts.hpp"

namespace traject::language {
namespace {

using base::Language;

const std::vector<Entry>& entries() {
  static const std::vector<Entry> all = [] {
    std::vector<Entry> gathered;
    for (const auto topic :
         {answers_texts(), budget_texts(),     calendar_texts(),    change_texts(),          cohort_texts(),
          command_texts(), diagnostic_texts(), eligibility_texts(), evaluation_texts(),      field_texts(),
          folder_texts(),  git_texts(),        import_texts(),      invite_texts(),          match_texts(),
          oddity_texts(),  page_texts(),       plan_budget_texts(), plan_evaluation_texts(), practice_texts(),
          privacy_texts(), report_texts(),     retention_texts(),   status_texts(),          table_texts(),
          voucher_texts(), word_texts(),       workbook_texts(),    year_budget_texts()}) {
      gathered.insert(gathered.end(), topic.begin(), topic.end());
    }
    return gathered;
  }();
  return all;
}

const Entry* find(std::string_view key) {
  static const auto by_key = [] {
    std::unordered_map<std::string_view, const Entry*> index;
    for (const Entry& entry : entries()) index.emplace(entry.key, &entry);
    return index;
  }();
  const auto found = by_key.find(key);
  return found == by_key.end() ? nullptr : found->second;
}

// "reason.system-error.71": a key with a number at the end, which is filled in.
std::optional<base::Message> numbered(std::string_view key) {
  const auto dot = key.rfind('.');
  if (dot == std::string_view::npos || find(key.substr(0, dot)) == nullptr) return {};
  const std::string_view digits = key.substr(dot + 1);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc() || end != digits.data() + digits.size()) return {};
  return base::Message{std::string(key.substr(0, dot)), {{"number", number}}};
}

std::string_view pattern(std::string_view key, Language language) {
  if (key.starts_with(record_text_prefix)) {
    const std::string_view english = key.substr(record_text_prefix.size());
    return language == Language::nl ? record_text_in_dutch(english).value_or(english) : english;
  }
  const Entry* entry = find(key);
  if (entry == nullptr) return {};
  return language == Language::nl ? entry->nl : entry->en;
}

std::string word_of(std::string_view kind, std::string_view name, Language language) {
  return text(fmt::format("{}.{}", kind, name), language);
}

std::string_view weekday_name(base::Date day) {
  constexpr std::string_view names[] = {
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
  return names[date::weekday{day}.iso_encoding() - 1];
}

std::string date_text(base::Date day, Language language) {
  const date::year_month_day ymd{day};
  return fmt::format("{} {} {}", static_cast<unsigned>(ymd.day()),
                     word_of("month", std::to_string(static_cast<unsigned>(ymd.month())), language),
                     static_cast<int>(ymd.year()));
}

std::string decimal_text(std::string number, Language language) {
  if (language == Language::nl) std::replace(number.begin(), number.end(), '.', ',');
  return number;
}

// Groups the digits before `end` in threes.
std::string in_groups(std::string digits, std::size_t end, Language language) {
  const char group = language == Language::nl ? '.' : ',';
  const std::size_t first = digits.front() == '-' ? 1 : 0;
  for (std::size_t at = end; at > first + 3; at -= 3) digits.insert(at - 3, 1, group);
  return digits;
}

// 1,308.6; with decimals it cannot be mistaken for a year.
std::string number_text(std::string number, Language language) {
  std::string digits = decimal_text(std::move(number), language);
  const std::size_t end = std::min(digits.find_first_of(".,"), digits.size());
  return in_groups(std::move(digits), end, language);
}

std::string money_text(base::Money amount, Language language) {
  std::string digits = decimal_text(base::to_string(amount), language);
  const std::size_t cents = 3;
  return in_groups(digits, digits.size() - cents, language);
}

// Four digits are not grouped: they may be a year.
std::string whole_number_text(std::int64_t number, Language language) {
  std::string digits = std::to_string(number);
  const bool is_long = number >= 10'000 || number <= -10'000;
  return is_long ? in_groups(digits, digits.size(), language) : digits;
}

std::string moment_text(const base::Moment& moment, Language language) {
  const std::string iso = base::to_string(moment);
  return fmt::format("{} {}", date_text(moment.day(), language), iso.substr(11, 8));
}

// a, b and c
std::string enumeration(const std::vector<std::string>& items, Language language) {
  std::string result;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) result += i + 1 == items.size() ? fmt::format(" {} ", text("word.and", language)) : ", ";
    result += items[i];
  }
  return result;
}

struct ValueText {
  Language language;
  std::string operator()(const std::string& value) const { return value; }
  std::string operator()(std::int64_t value) const { return whole_number_text(value, language); }
  std::string operator()(base::Date value) const { return date_text(value, language); }
  std::string operator()(base::TimeOfDay value) const { return base::to_string(value); }
  std::string operator()(const base::Moment& value) const { return moment_text(value, language); }
  std::string operator()(base::Money value) const { return money_text(value, language); }
  std::string operator()(base::Number value) const { return number_text(base::to_string(value), language); }
  std::string operator()(base::Tenths value) const { return number_text(base::to_string(value), language); }
  std::string operator()(const base::Word& value) const { return text(value, language); }
  std::string operator()(const std::vector<std::string>& values) const {
    return enumeration(values, language);
  }
  std::string operator()(const std::vector<base::Word>& values) const {
    std::vector<std::string> words;
    for (const auto& value : values) words.push_back(text(value, language));
    return enumeration(words, language);
  }
  std::string operator()(const std::vector<base::Title>& values) const {
    std::vector<std::string> titles;
    for (const auto& value : values) titles.push_back(std::visit(*this, value));
    return enumeration(titles, language);
  }
  std::string operator()(const std::vector<base::Date>& values) const {
    std::vector<std::string> days;
    for (const auto value : values) days.push_back(date_text(value, language));
    return enumeration(days, language);
  }
};

bool is_one(const base::Value& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) return *number == 1;
  if (const auto* number = std::get_if<base::Number>(&value)) return *number == base::Number(1);
  if (const auto* list = std::get_if<std::vector<std::string>>(&value)) return list->size() == 1;
  return false;
}

// "count" is the value itself; "count|file|files" the word that agrees with it, a number or a list. A placeholder without a
// value stays as it is, so that somebody notices.
std::string value_named(const base::Message& message, std::string_view placeholder, Language language) {
  const auto bar = placeholder.find('|');
  for (const auto& [name, value] : message.values) {
    if (name != placeholder.substr(0, bar)) continue;
    if (bar == std::string_view::npos) return written(value, language);
    const std::string_view words = placeholder.substr(bar + 1);
    const auto second = words.find('|');
    return std::string(is_one(value) ? words.substr(0, second) : words.substr(second + 1));
  }
  return fmt::format("{{{}}}", placeholder);
}

}  // namespace

std::vector<RecordText> all_record_texts() {
  std::vector<RecordText> gathered;
  for (const auto topic :
       {record_texts(), plan_record_texts(), cohort_record_texts(), intake_record_texts()}) {
    gathered.insert(gathered.end(), topic.begin(), topic.end());
  }
  return gathered;
}

std::optional<std::string_view> record_text_in_dutch(std::string_view english) {
  static const auto by_english = [] {
    std::unordered_map<std::string_view, std::string_view> index;
    for (const RecordText& text : all_record_texts()) index.emplace(text.english, text.dutch);
    return index;
  }();
  const auto found = by_english.find(english);
  return found == by_english.end() ? std::nullopt : std::optional(found->second);
}

std::span<const Entry> all_entries() { return entries(); }

bool has(std::string_view key) { return find(key) != nullptr; }

std::string text(const base::Message& message, Language language) {
  if (!has(message.key)) return fmt::format("<{}>", message.key);
  std::string_view rest = pattern(message.key, language);
  std::string result;
  for (auto open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
    const auto close = rest.find('}', open);
    if (close == std::string_view::npos) break;
    result += rest.substr(0, open);
    result += value_named(message, rest.substr(open + 1, close - open - 1), language);
    rest.remove_prefix(close + 1);
  }
  return result.append(rest);
}

std::string text(std::string_view key, Language language) {
  if (has(key) || key.starts_with(record_text_prefix)) return std::string(pattern(key, language));
  const auto message = numbered(key);
  return message ? text(*message, language) : fmt::format("<{}>", key);
}

std::string text(const base::Word& word, Language language) { return text(word.key, language); }

std::string written(const base::Value& value, Language language) {
  return std::visit(ValueText{language}, value);
}

std::string weekday_and_date(base::Date day, Language language) {
  const date::year_month_day ymd{day};
  const std::string rest = date_text(day, language);
  const bool one_digit = static_cast<unsigned>(ymd.day()) < 10;
  return fmt::format(
      "{} {}{}", word_of("weekday.short", weekday_name(day), language), one_digit ? " " : "", rest);
}

std::vector<std::string> placeholders(std::string_view text) {
  std::vector<std::string> names;
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
    const std::size_t end = text.find('}', at);
    if (end == std::string_view::npos) break;
    const std::string_view placeholder = text.substr(at + 1, end - at - 1);
    const std::string name(placeholder.substr(0, placeholder.find('|')));
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  return names;
}

}  // namespace traject::language
