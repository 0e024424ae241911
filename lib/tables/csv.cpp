#include "tables/csv.hpp"

#include <csv.h>

#include <exception>
#include <new>
#include <string_view>

#include "tables/delimiter.hpp"
#include "tables/refusal.hpp"
#include "tables/row_collector.hpp"

namespace traject::tables {
namespace {

// libcsv, which calls back for each cell and each end of a row.
class Parser {
 public:
  Parser(char delimiter, RowCollector& rows) : rows_(rows) {
    csv_init(&parser_, options);
    csv_set_delim(&parser_, static_cast<unsigned char>(delimiter));
    csv_set_blk_size(&parser_, 1 << 16);  // a cell of megabytes grows in few steps
  }
  ~Parser() { csv_free(&parser_); }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;

  // The number of bytes up to a quote that does not belong there, or all of them.
  std::size_t parse(std::string_view text) {
    const std::size_t read = csv_parse(&parser_, text.data(), text.size(), on_cell, on_row_end, this);
    if (thrown_) std::rethrow_exception(thrown_);
    if (read < text.size() && csv_error(&parser_) != CSV_EPARSE) throw std::bad_alloc();
    return read;
  }
  // Ends the last row; false where a quote is still open.
  bool finish() {
    const bool closed = csv_fini(&parser_, on_cell, on_row_end, this) == 0;
    if (thrown_) std::rethrow_exception(thrown_);
    return closed;
  }
  // Forgets the row that it is in.
  void restart() {
    csv_set_opts(&parser_, forgiving);
    csv_fini(&parser_, nullptr, nullptr, nullptr);
    csv_set_opts(&parser_, options);
  }

 private:
  // Of a quote that is open at the end.
  static constexpr unsigned char forgiving = CSV_STRICT | CSV_REPALL_NL;
  static constexpr unsigned char options = forgiving | CSV_STRICT_FINI;

  // Nothing may be thrown through C.
  template <class Act>
  void guarded(Act act) {
    if (thrown_ || rows_.is_done()) return;
    try {
      act();
    } catch (...) {
      thrown_ = std::current_exception();
    }
  }
  static void on_cell(void* bytes, std::size_t size, void* self) {
    auto& parser = *static_cast<Parser*>(self);
    parser.guarded([&] { parser.rows_.add_cell({static_cast<const char*>(bytes), size}); });
  }
  static void on_row_end(int, void* self) {
    auto& parser = *static_cast<Parser*>(self);
    parser.guarded([&] { parser.rows_.end_row(); });
  }

  csv_parser parser_{};
  RowCollector& rows_;
  std::exception_ptr thrown_;
};

void read_rows(std::string_view text, char delimiter, RowCollector& rows) {
  Parser parser(delimiter, rows);
  while (!rows.is_done() && !text.empty()) {
    const std::size_t read = parser.parse(text);
    if (read == text.size()) break;
    // A spreadsheet too ends the row there, so that the numbers of the next ones stay the same.
    rows.end_unreadable_row("stray_quote");
    parser.restart();
    const auto line_end = text.find('\n', read);
    text.remove_prefix(line_end == std::string_view::npos ? text.size() : line_end + 1);
  }
  if (!rows.is_done() && !parser.finish()) rows.end_unreadable_row("unclosed_quote");
}

// CRLF and CR as LF, in quotes too.
std::string with_line_feeds(std::string text) {
  std::size_t out = text.find('\r');
  if (out == std::string::npos) return text;
  for (std::size_t in = out; in < text.size(); ++in) {
    const bool crlf = text[in] == '\r' && in + 1 < text.size() && text[in + 1] == '\n';
    if (!crlf) text[out++] = text[in] == '\r' ? '\n' : text[in];
  }
  text.resize(out);
  return text;
}

}  // namespace

std::string cell_name(int row, int column) {
  constexpr int letters = 26;
  std::string name;
  for (; column > 0; column = (column - 1) / letters)
    name.insert(name.begin(), static_cast<char>('A' + (column - 1) % letters));
  return name + std::to_string(row);
}

Table read_csv(const std::string& bytes, const CsvForm& form) {
  if (bytes.size() > largest_table) throw refusal("table-too-large");
  Decoded decoded = decode(bytes, form.encoding);
  const std::string text = with_line_feeds(std::move(decoded.text));
  const Opening begin = opening(text);
  const std::string_view content = std::string_view(text).substr(begin.header);

  Table table;
  table.encoding = decoded.encoding;
  if (form.delimiter) {
    table.delimiter = *form.delimiter;
  } else {
    table.delimiter = begin.delimiter ? *begin.delimiter : counted_delimiter(content);
  }
  RowCollector rows(table);
  read_rows(content, table.delimiter, rows);
  if (table.headings.empty() && table.problems.empty()) throw refusal("table-empty");
  return table;
}

}  // namespace traject::tables
