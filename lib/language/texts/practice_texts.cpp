// What the intakes of a coach practice come to.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {

    {"failure.only-of-practice",
     "{option} is er voor een programma met aanmeldingen bij een coach, en voor een pilot met vouchers",
     "use {option} only with a coach practice or a voucher pilot"},
    {"failure.practice-period-backwards", "de periode eindigt op {until}, voor ze op {from} begint",
     "the period ends on {until}, before it starts on {from}"},
    {"failure.practice-period-to-come", "de periode begint op {from}, en het is pas {as_of}",
     "the period starts on {from}, but it is only {as_of}"},
    {"failure.practice-whole-years",
     "aantallen onder de {smallest} blijven onbekend, en een dag of maand meer of minder zou ze verraden; "
     "daarom zijn alleen hele kalenderjaren te vragen die voorbij zijn",
     "counts below {smallest} stay hidden, and a slightly different period would reveal them; you can only "
     "ask for whole calendar years that are over"},
    {"hint.practice-whole-years",
     "geef --from met 1 januari en --until met 31 december, tot en met {until}; zonder beide tellen alle "
     "jaren tot dan",
     "use --from with a 1 January and --until with a 31 December, no later than {until}; without them, all "
     "years up to then count"},

    {"column.intake_reason", "reden", "reason"},
    {"column.registrations", "aanmeldingen", "registrations"},
    {"column.goal_1", "doel 1", "goal 1"},
    {"column.goal_2", "doel 2", "goal 2"},
    {"column.reached", "bereikt", "reached"},
    {"column.figure", "cijfer", "figure"},

    {"practice.title", "Evaluatie van {programme}", "Evaluation of {programme}"},
    {"practice.period",
     "Aanmeldingen van {from} tot en met {until}. Een doel telt als bereikt tot en met die laatste dag.",
     "Registrations from {from} to {until}. A goal counts as reached up to that last day."},
    {"practice.period-until",
     "Alle aanmeldingen tot en met {until}. Een doel telt als bereikt tot en met die dag.",
     "All registrations up to {until}. A goal counts as reached up to that day."},
    {"practice.protection",
     "• is niet getoond: een aantal onder {smallest}, of een waaruit dat te berekenen is.",
     "• is not shown: a count below {smallest}, or one from which such a count could be computed."},
    {"practice.ask-years",
     "Van deze jaren is niets te tonen. Jaren met te weinig aanmeldingen tellen alleen samen met de jaren "
     "erna; te vragen zijn, ook aaneengesloten: {years}.",
     "Nothing can be shown for these years. Years with too few registrations count only together with the "
     "years after them. You can ask for these years: {years}."},
    {"practice.not-every-period",
     "Deze praktijk heeft zoveel jaren dat niet elke periode is nagerekend; wat niet is nagerekend, is niet "
     "getoond. "
     "Vraag een van deze jaren, of alle jaren tot en met een ervan: {years}.",
     "This practice spans too many years to check every period; periods that were not checked are not shown. "
     "Ask for "
     "one of these years, or for all years up to one of them: {years}."},
    {"practice.too-few", "Er zijn te weinig aanmeldingen om iets te tonen.",
     "There are too few registrations to show anything."},
    {"practice.registrations", "aanmeldingen", "registrations"},
    {"practice.count-percent", "{count} ({percent}%)", "{count} ({percent}%)"},
    {"practice.count-and-sum", "{count}, samen {sum} euro", "{count}, {sum} euros in total"},

    {"practice.domains", "Waar mensen werken", "Where people work"},
    {"practice.reasons", "Waarom ze komen, en hun doelen", "Why they come, and their goals"},
    {"practice.empty-goal", "Een leeg vak: niemand stelde dit doel. Dat is iets anders dan nul.",
     "An empty cell: nobody set this goal, which is not the same as zero."},
    {"practice.instruments", "Instrumenten", "Instruments"},
    {"practice.status", "Hoe het ervoor staat", "Status"},
    {"practice.outcomes", "Uitkomst", "Outcome"},
    {"practice.heard-through", "Hoe mensen ervan hoorden", "How people heard about it"},
    {"practice.manager-informed", "Weet de leidinggevende ervan?", "Does the manager know?"},
    {"practice.overlap", "Dezelfde mensen staan in meer dan één lijst: tel de lijsten niet bij elkaar op.",
     "The same people appear in more than one list: do not add the lists up."},

    {"intake-status.active", "loopt", "active"},
    {"intake-status.ended", "afgerond", "ended"},
    {"intake-status.stopped", "gestopt", "stopped"},
    {"outcome.found_job", "andere baan gevonden", "found another job"},
    {"outcome.job_fits_again", "de baan past weer", "satisfied with the job again"},
    {"outcome.looking", "zoekt nog", "still looking"},
    {"outcome.unknown", "geen uitkomst bekend", "no outcome on file"},
    {"heard.unknown", "niet bekend", "not known"},
    {"manager-informed.yes", "ja", "yes"},
    {"manager-informed.no", "nee", "no"},
    {"manager-informed.unknown", "niet bekend", "not known"},

    {"practice.hours", "Uren van de coach", "Coach's hours"},
    {"practice.hours-logged", "bij deze aanmeldingen", "for these registrations"},
    {"practice.hours-of", "{hours} uur, van {count} {count|aanmelding|aanmeldingen}",
     "{hours} {hours|hour|hours}, of {count} {count|registration|registrations}"},
    {"practice.hours-known", "uren bekend", "hours known"},
    {"practice.hours-unknown", "uren niet bekend", "hours not known"},
    {"practice.hours-available", "beschikbaar", "available"},
    {"practice.hours-per-week", "{hours} uur in deze periode, {per_week} per week",
     "{hours} {hours|hour|hours} in this period, {per_week} a week"},
    {"practice.per-week", "{per_week} uur per week; --from geeft de uren van een periode",
     "{per_week} {per_week|hour|hours} a week; add --from to see the hours in a period"},

    {"practice.external-coach", "Externe coach", "External coach"},
    {"practice.coached", "trajecten", "trajectories"},
    {"practice.quotes", "offertes", "quotes"},
    {"practice.invoices", "facturen", "invoices"},

    {"practice.target", "Doelstelling: {title}", "Target: {title}"},
    {"practice.days", "{from} tot en met {until}", "{from} to {until}"},
    {"practice.days-from", "vanaf {from}", "from {from}"},
    {"practice.days-until", "tot en met {until}", "up to {until}"},
    {"practice.target-period", "periode", "period"},
    {"practice.now", "nu", "now"},
    {"practice.of-people", "{count} van {people}", "{count} of {people}"},
    {"practice.unknown-of-people", "• van {people}", "• of {people}"},
    {"practice.of-people-percent", "{count} van {people} ({percent}%)", "{count} of {people} ({percent}%)"},
    {"practice.not-completed", "nog niet", "not yet"},
    {"practice.completion-unknown", "niet bekend", "not known"},
    {"practice.unclear", "niet bekend of ze meetellen", "not known whether they count"},
    {"practice.needed", "nodig", "needed"},
    {"practice.everybody", "iedereen", "everybody"},
    {"practice.base-period", "periode van de basis", "period of the base"},
    {"practice.base-as-it-is", "tegenover de basis", "compared with the base"},
    {"practice.base-in-months",
     "tegenover de basis van {base_months} {base_months|maand|maanden}, teruggebracht tot {months}",
     "compared with the base of {base_months} {base_months|month|months}, converted to {months}"},
    {"practice.base-in-days", "tegenover de basis, omgerekend naar de lengte van de periode",
     "compared with the base, converted to the length of the period"},
    {"practice.base", "{base}", "{base}"},
    {"practice.base-less", "{base}; nodig is {percent}% minder", "{base}; required: {percent}% less"},
    {"practice.base-more", "{base}; nodig is {percent}% meer", "{base}; required: {percent}% more"},
    {"practice.reached-on", "gehaald op", "reached on"},
    {"practice.state", "stand", "state"},
    {"target-state.met", "gehaald", "met"},
    {"target-state.not_met", "niet gehaald", "not met"},
    {"target-state.open", "loopt nog", "still open"},
    {"target-state.unknown", "niet te zeggen", "cannot be said"},
    {"target-state.suppressed", "wordt niet getoond", "not shown"},
};

}  // namespace

std::span<const Entry> practice_texts() { return entries; }

}  // namespace traject::language
