// Who may be invited, and the letters to them and to their managers.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"help.invite", "wie kan worden uitgenodigd, en met welke leidinggevende daarover te spreken",
     "lists who may be invited, and the managers to talk to"},
    {"help.invite.PROGRAMME", "het programma", "the programme"},
    {"help.invite.--since", "alleen wie sinds die dag aan de voorwaarden voldoet",
     "only people who have met the rules since that day"},

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
    {"invite.nobody", "Er is niemand om uit te nodigen.", "There is nobody to invite."},
    {"invite.managers", "Met wie te spreken", "Managers to talk to"},
    {"invite.without-manager", "Zonder leidinggevende", "Without a manager"},
    {"invite.unknown", "Onbekend", "Unknown"},
    {"invite.withdrawn", "Eerder teruggetrokken", "Withdrew earlier"},
    {"invite.not-eligible", "Voldoet niet, naar eerste regel", "Not eligible, by first rule that is not met"},
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

    {"letter.to", "Aan {name} ({person})", "To {name} ({person})"},
    {"letter.to-id", "Aan {person}", "To {person}"},
    {"letter.to-manager", "Aan {name} ({person}), leidinggevende", "To {name} ({person}), manager"},
    {"letter.to-manager-id", "Aan {person}, leidinggevende", "To {person}, manager"},
    {"letter.subject", "onderwerp", "subject"},
    {"letter.email", "e-mail", "e-mail"},
    {"letter.subject-person", "Uitnodiging: {programme}", "Invitation: {programme}"},
    {"letter.subject-manager", "Wie uit jouw team kan meedoen: {programme}",
     "Who in your team can take part: {programme}"},
    {"letter.dear", "Beste {name},", "Dear {name},"},
    {"letter.dear-colleague", "Beste collega,", "Dear colleague,"},
    {"letter.invitation",
     "Je kunt meedoen aan het programma {programme}. We nodigen je van harte uit om je in te schrijven!",
     "You can take part in the programme {programme}. We warmly invite you to register!"},
    {"letter.expect", "Dit kun je verwachten:", "This is what you can expect:"},
    {"letter.in-short", "Het programma in het kort:", "The programme in brief:"},

    {"letter.group", "een vaste groep van {size} deelnemers", "a fixed group of {size} participants"},
    {"letter.group-in-teams", "een vaste groep van {size} deelnemers, in teams van {team}",
     "a fixed group of {size} participants, in teams of {team}"},
    {"letter.sessions", "{count} {count|bijeenkomst|bijeenkomsten}", "{count} {count|session|sessions}"},
    {"letter.one-session", "één bijeenkomst", "one session"},
    {"letter.every-week", "meestal elke week, op {weekday}", "usually every week, on {weekday}"},
    {"letter.every-weeks", "meestal om de {weeks} weken, op {weekday}",
     "usually every {weeks} weeks, on {weekday}"},
    {"letter.months", "samen binnen {months} maanden", "all within {months} months"},
    {"letter.one-month", "samen binnen een maand", "all within a month"},
    {"letter.subjects", "met onder meer: {titles}", "including: {titles}"},
    {"letter.talks", "{count} × {title} van {minutes} minuten, individueel",
     "{count} × {title} of {minutes} minutes, one to one"},
    {"letter.coach", "een eigen coach: een collega die met je meedenkt",
     "your own coach: a colleague who helps you think things through"},

    {"letter.talk", "Bespreek met je leidinggevende of dit voor jou het goede moment is.",
     "Talk to your manager about whether this is the right time for you."},
    {"letter.talk-with", "Bespreek met je leidinggevende, {manager}, of dit voor jou het goede moment is.",
     "Talk to your manager, {manager}, about whether this is the right time for you."},
    {"letter.ask",
     "Bespreek met je leidinggevende of dit voor jou het goede moment is. Na je inschrijving vragen we je "
     "leidinggevende om toestemming.",
     "Talk to your manager about whether this is the right time for you. After you register, we will ask "
     "your manager for approval."},
    {"letter.ask-with",
     "Bespreek met je leidinggevende, {manager}, of dit voor jou het goede moment is. Na je inschrijving "
     "vragen we je leidinggevende om toestemming.",
     "Talk to your manager, {manager}, about whether this is the right time for you. After you register, we "
     "will ask your manager for approval."},
    {"letter.order", "De plaatsen gaan op volgorde van inschrijving.",
     "Places are given in the order of registration."},
    {"letter.start-at", "Een groep start bij {count} {count|inschrijving|inschrijvingen}.",
     "A group starts when {count} {count|person has|people have} registered."},
    {"letter.order-and-start",
     "De plaatsen gaan op volgorde van inschrijving; een groep start bij {count} "
     "{count|inschrijving|inschrijvingen}.",
     "Places are given in the order of registration; a group starts when {count} {count|person has|people "
     "have} registered."},
    {"letter.contact", "Inschrijven, of eerst iets vragen? Neem contact op met: {contact}.",
     "To register, or if you have a question, contact {contact}."},
    {"letter.contact-none", "Inschrijven, of eerst iets vragen? Antwoord dan op dit bericht.",
     "To register, or if you have a question, reply to this message."},

    {"letter.one-of-yours", "Een collega uit jouw team kan meedoen aan het programma {programme}:",
     "A colleague in your team can take part in the programme {programme}:"},
    {"letter.some-of-yours", "Deze collega's uit jouw team kunnen meedoen aan het programma {programme}:",
     "These colleagues in your team can take part in the programme {programme}:"},
    {"letter.one-of-yours-since",
     "Sinds {since} kan ook deze collega uit jouw team meedoen aan het programma {programme}:",
     "Since {since}, this colleague in your team can take part in the programme {programme}:"},
    {"letter.some-of-yours-since",
     "Sinds {since} kunnen ook deze collega's uit jouw team meedoen aan het programma {programme}:",
     "Since {since}, these colleagues in your team can take part in the programme {programme}:"},
    {"letter.one", "{name}", "{name}"},
    {"letter.please-talk",
     "Wil je met ieder van hen bespreken of het past bij hun motivatie, ambitie en doelen? Doe dat ongeacht "
     "leeftijd of werkervaring.",
     "Would you talk to each of them about whether it suits their motivation, ambition and goals? Please do "
     "so regardless of age or work experience."},
    {"letter.please-talk-to-one",
     "Wil je samen bespreken of het past bij de motivatie, ambitie en doelen van je collega? Leeftijd of "
     "werkervaring maakt daarbij niet uit.",
     "Would you discuss together whether it suits your colleague's motivation, ambition and goals? Age and "
     "work experience make no difference."},
    {"letter.your-approval", "Na een inschrijving vragen we je om toestemming.",
     "After they register, we will ask you for your approval."},
    {"letter.department-pays", "De kosten komen uit het opleidingsbudget van de afdeling.",
     "The costs are paid from the department's training budget."},
    {"letter.questions", "Heb je vragen? Neem contact op met: {contact}.",
     "If you have any questions, contact {contact}."},
    {"letter.questions-none", "Heb je vragen? Antwoord dan op dit bericht.",
     "If you have any questions, reply to this message."},
    {"letter.greeting", "Met vriendelijke groet,", "Kind regards,"},
    {"letter.signature", "{title}, {organisation}", "{title}, {organisation}"},
    {"letter.signature-organisation", "{organisation}", "{organisation}"},
    {"letter.no-manager", "Van hen is geen leidinggevende bekend, dus ook geen brief:",
     "These people have no manager on file, so there is no letter for one:"},
};

}  // namespace

std::span<const Entry> invite_texts() { return entries; }

}  // namespace traject::language
