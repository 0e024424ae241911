// What a cohort costs.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"help.budget", "wat een groep, een jaar of een plan kost, wie het betaalt en wat er is uitgegeven",
     "what a cohort, a year or a plan costs, who pays for it, and what was spent"},
    {"help.budget.SUBJECT", "een groep, programma of plan; zonder: alle programma's van een jaar",
     "a cohort, programme or plan; without it: all programmes of a year"},
    {"help.budget.--year", "het jaar (anders dat van de peildatum)", "the year (else that of the as-of day)"},
    {"help.budget.--forecast", "vooruitblik op zoveel jaren daarna", "a forecast of so many years after it"},
    {"failure.year-of-other-subject",
     "--year en --forecast horen bij een programma of bij alle programma's samen",
     "--year and --forecast go with a programme or with all programmes together"},

    {"column.id", "id", "id"},
    {"column.cost_line", "kostenregel", "cost line"},
    {"column.quantity", "aantal", "quantity"},
    {"column.unit_price", "prijs", "price"},
    {"column.amount", "bedrag", "amount"},
    {"column.amount_including_vat", "bedrag met btw", "amount with VAT"},
    {"column.without_vat", "zonder btw", "without VAT"},
    {"column.vat", "btw", "VAT"},
    {"column.vat_status", "stand van de btw", "VAT status"},
    {"column.vat_rate", "btw-tarief", "VAT rate"},
    {"column.with_vat", "met btw", "with VAT"},
    {"column.basis", "bedragen", "amounts"},
    {"column.total", "totaal", "total"},
    {"column.per_participant", "per deelnemer", "per participant"},
    {"column.each", "per deelnemer", "each"},
    {"column.participants", "deelnemers", "participants"},
    {"column.net", "na subsidie", "after subsidy"},
    {"column.net_per_participant", "per deelnemer", "per participant"},
    {"column.share", "aandeel", "share"},
    {"column.subsidy", "subsidie", "subsidy"},
    {"column.reading", "lezing", "reading"},
    {"column.planned", "gepland", "planned"},
    {"column.committed", "toegezegd", "committed"},
    {"column.invoiced", "gefactureerd", "invoiced"},
    {"column.paid", "betaald", "paid"},
    {"column.over", "te veel", "too much"},

    {"vat.included", "in de prijs", "included"},
    {"vat.excluded", "boven op de prijs", "on top"},
    {"vat.exempt", "vrijgesteld", "exempt"},
    {"vat.unknown", "onbekend", "unknown"},
    {"vat.assumed", "boven op de prijs (aangenomen)", "on top (assumed)"},
    {"subsidy.applied", "aangevraagd", "applied for"},
    {"subsidy.granted", "toegekend", "granted"},

    {"budget.title", "Begroting van {programme}: groep {cohort}", "Budget of {programme}: cohort {cohort}"},
    {"budget.basis", "Alle bedragen zijn in euro.", "All amounts are in euro."},
    {"budget.no-costs", "Het programma heeft geen kosten.", "The programme has no costs."},
    {"budget.together", "Samen, en per deelnemer ({participants})",
     "Together, and per participant ({participants})"},
    {"budget.without-vat", "zonder btw", "without VAT"},
    {"budget.vat-at-rate", "btw {rate}% over {base}", "VAT {rate}% on {base}"},
    {"budget.vat-exempt", "vrijgesteld van btw: {base}", "exempt from VAT: {base}"},
    {"budget.with-vat", "met btw", "with VAT"},
    {"budget.net", "zonder btw, na toegekende subsidie", "without VAT, after granted subsidies"},
    {"budget.net-with-vat", "met btw, na toegekende subsidie", "with VAT, after granted subsidies"},
    {"budget.per-employee", "opleidingsbudget per medewerker", "training budget per employee"},
    {"budget.charges", "Aandeel van elke afdeling", "Share of each department"},
    {"budget.no-department", "(afdeling onbekend)", "(department unknown)"},
    {"budget.organisation-pays", "De organisatie betaalt het geheel; er wordt niets doorbelast.",
     "The organisation pays for the whole; nothing is charged to departments."},
    {"budget.subsidies", "Subsidies: wat er overblijft na toekenning",
     "Subsidies: what is left once they are granted"},
    {"budget.readings", "Andere lezingen van dezelfde kosten", "Other readings of the same costs"},
    {"budget.reading", "{units}", "{units}"},
    {"budget.reading-as-priced", "{units} (nu)", "{units} (now)"},
    {"budget.at-sizes", "Per deelnemer, bij een andere groepsgrootte",
     "Per participant, in a group of another size"},
    {"budget.spending", "Uitgaven zonder btw, stand op {date}", "Spending without VAT, as of {date}"},

    {"budget.over",
     "{line}: {amount} te veel uitgegeven; gefactureerd is {invoiced}, gepland was {planned} (zonder btw)",
     "{line}: overspent by {amount}; {invoiced} was invoiced, {planned} was planned (without VAT)"},
    {"budget.over-unplanned",
     "{line}: {amount} uitgegeven (zonder btw) op een kostenregel die het programma niet heeft",
     "{line}: {amount} was spent (without VAT) on a cost line that the programme does not have"},
    {"budget.units-differ", "{line}: {priced} geprijsd, {planned} gepland",
     "{line}: {priced} priced, {planned} planned"},
    {"budget.units-differ-readings", "{line}: {priced} geprijsd, {planned} gepland; zie de andere lezingen",
     "{line}: {priced} priced, {planned} planned; see the other readings"},
    {"budget.line-without-price", "{line}: nog geen prijs, en dus niet meegeteld",
     "{line}: no price yet, and so not counted"},
    {"budget.sessions-without-price", "zonder prijs: {sessions}", "without a price: {sessions}"},
    {"budget.vat-assumed", "{lines}: niet gezegd of de prijs met btw is; aangenomen is dat de btw erbij komt",
     "{lines}: not said whether the price includes VAT; assumed is that VAT comes on top"},
    {"budget.vat-assumed-of",
     "{subject}, {lines}: niet gezegd of de prijs met btw is; aangenomen is dat de btw erbij komt",
     "{subject}, {lines}: not said whether the price includes VAT; assumed is that VAT comes on top"},
    {"budget.vat-assumed-or",
     "{lines}: niet gezegd of de prijs met btw is; aangenomen is dat de btw erbij komt. Zonder die btw is "
     "het "
     "totaal met btw {total}, per deelnemer {each}",
     "{lines}: not said whether the price includes VAT; assumed is that VAT comes on top. Without that VAT "
     "the "
     "total with VAT is {total}, per participant {each}"},
    {"budget.vat-unknown", "{lines}: onbekend hoe het met de btw zit; gerekend is alsof die erbij komt",
     "{lines}: VAT is unknown; reckoned as if it comes on top"},
    {"budget.vat-unknown-of",
     "{subject}, {lines}: onbekend hoe het met de btw zit; gerekend is alsof die erbij komt",
     "{subject}, {lines}: VAT is unknown; reckoned as if it comes on top"},
    {"budget.vat-unknown-or",
     "{lines}: onbekend hoe het met de btw zit; gerekend is alsof die erbij komt. Zonder die btw is het "
     "totaal "
     "met btw {total}, per deelnemer {each}",
     "{lines}: VAT is unknown; reckoned as if it comes on top. Without that VAT the total with VAT is "
     "{total}, "
     "per participant {each}"},
    {"budget.above-without-vat",
     "per deelnemer zonder btw {each}: {amount} boven het opleidingsbudget van {budget} per medewerker",
     "per participant without VAT {each}: {amount} above the training budget of {budget} per employee"},
    {"budget.above-with-vat",
     "per deelnemer met btw {each}: {amount} boven het opleidingsbudget van {budget} per medewerker",
     "per participant with VAT {each}: {amount} above the training budget of {budget} per employee"},
    {"budget.subsidy-open", "{subsidy}: {amount} is aangevraagd en niet toegekend; het telt niet mee",
     "{subsidy}: {amount} was applied for and is not granted; it does not count"},
    {"budget.subsidy-open-of",
     "{subject}, {subsidy}: {amount} is aangevraagd en niet toegekend; het telt niet mee",
     "{subject}, {subsidy}: {amount} was applied for and is not granted; it does not count"},
    {"budget.small-group",
     "deelnemers: {participants} van de {size}; in een volle groep zou een deelnemer {each} kosten (zonder "
     "btw)",
     "participants: {participants} of {size}; in a full group a participant would cost {each} (without VAT)"},
};

}  // namespace

std::span<const Entry> budget_texts() { return entries; }

}  // namespace traject::language
