#!/usr/bin/env python3
"""Writes the workbooks of tests/fuzz/corpus/workbook: small ones as Excel writes them, and some that mean harm.

The same bytes each time: python3 tests/support/make_workbooks.py tests/fuzz/corpus/workbook
"""
import io
import os
import sys
import zipfile

KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def archive(parts, packed=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", packed) as book:
        for name, content in parts.items():
            book.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, packed)
    return file.getvalue()


def relation(number, kind, target):
    return f'<Relationship Id="rId{number}" Type="{KIND}{kind}" Target="{target}"/>'


def parts(rows, strings="", styles="", properties="", after=""):
    return {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships>{relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>',
        "xl/workbook.xml": f'<workbook xmlns:r="r">{properties}<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/>'
                           "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": "<Relationships>" + relation(1, "worksheet", "worksheets/sheet1.xml") +
                                      relation(2, "sharedStrings", "sharedStrings.xml") +
                                      relation(3, "styles", "styles.xml") + "</Relationships>",
        "xl/sharedStrings.xml": f"<sst>{strings}</sst>",
        "xl/styles.xml": f"<styleSheet>{styles}</styleSheet>",
        "xl/worksheets/sheet1.xml": f"<worksheet><sheetData>{rows}</sheetData>{after}</worksheet>",
    }


STYLES = ('<numFmts><numFmt numFmtId="164" formatCode="00000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>'
          '<xf numFmtId="22"/><xf numFmtId="164"/></cellXfs>')
STRINGS = "<si><t>person</t></si><si><t>born</t></si><si><r><t>p-</t></r><r><rPr><b/></rPr><t>1042</t></r></si><si/>"
HEADER = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
ROW = '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>35124</v></c></row>'

good = parts(HEADER + ROW, STRINGS, STYLES)
books = {
    "shared_strings_and_dates.xlsx": archive(good),
    "calendar_of_1904.xlsx": archive(parts(HEADER + ROW, STRINGS, STYLES, '<workbookPr date1904="1"/>')),
    "hidden_rows_and_merged_heading.xlsx": archive(parts(
        HEADER + ROW.replace('r="2"', 'r="2" hidden="1"', 1), STRINGS, STYLES,
        after='<mergeCells><mergeCell ref="A1:B1"/></mergeCells>')),
    "formulas_and_errors.xlsx": archive(parts(
        HEADER + '<row r="2"><c r="A2"><f>B2</f></c><c r="B2" t="e"><v>#N/A</v></c></row>', STRINGS, STYLES)),
    "truncated.xlsx": archive(good)[:-40],
    "entities.xlsx": archive({**good, "xl/sharedStrings.xml":
                              '<!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>'}),
    "bomb.xlsx": archive({**good, "xl/worksheets/sheet1.xml":
                          "<worksheet>" + " " * (4 << 20) + "</worksheet>"}),
    "million_columns.xlsx": archive(parts("<row>" + "<c/>" * 1_000_000 + "</row>")),
    "stored.xlsx": archive(good, zipfile.ZIP_STORED),
    "open_document.ods": archive({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, zipfile.ZIP_STORED),
    "old_excel.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"),
}
folder = sys.argv[1]
os.makedirs(folder, exist_ok=True)
for name, content in books.items():
    with open(os.path.join(folder, name), "wb") as file:
        file.write(content)
