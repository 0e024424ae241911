// Who may be invited, and the letters to them and to their managers.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"help.invite", "wie kan worden uitgenodigd, en met welke leidinggevende daarover te spreken",
     "who may be invited, and with which manager to speak about it"},
    {"help.invite.PROGRAMME", "het programma", "the programme"},
    {"help.invite.--since", "alleen wie sinds die dag aan de voorwaarden voldoet",
     "only who meets the conditions since that day"},

    {"column.email", "e-mail", "e-mail"},
    {"column.since", "sinds", "since"},
    {"column.manager", "leidinggevende", "manager"},
    {"column.manager_name", "naam leidinggevende", "name of manager"},
    {"column.manager_email", "e-mail leidinggevende", "e-mail of manager"},
    {"column.missing", "ontbreekt", "missing"},
    {"column.people", "medewerkers", "people"},
    {"column.count", "aantal", "number"},

    {"invite.title", "Uit te nodigen voor {programme}, stand op {date}",
     "To be invited to {programme}, as of {date}"},
    {"invite.title-since", "Uit te nodigen voor {programme} sinds {since}, stand op {date}",
     "To be invited to {programme} since {since}, as of {date}"},
    {"invite.nobody", "Er is niemand om uit te nodigen.", "There is nobody to invite."},
    {"invite.managers", "Met wie te spreken", "With whom to speak"},
    {"invite.without-manager", "Zonder leidinggevende", "Without a manager"},
    {"invite.unknown", "Onbekend", "Unknown"},
    {"invite.withdrawn", "Eerder teruggetrokken", "Withdrawn before"},
    {"invite.not-eligible", "Voldoet niet, naar eerste regel", "Not eligible, by the first rule"},
    {"invite.ages_out", "{person} is vanaf {date} te oud om zich in te schrijven",
     "{person} is too old to register from {date}"},
    {"invite.drops_out", "{person} voldoet vanaf {date} niet meer",
     "{person} is no longer eligible from {date}"},
    {"invite.balance.people", "bekeken", "looked at"},
    {"invite.balance.invite", "uit te nodigen", "to be invited"},
    {"invite.balance.earlier", "al eerder uit te nodigen", "to be invited before"},
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
     "Who of your team can take part: {programme}"},
    {"letter.dear", "Beste {name},", "Dear {name},"},
    {"letter.dear-colleague", "Beste collega,", "Dear colleague,"},
    {"letter.invitation",
     "Je kunt meedoen aan het programma {programme}. We nodigen je van harte uit om je in te schrijven!",
     "You can take part in the programme {programme}. We warmly invite you to register!"},
    {"letter.expect", "Dit kun je verwachten:", "This is what you can expect:"},
    {"letter.in-short", "Het programma in het kort:", "The programme in short:"},

    {"letter.group", "een vaste groep van {size} deelnemers", "a fixed group of {size} participants"},
    {"letter.group-in-teams", "een vaste groep van {size} deelnemers, in teams van {team}",
     "a fixed group of {size} participants, in teams of {team}"},
    {"letter.sessions", "{count} {count|bijeenkomst|bijeenkomsten}", "{count} {count|session|sessions}"},
    {"letter.one-session", "één bijeenkomst", "one session"},
    {"letter.every-week", "meestal elke week, op {weekday}", "mostly every week, on {weekday}"},
    {"letter.every-weeks", "meestal om de {weeks} weken, op {weekday}",
     "mostly every {weeks} weeks, on {weekday}"},
    {"letter.months", "samen binnen {months} maanden", "all within {months} months"},
    {"letter.one-month", "samen binnen een maand", "all within a month"},
    {"letter.subjects", "met onder meer: {titles}", "with, among others: {titles}"},
    {"letter.talks", "{count} × {title} van {minutes} minuten, individueel",
     "{count} × {title} of {minutes} minutes, individually"},
    {"letter.coach", "een eigen coach: een collega die met je meedenkt",
     "a coach of your own: a colleague who thinks along with you"},

    {"letter.talk", "Bespreek met je leidinggevende of dit voor jou het goede moment is.",
     "Talk with your manager about whether this is the right moment for you."},
    {"letter.talk-with", "Bespreek met je leidinggevende, {manager}, of dit voor jou het goede moment is.",
     "Talk with your manager, {manager}, about whether this is the right moment for you."},
    {"letter.ask",
     "Bespreek met je leidinggevende of dit voor jou het goede moment is. Na je inschrijving vragen we je "
     "leidinggevende om toestemming.",
     "Talk with your manager about whether this is the right moment for you. After you have registered, we "
     "ask your manager to approve."},
    {"letter.ask-with",
     "Bespreek met je leidinggevende, {manager}, of dit voor jou het goede moment is. Na je inschrijving "
     "vragen we je leidinggevende om toestemming.",
     "Talk with your manager, {manager}, about whether this is the right moment for you. After you have "
     "registered, we ask your manager to approve."},
    {"letter.order", "De plaatsen gaan op volgorde van inschrijving.",
     "Places are given in order of registration."},
    {"letter.start-at", "Een groep start bij {count} {count|inschrijving|inschrijvingen}.",
     "A group starts when {count} {count|person has|people have} registered."},
    {"letter.order-and-start",
     "De plaatsen gaan op volgorde van inschrijving; een groep start bij {count} "
     "{count|inschrijving|inschrijvingen}.",
     "Places are given in order of registration; a group starts when {count} {count|person has|people have} "
     "registered."},
    {"letter.contact", "Inschrijven, of eerst iets vragen? Neem contact op met: {contact}.",
     "To register, or to ask something first, contact: {contact}."},
    {"letter.contact-none", "Inschrijven, of eerst iets vragen? Antwoord dan op dit bericht.",
     "To register, or to ask something first, answer this message."},

    {"letter.one-of-yours", "Een collega uit jouw team kan meedoen aan het programma {programme}:",
     "A colleague of your team can take part in the programme {programme}:"},
    {"letter.some-of-yours", "Deze collega's uit jouw team kunnen meedoen aan het programma {programme}:",
     "These colleagues of your team can take part in the programme {programme}:"},
    {"letter.one-of-yours-since",
     "Sinds {since} kan ook deze collega uit jouw team meedoen aan het programma {programme}:",
     "Since {since} this colleague of your team can take part in the programme {programme} too:"},
    {"letter.some-of-yours-since",
     "Sinds {since} kunnen ook deze collega's uit jouw team meedoen aan het programma {programme}:",
     "Since {since} these colleagues of your team can take part in the programme {programme} too:"},
    {"letter.one", "{name}", "{name}"},
    {"letter.please-talk",
     "Wil je met ieder van hen bespreken of het past bij hun motivatie, ambitie en doelen? Doe dat ongeacht "
     "leeftijd of werkervaring.",
     "Would you talk with each of them about whether it suits their motivation, ambition and goals? Please "
     "do "
     "so regardless of age or work experience."},
    {"letter.please-talk-to-one",
     "Wil je samen bespreken of het past bij de motivatie, ambitie en doelen van je collega? Leeftijd of "
     "werkervaring maakt daarbij niet uit.",
     "Would you talk together about whether it suits your colleague's motivation, ambition and goals? Age "
     "and "
     "work experience make no difference."},
    {"letter.your-approval", "Na een inschrijving vragen we je om toestemming.",
     "After a registration we ask you to approve."},
    {"letter.department-pays", "De kosten komen uit het opleidingsbudget van de afdeling.",
     "The costs are paid from the department's training budget."},
    {"letter.questions", "Heb je vragen? Neem contact op met: {contact}.",
     "If you have any questions, contact: {contact}."},
    {"letter.questions-none", "Heb je vragen? Antwoord dan op dit bericht.",
     "If you have any questions, answer this message."},
    {"letter.greeting", "Met vriendelijke groet,", "Kind regards,"},
    {"letter.signature", "{title}, {organisation}", "{title}, {organisation}"},
    {"letter.signature-organisation", "{organisation}", "{organisation}"},
    {"letter.no-manager", "Van hen is geen leidinggevende bekend, dus ook geen brief:",
     "No manager of theirs is on file, so there is no letter either:"},
};

}  // namespace

std::span<const Entry> invite_texts() { return entries; }

}  // namespace traject::language
