#include "report/start/field_words.hpp"

#include <algorithm>

#include "language/catalogue.hpp"
#include "language/record_texts.hpp"
#include "tables/blank.hpp"

namespace traject::report {
namespace {

// Empty if the table has no heading of its own for it.
std::string own_heading(const std::string& field, const tables::Mapping& mapping,
                        const tables::Table& table) {
  const auto column = mapping.column_of.find(field);
  if (column == mapping.column_of.end()) return {};
  std::string heading = table.shown_heading(column->second);
  return tables::in_small_letters(heading) == field ? std::string() : heading;
}

// A field without words keeps its name.
base::Word word_of_field(const std::string& field) {
  std::string key = "field." + tables::without_number(field);
  return {language::has(key) ? std::move(key) : std::string(language::record_text_prefix) + field};
}

}  // namespace

base::Value field_words(const std::vector<std::string>& fields, const tables::Mapping& mapping,
                        const tables::Table& table) {
  std::vector<std::string> headings;
  std::vector<base::Word> words;
  for (const std::string& field : fields) {
    headings.push_back(own_heading(field, mapping, table));
    words.push_back(word_of_field(field));
  }
  const bool all_have_one =
      std::none_of(headings.begin(), headings.end(), [](const auto& heading) { return heading.empty(); });
  if (all_have_one) return headings;
  return words;
}

base::Message in_field_words(base::Message message, const tables::Mapping& mapping,
                             const tables::Table& table) {
  const bool has_columns = message.key == "cell.missing_field" || message.key == "cell.another_record";
  if (!has_columns && message.key != "cell.twice") return message;
  for (auto& [name, value] : message.values) {
    if (const auto* column = std::get_if<std::string>(&value); column != nullptr && name == "column")
      value = field_words({*column}, mapping, table);
    else if (const auto* fields = std::get_if<std::vector<std::string>>(&value);
             fields != nullptr && name == "fields")
      value = field_words(*fields, mapping, table);
  }
  return message;
}

std::string heading_of(const tables::Fault& fault, const tables::Table& table) {
  return fault.column < 1 ? std::string() : table.shown_heading(static_cast<std::size_t>(fault.column) - 1);
}

}  // namespace traject::report
