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

    {"commit.answers", "{count} {count|antwoordblad|antwoordbladen} van groep {cohort} overgenomen",
     "{count} answer {count|sheet|sheets} of cohort {cohort} taken in"},
    {"commit.release", "evaluatie van groep {cohort} vrijgegeven", "evaluation of cohort {cohort} released"},
};

}  // namespace

std::span<const Entry> answers_texts() { return entries; }

}  // namespace traject::language
