#include "workbook/sheet_xml.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "base/utf8.hpp"
#include "workbook/read.hpp"
#include "workbook/serial.hpp"
#include "workbook/xml_text.hpp"

namespace traject::workbook {
namespace {

constexpr std::size_t narrowest = 8;  // characters
constexpr std::size_t widest = 60;

// A cell's look and content, as text or as a number in digits.
struct Written {
  Look look = Look::general;
  std::string text;
  enum class Kind { nothing, text, number, yes_no } kind = Kind::number;
};

std::string fraction_of_day(std::int64_t seconds) {
  return fmt::format("{:.15g}", static_cast<double>(seconds) / seconds_in_day);
}

// Values without a serial number in Excel are written as text.
struct Writer {
  Written operator()(std::monostate) const { return {.kind = Written::Kind::nothing}; }
  Written operator()(const std::string& text) const { return {Look::text, text, Written::Kind::text}; }
  Written operator()(std::int64_t number) const { return {Look::whole, std::to_string(number)}; }
  Written operator()(base::Number number) const { return {Look::number, base::to_string(number)}; }
  Written operator()(base::Money amount) const { return {Look::money, base::to_string(amount)}; }
  Written operator()(bool yes) const { return {Look::general, yes ? "1" : "0", Written::Kind::yes_no}; }
  Written operator()(base::Date day) const {
    if (!has_serial(day)) return (*this)(base::to_string(day));
    return {Look::date, std::to_string(to_serial(day))};
  }
  Written operator()(base::TimeOfDay time) const {
    return {Look::time, fraction_of_day(std::int64_t{time.minutes} * 60)};
  }
  Written operator()(const base::Moment& moment) const {
    if (!has_serial(moment.day())) return (*this)(base::to_string(moment));
    const auto wall = moment.instant + std::chrono::minutes{moment.offset_minutes};
    const std::int64_t seconds = (wall - base::Instant{moment.day()}).count();
    const double serial =
        static_cast<double>(to_serial(moment.day())) + static_cast<double>(seconds) / seconds_in_day;
    return {Look::moment, fmt::format("{:.15g}", serial)};
  }
};

bool needs_spaces(std::string_view text) {
  const auto blank = [](char c) { return c == ' ' || c == '\n' || c == '\t'; };
  return !text.empty() &&
         (blank(text.front()) || blank(text.back()) || text.find('\n') != std::string_view::npos);
}

// The width of the longest line, in characters.
std::size_t width_of(std::string_view text) {
  std::size_t width = 0;
  while (true) {
    const auto end = text.find('\n');
    width = std::max(width, base::display_width(text.substr(0, end)));
    if (end == std::string_view::npos) return width;
    text.remove_prefix(end + 1);
  }
}

std::size_t shown_width(const Written& written) {
  switch (written.look) {
    case Look::date: return 10;
    case Look::moment: return 19;
    case Look::time: return 5;
    case Look::money: return written.text.size() + written.text.size() / 4;  // thousands separators
    default: return width_of(written.text);
  }
}

class SheetWriter {
 public:
  SheetWriter(const Sheet& sheet, Styles& styles, bool is_first)
      : sheet_(sheet), styles_(styles), is_first_(is_first) {}

  std::string run() {
    const std::string data = rows();  // comes first: it determines the widths and styles
    add(R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
        "\n"
        R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
        R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)"
        R"(<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>)");
    add_view();
    add(R"(<sheetFormatPr defaultRowHeight="15"/>)");
    add_columns();
    add("<sheetData>");
    add(data);
    add("</sheetData>");
    if (sheet_.is_protected) {
      add(R"(<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" )"
          R"(insertRows="0" sort="0" autoFilter="0"/>)");
    }
    add_rules();
    add(R"(<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>)");
    if (has_notes(sheet_)) add(R"(<legacyDrawing r:id="rId1"/>)");
    add("</worksheet>\n");
    return std::move(xml_);
  }

 private:
  void add(std::string_view text) { xml_ += text; }

