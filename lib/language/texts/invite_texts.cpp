// Who may be invited, and the letters to them and to their managers.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"help.invite", "wie kan worden uitgenodigd, en met welke leidinggevende daarover te spreken",
     "lists who may be invited, and the managers to talk to"},
    {"help.invite.PROGRAMME", "het programma", "the programme"},
    {"help.invite.--since", "alleen wie sinds die dag aan de regels voldoet",
     "only people who have met the rules since that day"},
    {"help.invite.--start", "voor een groep die op die dag begint", "for a cohort that starts on that day"},

    {"column.email", "e-mail", "e-mail"},
    {"column.since", "sinds", "since"},
    {"column.manager", "leidinggevende", "manager"},
    {"column.manager_name", "naam leidinggevende", "manager's name"},
    {"column.manager_email", "e-mail leidinggevende", "manager's e-mail"},
    {"column.missing", "ontbreekt", "missing"},
    {"column.people", "medewerkers", "people"},
    {"column.count", "aantal", "number"},

    {"invite.title", "Uit te nodigen voor {programme}, stand op {date}",
     "People to invite to {programme}, as of {date}"},
    {"invite.title-since", "Uit te nodigen voor {programme} sinds {since}, stand op {date}",
     "People to invite to {programme} since {since}, as of {date}"},
    {"invite.title-start", "Uit te nodigen voor {programme}, voor een start op {start}, stand op {date}",
     "People to invite to {programme}, for a start on {start}, as of {date}"},
    {"invite.title-since-start",
     "Uit te nodigen voor {programme} sinds {since}, voor een start op {start}, stand op {date}",
     "People to invite to {programme} since {since}, for a start on {start}, as of {date}"},
    {"invite.nobody", "Er is niemand om uit te nodigen.", "There is nobody to invite."},
    {"invite.managers", "Leidinggevenden om mee te spreken", "Managers to talk to"},
    {"invite.without-manager", "Zonder leidinggevende", "Without a manager"},
    {"invite.unknown", "Onbekend", "Unknown"},
    {"invite.withdrawn", "Eerder teruggetrokken", "Withdrew earlier"},
    {"invite.not-eligible", "Voldoet niet, naar eerste regel",
     "Not eligible, by the first rule that they do not meet"},
    {"invite.ages_out", "{person} is vanaf {date} te oud om zich in te schrijven",
     "from {date}, {person} is too old to register"},
    {"invite.drops_out", "{person} voldoet vanaf {date} niet meer",
     "{person} is no longer eligible from {date}"},
    {"invite.balance.people", "bekeken", "people considered"},
    {"invite.balance.invite", "uit te nodigen", "to invite"},
    {"invite.balance.earlier", "al eerder uit te nodigen", "could already be invited"},
    {"invite.balance.unknown", "onbekend", "unknown"},
    {"invite.balance.registered", "ingeschreven", "registered"},
    {"invite.balance.placed", "geplaatst", "placed"},
    {"invite.balance.withdrawn", "teruggetrokken", "withdrawn"},
    {"invite.balance.not_eligible", "voldoet niet", "not eligible"},

    {"letter.group", "een vaste groep van {size} {size|deelnemer|deelnemers}",
     "a fixed group of {size} {size|participant|participants}"},
    {"letter.group-in-teams", "een vaste groep van {size} {size|deelnemer|deelnemers}, in teams van {team}",
     "a fixed group of {size} {size|participant|participants}, in teams of {team}"},
    {"letter.sessions", "{count} {count|bijeenkomst|bijeenkomsten}", "{count} {count|session|sessions}"},
    {"letter.one-session", "één bijeenkomst", "one session"},
    {"letter.every-week", "meestal elke week, op {weekday}", "usually every week, on {weekday}"},
    {"letter.every-weeks", "meestal om de {weeks} weken, op {weekday}",
     "usually every {weeks} weeks, on {weekday}"},
    {"letter.months", "samen binnen {months} {months|maand|maanden}",
     "all within {months} {months|month|months}"},
    {"letter.one-month", "samen binnen een maand", "all within a month"},
    {"letter.subjects", "met onder meer: {titles}", "including: {titles}"},
    {"letter.talks", "{count} × {title} van {minutes} {minutes|minuut|minuten}, individueel",
     "{count} × {title} of {minutes} {minutes|minute|minutes}, one to one"},
    {"letter.coach", "een eigen coach: een collega die met je meedenkt",
     "your own coach: a colleague who helps you think things through"},

    {"letter.talk", "Bespreek met je leidinggevende of dit voor jou het goede moment is.",
     "Talk to your manager about whether this is the right time for you."},
    {"letter.talk-with", "Bespreek met je leidinggevende, {manager}, of dit voor jou het goede moment is.",
     "Talk to your manager, {manager}, about whether this is the right time for you."},
    {"letter.approval", "Na je inschrijving vragen we je leidinggevende om toestemming.",
     "After you register, we will ask your manager for approval."},
    {"letter.order", "De plaatsen gaan op volgorde van inschrijving.",
     "Places are given in the order of registration."},
    {"letter.start-at", "Een groep start bij {count} {count|inschrijving|inschrijvingen}.",
     "A group starts when {count} {count|person has|people have} registered."},
    {"letter.order-and-start",
     "De plaatsen gaan op volgorde van inschrijving; een groep start bij {count} "
     "{count|inschrijving|inschrijvingen}.",
     "Places are given in the order of registration; a group starts when {count} {count|person has|people "
     "have} registered."},

    {"letter.one", "{name}", "{name}"},
    {"letter.your-approval", "Na een inschrijving vragen we je om toestemming.",
     "After they register, we will ask you for your approval."},
    {"letter.department-pays", "De kosten komen uit het opleidingsbudget van de afdeling.",
     "The costs are paid from the department's training budget."},
    {"letter.no-manager", "Van hen is geen leidinggevende bekend, dus ook geen brief:",
     "These people have no manager on file, so there is no letter for one:"},
};

}  // namespace

std::span<const Entry> invite_texts() { return entries; }

}  // namespace traject::language
