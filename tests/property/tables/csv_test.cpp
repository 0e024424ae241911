// Random tables, written in random ways: they are read back cell for cell.
#include "tables/csv.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/failure.hpp"
#include "base/utf8.hpp"
#include "support/random.hpp"

using namespace traject;
using tables::Encoding;
using test::Random;

namespace csv_test {

constexpr int cases = 4000;

using Cells = std::vector<std::string>;

// A table as it should be read, and how it is written.
struct Case {
  Encoding encoding = Encoding::utf_8;
  char delimiter = ';';
  std::string line_end = "\n";
  Cells headings;
  std::vector<Cells> rows;
};

// What stands in all encodings, and is no blank at its ends unless it is quoted.
const std::vector<std::string>& pieces() {
  static const std::vector<std::string> all = {
      "a",  "woord", "\u00e9", "\u00ef", "\u20ac", "\u0153", "\u00ff", "\u00a0", " ",  "  ", "\t",
      "\"", "\"\"",  ";",      ",",      "|",      "\n",     "\n\n",   "'",      "=1", "#",  "0"};
  return all;
}

std::string text(Random& random) {
  std::string result;
  for (int n = random.between(0, 5); n > 0; --n) result += random.pick(pieces());
  return result;
}

std::string heading(Random& random) {
  static const std::vector<std::string> names = {"", "person", "geboren op", "na\u00efef", "x \"y\"", "a\nb"};
  return random.pick(names);
}

Case random_case(Random& random) {
  Case table;
  table.encoding = random.pick<Encoding>(
      {Encoding::utf_8, Encoding::utf_8_with_mark, Encoding::utf_16le, Encoding::windows_1252});
  table.delimiter = random.pick<char>({';', ',', '\t', '|'});
  table.line_end = random.pick<std::string>({"\n", "\r\n", "\r"});
  table.headings = {"registered_at"};
  for (int n = random.between(0, 4); n > 0; --n) table.headings.push_back(heading(random));
  for (int n = random.between(0, 6); n > 0; --n) {
    Cells row;
    for (std::size_t i = 0; i < table.headings.size(); ++i) row.push_back(text(random));
    table.rows.push_back(row);
  }
  return table;
}

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// Quoted where it must be, and sometimes where it need not; a line break in quotes is of any kind.
std::string written(const std::string& cell, const Case& table, Random& random) {
  const bool must = cell.find_first_of("\"\n\r" + std::string(1, table.delimiter)) != std::string::npos ||
                    (!cell.empty() && (is_blank(cell.front()) || is_blank(cell.back())));
  const std::string blank = random.chance(10) ? " " : "";
  if (!must && random.chance(70)) return blank + cell + blank;
  std::string quoted = "\"";
  for (const char c : cell) {
    if (c == '\n')
      quoted += random.pick<std::string>({"\n", "\r\n"});
    else
      quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  }
  return blank + quoted + "\"" + blank;
}

std::string written(const Cells& cells, const Case& table, Random& random) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i)
    line += (i > 0 ? std::string(1, table.delimiter) : "") + written(cells[i], table, random);
  return line;
}

std::string written(const Case& table, Random& random) {
  std::string result = written(table.headings, table, random);
  for (const Cells& row : table.rows) result += table.line_end + written(row, table, random);
  return result + (random.chance(50) ? table.line_end : "");
}

char in_windows_1252(std::uint32_t code_point) {
  if (code_point == 0x20AC) return '\x80';
  if (code_point == 0x0153) return '\x9C';
  return static_cast<char>(code_point);
}

// The slow and obvious way, for the characters of pieces().
std::string encoded(const std::string& text, Encoding encoding) {
  if (encoding == Encoding::utf_8) return text;
  if (encoding == Encoding::utf_8_with_mark) return "\xEF\xBB\xBF" + text;
  std::string result = encoding == Encoding::utf_16le ? "\xFF\xFE" : "";
  for (std::size_t at = 0; at < text.size();) {
    const auto character = *base::character_at(text, at);
    if (encoding == Encoding::utf_16le) {
      result += static_cast<char>(character.code_point & 0xFFU);
      result += static_cast<char>(character.code_point >> 8U);
    } else {
      result += in_windows_1252(character.code_point);
    }
    at += character.bytes;
  }
  return result;
}

