// The workbooks of the examples speak the language of whoever fills them in.
#include <doctest/doctest.h>

#include "actions/start/workbook.hpp"
#include "house/source_tree.hpp"
#include "language/catalogue.hpp"
#include "model/hold.hpp"
#include "model/past.hpp"
#include "model/person.hpp"
#include "report/start/workbook.hpp"
#include "store/disk/file_system.hpp"
#include "store/reading/load.hpp"
#include "tables/columns.hpp"
#include "tables/table_file.hpp"

namespace traject::house {
namespace {

using model::RecordType;

const std::vector<std::string>& data_examples() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator(repository() / "data-examples")) {
      if (std::filesystem::exists(entry.path() / "traject.yaml"))
        found.push_back(entry.path().filename().string());
    }
    return found;
  }();
  return names;
}

void check_headings(const std::string& name, const actions::WorkbookOutcome& outcome) {
  std::set<std::string> codes;
  for (const auto& column : outcome.rows.columns) {
    const bool has_words = language::has("field." + tables::without_number(column.name));
    if (!has_words) codes.insert(column.name);
  }
  for (const auto language : {base::Language::nl, base::Language::en}) {
    const auto book = report::workbook(outcome, language);
    for (const auto& column : book.sheets.front().columns) {
      if (column.is_hidden) continue;
      const std::string where = name + " " + std::string(model::word(outcome.type)) + ": " + column.heading;
      CHECK_MESSAGE(column.heading.find('.') == std::string::npos, where);
      CHECK_MESSAGE(!codes.contains(column.heading), where);
    }
  }
}

TEST_CASE("no heading of a workbook is the code of a field") {
  REQUIRE(!data_examples().empty());
  for (const std::string& name : data_examples()) {
    const auto opened = store::open({repository() / "data-examples" / name, &store::disk()});
    for (const RecordType type : actions::workbook_types()) {
      if (type == RecordType::attendance) continue;  // its headings are sessions
      check_headings(name, actions::workbook(opened.records, {type, {}}));
    }
  }
}

TEST_CASE("no heading is a code either where commands wrote what a workbook seldom shows") {
  model::Records records;
  model::Person& person = records.people[model::PersonId("p-1")];
  person.past.push_back({.programme = model::ProgrammeId("p")});
  person.hold = model::Hold{.because = "archief"};
  person.forgotten = model::Forgotten{};
  check_headings("past", actions::workbook(records, {RecordType::people, {}}));
}

TEST_CASE("a workbook that comes back has the fields as keys, and the headings as people saw them") {
  const auto opened = store::open({repository() / "data-examples" / "zwolle", &store::disk()});
  const auto book =
      report::workbook(actions::workbook(opened.records, {RecordType::rooms, {}}), base::Language::nl);
  const auto table = tables::read_table("zalen.xlsx", workbook::write(book), {}, {});
  REQUIRE(table.headings.size() > 2);
  CHECK(table.headings[2] == "seats");
  CHECK(table.shown_heading(2) == "plaatsen");
}

}  // namespace
}  // namespace traject::house
