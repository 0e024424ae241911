#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/utf8.hpp"
#include "workbook/book.hpp"
#include "workbook/read.hpp"
#include "workbook/sheet_xml.hpp"
#include "workbook/styles.hpp"
#include "workbook/xml_text.hpp"
#include "workbook/zip_writer.hpp"

namespace traject::workbook {
namespace {

constexpr const char* declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char* relations_namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr const char* office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string relation(int id, const std::string& kind, const std::string& target) {
  return fmt::format(R"(<Relationship Id="rId{}" Type="{}{}" Target="{}"/>)", id, office, kind, target);
}

std::string relations(const std::string& content) {
  return fmt::format(
      "{}<Relationships xmlns=\"{}\">{}</Relationships>\n", declaration, relations_namespace, content);
}

std::string content_types(const Book& book) {
  constexpr const char* spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  const auto part = [&](const std::string& name, const char* type) {
    return fmt::format(R"(<Override PartName="/xl/{}" ContentType="{}{}+xml"/>)", name, spreadsheet, type);
  };
  std::string xml = fmt::format(
      R"({}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
      R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
      R"(<Default Extension="xml" ContentType="application/xml"/>)"
      R"(<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>)",
      declaration);
  xml += part("workbook.xml", "sheet.main") + part("styles.xml", "styles");
  for (std::size_t i = 0; i < book.sheets.size(); ++i) {
    xml += part(fmt::format("worksheets/sheet{}.xml", i + 1), "worksheet");
    if (has_notes(book.sheets[i])) xml += part(fmt::format("comments{}.xml", i + 1), "comments");
  }
  return xml + "</Types>\n";
}

std::string workbook_xml(const Book& book) {
  std::string xml = fmt::format(
      R"({}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
      R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView/></bookViews><sheets>)",
      declaration);
  const auto names = sheet_names(book.sheets);
  for (std::size_t i = 0; i < book.sheets.size(); ++i) {
    xml += fmt::format(R"(<sheet name="{}" sheetId="{}"{} r:id="rId{}"/>)", xml_text(names[i]), i + 1,
                       book.sheets[i].is_hidden ? R"( state="hidden")" : "", i + 1);
  }
  return xml + "</sheets></workbook>\n";
}

std::string workbook_relations(const Book& book) {
  std::string content;
  int id = 0;
  for (std::size_t i = 0; i < book.sheets.size(); ++i)
    content += relation(++id, "worksheet", fmt::format("worksheets/sheet{}.xml", i + 1));
  return relations(content + relation(++id, "styles", "styles.xml"));
}

void add_sheet(ZipWriter& zip, const Sheet& sheet, Styles& styles, std::size_t number) {
  zip.add(fmt::format("xl/worksheets/sheet{}.xml", number), sheet_xml(sheet, styles, number == 1));
  if (!has_notes(sheet)) return;
  zip.add(fmt::format("xl/worksheets/_rels/sheet{}.xml.rels", number),
          relations(relation(1, "vmlDrawing", fmt::format("../drawings/vmlDrawing{}.vml", number)) +
                    relation(2, "comments", fmt::format("../comments{}.xml", number))));
  zip.add(fmt::format("xl/comments{}.xml", number), comments_xml(sheet));
  zip.add(fmt::format("xl/drawings/vmlDrawing{}.vml", number), comment_boxes(sheet));
}

// The first characters of a text, as many as fit.
std::string first_characters(std::string_view text, std::size_t most) {
  std::size_t at = 0;
  for (std::size_t count = 0; at < text.size() && count < most; ++count) {
    const auto character = base::character_at(text, at);
    at += character ? character->bytes : 1;
  }
  return std::string(text.substr(0, at));
}

std::string cleaned(const std::string& name) {
  std::string result;
  for (const char c : name) {
    const bool is_refused =
        std::string_view("[]:*?/\\").find(c) != std::string_view::npos || static_cast<unsigned char>(c) < ' ';
    result += is_refused ? ' ' : c;
  }
  const auto first = result.find_first_not_of(" '");
  if (first == std::string::npos) return "-";
  return result.substr(first, result.find_last_not_of(" '") + 1 - first);
}

std::string without_capitals(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

}  // namespace

std::vector<std::string> sheet_names(const std::vector<Sheet>& sheets) {
  std::vector<std::string> names;
  std::set<std::string> taken;
  for (const Sheet& sheet : sheets) {
    const std::string whole = cleaned(sheet.name);
    std::string name = cleaned(first_characters(whole, longest_sheet_name));
    for (int number = 2; !taken.insert(without_capitals(name)).second; ++number) {
      const std::string ending = fmt::format(" {}", number);
      name = cleaned(first_characters(whole, longest_sheet_name - ending.size())) + ending;
    }
    names.push_back(name);
  }
  return names;
}

std::string range_of(const std::string& sheet_name, int column, int first_row, int last_row) {
  std::string name;
  for (const char c : sheet_name) name += c == '\'' ? "''" : std::string(1, c);
  return fmt::format(
      "'{}'!${}${}:${}${}", name, column_name(column), first_row, column_name(column), last_row);
}

std::string write(const Book& book) {
  ZipWriter zip;
  Styles styles(book.day_first);
  zip.add("[Content_Types].xml", content_types(book));
  zip.add("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
  zip.add("xl/workbook.xml", workbook_xml(book));
  zip.add("xl/_rels/workbook.xml.rels", workbook_relations(book));
  for (std::size_t i = 0; i < book.sheets.size(); ++i) add_sheet(zip, book.sheets[i], styles, i + 1);
  zip.add("xl/styles.xml", styles.xml());  // after the sheets, which collect the styles
  return zip.take();
}

}  // namespace traject::workbook
