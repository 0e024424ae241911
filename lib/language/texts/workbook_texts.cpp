// Workbooks of Excel: why one cannot be read, and what is in one that is written.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"help.workbook", "maakt een werkmap om in Excel te bewerken", "makes a workbook to edit in Excel"},
    {"help.workbook.RECORD", "het soort gegevens, zoals people of registrations",
     "the kind of record, such as people or registrations"},
    {"help.workbook.SUBJECT", "alleen van dit programma, deze groep of dit leerplan",
     "only of this programme, cohort or plan"},
    {"failure.workbook-needs-output", "een werkmap gaat naar een bestand", "a workbook goes to a file"},
    {"hint.workbook-needs-output", "schrijf --output BESTAND.xlsx", "use --output FILE.xlsx"},
    {"failure.no-workbook-of", "van {record} is er geen werkmap", "there is no workbook of {record}"},
    {"failure.workbook-without-subject", "deze werkmap gaat niet over één programma, groep of leerplan",
     "this workbook is not about one programme, cohort or plan"},
    {"failure.workbook-of-which", "zeg van welke groep de werkmap moet zijn",
     "say which cohort the workbook is about"},
    {"book.made",
     "{file}: {count} {count|rij|rijen}; neem over wat u in Excel verandert met traject import {record} "
     "{file}",
     "{file}: {count} {count|row|rows}; after editing in Excel, run traject import {record} {file}"},
    {"book.cut",
     "{count} {count|tekst is langer dan een cel en staat er ingekort in; verander die|teksten zijn langer "
     "dan "
     "een cel en staan er ingekort in; verander die} in het bestand zelf",
     "{count} {count|text is longer than a cell and is shortened; change it|texts are longer than a cell and "
     "are shortened; change them} in the file itself"},
    {"book.lists", "keuzes", "choices"},
    {"book.session", "{title}, {date}", "{title}, {date}"},
    {"book.number", "{heading} {number}", "{heading} {number}"},
    {"book.rule.list", "kies uit de lijst, of wis de cel", "choose from the list, or empty the cell"},
    {"book.rule.date", "vul een datum in, zoals 3-9-2021", "enter a date, such as 3-9-2021"},
    {"book.rule.time", "vul een tijd in, zoals 09:00", "enter a time, such as 09:00"},
    {"book.rule.number", "vul een getal in van {lowest} tot en met {highest}",
     "enter a number from {lowest} to {highest}"},
    {"book.note.required", "verplicht", "required"},
    {"book.note.list", "meer waarden met ; ertussen", "several values with ; between them"},
    {"presence.present", "aanwezig", "present"},
    {"presence.absent", "afwezig", "absent"},
    {"xlsx.sheet", "Tabel", "Table"},

    {"failure.workbook-none", "dit bestand is geen werkmap van Excel (.xlsx)",
     "this file is not an Excel workbook (.xlsx)"},
    {"hint.workbook-none", "kijk of dit het goede bestand is; een werkmap of een tabel in CSV kan wel",
     "check that this is the right file; a workbook or a CSV table works"},
    {"failure.workbook-damaged", "deze werkmap is beschadigd of niet helemaal binnengekomen",
     "this workbook is damaged or incomplete"},
    {"hint.workbook-damaged", "open de werkmap in Excel, bewaar haar opnieuw, of vraag haar nog eens op",
     "open the workbook in Excel and save it again, or ask for it once more"},
    {"failure.workbook-encrypted", "deze werkmap is versleuteld met een wachtwoord",
     "this workbook is encrypted with a password"},
    {"hint.workbook-encrypted",
     "open de werkmap in Excel, haal onder Bestand > Info > Werkmap beveiligen het wachtwoord weg en bewaar "
     "haar",
     "open the workbook in Excel, remove the password under File > Info > Protect Workbook, and save it"},
    {"failure.workbook-xls", "dit is een werkmap in de oude vorm van Excel (.xls)",
     "this is a workbook in the old format of Excel (.xls)"},
    {"hint.workbook-xls", "open haar in Excel en kies Bestand > Opslaan als > Excel-werkmap (*.xlsx)",
     "open it in Excel and choose File > Save As > Excel Workbook (*.xlsx)"},
    {"failure.workbook-ods", "dit is een werkblad van LibreOffice (.ods)",
     "this is a spreadsheet of LibreOffice (.ods)"},
    {"hint.workbook-ods", "open het in LibreOffice en kies Bestand > Opslaan als > Excel 2007-365 (.xlsx)",
     "open it in LibreOffice and choose File > Save As > Excel 2007-365 (.xlsx)"},
    {"failure.workbook-xlsb", "dit is een binaire werkmap van Excel (.xlsb)",
     "this is a binary workbook of Excel (.xlsb)"},
    {"hint.workbook-xlsb", "open haar in Excel en kies Bestand > Opslaan als > Excel-werkmap (*.xlsx)",
     "open it in Excel and choose File > Save As > Excel Workbook (*.xlsx)"},
    {"failure.workbook-too-large",
     "deze werkmap is te groot: uitgepakt 64 MiB, 16.384 kolommen en een miljoen rijen zijn het meeste",
     "this workbook is too large: the limits are 64 MiB unpacked, 16,384 columns and a million rows"},
    {"hint.workbook-too-large", "bewaar alleen het blad met de tabel als nieuwe werkmap",
     "save only the sheet with the table as a new workbook"},
    {"failure.workbook-bomb",
     "deze werkmap is niet verder gelezen: zij wordt bij het uitpakken meer dan 300 keer zo groot (een "
     "zipbom)",
     "this workbook was not read any further: it unpacks to more than 300 times its size (a zip bomb)"},
    {"hint.workbook-bomb", "vertrouw dit bestand niet, en vraag de afzender om een nieuw",
     "do not trust this file, and ask the sender for a new one"},
    {"failure.workbook-entities",
     "deze werkmap bevat een documenttype met eigen entiteiten; Excel maakt die nooit, dus zij is niet "
     "gelezen",
     "this workbook has a document type with entities of its own; Excel never writes that, so it was not "
     "read"},
    {"hint.workbook-entities", "vertrouw dit bestand niet, en vraag de afzender om een nieuw",
     "do not trust this file, and ask the sender for a new one"},
    {"failure.workbook-no-sheet", "deze werkmap heeft geen blad \"{name}\"",
     "this workbook has no sheet \"{name}\""},
    {"failure.workbook-merged-heading",
     "de cellen {cells} van de kopregel zijn samengevoegd, en eronder staan meer kolommen",
     "the cells {cells} of the header are merged, and there are several columns below them"},
    {"hint.workbook-merged-heading", "geef elke kolom een eigen kop, in de eerste rij die niet leeg is",
     "give each column a heading of its own, in the first row that is not empty"},
    {"failure.workbook-of-others", "deze werkmap gaat over {record}", "this workbook is about {record}"},
    {"hint.workbook-of-others", "lees haar in met import {record}", "import it with import {record}"},
    {"failure.binary-to-terminal", "een werkmap is geen tekst voor een terminal",
     "a workbook cannot be shown in a terminal"},
    {"hint.binary-to-terminal", "schrijf haar naar een bestand, met --output BESTAND.xlsx",
     "write it to a file, with --output FILE.xlsx"},
    {"hint.workbook-no-sheet", "kies uit {sheets}", "choose from {sheets}"},
};

}  // namespace

std::span<const Entry> workbook_texts() { return entries; }

}  // namespace traject::language
