// What all cohorts cost in one year, and in the years after it.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"failure.year-out-of-range", "--year vraagt een jaar van {first} tot en met {last}",
     "--year must be a year from {first} to {last}"},
    {"failure.forecast-out-of-range", "--forecast vraagt een aantal jaren van 1 tot en met {most}",
     "--forecast must be a number of years from 1 to {most}"},

    {"failure.forecast-too-far", "de vooruitblik gaat tot en met {until}; verder dan {last} kan niet",
     "the forecast would run until {until}; the last possible year is {last}"},
    {"hint.expected-year", "schrijf een jaar als 2021", "write a year like 2021"},

    {"column.year", "jaar", "year"},
    {"column.programme", "programma", "programme"},
    {"column.employees", "medewerkers", "employees"},
    {"column.employee_budget", "budget", "budget"},
    {"column.charged", "doorbelast", "charged"},
    {"column.charged_with_vat", "met btw", "with VAT"},
    {"column.charged_elsewhere", "al elders in rekening", "charged elsewhere"},
    {"column.stays", "blijft over", "left"},
    {"column.stays_with_vat", "met btw", "with VAT"},
    {"column.groups", "groepen", "cohorts"},
    {"column.group_places", "plaatsen", "places"},

    {"year.title", "Begroting van {programme}: {year}", "Budget of {programme}: {year}"},
    {"year.title-of-all", "Begroting van alle programma's: {year}", "Budget of all programmes: {year}"},
    {"year.no-cohorts", "In {year} zijn er geen groepen.", "There are no cohorts in {year}."},
    {"year.together", "samen", "total"},
    {"year.departments", "Opleidingsbudget van elke afdeling: {budget} per medewerker op 1 januari {year}",
     "Training budget of each department: {budget} per employee on 1 January {year}"},
    {"year.charged", "Aandeel van elke afdeling", "Share of each department"},
    {"year.forecast", "Vooruitblik", "Forecast"},
    {"year.people", "{programme}: {people} nog te plaatsen",
     "{programme}: {people} {people|person|people} still to be placed"},
    {"year.people-need",
     "{programme}: {people} nog te plaatsen; met {places} {places|plaats|plaatsen} per jaar duurt dat "
     "{years} jaar",
     "{programme}: {people} {people|person|people} still to be placed; with {places} {places|place|places} a "
     "year, that takes {years} {years|year|years}"},

    {"year.over",
     "{cohort}, {line}: {amount} meer gefactureerd dan voor de hele groep gepland was (zonder btw)",
     "{cohort}, {line}: {amount} invoiced beyond the plan for the whole cohort (without VAT)"},
    {"year.department-over",
     "{department}: {amount} te veel doorbelast; doorbelast is {charged}, het budget is {budget} (zonder "
     "btw)",
     "{department}: overcharged by {amount}; {charged} charged, the budget is {budget} (without VAT)"},
    {"year.department-above-with-vat",
     "{department}: met btw {amount} boven het budget; doorbelast is {charged}, het budget is {budget}",
     "{department}: with VAT, {amount} above the budget; {charged} charged, the budget is {budget}"},
    {"year.no-costs", "{programme}: het programma heeft geen kosten, en telt dus voor niets",
     "{programme}: the programme has no costs, so it is not counted"},
    {"year.line-without-price", "{programme}, {line}: nog geen prijs, en dus niet meegeteld",
     "{programme}, {line}: no price yet, so not counted"},
    {"year.subsidy-once", "{programme}, {subsidy}: {amount} gaat er één keer af, bij {cohorts}",
     "{programme}, {subsidy}: {amount} is deducted once, from {cohorts}"},
    {"year.subsidy-left", "{programme}, {subsidy}: {left} van wat is toegekend, is nog niet gebruikt",
     "{programme}, {subsidy}: {left} of the amount granted has not been used yet"},
    {"year.no-group-size",
     "{programme}: de grootte van een groep is niet bekend; kosten per deelnemer tellen niet mee in de "
     "vooruitblik. Vul group.size in",
     "{programme}: the group size is not known, so costs per participant are not in the forecast; add "
     "group.size"},
    {"year.employment-unknown",
     "medewerkers van wie de eerste werkdag niet bekend is, en die meetellen: {count}",
     "employees counted although their first working day is not known: {count}"},
    {"year.employee-budgets-differ",
     "programma's noemen verschillende budgetten per medewerker, van {lowest} tot {highest}; het laagste "
     "geldt",
     "programmes name different budgets per employee, from {lowest} to {highest}; the lowest one applies"},
    {"year.no-groups-per-year",
     "{programme}: geen vooruitblik, want het programma noemt geen aantal groepen per jaar (groups_per_year)",
     "{programme}: no forecast, because the programme does not say how many cohorts start each year "
     "(groups_per_year)"},
};

}  // namespace

std::span<const Entry> year_budget_texts() { return entries; }

}  // namespace traject::language
