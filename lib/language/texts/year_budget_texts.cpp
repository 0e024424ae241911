// What all cohorts cost in one year, and in the years after it.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"failure.year-out-of-range", "--year vraagt een jaar van {first} tot en met {last}",
     "--year takes a year from {first} to {last}"},
    {"failure.forecast-out-of-range", "--forecast vraagt een aantal jaren van 1 tot en met {most}",
     "--forecast takes a number of years from 1 to {most}"},

    {"failure.forecast-too-far", "de vooruitblik gaat tot en met {until}; verder dan {last} kan niet",
     "the forecast runs until {until}; it can go no further than {last}"},
    {"hint.expected-year", "schrijf een jaar als 2021", "write a year as 2021"},

    {"column.year", "jaar", "year"},
    {"column.programme", "programma", "programme"},
    {"column.employees", "medewerkers", "employees"},
    {"column.employee_budget", "budget", "budget"},
    {"column.charged", "doorbelast", "charged"},
    {"column.charged_with_vat", "met btw", "with VAT"},
    {"column.charged_elsewhere", "door andere", "by others"},
    {"column.stays", "blijft over", "stays"},
    {"column.stays_with_vat", "met btw", "with VAT"},
    {"column.groups", "groepen", "groups"},
    {"column.group_places", "plaatsen", "places"},

    {"year.title", "Begroting van {programme}: {year}", "Budget of {programme}: {year}"},
    {"year.title-of-all", "Begroting van alle programma's: {year}", "Budget of all programmes: {year}"},
    {"year.no-cohorts", "In {year} zijn er geen groepen.", "There are no cohorts in {year}."},
    {"year.together", "samen", "together"},
    {"year.departments", "Opleidingsbudget van elke afdeling: {budget} per medewerker op 1 januari {year}",
     "Training budget of each department: {budget} per employee on 1 January {year}"},
    {"year.charged", "Aandeel van elke afdeling", "Share of each department"},
    {"year.forecast", "Vooruitblik", "Forecast"},
    {"year.people", "{programme}: {people} nog te plaatsen", "{programme}: {people} still to be placed"},
    {"year.people-need",
     "{programme}: {people} nog te plaatsen; met {places} plaatsen per jaar duurt dat {years} jaar",
     "{programme}: {people} still to be placed; with {places} places a year that takes {years} "
     "years"},

    {"year.over",
     "{cohort}, {line}: {amount} meer gefactureerd dan voor de hele groep gepland was (zonder btw)",
     "{cohort}, {line}: {amount} was invoiced beyond what was planned for the whole cohort (without VAT)"},
    {"year.department-over",
     "{department}: {amount} te veel doorbelast; doorbelast is {charged}, het budget is {budget} (zonder "
     "btw)",
     "{department}: overcharged by {amount}; {charged} is charged, the budget is {budget} (without VAT)"},
    {"year.department-above-with-vat",
     "{department}: met btw {amount} boven het budget; doorbelast is {charged}, het budget is {budget}",
     "{department}: with VAT {amount} above the budget; {charged} is charged, the budget is {budget}"},
    {"year.no-costs", "{programme}: het programma heeft geen kosten, en telt dus voor niets",
     "{programme}: the programme has no costs, and so counts for nothing"},
    {"year.line-without-price", "{programme}, {line}: nog geen prijs, en dus niet meegeteld",
     "{programme}, {line}: no price yet, and so not counted"},
    {"year.subsidy-once", "{programme}, {subsidy}: {amount} gaat er één keer af, bij {cohorts}",
     "{programme}, {subsidy}: {amount} is taken off once, for {cohorts}"},
    {"year.subsidy-left", "{programme}, {subsidy}: {left} van wat is toegekend, is nog niet gebruikt",
     "{programme}, {subsidy}: {left} of what was granted has not been used yet"},
    {"year.no-group-size",
     "{programme}: de grootte van een groep is niet bekend; kosten per deelnemer tellen niet mee in de "
     "vooruitblik. Vul group.size in",
     "{programme}: the size of a group is not known; costs per participant do not count in the forecast. "
     "Fill "
     "in group.size"},
    {"year.employment-unknown",
     "medewerkers van wie de eerste werkdag niet bekend is, en die meetellen: {count}",
     "employees whose first working day is not known, and who count: {count}"},
    {"year.employee-budgets-differ",
     "programma's noemen verschillende budgetten per medewerker, van {lowest} tot {highest}; het laagste "
     "geldt",
     "programmes name different budgets per employee, from {lowest} to {highest}; the lowest one holds"},
    {"year.no-groups-per-year",
     "{programme}: geen vooruitblik, want het programma noemt geen aantal groepen per jaar "
     "(groups_per_year)",
     "{programme}: no forecast, because the programme names no number of groups a year (groups_per_year)"},
};

}  // namespace

std::span<const Entry> year_budget_texts() { return entries; }

}  // namespace traject::language