bool is_utf_8(const std::string& bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const auto character = base::character_at(bytes, at);
    if (!character) return false;
    at += character->bytes;
  }
  return true;
}

// What the file cannot tell is given with it, and sometimes what it can tell.
tables::CsvForm form_of(const Case& table, const std::string& bytes, Random& random) {
  const bool can_be_told = table.headings.size() > 1 && table.delimiter != '|';
  const bool is_ambiguous = table.encoding == Encoding::windows_1252 && is_utf_8(bytes);
  tables::CsvForm form;
  if (!can_be_told || random.chance(30)) form.delimiter = table.delimiter;
  if (is_ambiguous || random.chance(30)) form.encoding = table.encoding;
  return form;
}

// By the rule itself: empty but for blanks, as nothing of it would be seen.
bool is_empty_row(const Cells& cells) {
  return std::all_of(cells.begin(), cells.end(), [](std::string cell) {
    for (auto at = cell.find("\u00a0"); at != std::string::npos; at = cell.find("\u00a0")) cell.erase(at, 2);
    return cell.find_first_not_of(" \t\n") == std::string::npos;
  });
}

TEST_CASE("a table is read back as it was written, cell for cell") {
  for (int number = 0; number < cases; ++number) {
    Random random(number);
    const Case table = random_case(random);
    const std::string bytes = encoded(written(table, random), table.encoding);
    CAPTURE(number);
    CAPTURE(bytes);
    const auto read = tables::read_csv(bytes, form_of(table, bytes, random));
    REQUIRE(read.problems.empty());
    REQUIRE(read.encoding == table.encoding);
    REQUIRE(read.delimiter == table.delimiter);
    REQUIRE(read.headings == table.headings);

    auto row = read.rows.begin();
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      if (is_empty_row(table.rows[i])) continue;
      REQUIRE(row != read.rows.end());
      REQUIRE(row->number == static_cast<int>(i) + 2);
      REQUIRE(row->cells == table.rows[i]);
      ++row;
    }
    REQUIRE(row == read.rows.end());
  }
}

// Nothing that bytes can do makes it crash, and rows, cells and problems keep their promises.
TEST_CASE("whatever the bytes are, they are a table or a failure") {
  static const std::vector<std::string> bits = {
      "a", "\"", "\"",     ";",      ";", ",", "\t",   "\n",   "\n",     "\r\n", "\r",
      " ", "1",  "\u00e9", "\u00e9", "x", "y", "\x81", "\xE9", "\u202e", "\x07", "sep=;\n"};
  int tables_read = 0;
  for (int number = 0; number < cases; ++number) {
    Random random(number);
    std::string bytes = "kop;naam;";
    for (int n = random.between(0, 40); n > 0; --n) bytes += random.pick(bits);
    CAPTURE(number);
    CAPTURE(bytes);
    try {
      const auto table = tables::read_csv(bytes, {});
      ++tables_read;
      int last = 1;
      for (const auto& row : table.rows) {
        REQUIRE(row.number > last);
        REQUIRE(row.cells.size() == table.headings.size());
        last = row.number;
      }
      last = 0;
      for (const auto& problem : table.problems) {
        REQUIRE(problem.row > last);
        REQUIRE(problem.column >= 1);
        last = problem.row;
        REQUIRE(std::none_of(table.rows.begin(), table.rows.end(), [&](const auto& row) {
          return row.number == problem.row;
        }));
      }
    } catch (const base::Failure& failure) {
      REQUIRE(failure.message().key.starts_with("failure.table-"));
    }
  }
  CHECK(tables_read > cases / 10);
}

}  // namespace csv_test
