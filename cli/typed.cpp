#include "cli/typed.hpp"

#include <algorithm>
#include <variant>

#include "base/failure.hpp"
#include "tables/cell.hpp"

namespace traject::cli {
namespace {

template <class T>
std::optional<T> of_cell(const tables::CellText& text) {
  const auto* plain = std::get_if<std::string>(&text);
  return plain != nullptr ? model::Scalar<T>::read(*plain) : std::nullopt;
}

const char* key_of(const tables::CellError& error) {
  if (error.code == "missing_hour") return "failure.missing-hour";
  if (error.code == "double_hour") return "failure.double-hour";
  return "failure.wrong-moment";
}

}  // namespace

template <>
std::optional<base::Date> typed(const std::string& text) {
  return of_cell<base::Date>(tables::date_text(text, {}));
}

template <>
std::optional<base::TimeOfDay> typed(const std::string& text) {
  return of_cell<base::TimeOfDay>(tables::time_text(text, {}));
}

template <>
std::optional<base::Money> typed(const std::string& text) {
  std::string plain = text;
  if (std::count(plain.begin(), plain.end(), ',') == 1 && plain.find('.') == std::string::npos)
    std::replace(plain.begin(), plain.end(), ',', '.');
  return base::parse_money(plain);
}

base::Moment typed_moment(const std::string& text, const std::string& zone) {
  const auto read = tables::moment_text(text, {.dates = {}, .decimal_comma = true, .time_zone = zone});
  if (const auto moment = of_cell<base::Moment>(read)) return *moment;
  const auto* error = std::get_if<tables::CellError>(&read);
  throw base::Failure(base::FailureKind::wrong_use,
                      {error != nullptr ? key_of(*error) : "failure.wrong-moment", {{"value", text}}},
                      base::Message{"hint.typed-moment", {}});
}

}  // namespace traject::cli
