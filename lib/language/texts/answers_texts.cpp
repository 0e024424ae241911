// How answers are taken in and released.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"answers.title", "Antwoorden uit {file} voor groep {cohort}", "Answers from {file} for cohort {cohort}"},
    {"answers.imported", "Overgenomen, elk blad onder een willekeurig nummer en in willekeurige volgorde.",
     "Taken in, each sheet under a random id and in a random order."},
    {"answers.refused",
     "Geweigerd: er is niets geschreven. Verbeter de genoemde cellen en probeer het opnieuw.",
     "Refused: nothing was written. Mend the cells named below and try again."},
    {"answers.already_imported", "Geweigerd: dit bestand is al eens overgenomen.",
     "Refused: this file was taken in before."},
    {"answers.holds_earlier",
     "Geweigerd: alle {count} bladen die er al staan, staan ook in dit bestand, en zouden dubbel tellen. "
     "Laat dit "
     "bestand in hun plaats komen: traject evaluate {cohort} --import {file} --anew",
     "Refused: all {count} sheets that stand already are in this file too, and would count twice. Let this "
     "file take "
     "their place: traject evaluate {cohort} --import {file} --anew"},
    {"answers.not_in_file",
     "Geweigerd: van een blad dat al is vrijgegeven staan de antwoorden niet in dit bestand. Neem de laatste "
     "export van groep {cohort}, met alle rijen.",
     "Refused: this file does not have the answers of a sheet that was released. Use the last export of "
     "cohort "
     "{cohort}, with all its rows."},
    {"answers.no_answers", "Geweigerd: geen enkele rij heeft een antwoord.",
     "Refused: no row has any answer."},
    {"answers.refused-rows", "Geen antwoord (rij:kolom)", "No answer (row:column)"},
    {"answers.read-as", "gelezen als {encoding}", "read as {encoding}"},
    {"answers.dropped", "niet overgenomen, want geen vraag: {columns}",
     "dropped, as they are no question: {columns}"},
    {"answers.not-asked", "vragen zonder kolom: {questions}", "questions without a column: {questions}"},
    {"answers.standing",
     "er {count|stond|stonden} al {count} {count|blad|bladen}: rijen die ook in een eerder bestand stonden, "
     "tellen nu dubbel",
     "{count} {count|sheet|sheets} stood already: rows that an earlier file had too now count twice"},
    {"answers.repeats",
     "elke rij van dit bestand zegt hetzelfde als een blad dat er al stond; stond het al in een eerder "
     "bestand, begin "
     "dan opnieuw met de laatste export: traject evaluate {cohort} --import FILE --anew",
     "each row of this file says the same as a sheet that stood already; if an earlier file had it too, "
     "begin again "
     "with the last export: traject evaluate {cohort} --import FILE --anew"},
    {"answers.gone", "{count} {count|blad|bladen} zonder vrijgave {count|is|zijn} weggehaald",
     "{count} {count|sheet|sheets} that no release held {count|was|were} taken away"},
    {"answers.more-than-invited",
     "er staan nu {total} bladen van {invited} genodigden, dus er wordt niets getoond of vrijgegeven. Bevat "
     "de export "
     "steeds alle eerdere rijen, begin dan opnieuw met de laatste: traject evaluate {cohort} --import FILE "
     "--anew",
     "there are now {total} sheets of {invited} people invited, so nothing is shown or released. If each "
     "export holds "
     "all earlier rows, begin again with the last one: traject evaluate {cohort} --import FILE --anew"},
    {"answers.live",
     "van deze groep is nog niets vrijgegeven: wie een rapport van voor deze tabel heeft, kan uit het "
     "verschil "
     "halen wat de nieuwe bladen zeggen",
     "nothing of this cohort is released yet: who has a report from before this table can tell from the "
     "difference what the new sheets say"},
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
     "answer sheets of the release of {date} are gone: its figures cannot be computed any more"},
    {"hint.release-incomplete",
     "is dat de bewaartermijn, bewaar dan het rapport van toen; zet anders de bladen terug",
     "if they were kept long enough, keep the report of then; otherwise put the sheets back"},
    {"diagnostic.release-changed",
     "de antwoordbladen van de vrijgave van {date} of hun formulier zijn veranderd: die cijfers worden niet "
     "getoond",
     "the answer sheets of the release of {date} or their form have changed: its figures are not shown"},
    {"hint.release-changed", "zet terug wat er veranderd is, met git of met de hand",
     "put back what has changed, with git or by hand"},
    {"diagnostic.no-answer", "dit is geen antwoord op de vraag", "this is no answer to the question"},

    {"release.title", "Evaluatie van groep {cohort} vrijgeven", "Release the evaluation of cohort {cohort}"},
    {"release.done",
     "Vrijgegeven op {date}: {n} antwoordbladen. Latere antwoorden tellen pas bij de volgende vrijgave.",
     "Released on {date}: {n} answer sheets. Later answers count from the next release."},
    {"release.too_few", "Geweigerd: er zijn minder dan {smallest} antwoordbladen.",
     "Refused: there are fewer than {smallest} answer sheets."},
    {"release.too_little_new",
     "Geweigerd: minder dan {smallest} bladen meer dan de vorige vrijgave; uit het verschil zou blijken wie "
     "wat zei.",
     "Refused: fewer than {smallest} sheets more than the last release; the difference would show who said "
     "what."},
    {"release.not_whole",
     "Geweigerd: de vorige vrijgave is niet meer te berekenen, en er zijn minder dan {smallest} bladen die "
     "in geen "
     "vrijgave stonden.",
     "Refused: the last release cannot be computed any more, and fewer than {smallest} sheets were in none."},

    {"release.more_than_invited",
     "Geweigerd: er zijn meer antwoordbladen dan genodigden. Begin opnieuw met de laatste export: traject "
     "evaluate "
     "{cohort} --import FILE --anew",
     "Refused: there are more answer sheets than people invited. Begin again with the last export: traject "
     "evaluate "
     "{cohort} --import FILE --anew"},

    {"diagnostic.more-sheets-than-invited",
     "er zijn {n} antwoordbladen op formulier {form}, van {invited} genodigden: er wordt niets van getoond "
     "of "
     "vrijgegeven",
     "there are {n} answer sheets to form {form}, of {invited} people invited: nothing of them is shown or "
     "released"},
    {"hint.more-sheets-than-invited",
     "begin opnieuw met de laatste export: traject evaluate {cohort} --import FILE --anew",
     "begin again with the last export: traject evaluate {cohort} --import FILE --anew"},

    {"commit.answers", "{count} {count|antwoordblad|antwoordbladen} van groep {cohort} overgenomen",
     "{count} answer {count|sheet|sheets} of cohort {cohort} taken in"},
    {"commit.release", "evaluatie van groep {cohort} vrijgegeven", "evaluation of cohort {cohort} released"},
};

}  // namespace

std::span<const Entry> answers_texts() { return entries; }

}  // namespace traject::language
