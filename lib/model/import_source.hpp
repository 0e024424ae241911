// imports/<source>.yaml: how the tables of one source are read.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "model/field.hpp"
#include "model/scalar.hpp"

namespace traject::model {

enum class DecimalSign { comma, point };
template <>
inline constexpr auto words<DecimalSign> = std::to_array<std::string_view>({"comma", "point"});

struct ImportSource {
  std::map<std::string, std::string> columns;  // the heading of each field
  std::map<std::string, std::string> values;   // the value that a field has in every row
  std::map<std::string, std::map<std::string, std::string>>
      words;  // what the words of each field mean; "*" stands for all other words
  std::optional<std::string> sheet;
  std::optional<std::string> delimiter;
  std::optional<std::string> encoding;
  std::optional<std::string> dates;
  std::optional<DecimalSign> decimal;
  friend bool operator==(const ImportSource&, const ImportSource&) = default;
};
template <class Visitor, Like<ImportSource> Record>
void describe(Visitor& visitor, Record& source) {
  visitor.field("columns", source.columns, optional("the heading of the column for each field"));
  visitor.field(
      "values", source.values, optional("the value of a field in every row, if the table does not have it"));
  visitor.field("words", source.words,
                optional("what the words in a column mean, in any case, such as {Vast: permanent}; \"*\" "
                         "covers all others"));
  visitor.field(
      "sheet", source.sheet, optional("the sheet of a workbook").otherwise("the first visible sheet"));
  visitor.field("delimiter", source.delimiter,
                optional("the character between two cells").otherwise("one of ; , and tab"));
  visitor.field("encoding", source.encoding,
                optional("utf-8, utf-16 or windows-1252").otherwise("worked out from the file"));
  visitor.field("dates", source.dates, optional("how dates are written").otherwise("dd-mm-yyyy or ISO"));
  visitor.field("decimal", source.decimal, optional("the decimal sign").otherwise("comma"));
}

}  // namespace traject::model
