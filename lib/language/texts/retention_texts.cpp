// Who is still employed some years after a programme.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"column.after_start", "na de start", "after the start"},
    {"column.retention_group", "wie", "who"},
    {"column.of_people", "samen", "out of"},
    {"column.still_employed", "in dienst", "employed"},
    {"column.not_employed", "uit dienst", "left"},
    {"column.employment_unknown", "onbekend", "unknown"},

    {"retention.heading", "Nog in dienst, stand op {date}", "Still employed, as of {date}"},
    {"retention.after-a-year", "{years} jaar", "{years} year"},
    {"retention.after-years", "{years} jaar", "{years} {years|year|years}"},
    {"retention.participants", "deelnemers", "participants"},
    {"retention.others", "niet deelgenomen", "did not take part"},
    {"retention.not-shown", "niet getoond", "not shown"},
    {"retention.not-yet", "Nog geen groep is een jaar geleden begonnen; de eerste cijfers zijn er op {date}.",
     "No cohort started a year ago yet; the first figures will be available on {date}."},
    {"retention.who",
     "Wie niet heeft deelgenomen, voldeed op de dag van een selectie aan de regels, voor zover die "
     "zonder inschrijving te beoordelen zijn. Iedereen telt één keer, vanaf de eerste groep.",
     "People who did not take part met the rules on the day of a selection, as far as that can be judged "
     "without a registration. Everybody counts once, from the first cohort."},
    {"retention.why-not-shown",
     "Wie erbij komt, telt pas mee als geen van de aantallen daardoor met minder dan {smallest} stijgt, ook "
     "niet het aantal dat tussen twee jaren vertrok. Wie een jaar na de start niet had deelgenomen, blijft "
     "bij die rij.",
     "Newcomers are counted in batches, so that no count rises by fewer than {smallest} and no smaller "
     "number of people leaves between two years. Anyone who had not taken part a year after the start stays "
     "in that row."},
};

}  // namespace

std::span<const Entry> retention_texts() { return entries; }

}  // namespace traject::language