  [[nodiscard]] Style style_of(const Column& column, Look look) const {
    const bool locked = column.lock == Lock::all || column.lock == Lock::rows || !sheet_.is_protected;
    return {.look = look, .wraps = column.wraps, .is_locked = locked};
  }

  std::string rows() {
    widths_.assign(sheet_.columns.size(), narrowest);
    const std::string headings = heading_cells();
    std::string data;
    for (std::size_t i = 0; i < sheet_.rows.size(); ++i)
      add_row(data, sheet_.rows[i], static_cast<int>(i) + 2);
    return heading_row() + headings + "</row>" + data;
  }

  // LibreOffice does not make room itself for a heading of several lines.
  [[nodiscard]] std::string heading_row() const {
    constexpr std::size_t line_height = 15;  // points
    std::size_t lines = 1;
    for (std::size_t i = 0; i < sheet_.columns.size(); ++i) {
      const std::size_t width = widths_[i] - 1;
      if (!sheet_.columns[i].is_hidden)
        lines = std::max(lines, (width_of(sheet_.columns[i].heading) + width) / width);
    }
    if (lines == 1) return R"(<row r="1">)";
    return fmt::format(R"(<row r="1" ht="{}" customHeight="1">)", lines * line_height);
  }

  std::string heading_cells() {
    std::string row;
    for (std::size_t i = 0; i < sheet_.columns.size(); ++i) {
      const Column& column = sheet_.columns[i];
      widths_[i] = std::max(widths_[i], std::min(width_of(column.heading) + 2, widest / 2));
      add_text(row, cell_name(1, static_cast<int>(i) + 1),
               styles_.number_of({.look = Look::text, .is_heading = true, .wraps = true}), column.heading);
    }
    return row;
  }

  void add_row(std::string& data, const std::vector<Cell>& cells, int number) {
    fmt::format_to(std::back_inserter(data), R"(<row r="{}">)", number);
    const std::size_t count = std::min(cells.size(), sheet_.columns.size());
    for (std::size_t i = 0; i < count; ++i) add_cell(data, cells[i], sheet_.columns[i], i, number);
    data += "</row>";
  }

  void add_cell(std::string& data, const Cell& cell, const Column& column, std::size_t index, int row) {
    const Written written = std::visit(Writer{}, cell);
    const bool is_nothing = written.kind == Written::Kind::nothing;
    if (is_nothing && !sheet_.is_protected) return;
    const std::string name = cell_name(row, static_cast<int>(index) + 1);
    const std::size_t style = styles_.number_of(style_of(column, is_nothing ? column.look : written.look));
    widths_[index] = std::max(widths_[index], std::min(shown_width(written) + 2, widest));
    if (written.kind == Written::Kind::text) return add_text(data, name, style, written.text);
    if (is_nothing) {
      fmt::format_to(std::back_inserter(data), R"(<c r="{}" s="{}"/>)", name, style);
      return;
    }
    fmt::format_to(std::back_inserter(data), R"(<c r="{}" s="{}"{}><v>{}</v></c>)", name, style,
                   written.kind == Written::Kind::yes_no ? R"( t="b")" : "", written.text);
  }

  static void add_text(std::string& data, const std::string& name, std::size_t style,
                       const std::string& text) {
    fmt::format_to(
        std::back_inserter(data), R"(<c r="{}" s="{}" t="inlineStr"><is><t{}>{}</t></is></c>)", name, style,
        needs_spaces(text) ? R"( xml:space="preserve")" : "", xml_text(in_a_cell(text)));
  }

  void add_view() {
    const int columns = sheet_.frozen_columns;
    const std::string below = cell_name(2, columns + 1);
    const char* pane = columns > 0 ? "bottomRight" : "bottomLeft";
    add(fmt::format(
        R"(<sheetViews><sheetView workbookViewId="0"{}><pane {}ySplit="1" topLeftCell="{}" activePane="{}" )"
        R"(state="frozen"/><selection pane="{}"/></sheetView></sheetViews>)",
        is_first_ ? R"( tabSelected="1")" : "", columns > 0 ? fmt::format(R"(xSplit="{}" )", columns) : "",
        below, pane, pane));
  }

