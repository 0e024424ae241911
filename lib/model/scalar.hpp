// The scalar types of fields: how to read and write each. Quotes are left to the reader of the file.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/money.hpp"
#include "base/number.hpp"
#include "model/ids.hpp"
#include "model/words.hpp"

namespace traject::model {

// What a field expects. Diagnostics, JSON Schema and the documentation use the same shapes.
enum class Shape { text, id, date, moment, time, number, whole_number, money, yes_no, word, when };

// A rule's reference date: the day of registration, the start of the cohort, or a fixed day [X7, X14].
enum class Reference { registration, start };
template <>
inline constexpr auto words<Reference> = std::to_array<std::string_view>({"registration", "start"});
using When = std::variant<Reference, base::Date>;

// One cohort, or all that start in a year. Four digits are always a year, even if a cohort has such an id.
using CohortOrYear = std::variant<CohortId, int>;

template <class T>
struct Scalar;

template <>
struct Scalar<std::string> {
  static constexpr Shape shape = Shape::text;
  static std::optional<std::string> read(std::string_view text) { return std::string(text); }
  static std::string write(const std::string& value) { return value; }
};

template <class Record>
struct Scalar<base::Id<Record>> {
  static constexpr Shape shape = Shape::id;
  static std::optional<base::Id<Record>> read(std::string_view text) {
    if (!base::is_id(text)) return {};
    return base::Id<Record>(std::string(text));
  }
  static std::string write(const base::Id<Record>& value) { return value.str(); }
};

template <>
struct Scalar<base::Date> {
  static constexpr Shape shape = Shape::date;
  static std::optional<base::Date> read(std::string_view text) { return base::parse_date(text); }
  static std::string write(base::Date value) { return base::to_string(value); }
};

template <>
struct Scalar<base::Moment> {
  static constexpr Shape shape = Shape::moment;
  static std::optional<base::Moment> read(std::string_view text) { return base::parse_moment(text); }
  static std::string write(const base::Moment& value) { return base::to_string(value); }
};

template <>
struct Scalar<base::TimeOfDay> {
  static constexpr Shape shape = Shape::time;
  static std::optional<base::TimeOfDay> read(std::string_view text) { return base::parse_time_of_day(text); }
  static std::string write(base::TimeOfDay value) { return base::to_string(value); }
};

template <>
struct Scalar<base::Number> {
  static constexpr Shape shape = Shape::number;
  static std::optional<base::Number> read(std::string_view text) { return base::parse_number(text); }
  static std::string write(base::Number value) { return base::to_string(value); }
};

template <>
struct Scalar<base::Money> {
  static constexpr Shape shape = Shape::money;
  static std::optional<base::Money> read(std::string_view text) { return base::parse_money(text); }
  static std::string write(base::Money value) { return base::to_string(value); }
};

template <>
struct Scalar<int> {
  static constexpr Shape shape = Shape::whole_number;
  static std::optional<int> read(std::string_view text) {
    const auto number = base::parse_number(text);
    const bool whole = number && text.find('.') == std::string_view::npos &&
                       number->units() / base::Number::scale <= 1'000'000'000 &&
                       number->units() / base::Number::scale >= -1'000'000'000;
    if (!whole) return {};
    return static_cast<int>(number->units() / base::Number::scale);
  }
  static std::string write(int value) { return std::to_string(value); }
};

template <>
struct Scalar<bool> {
  static constexpr Shape shape = Shape::yes_no;
  static std::optional<bool> read(std::string_view text) {
    if (text == "true") return true;
    if (text == "false") return false;
    return {};
  }
  static std::string write(bool value) { return value ? "true" : "false"; }
};

template <>
struct Scalar<When> {
  static constexpr Shape shape = Shape::when;
  static std::optional<When> read(std::string_view text) {
    if (const auto reference = from_word<Reference>(text)) return When{*reference};
    if (const auto day = base::parse_date(text)) return When{*day};
    return {};
  }
  static std::string write(const When& value) {
    if (const auto* day = std::get_if<base::Date>(&value)) return base::to_string(*day);
    return std::string(word(std::get<Reference>(value)));
  }
};

template <>
struct Scalar<CohortOrYear> {
  static constexpr Shape shape = Shape::id;
  static std::optional<CohortOrYear> read(std::string_view text) {
    const bool is_year = text.size() == 4 && text.find_first_not_of("0123456789") == std::string_view::npos;
    if (is_year) return CohortOrYear{std::stoi(std::string(text))};
    if (const auto cohort = Scalar<CohortId>::read(text)) return CohortOrYear{*cohort};
    return {};
  }
  static std::string write(const CohortOrYear& value) {
    if (const auto* cohort = std::get_if<CohortId>(&value)) return cohort->str();
    const std::string digits = std::to_string(std::get<int>(value));
    return std::string(4 - digits.size(), '0') + digits;
  }
};

template <class Enumeration>
requires std::is_enum_v<Enumeration>
struct Scalar<Enumeration> {
  static constexpr Shape shape = Shape::word;
  static std::optional<Enumeration> read(std::string_view text) { return from_word<Enumeration>(text); }
  static std::string write(Enumeration value) { return std::string(word(value)); }
};

template <class T>
concept IsScalar = requires {
  Scalar<T>::shape;
};

}  // namespace traject::model
