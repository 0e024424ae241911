// What people learned and said.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"help.evaluate", "wat mensen leerden en vonden, zonder kleine groepen te tonen",
     "shows what people learned and said, without exposing small groups"},
    {"help.evaluate.alone", "toon de uitkomsten", "show the results"},
    {"help.evaluate.SUBJECT", "een groep, programma of plan", "a cohort, programme or plan"},
    {"help.evaluate.--import", "neem de export van een formulierenprogramma over als anonieme antwoordbladen",
     "import the export of a survey tool as anonymous answer sheets"},
    {"help.evaluate.--sheet", "het blad van de werkmap (anders: het eerste)",
     "the sheet of the workbook (default: the first)"},
    {"help.evaluate.--source", "hoe deze tabel gelezen wordt: imports/<bron>.yaml",
     "how to read this table: imports/<source>.yaml"},
    {"help.evaluate.--form", "welk formulier de tabel beantwoordt; zonder: dat van het programma",
     "the form that the table answers (default: the programme's form)"},
    {"help.evaluate.--anew", "in de plaats van alle antwoordbladen die nog niet zijn vrijgegeven",
     "replace all answer sheets that have not been released"},
    {"help.evaluate.--release", "leg vast wat getoond wordt, tot de volgende vrijgave",
     "release the results; they stay the same until the next release"},
    {"help.evaluate.--from", "de eerste dag die meetelt", "the first day that counts"},
    {"help.evaluate.--until", "de laatste dag die meetelt", "the last day that counts"},

    {"failure.only-of-cohort", "{option} gaat over één groep", "use {option} only with a cohort"},
    {"failure.no-form", "programma {programme} heeft geen formulier", "programme {programme} has no form"},
    {"hint.no-form", "zet in het programma \"evaluation: {{form: ...}}\", met een formulier uit forms/",
     "add \"evaluation: {{form: ...}}\" to the programme, with a form from forms/"},
    {"failure.unknown-form", "er is geen formulier \"{id}\"", "there is no form \"{id}\""},
    {"failure.question-twice", "twee kolommen beantwoorden de vraag {question}",
     "two columns answer the question {question}"},
    {"failure.no-question", "geen kolom van de tabel is een vraag van formulier {form}",
     "none of the table's columns is a question on form {form}"},
    {"hint.no-question", "een kop is het id of de tekst van een vraag; --source zegt het anders",
     "a heading must be the id or the text of a question; a source can map other headings"},
    {"failure.release-before-last", "er is al vrijgegeven op {date}; een eerdere dag kan niet",
     "results were released on {date}; you cannot release on an earlier day"},

    {"column.place", "plaats", "place"},
    {"column.question", "vraag", "question"},
    {"column.question_text", "tekst", "text"},
    {"column.about", "over", "about"},
    {"column.answers", "n", "n"},
    {"column.median", "mediaan", "median"},
    {"column.lowest", "laagste", "lowest"},
    {"column.highest", "hoogste", "highest"},
    {"column.mean", "gemiddelde", "mean"},
    {"column.distribution", "verdeling", "distribution"},
    {"column.suppressed", "niet getoond", "not shown"},
    {"column.attended", "aanwezig", "present"},
    {"column.missed", "gemist", "missed"},
    {"column.talks_lacking", "gesprekken", "talks"},
    {"column.manager_talk", "gesprek leidinggevende", "talk with manager"},
    {"column.completion", "stand", "status"},

    {"label.form", "formulier", "form"},
    {"label.invited", "uitgenodigd", "invited"},
    {"label.responses", "antwoordbladen", "answer sheets"},
    {"label.released", "vrijgegeven op", "released on"},
    {"label.rows", "rijen", "rows"},
    {"label.sheets", "antwoordbladen", "answer sheets"},
    {"label.empty_rows", "zonder antwoord", "without an answer"},
    {"label.refused_rows", "geweigerd", "refused"},

    {"aspect.trainer", "trainer", "trainer"},
    {"aspect.content_quality", "kwaliteit van de inhoud", "quality of the content"},
    {"aspect.content_value", "toegevoegde waarde", "added value"},
    {"aspect.location", "locatie", "location"},
    {"aspect.programme", "programma", "programme"},
    {"aspect.self", "eigen ontwikkeling", "own development"},
    {"completion.completed", "voltooid", "completed"},
    {"completion.not_completed", "niet voltooid", "not completed"},
    {"completion.open", "loopt nog", "open"},
    {"completion.withdrawn", "gestopt", "withdrawn"},
    {"manager_talk.missing", "nog niet", "not yet"},
    {"learning.work", "op het werk", "at work"},
    {"learning.others", "van en met anderen", "from and with others"},
    {"learning.training", "in trainingen", "in training"},

    {"evaluation.title", "Evaluatie van {programme}: groep {cohort}",
     "Evaluation of {programme}: cohort {cohort}"},
    {"evaluation.without-form", "geen", "none"},
    {"evaluation.rate", "{n} ({percent}%)", "{n} ({percent}%)"},
    {"evaluation.question", "{text}", "{text}"},
    {"evaluation.text", "{text}", "{text}"},
    {"evaluation.figures", "n {n}, mediaan {median}, laagste {lowest}, hoogste {highest}, gemiddelde {mean}",
     "n {n}, median {median}, lowest {lowest}, highest {highest}, mean {mean}"},
    {"evaluation.mean", "{mean}", "{mean}"},
    {"evaluation.n", "n {n}", "n {n}"},
    {"evaluation.suppressed", "minder dan {smallest} antwoorden: niet getoond",
     "fewer than {smallest} answers: not shown"},
    {"evaluation.suppressed-since",
     "minder dan {smallest} antwoorden, of minder dan {smallest} meer dan bij een eerdere vrijgave: niet "
     "getoond",
     "fewer than {smallest} answers, or fewer than {smallest} new ones since an earlier release: not shown"},
    {"evaluation.suppressed-too-many", "meer antwoorden dan er mensen zijn: niet getoond",
     "more answers than there are people: not shown"},
    {"evaluation.suppressed-whole", "minder dan {smallest} antwoorden in wat meetelt: niet getoond",
     "fewer than {smallest} answers count, so not shown"},
    {"evaluation.not-computed",
     "Er zijn geen cijfers meer: de vrijgave van {date} is niet meer te berekenen. Zie hieronder.",
     "There are no figures any more: the release of {date} can no longer be computed. See below."},
    {"evaluation.live", "Er is nog niets vrijgegeven: met elk antwoord dat bijkomt veranderen de cijfers.",
     "Nothing has been released yet: the figures change with every new answer."},
    {"evaluation.live-cohorts",
     "Nog niet vrijgegeven: {cohorts}. Met elk antwoord dat daar bijkomt veranderen de cijfers.",
     "Not released yet: {cohorts}. Their figures change with every new answer."},
    {"evaluation.people", "Deelnemers, over {held} gehouden {held|bijeenkomst|bijeenkomsten}",
     "Participants, over the {held} {held|session|sessions} held so far"},
    {"evaluation.completion-balance",
     "{completed} voltooid, {not_completed} niet voltooid, {open} {open|loopt|lopen} nog: {all} samen",
     "{completed} completed, {not_completed} not completed, {open} open: {all} in total"},
    {"evaluation.learning", "Hoe er geleerd is, naar gelogde uren van alle deelnemers samen",
     "How people learned, according to the logged hours of all participants"},
    {"evaluation.percent-and-hours", "{percent}%, {hours} uur", "{percent}%, {hours} {hours|hour|hours}"},

    {"evaluation.no_form", "programma {programme} heeft geen formulier: er wordt niets gevraagd",
     "programme {programme} has no form, so no questions were asked"},
    {"evaluation.no_responses", "er zijn nog geen antwoordbladen op formulier {form}",
     "there are no answer sheets for form {form} yet"},
    {"evaluation.too_few_answers", "minder dan {smallest} antwoorden, dus niet getoond: {questions}",
     "fewer than {smallest} answers, so not shown: {questions}"},
    {"evaluation.all_the_same",
     "iedereen gaf hetzelfde antwoord op {question}: wie meedeed is bekend, en dus ook wat diegene vond",
     "everybody gave the same answer to {question}: people know who took part, so they know what each of "
     "them said"},
    {"evaluation.no_responses_of", "groep {cohort}: er zijn nog geen antwoordbladen op formulier {form}",
     "cohort {cohort}: there are no answer sheets for form {form} yet"},
    {"evaluation.too_few_answers_of",
     "groep {cohort}: minder dan {smallest} antwoorden, dus niet getoond: {questions}",
     "cohort {cohort}: fewer than {smallest} answers, so not shown: {questions}"},
    {"evaluation.all_the_same_of",
     "groep {cohort}: iedereen gaf hetzelfde antwoord op {question}: wie meedeed is bekend, en dus ook wat "
     "diegene vond",
     "cohort {cohort}: everybody gave the same answer to {question}: because it is known who took part, it "
     "is known what each of them said"},
    {"evaluation.all_the_same_together",
     "alle groepen samen: iedereen gaf hetzelfde antwoord op {question}: wie meedeed is bekend, en dus ook "
     "wat diegene vond",
     "all cohorts together: everybody gave the same answer to {question}: because it is known who took part, "
     "it is known what each of them said"},
    {"evaluation.more_answers_than_invited",
     "antwoordbladen: {n}, uitgenodigd: {invited}; er tellen antwoorden dubbel, of ze horen bij een andere "
     "groep. Er wordt niets van getoond. Begin opnieuw met de laatste export: traject evaluate {cohort} "
     "--import FILE --form {form} --anew",
     "answer sheets: {n}, invited: {invited}; some answers count twice or belong to another cohort, so none "
     "of them is shown. Start again with the last export: traject evaluate {cohort} --import FILE --form "
     "{form} --anew"},
    {"evaluation.more_answers_than_invited_of",
     "groep {cohort}: antwoordbladen: {n}, uitgenodigd: {invited}; er tellen antwoorden dubbel, of ze horen "
     "bij een andere groep. Er wordt niets van getoond. Begin opnieuw met de laatste export: traject "
     "evaluate {cohort} --import FILE --form {form} --anew",
     "cohort {cohort}: answer sheets: {n}, invited: {invited}; some answers count twice or belong to another "
     "cohort, so none of them is shown. Start again with the last export: traject evaluate {cohort} --import "
     "FILE --form {form} --anew"},
    {"evaluation.answers_left_out",
     "niet meegeteld: {count} {count|antwoord dat|antwoorden die} het formulier niet kent",
     "not counted: {count} {count|answer|answers} to questions that are not on the form"},
    {"evaluation.not_released",
     "er zijn andere antwoordbladen dan op {date}; tot de volgende vrijgave tellen die niet",
     "the answer sheets have changed since {date}; the changes count from the next release"},
    {"evaluation.release_changed",
     "de antwoordbladen van de vrijgave van {date} of het formulier zijn veranderd, dus die cijfers zijn "
     "niet meer te berekenen en worden niet getoond; zet terug wat er veranderd is",
     "the answer sheets in the release of {date}, or the form, have changed, so its figures cannot be "
     "computed and are not shown; restore what has changed"},
    {"evaluation.release_changed_of",
     "groep {cohort}: de antwoordbladen van de vrijgave van {date} of het formulier zijn veranderd, dus die "
     "cijfers zijn niet meer te berekenen en worden niet getoond; zet terug wat er veranderd is",
     "cohort {cohort}: the answer sheets in the release of {date}, or the form, have changed, so its figures "
     "cannot be computed and are not shown; restore what has changed"},
    {"evaluation.release_incomplete",
     "weg: {gone} van de {n} {n|antwoordblad|antwoordbladen} van de vrijgave van {date}, dus die cijfers "
     "zijn niet meer te berekenen: bewaar het rapport van toen; een nieuwe vrijgave telt alleen bladen die "
     "erbij komen",
     "{gone} of the {n} answer {n|sheet|sheets} in the release of {date} {gone|is|are} missing, so its "
     "figures cannot be computed: keep the report from that time; a new release counts only new sheets"},
    {"evaluation.release_incomplete_of",
     "groep {cohort}: weg: {gone} van de {n} {n|antwoordblad|antwoordbladen} van de vrijgave van {date}, dus "
     "die cijfers zijn niet meer te berekenen: bewaar het rapport van toen; een nieuwe vrijgave telt alleen "
     "bladen die erbij komen",
     "cohort {cohort}: {gone} of the {n} answer {n|sheet|sheets} in the release of {date} {gone|is|are} "
     "missing, so its figures cannot be computed: keep the report from that time; a new release counts only "
     "new sheets"},
    {"evaluation.no_completion_rule", "het programma zegt niet wanneer iemand het voltooid heeft",
     "the programme does not define when somebody has completed it"},
    {"evaluation.activities_left_out",
     "niet meegeteld: {count} gelogde {count|regel|regels} zonder bestaand team of deelnemer",
     "not counted: {count} logged {count|entry|entries} without a known team or participant"},

    {"column.wish", "wens", "wish"},
    {"column.cohorts", "groepen", "cohorts"},
    {"column.invited", "uitgenodigd", "invited"},
    {"column.responses", "antwoordbladen", "answer sheets"},
    {"column.percent", "%", "%"},
    {"column.finding", "bevinding", "finding"},
    {"column.decision_status", "stand", "status"},
    {"column.decision", "besluit", "decision"},
    {"column.owner", "wie", "owner"},
    {"column.change", "gemiddelde ervoor en erna", "mean before and after"},
    {"wish.missed", "gemist", "missed"},
    {"wish.wished", "gewenst", "wished for"},
    {"wish.swap", "inruilen", "swap"},
    {"wish.combine", "samenvoegen", "combine"},
    {"decision.open", "open", "open"},
    {"decision.decided", "besloten", "decided"},
    {"decision.done", "gedaan", "done"},
    {"proposal.add", "toevoegen: {training} (door minstens {n} {n|persoon|mensen} genoemd, in {cohorts})",
     "add: {training} (mentioned by at least {n} {n|person|people}, in {cohorts})"},
    {"proposal.swap", "inruilen: {training} (door minstens {n} {n|persoon|mensen} genoemd, in {cohorts})",
     "swap: {training} (mentioned by at least {n} {n|person|people}, in {cohorts})"},
    {"proposal.combine",
     "samenvoegen: {training} (door minstens {n} {n|persoon|mensen} genoemd, in {cohorts})",
     "combine: {training} (mentioned by at least {n} {n|person|people}, in {cohorts})"},
    {"evaluation.programme-title", "Evaluatie van {programme}", "Evaluation of {programme}"},
    {"evaluation.cohorts", "Groepen", "Cohorts"},
    {"evaluation.trend", "Cijfers per groep", "Figures by cohort"},
    {"evaluation.trainings", "Genoemde trainingen", "Trainings that people mentioned"},
    {"evaluation.proposals", "Voorstellen: door meer dan één groep genoemd",
     "Proposals: mentioned in more than one cohort"},
    {"evaluation.decisions", "Bevindingen en besluiten", "Findings and decisions"},
    {"evaluation.before-and-after", "{before} (n {n_before}), in {cohort} {after} (n {n_after})",
     "{before} (n {n_before}), in {cohort} {after} (n {n_after})"},
    {"evaluation.overall", "Alle groepen samen", "All cohorts together"},
    {"evaluation.no_cohorts", "het programma heeft nog geen groepen", "the programme has no cohorts yet"},
    {"evaluation.cohorts_left_out",
     "zonder de groepen met te weinig antwoorden, want anders is uit het geheel te berekenen wat die zeiden; "
     "zij tellen mee als zij en de groepen ervoor vrijgegeven zijn, en samen genoeg: {questions}",
     "not counting cohorts with too few answers, because the total would reveal what they said; they count "
     "once they and the cohorts before them have been released and together have enough answers: "
     "{questions}"},
    {"evaluation.hidden-sign", "–", "–"},
    {"evaluation.hidden",
     "–: niet getoond, want minder dan {smallest} antwoorden, of niet meer te berekenen.",
     "–: not shown, because there are fewer than {smallest} answers, or because the figures can no longer be "
     "computed."},
};

}  // namespace

std::span<const Entry> evaluation_texts() { return entries; }

}  // namespace traject::language
