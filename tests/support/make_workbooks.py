#!/usr/bin/env python3
"""Writes the workbooks of the tests: small ones as Excel writes them, and some that mean harm.

The same bytes each time. What should come of those in tests/golden/cases stands beside them.
"""
import io
import os
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
TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def save(name, content):
    path = os.path.join(TESTS, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(content)


for name, content in books.items():
    save("fuzz/corpus/workbook/" + name, content)


# --- golden cases ---

def text(value):
    return "inlineStr", f"<is><t>{value}</t></is>", 0


def number(value, style=0):
    return "n", f"<v>{value}</v>", style


def rows_of(*rows):
    xml = ""
    for r, row in enumerate(rows, 1):
        xml += f'<row r="{r}">'
        for c, cell in enumerate(row):
            if cell is not None:
                kind, content, style = text(cell) if isinstance(cell, str) else cell
                xml += f'<c r="{chr(65 + c)}{r}" s="{style}" t="{kind}">{content}</c>'
        xml += "</row>"
    return xml


DATE, MOMENT, ZEROS = 1, 2, 3
HEADINGS = ("person", "department", "scale", "hours_per_week", "born", "completed.what", "completed.date")
case = "golden/cases/import/"
save(case + "a-workbook/records/medewerkers.xlsx", archive(parts(rows_of(
    HEADINGS,
    ("p-4711", "publiekszaken", number("9.0"), number("32.5"), number(35124, DATE), "introductieprogramma",
     number(44442, DATE)),
    (number(917, ZEROS), "publiekszaken", number(8), None, ("str", "<f>A1</f><v></v>", 0), None, None)), styles=STYLES)))
save(case + "a-workbook-that-excel-has-spoilt/records/medewerkers.xlsx", archive(parts(rows_of(
    HEADINGS,
    (number("9.5E+30"), "publiekszaken", number(9)),
    ("p-4712", "publiekszaken", "3-9-2021"),
    ("p-4713", "publiekszaken", number(9), None, "29-2-1996"),
    ("p-4714", ("e", "<v>#N/A</v>", 0), number(9)),
    ("p-4715", "publiekszaken", ("n", "<f>8+1</f>", 0)),
    ("p-4716", "publiekszaken", number(9), None, number(44442)),
    ("p-4717", "publiekszaken", number(9), None, number(-3, DATE)),
    ("p-4718", "publiekszaken", number(9))), styles=STYLES,
    after='<mergeCells><mergeCell ref="C9:D9"/></mergeCells>')))
save(case + "a-workbook-of-old-excel/records/medewerkers.xls", books["old_excel.xls"])
save(case + "a-workbook-that-is-a-zip-bomb/records/medewerkers.xlsx", books["bomb.xlsx"])
save(case + "a-text-that-is-called-a-workbook/records/medewerkers.xlsx", b"person;department\n")
two = parts(rows_of(("Toelichting",)), styles=STYLES)
two["xl/workbook.xml"] = two["xl/workbook.xml"].replace(
    "</sheets>", '<sheet name="Export" sheetId="2" r:id="rId9"/></sheets>')
two["xl/_rels/workbook.xml.rels"] = two["xl/_rels/workbook.xml.rels"].replace(
    "</Relationships>", relation(9, "worksheet", "worksheets/sheet2.xml") + "</Relationships>")
two["xl/worksheets/sheet2.xml"] = f"<worksheet><sheetData>{rows_of(HEADINGS, ('p-4711', 'publiekszaken'))}</sheetData></worksheet>"
for name in ("a-sheet-of-a-workbook", "a-sheet-that-a-workbook-has-not"):
    save(case + name + "/records/medewerkers.xlsx", archive(two))
