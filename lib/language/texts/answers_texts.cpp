// How answers are taken in and released.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"answers.title", "Antwoorden uit {file} voor groep {cohort}", "Answers from {file} for cohort {cohort}"},
    {"answers.imported", "Overgenomen, elk blad onder een willekeurig nummer en in willekeurige volgorde.",
     "Imported. Each sheet has a random id, and the sheets are in random order."},
    {"answers.refused",
     "Geweigerd: er is niets geschreven. Verbeter de genoemde cellen en probeer het opnieuw.",
     "Refused: nothing was written. Correct the cells listed below and try again."},
    {"answers.already_imported", "Geweigerd: dit bestand is al eens overgenomen.",
     "Refused: this file has already been imported."},
    {"answers.holds_earlier",
     "Geweigerd: wat er al staat, {count} {count|blad|bladen}, staat ook in dit bestand en zou dubbel "
     "tellen. Laat dit bestand in {count|zijn|hun} plaats komen: traject evaluate {cohort} --import {import} "
     "--anew",
     "Refused: the {count} existing {count|sheet is|sheets are} also in this file and would count twice. To "
     "replace {count|it|them} with this file: traject evaluate {cohort} --import {import} --anew"},
    {"answers.holds_changed",
     "Geweigerd: minstens de helft van wat er al staat, {count} {count|blad|bladen}, staat ook in dit "
     "bestand. Zo ziet een export van alle antwoorden tot nu toe eruit, waarin er een paar veranderd zijn, "
     "en dan tellen mensen dubbel. Laat dit bestand in {count|zijn|hun} plaats komen: traject evaluate "
     "{cohort} --import {import} --anew. Zijn het toch andere mensen, zet dan alle antwoorden in één bestand "
     "en doe hetzelfde",
     "Refused: at least half of the {count} existing {count|sheet is|sheets are} also in this file. That is "
     "what an export of all answers so far looks like if some were changed, and people would count twice. To "
     "replace {count|it|them} with this file: traject evaluate {cohort} --import {import} --anew. If these "
     "are "
     "other people after all, put all answers in one file and do the same"},
    {"answers.holds_same",
     "Geweigerd: rijen van dit bestand zeggen precies hetzelfde als bladen die er al staan, bij deze groep "
     "of "
     "bij een andere, en zouden dubbel tellen. Verwijder die rijen, of begin opnieuw met de laatste export, "
     "die alle rijen heeft: traject evaluate {cohort} --import FILE --form {form} --anew",
     "Refused: rows of this file say exactly what existing sheets say, of this cohort or another one, and "
     "would count twice. Remove those rows, or start again with the last export, which has all the rows: "
     "traject evaluate {cohort} --import FILE --form {form} --anew"},
    {"answers.not_in_file",
     "Geweigerd: van een blad dat al is vrijgegeven staan de antwoorden niet in dit bestand. Neem de laatste "
     "export van groep {cohort}, met alle rijen. Heeft iemand na de vrijgave een antwoord veranderd, neem "
     "dan alleen de nieuwe rijen over, zonder --anew.",
     "Refused: this file lacks the answers of a sheet that has been released. Use the last export for cohort "
     "{cohort}, with all its rows. If somebody changed an answer after the release, import only the new "
     "rows, without --anew."},
    {"answers.nobody_knows",
     "Geweigerd: niet elk blad dat er al staat, staat in dit bestand, dus niemand kan weten welke rijen "
     "nieuw "
     "zijn. Neem de laatste export met alle rijen, of laat dit bestand in hun plaats komen: traject evaluate "
     "{cohort} --import {import} --anew",
     "Refused: not every existing sheet is in this file, so nobody can tell which rows are new. Use the last "
     "export "
     "with all its rows, or replace the sheets with this file: traject evaluate {cohort} --import {import} "
     "--anew"},
    {"answers.known", "{count} {count|rij stond|rijen stonden} er al, en {count|telt|tellen} niet nog eens",
     "{count} {count|row was|rows were} already on file, and {count|does|do} not count again"},
    {"answers.not-found", "koppen die deze bron altijd heeft, en deze tabel niet: {columns}; klopt de bron?",
     "headings that this source always has, and this table does not: {columns}; is it the right source?"},
    {"failure.no-such-choice", "\"{heading}\" hoort bij {question}, maar die vraag heeft zo'n keuze niet",
     "\"{heading}\" belongs to {question}, but that question has no such choice"},
    {"hint.no-such-choice", "de keuzes zijn: {choices}", "the choices are: {choices}"},
    {"expected-answer.labels",
     "{question} vraagt een heel getal van {lowest} tot en met {highest}, of: {labels}",
     "{question} takes a whole number from {lowest} to {highest}, or: {labels}"},
    {"evaluation.labelled", "{value} {label}", "{value} {label}"},
    {"answer.other", "anders", "something else"},
    {"answers.no_answers", "Geweigerd: geen enkele rij heeft een antwoord.",
     "Refused: no row contains an answer."},
    {"answers.refused-rows", "Geen antwoord (rij:kolom)", "Not a valid answer (row:column)"},
    {"answers.read-sheet", "gelezen van het blad {sheet}", "read from the sheet {sheet}"},
    {"answers.read-as", "gelezen als {encoding}", "read as {encoding}"},
    {"answers.dropped", "niet overgenomen, want geen vraag: {columns}",
     "ignored, because they are not questions: {columns}"},
    {"answers.not-asked", "vragen zonder kolom: {questions}", "questions without a column: {questions}"},
    {"answers.standing",
     "er {count|stond|stonden} al {count} {count|blad|bladen}: rijen die ook in een eerder bestand stonden, "
     "tellen nu dubbel",
     "{count} {count|sheet|sheets} already existed: rows that an earlier file also contained now count "
     "twice"},
    {"answers.repeats",
     "elke rij van dit bestand zegt hetzelfde als een blad dat er al stond; stond het al in een eerder "
     "bestand, begin dan opnieuw met de laatste export: traject evaluate {cohort} --import FILE --form "
     "{form} --anew",
     "every row of this file is the same as an existing sheet; if an earlier file contained it too, start "
     "again with the last export: traject evaluate {cohort} --import FILE --form {form} --anew"},
    {"answers.gone", "{count} {count|blad|bladen} zonder vrijgave {count|is|zijn} weggehaald",
     "{count} {count|sheet|sheets} that had not been released {count|was|were} removed"},
    {"answers.more-than-invited",
     "er {total|staat|staan} nu {total} {total|blad|bladen} van {invited} {invited|genodigde|genodigden}, "
     "dus er wordt niets getoond of vrijgegeven. Bevat de export steeds alle eerdere rijen, begin dan "
     "opnieuw met de laatste: traject evaluate {cohort} --import FILE --form {form} --anew",
     "there {total|is|are} now {total} {total|sheet|sheets} for {invited} {invited|person|people} invited, "
     "so nothing is shown or released. If every export contains all earlier rows, start again with the last "
     "one: traject evaluate {cohort} --import FILE --form {form} --anew"},
    {"answers.live",
     "van deze groep is nog niets vrijgegeven: wie een rapport van voor deze tabel heeft, kan uit het "
     "verschil halen wat de nieuwe bladen zeggen",
     "nothing in this cohort has been released yet: anyone with an earlier report can work out the new "
     "answers from the difference"},
    {"expected-answer.mark",
     "{question} vraagt een cijfer van {lowest} tot en met {highest}, hooguit één decimaal",
     "{question} takes a mark from {lowest} to {highest}, at most one decimal"},
    {"expected-answer.scale", "{question} vraagt een heel getal van {lowest} tot en met {highest}",
     "{question} takes a whole number from {lowest} to {highest}"},
    {"expected-answer.choice", "{question} vraagt een keuze: {choices}",
     "{question} takes a choice: {choices}"},

    {"diagnostic.unknown-question", "het formulier heeft deze vraag niet",
     "the form does not have this question"},
    {"hint.unknown-question", "de vragen zijn: {questions}", "the questions are: {questions}"},
    {"diagnostic.release-incomplete",
     "antwoordbladen van de vrijgave van {date} zijn weg: die cijfers zijn niet meer te berekenen",
     "answer sheets from the release of {date} are missing: its figures can no longer be computed"},
    {"hint.release-incomplete",
     "is dat de bewaartermijn, bewaar dan het rapport van toen; zet anders de bladen terug",
     "if their retention period is over, keep the report from that time; otherwise put the sheets back"},
    {"diagnostic.release-changed",
     "de antwoordbladen van de vrijgave van {date} of hun formulier zijn veranderd: die cijfers worden niet "
     "getoond",
     "the answer sheets in the release of {date}, or their form, have changed: its figures are not shown"},
    {"hint.release-changed", "zet terug wat er veranderd is, met git of met de hand",
     "restore what has changed, with git or by hand"},
    {"diagnostic.no-answer", "dit is geen antwoord op de vraag",
     "this is not a valid answer to the question"},

    {"release.title", "Evaluatie van groep {cohort} vrijgeven", "Release the evaluation of cohort {cohort}"},
    {"release.done",
     "Vrijgegeven op {date}: {n} {n|antwoordblad|antwoordbladen}. Latere antwoorden tellen pas bij de "
     "volgende vrijgave.",
     "Released on {date}: {n} {n|answer sheet|answer sheets}. Answers that arrive later count from the next "
     "release."},
    {"release.too_few", "Geweigerd: er zijn minder dan {smallest} antwoordbladen.",
     "Refused: there are fewer than {smallest} answer sheets."},
    {"release.too_little_new",
     "Geweigerd: minder dan {smallest} bladen meer dan de vorige vrijgave; uit het verschil zou blijken wie "
     "wat zei.",
     "Refused: fewer than {smallest} new sheets since the last release; the difference would show who said "
     "what."},
    {"release.not_whole",
     "Geweigerd: de vorige vrijgave is niet meer te berekenen, en er zijn minder dan {smallest} bladen die "
     "in geen vrijgave stonden.",
     "Refused: the last release can no longer be computed, and fewer than {smallest} sheets have never been "
     "released."},

    {"release.more_than_invited",
     "Geweigerd: er zijn meer antwoordbladen dan genodigden. Begin opnieuw met de laatste export: traject "
     "evaluate {cohort} --import FILE --form {form} --anew",
     "Refused: there are more answer sheets than people invited. Start again with the last export: traject "
     "evaluate {cohort} --import FILE --form {form} --anew"},

    {"diagnostic.more-sheets-than-invited",
     "er {n|is|zijn} {n} {n|antwoordblad|antwoordbladen} op formulier {form}, van {invited} "
     "{invited|genodigde|genodigden}: er wordt niets van getoond of vrijgegeven",
     "there {n|is|are} {n} answer {n|sheet|sheets} for form {form}, but only {invited} {invited|person "
     "was|people were} invited: none of them is shown or released"},
    {"diagnostic.more-sheets-than-invited.released",
     "er {n|is|zijn} {n} {n|antwoordblad|antwoordbladen} op formulier {form}, van {invited} "
     "{invited|genodigde|genodigden}: er wordt niets van getoond, behalve wat al is vrijgegeven",
     "there {n|is|are} {n} answer {n|sheet|sheets} for form {form}, but only {invited} {invited|person "
     "was|people were} invited: only what has been released is shown"},
    {"hint.more-sheets-than-invited.released",
     "wat is vrijgegeven, blijft; kijk of wie zich terugtrok, echt voor de eerste bijeenkomst stopte",
     "what has been released stays; check that everybody who withdrew really left by the first session"},
    {"hint.more-sheets-than-invited",
     "begin opnieuw met de laatste export: traject evaluate {cohort} --import FILE --form {form} --anew",
     "start again with the last export: traject evaluate {cohort} --import FILE --form {form} --anew"},

    {"commit.answers", "{count} {count|antwoordblad|antwoordbladen} van groep {cohort} overgenomen",
     "{count} answer {count|sheet|sheets} imported for cohort {cohort}"},
    {"commit.release", "evaluatie van groep {cohort} vrijgegeven", "evaluation of cohort {cohort} released"},
};

}  // namespace

std::span<const Entry> answers_texts() { return entries; }

}  // namespace traject::language
