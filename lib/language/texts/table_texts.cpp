// What is wrong with a table that is imported: the file, a row, a cell. No message repeats what was found.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    // The file.
    {"failure.table-is-workbook", "dit is een werkmap van een rekenprogramma, geen tabel in CSV",
     "this is a workbook of a spreadsheet program, not a table in CSV"},
    {"hint.table-is-workbook",
     "open het in Excel en kies Bestand > Opslaan als > CSV UTF-8 (door lijstscheidingsteken gescheiden)",
     "open it in Excel and choose File > Save As > CSV UTF-8 (Comma delimited)"},
    {"failure.table-utf-16be", "de tabel is opgeslagen als UTF-16 met omgekeerde bytes (UTF-16BE)",
     "the table is saved as UTF-16 with its bytes swapped (UTF-16BE)"},
    {"hint.table-utf-16be", "open het bestand in Kladblok, kies Opslaan als en daar bij Codering UTF-8",
     "open the file in Notepad, choose Save as and there the encoding UTF-8"},
    {"failure.table-not-text", "dit bestand is geen tekst, en dus geen tabel in CSV",
     "this file is not text, and so no table in CSV"},
    {"hint.table-not-text", "kijk of dit het goede bestand is, en bewaar de tabel zo nodig opnieuw als CSV",
     "see whether this is the right file, and save the table as CSV again if need be"},
    {"failure.table-encoding", "regel {line} bevat een teken dat in {encoding} niet bestaat",
     "line {line} holds a character that does not exist in {encoding}"},
    {"hint.table-encoding", "bewaar de tabel als CSV UTF-8, en kijk daarna naar letters met een accent",
     "save the table as CSV UTF-8, and then look at letters with an accent"},
    {"failure.table-empty", "de tabel heeft geen kopregel", "the table has no header"},
    {"hint.table-empty", "zet in de eerste rij boven elke kolom wat erin staat",
     "write in the first row, above each column, what is in it"},
    {"failure.table-too-large",
     "de tabel is te groot; 64 MiB, een miljoen rijen en vijf miljoen cellen zijn het meeste",
     "the table is too large; 64 MiB, a million rows and five million cells are the most"},
    {"hint.table-too-large", "verdeel de rijen over meer bestanden, of laat kolommen weg die niet nodig zijn",
     "divide the rows over several files, or leave out columns that are not needed"},

    // A row.
    {"row.too_many_cells",
     "de rij heeft {cells} cellen en de kopregel {headings}; zet een cel waarin het scheidingsteken voorkomt "
     "tussen aanhalingstekens",
     "the row has {cells} cells and the header {headings}; put a cell that holds the delimiter in quotes"},
    {"row.stray_quote",
     "in deze cel staat een los aanhalingsteken; zet de hele cel tussen aanhalingstekens, en schrijf een "
     "aanhalingsteken daarbinnen twee keer",
     "there is a stray quote in this cell; put the whole cell in quotes, and write a quote inside it twice"},
    {"row.unclosed_quote",
     "hier begint een cel met een aanhalingsteken dat nergens sluit; van hier af is het bestand niet gelezen",
     "a cell begins here with a quote that is never closed; from here on the file is not read"},
    {"row.unprintable", "in deze cel staat een onzichtbaar teken; typ de cel opnieuw",
     "there is an invisible character in this cell; type the cell again"},

    // A cell.
    {"cell.two_digit_year", "het jaartal heeft maar twee cijfers", "the year has only two digits"},
    {"hint.cell.two_digit_year", "schrijf het hele jaar, als in 3-9-2021",
     "write the whole year, as in 3-9-2021"},
    {"cell.slashes", "een datum met schuine strepen kan op twee manieren gelezen worden",
     "a date with slashes can be read in two ways"},
    {"hint.cell.slashes",
     "schrijf 3-9-2021 of 2021-09-03, of zet in het bestand van deze bron in imports/ \"dates: d/m/yyyy\"",
     "write 3-9-2021 or 2021-09-03, or put \"dates: d/m/yyyy\" in the file of this source in imports/"},
    {"cell.impossible_date", "dit is geen bestaande dag tussen 1900 en 2199",
     "this is no existing day between 1900 and 2199"},
    {"hint.cell.impossible_date", "kijk naar de dag en de maand, en welke van de twee voorop staat",
     "look at the day and the month, and at which of them comes first"},
    {"cell.not_a_date", "hier hoort een datum", "a date is expected here"},
    {"hint.cell.not_a_date",
     "schrijf 3-9-2021 of 2021-09-03, of de vorm onder \"dates\" van deze bron; geef een kolom met getallen "
     "als "
     "44442 in Excel eerst een datumnotatie",
     "write 3-9-2021 or 2021-09-03, or the form under \"dates\" of this source; give a column with numbers "
     "such "
     "as 44442 a date format in Excel first"},
    {"cell.not_a_moment", "hier hoort een datum, met of zonder tijd",
     "a date is expected here, with a time or without"},
    {"hint.cell.not_a_moment", "schrijf een moment als 3-9-2021 09:14 of 2021-09-03T09:14:07+02:00",
     "write a moment as 3-9-2021 09:14 or 2021-09-03T09:14:07+02:00"},
    {"cell.impossible_time", "deze tijd bestaat niet", "there is no such time"},
    {"hint.cell.impossible_time", "schrijf een tijd van 00:00 tot en met 23:59",
     "write a time from 00:00 to 23:59"},
    {"cell.missing_hour", "dit moment bestaat niet: de klok gaat dan een uur vooruit",
     "this moment does not exist: the clock goes forward an hour then"},
    {"hint.cell.missing_hour", "kijk hoe laat het was; een uur later bestaat wel",
     "look what time it was; an hour later does exist"},
    {"cell.double_hour", "dit moment komt twee keer voor: de klok gaat dan een uur terug",
     "this moment comes twice: the clock goes back an hour then"},
    {"hint.cell.double_hour",
     "schrijf de afstand tot UTC erachter: +02:00 voor de eerste keer, +01:00 voor de tweede",
     "write the offset from UTC behind it: +02:00 for the first time, +01:00 for the second"},
    {"cell.not_a_time", "hier hoort een tijd", "a time is expected here"},
    {"hint.cell.not_a_time", "schrijf een tijd als 9:00 of 09:00, van 00:00 tot en met 23:59",
     "write a time as 9:00 or 09:00, from 00:00 to 23:59"},
    {"cell.not_a_number", "hier hoort een getal", "a number is expected here"},
    {"hint.cell.not_a_number", "schrijf een getal met alleen cijfers en ten hoogste vier decimalen",
     "write a number with digits only and at most four decimals"},
    {"cell.wrong_decimal_sign", "dit getal heeft niet het decimaalteken van deze bron",
     "this number does not have the decimal sign of this source"},
    {"hint.cell.wrong_decimal_sign",
     "dat is een komma, of wat er in het bestand van deze bron in imports/ onder \"decimal\" staat",
     "which is a comma, or what stands under \"decimal\" in the file of this source in imports/"},
    {"cell.not_money", "hier hoort een bedrag", "an amount is expected here"},
    {"hint.cell.not_money", "schrijf een bedrag in euro's met ten hoogste twee decimalen",
     "write an amount in euros with at most two decimals"},
    {"cell.not_yes_or_no", "hier hoort ja of nee", "a yes or no is expected here"},
    {"hint.cell.not_yes_or_no", "schrijf ja of nee; 1, x en 0 mag ook",
     "write yes or no; 1, x and 0 will do too"},
};

}  // namespace

std::span<const Entry> table_texts() { return entries; }

}  // namespace traject::language
