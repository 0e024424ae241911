// Small workbooks as other programs write them, part by part.
#pragma once

#include <map>
#include <string>

#include "workbook/zip_writer.hpp"

namespace traject::test {

using Parts = std::map<std::string, std::string>;  // name in the archive to content

inline std::string archive_of(const Parts& parts) {
  workbook::ZipWriter zip;
  for (const auto& [name, content] : parts) zip.add(name, content);
  return zip.take();
}

inline std::string relation(const std::string& id, const std::string& kind, const std::string& target) {
  return "<Relationship Id=\"" + id +
         "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind +
         "\" Target=\"" + target + "\"/>";
}

// What stands beside the sheet; each as the content of its part.
struct Beside {
  std::string strings = {};       // <si>...</si>
  std::string styles = {};        // inside <styleSheet>
  std::string properties = {};    // <workbookPr .../>
  std::string after_data = {};    // behind </sheetData>
  std::string second_sheet = {};  // rows of one more, called Blad2
};

// One sheet, called Blad1, of these rows.
inline Parts parts_of(const std::string& rows, const Beside& beside = {}) {
  const std::string two =
      beside.second_sheet.empty() ? "" : R"(<sheet name="Blad2" sheetId="2" r:id="rId2"/>)";
  Parts parts = {
      {"_rels/.rels",
       "<Relationships>" + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
      {"xl/workbook.xml",
       "<workbook xmlns:r=\"r\">" + beside.properties +
           R"(<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/>)" + two + "</sheets></workbook>"},
      {"xl/_rels/workbook.xml.rels",
       "<Relationships>" + relation("rId1", "worksheet", "worksheets/sheet1.xml") +
           relation("rId2", "worksheet", "worksheets/sheet2.xml") +
           relation("rId3", "sharedStrings", "sharedStrings.xml") + relation("rId4", "styles", "styles.xml") +
           "</Relationships>"},
      {"xl/sharedStrings.xml", "<sst>" + beside.strings + "</sst>"},
      {"xl/styles.xml", "<styleSheet>" + beside.styles + "</styleSheet>"},
      {"xl/worksheets/sheet1.xml",
       "<worksheet><sheetData>" + rows + "</sheetData>" + beside.after_data + "</worksheet>"},
      {"xl/worksheets/sheet2.xml",
       "<worksheet><sheetData>" + beside.second_sheet + "</sheetData></worksheet>"}};
  return parts;
}
inline std::string workbook_of(const std::string& rows, const Beside& beside = {}) {
  return archive_of(parts_of(rows, beside));
}

}  // namespace traject::test
