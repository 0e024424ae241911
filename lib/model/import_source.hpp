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
  std::map<std::string, std::string> columns;  // field to heading
  std::map<std::string, std::string> values;   // field to what it is in every row
  std::map<std::string, std::map<std::string, std::string>>
      words;  // field to what its words mean; "*" is all others
  std::optional<std::string> sheet;
  std::optional<std::string> delimiter;
  std::optional<std::string> encoding;
  std::optional<std::string> dates;
  std::optional<DecimalSign> decimal;
  friend bool operator==(const ImportSource&, const ImportSource&) = default;
};
template <class Visitor, Like<ImportSource> Record>
void describe(Visitor& visitor, Record& source) {
  visitor.field("columns", source.columns, optional("the heading of each field's column"));
  visitor.field(
      "values", source.values, optional("what a field is in every row, where the table does not tell"));
  visitor.field(
      "words", source.words,
      optional(
          "what the words of a column mean: {Vast: permanent}, in any case; \"*\" stands for all others"));
  visitor.field(
      "sheet", source.sheet, optional("the sheet of a workbook").otherwise("the first that can be seen"));
  visitor.field(
      "delimiter", source.delimiter, optional("what stands between two cells").otherwise("; or , or tab"));
  visitor.field(
      "encoding", source.encoding, optional("utf-8, utf-16 or windows-1252").otherwise("told from the file"));
  visitor.field("dates", source.dates, optional("the form of dates").otherwise("dd-mm-yyyy or ISO"));
  visitor.field("decimal", source.decimal, optional("the decimal sign").otherwise("comma"));
}

}  // namespace traject::model
