#include "workbook/read.hpp"

#include <algorithm>

#include "workbook/archive.hpp"
#include "workbook/parts.hpp"
#include "workbook/refusal.hpp"
#include "workbook/sheet_handler.hpp"

namespace traject::workbook {
namespace {

constexpr std::string_view zip_mark = "PK\x03\x04";
constexpr std::string_view empty_zip_mark = "PK\x05\x06";
constexpr std::string_view ole_mark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

// Names in the old Office container are UTF-16.
bool has_name(std::string_view bytes, std::string_view name) {
  std::string wide;
  for (const char c : name) wide.append({c, '\0'});
  return bytes.find(wide) != std::string_view::npos;
}

void refuse_old_office(std::string_view bytes) {
  if (has_name(bytes, "EncryptedPackage")) throw refusal("encrypted");
  if (has_name(bytes, "Workbook") || has_name(bytes, "Book")) throw refusal("xls");
  throw refusal("none");
}

void refuse_other_kinds(Archive& archive) {
  if (archive.has("mimetype") &&
      archive.read("mimetype").starts_with("application/vnd.oasis.opendocument.spreadsheet"))
    throw refusal("ods");
  if (archive.has("xl/workbook.bin")) throw refusal("xlsb");
  if (!archive.has("_rels/.rels")) throw refusal("none");
}

const SheetPart& chosen(const std::vector<SheetPart>& sheets, const std::optional<std::string>& name) {
  const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const SheetPart& sheet) {
    return name ? sheet.name == *name : !sheet.is_hidden;
  });
  if (found != sheets.end()) return *found;
  if (!name) return sheets.front();
  std::vector<std::string> known;
  for (const SheetPart& sheet : sheets) {
    if (!sheet.is_hidden) known.push_back(sheet.name);
  }
  std::optional<base::Message> hint;
  if (!known.empty()) hint = base::Message{"hint.workbook-no-sheet", {{"sheets", known}}};
  throw base::Failure(base::FailureKind::wrong_use, {"failure.workbook-no-sheet", {{"name", *name}}}, hint);
}

}  // namespace

bool looks_like_workbook(std::string_view bytes) {
  return bytes.starts_with(zip_mark) || bytes.starts_with(empty_zip_mark) || bytes.starts_with(ole_mark);
}

SheetRead read_sheet(std::string_view bytes, const std::optional<std::string>& name,
                     const std::function<void(ReadRow)>& take) {
  if (bytes.starts_with(ole_mark)) refuse_old_office(bytes);
  if (!looks_like_workbook(bytes)) throw refusal("none");
  Archive archive(bytes);
  refuse_other_kinds(archive);
  const Parts parts = read_parts(archive);
  const SheetPart& sheet = chosen(parts.sheets, name);
  SheetRead result{.name = sheet.name};
  for (const SheetPart& other : parts.sheets) {
    if (&other != &sheet) (other.is_hidden ? result.hidden : result.others).push_back(other.name);
  }
  SheetHandler handler(parts, result, take);
  read_part(archive, sheet.part, handler);
  return result;
}

}  // namespace traject::workbook
