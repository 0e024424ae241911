#include "report/start/field_words.hpp"

#include <doctest/doctest.h>

#include "language/catalogue.hpp"

using namespace traject;
using base::Language;

namespace field_words_test {

tables::Table table_with(std::vector<std::string> headings) {
  tables::Table table;
  table.headings = std::move(headings);
  return table;
}

std::string words(const std::vector<std::string>& fields, const tables::Mapping& mapping,
                  const tables::Table& table, Language language = Language::nl) {
  return language::written(report::field_words(fields, mapping, table), language);
}

TEST_CASE("a field is called what its heading in the table is") {
  const auto table = table_with({"Nr", "Afdeling", "Schaal"});
  const tables::Mapping mapping{.column_of = {{"department", 1}, {"scale", 2}}, .fixed = {}, .ignored = {}};
  CHECK(words({"department", "scale"}, mapping, table) == "Afdeling en Schaal");
}

TEST_CASE("a field whose heading is its own code, or that has none, is called by its name in the language") {
  const auto table = table_with({"person", "Scale"});
  const tables::Mapping mapping{.column_of = {{"person", 0}, {"scale", 1}}, .fixed = {}, .ignored = {}};
  CHECK(words({"scale", "employed.from"}, mapping, table) == "schaal en in dienst vanaf");
  CHECK(words({"scale"}, mapping, table, Language::en) == "scale");
  CHECK(words({"completed.2.date"}, mapping, table) == "afgerond op");
  CHECK(words({"goals.goal"}, mapping, table) == "goals.goal");
}

TEST_CASE("a workbook made from the records has the headings that people see in it") {
  auto table = table_with({"person", "scale"});
  table.shown = {"medewerker", "Schaal 2021"};
  const tables::Mapping mapping{.column_of = {{"scale", 1}}, .fixed = {}, .ignored = {}};
  CHECK(table.shown_heading(1) == "Schaal 2021");
  CHECK(table.shown_heading(2).empty());
  CHECK(words({"scale"}, mapping, table) == "Schaal 2021");
}

TEST_CASE("the columns in a message about a cell are in words, and other values stay") {
  const auto table = table_with({"Afd"});
  const tables::Mapping mapping{.column_of = {{"department", 0}}, .fixed = {}, .ignored = {}};
  const auto said = [&](base::Message message) {
    return language::text(report::in_field_words(std::move(message), mapping, table), Language::nl);
  };
  CHECK(said({"cell.missing_field", {{"column", std::string("department")}}}) == "\"Afd\" ontbreekt");
  CHECK(said({"cell.twice",
              {{"row", std::int64_t{4}}, {"fields", std::vector<std::string>{"department", "scale"}}}}) ==
        "spreekt rij 4 tegen in afdeling en schaal");
  CHECK(said({"cell.nobody", {}}).starts_with("er is geen medewerker"));
}

}  // namespace field_words_test
