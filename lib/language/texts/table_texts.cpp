// What is wrong with a table that is imported: the file, a row, a cell. No message repeats what was found.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    // The file.
    {"failure.table-utf-16be", "de tabel is opgeslagen als UTF-16 met omgekeerde bytes (UTF-16BE)",
     "the table is saved as UTF-16 with its bytes swapped (UTF-16BE)"},
    {"hint.table-utf-16be", "open het bestand in Kladblok, kies Opslaan als en daar bij Codering UTF-8",
     "open the file in Notepad, choose Save as, and select the encoding UTF-8"},
    {"failure.table-not-text", "dit bestand is geen tekst, en dus geen tabel in CSV",
     "this file is not text, so it is not a CSV table"},
    {"hint.table-not-text", "kijk of dit het goede bestand is, en bewaar de tabel zo nodig opnieuw als CSV",
     "check that this is the right file; if it is, save the table as CSV again"},
    {"failure.table-encoding", "regel {line} bevat een teken dat in {encoding} niet bestaat",
     "line {line} contains a character that does not exist in {encoding}"},
    {"hint.table-encoding", "bewaar de tabel als CSV UTF-8, en kijk daarna naar letters met een accent",
     "save the table as CSV UTF-8, then check letters with accents"},
    {"failure.table-empty", "de tabel heeft geen kopregel", "the table has no header row"},
    {"hint.table-empty", "zet in de eerste rij boven elke kolom wat erin staat",
     "in the first row, write a heading above each column"},
    {"failure.table-too-large",
     "de tabel is te groot; 64 MiB, een miljoen rijen en vijf miljoen cellen zijn het meeste",
     "the table is too large; the limits are 64 MiB, a million rows and five million cells"},
    {"hint.table-too-large", "verdeel de rijen over meer bestanden, of laat kolommen weg die niet nodig zijn",
     "split the rows over several files, or leave out columns that you do not need"},

    // A row.
    {"row.too_many_cells",
     "de rij heeft {cells} {cells|cel|cellen} en de kopregel {headings}; zet een cel waarin het "
     "scheidingsteken voorkomt tussen aanhalingstekens",
     "the row has {cells} {cells|cell|cells}, but the header has {headings}; put any cell that contains the "
     "delimiter in quotes"},
    {"row.stray_quote",
     "in deze cel staat een los aanhalingsteken; zet de hele cel tussen aanhalingstekens, en schrijf een "
     "aanhalingsteken daarbinnen twee keer",
     "there is a stray quote in this cell; put the whole cell in quotes, and double any quote inside it"},
    {"row.unclosed_quote",
     "hier begint een cel met een aanhalingsteken dat nergens sluit; van hier af is het bestand niet gelezen",
     "the quote at the start of this cell is never closed; the file is not read from here on"},
    {"failure.sheet-of-csv", "dit is een tabel in CSV, die geen bladen heeft",
     "this is a table in CSV, which has no sheets"},
    {"hint.sheet-of-csv", "laat --sheet weg", "leave out --sheet"},
    {"row.error_value",
     "deze cel bevat een fout van Excel, zoals #N/B; herstel de formule, of typ de waarde zelf",
     "this cell contains an Excel error, such as #N/A; correct the formula, or type the value itself"},
    {"row.no_value",
     "deze cel bevat een formule zonder uitkomst; open de werkmap in Excel en bewaar haar, dan staat de "
     "uitkomst erbij",
     "this cell contains a formula without its result; open the workbook in Excel and save it to keep the "
     "result"},
    {"row.beyond_calendar",
     "deze cel heeft een datum- of tijdnotatie, maar de waarde is geen dag van 1900 tot en met 2199 en geen "
     "tijd van 00:00 tot 24:00",
     "this cell has a date or time format, but its value is no day from 1900 to 2199 and no time from 00:00 "
     "to 24:00"},
    {"row.merged", "deze cel is samengevoegd met een andere; hef de samenvoeging op en vul elke cel",
     "this cell is merged with another; unmerge them and fill in each cell"},
    {"row.number_as_id",
     "hier staat een getal of een datum, en hier hoort een code; zet de celnotatie op Tekst en typ de code "
     "opnieuw, met nullen ervoor als die erbij horen",
     "this is a number or a date, and must be an id; format the cell as Text and type the id again, with any "
     "leading zeros"},
    {"row.gone",
     "dit staat niet meer in de map, of de code is veranderd; zet iets nieuws in een lege rij onder de "
     "andere",
     "this is no longer in the folder, or its id was changed; put something new in an empty row below the "
     "others"},
    {"row.too_long_to_edit",
     "deze tekst is langer dan een cel van Excel; verander haar in het bestand zelf, en laat de cel zoals "
     "zij "
     "was",
     "this text is too long for an Excel cell; change it in the file itself, and leave the cell as it was"},
    {"row.conflict",
     "dit is in de map ook veranderd sinds deze werkmap werd gemaakt; in de map en in de werkmap staat "
     "{fields}",
     "this has changed in the folder too since this workbook was made; folder and workbook say {fields}"},
    {"row.attendance_conflict",
     "de aanwezigheid bij deze bijeenkomst is in de map ook veranderd sinds deze werkmap werd gemaakt; maak "
     "een nieuwe werkmap",
     "the attendance of this session has changed in the folder too since this workbook was made; make a new "
     "workbook"},
    {"row.presence", "bij deze bijeenkomst zijn anderen al ingevuld; vul hier aanwezig of afwezig in",
     "others are already filled in for this session; write present or absent here"},
    {"cell.no_such_record",
     "dit bestaat nog niet, en een rij is er maar een deel van; maak eerst het bestand",
     "this does not exist yet, and a row is only a part of it; create the file first"},
    {"row.date_as_text",
     "deze datum is tekst en geen datum van Excel; typ haar opnieuw in een cel met een datumnotatie, of zet "
     "in het bestand van deze "
     "bron in imports/ de vorm onder \"dates\"",
     "this date is text and not a date of Excel; type it again in a cell with a date format, or put its form "
     "under \"dates\" in "
     "the file of this source in imports/"},
    {"row.unprintable", "in deze cel staat een onzichtbaar teken; typ de cel opnieuw",
     "there is an invisible character in this cell; retype the cell"},

    // A cell.
    {"cell.two_digit_year", "het jaartal heeft maar twee cijfers", "the year has only two digits"},
    {"hint.cell.two_digit_year", "schrijf het hele jaar, als in 3-9-2021",
     "write the year in full, as in 3-9-2021"},
    {"cell.slashes", "een datum met schuine strepen kan op twee manieren gelezen worden",
     "a date with slashes is ambiguous"},
    {"hint.cell.slashes",
     "schrijf 3-9-2021 of 2021-09-03, of zet in het bestand van deze bron in imports/ \"dates: d/m/yyyy\"",
     "write 3-9-2021 or 2021-09-03, or add \"dates: d/m/yyyy\" to the file of this source in imports/"},
    {"cell.impossible_date", "dit is geen bestaande dag tussen 1900 en 2199",
     "this is not an existing day between 1900 and 2199"},
    {"hint.cell.impossible_date", "kijk naar de dag en de maand, en welke van de twee voorop staat",
     "check the day and the month, and which of them comes first"},
    {"cell.not_a_date", "hier hoort een datum", "this must be a date"},
    {"hint.cell.not_a_date",
     "schrijf 3-9-2021 of 2021-09-03, of de vorm onder \"dates\" van deze bron; geef een kolom met getallen "
     "als 44442 in Excel eerst een datumnotatie",
     "write 3-9-2021 or 2021-09-03, or use the format under \"dates\" of this source; if the column shows "
     "numbers such as 44442, give it a date format in Excel first"},
    {"cell.not_a_moment", "hier hoort een datum, met of zonder tijd",
     "this must be a date, with or without a time"},
    {"hint.cell.not_a_moment", "schrijf een moment als 3-9-2021 09:14 of 2021-09-03T09:14:07+02:00",
     "write a date and time like 3-9-2021 09:14 or 2021-09-03T09:14:07+02:00"},
    {"cell.impossible_time", "deze tijd bestaat niet", "this time does not exist"},
    {"hint.cell.impossible_time", "schrijf een tijd van 00:00 tot en met 23:59",
     "write a time from 00:00 to 23:59"},
    {"cell.missing_hour", "dit moment bestaat niet: de klok gaat dan een uur vooruit",
     "this moment does not exist: the clock goes forward an hour at that time"},
    {"hint.cell.missing_hour", "kijk hoe laat het was; een uur later bestaat wel",
     "check the time; an hour later does exist"},
    {"cell.double_hour", "dit moment komt twee keer voor: de klok gaat dan een uur terug",
     "this moment occurs twice: the clock goes back an hour at that time"},
    {"hint.cell.double_hour",
     "schrijf de afstand tot UTC erachter: +02:00 voor de eerste keer, +01:00 voor de tweede",
     "add the offset from UTC: +02:00 for the first time, +01:00 for the second"},
    {"cell.not_a_time", "hier hoort een tijd", "this must be a time"},
    {"hint.cell.not_a_time", "schrijf een tijd als 9:00 of 09:00, van 00:00 tot en met 23:59",
     "write a time like 9:00 or 09:00, from 00:00 to 23:59"},
    {"cell.not_a_number", "hier hoort een getal", "this must be a number"},
    {"hint.cell.not_a_number", "schrijf een getal met alleen cijfers en ten hoogste vier decimalen",
     "write a number with digits only, and at most four decimals"},
    {"cell.wrong_decimal_sign", "dit getal heeft niet het decimaalteken van deze bron",
     "this number does not use the decimal sign of this source"},
    {"hint.cell.wrong_decimal_sign",
     "dat is een komma, of wat er in het bestand van deze bron in imports/ onder \"decimal\" staat",
     "use a comma, or the sign under \"decimal\" in the file of this source in imports/"},
    {"cell.not_money", "hier hoort een bedrag", "this must be an amount"},
    {"hint.cell.not_money", "schrijf een bedrag in euro's met ten hoogste twee decimalen",
     "write an amount in euros, with at most two decimals"},
    {"cell.not_yes_or_no", "hier hoort ja of nee", "this must be yes or no"},
    {"hint.cell.not_yes_or_no", "schrijf ja of nee; 1, x en 0 mag ook",
     "write yes or no; 1, x and 0 are also accepted"},
};

}  // namespace

std::span<const Entry> table_texts() { return entries; }

}  // namespace traject::language