  void add_columns() {
    if (sheet_.columns.empty()) return;
    add("<cols>");
    for (std::size_t i = 0; i < sheet_.columns.size(); ++i) {
      const Column& column = sheet_.columns[i];
      Style style = style_of(column, column.look);
      if (sheet_.is_protected) style.is_locked = column.lock == Lock::all;
      add(fmt::format(R"(<col min="{0}" max="{0}" width="{1}" style="{2}"{3} customWidth="1"/>)", i + 1,
                      widths_[i], styles_.number_of(style), column.is_hidden ? R"( hidden="1")" : ""));
    }
    add("</cols>");
  }

  void add_rules() {
    const auto count = std::count_if(sheet_.columns.begin(), sheet_.columns.end(), [](const Column& column) {
      return column.rule.has_value();
    });
    if (count == 0) return;
    add(fmt::format(R"(<dataValidations count="{}">)", count));
    for (std::size_t i = 0; i < sheet_.columns.size(); ++i) {
      if (sheet_.columns[i].rule) add_rule(*sheet_.columns[i].rule, column_name(static_cast<int>(i) + 1));
    }
    add("</dataValidations>");
  }

  void add_rule(const Rule& rule, const std::string& column) {
    constexpr const char* types[] = {"list", "date", "time", "whole", "decimal"};
    const bool is_list = rule.allows == Rule::Allows::list;
    const bool is_open = !is_list && rule.highest.empty();
    add(fmt::format(
        R"(<dataValidation type="{}"{}{} allowBlank="1" showErrorMessage="1" error="{}" sqref="{}2:{}{}">)",
        types[static_cast<int>(rule.allows)], is_list ? R"( errorStyle="warning")" : "",
        is_open ? R"( operator="greaterThanOrEqual")" : "", xml_text(rule.message), column, column,
        most_rows));
    add(fmt::format("<formula1>{}</formula1>", xml_text(is_list ? rule.list : rule.lowest)));
    if (!is_list && !is_open) add(fmt::format("<formula2>{}</formula2>", xml_text(rule.highest)));
    add("</dataValidation>");
  }

  const Sheet& sheet_;
  Styles& styles_;
  bool is_first_;
  std::vector<std::size_t> widths_;
  std::string xml_;
};

}  // namespace

std::string in_a_cell(const std::string& text) {
  if (fits_in_a_cell(text)) return text;
  std::size_t end = longest_cell - 3;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end) + "…";
}

std::string sheet_xml(const Sheet& sheet, Styles& styles, bool is_first) {
  return SheetWriter(sheet, styles, is_first).run();
}

bool has_notes(const Sheet& sheet) {
  return std::any_of(
      sheet.columns.begin(), sheet.columns.end(), [](const Column& column) { return !column.note.empty(); });
}

std::string comments_xml(const Sheet& sheet) {
  std::string xml =
      R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
      "\n"
      R"(<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author/></authors><commentList>)";
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    if (sheet.columns[i].note.empty()) continue;
    xml += fmt::format(
        R"(<comment ref="{}" authorId="0"><text><r><t xml:space="preserve">{}</t></r></text></comment>)",
        cell_name(1, static_cast<int>(i) + 1), xml_text(sheet.columns[i].note));
  }
  return xml + "</commentList></comments>\n";
}

std::string comment_boxes(const Sheet& sheet) {
  std::string xml =
      R"(<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" )"
      R"(xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>)"
      R"(</o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">)"
      R"(<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>)";
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    if (sheet.columns[i].note.empty()) continue;
    xml += fmt::format(
        R"(<v:shape id="_x0000_s{0}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" )"
        R"(o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox/>)"
        R"(<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{1}, 15, 1, 2, {2}, 15, 6, 4</x:Anchor>)"
        R"(<x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>{3}</x:Column></x:ClientData></v:shape>)",
        1025 + i, i + 1, i + 4, i);
  }
  return xml + "</xml>\n";
}

}  // namespace traject::workbook
