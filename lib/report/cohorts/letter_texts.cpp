#include "report/cohorts/letter_texts.hpp"

#include "model/settings.hpp"

namespace traject::report {
namespace {

struct Text {
  std::string_view nl;
  std::string_view en;
};

constexpr Text placement_text{
    R"(# Je hebt een plaats in {programme}

Beste {name},

Goed nieuws: je doet mee aan {programme}. Je groep begint op {start} en eindigt op {end}. Zet deze data in je agenda:

{sessions}

Kun je een keer niet? Laat het ons dan zo vroeg mogelijk weten.

Heb je vragen? Neem contact op met {contact}.

Met vriendelijke groet,

{sender}
)",
    R"(# You have a place in {programme}

Dear {name},

Good news: you are taking part in {programme}. Your group starts on {start} and ends on {end}. Please put these dates in your
calendar:

{sessions}

If you cannot come to one of them, let us know as early as you can.

If you have any questions, contact {contact}.

Kind regards,

{sender}
)"};

constexpr Text waiting_text{
    R"(# Je staat op de wachtlijst van {programme}

Beste {name},

Je hebt je ingeschreven voor {programme}. De groep die op {start} begint is vol. Je staat op plaats {position} van de inschrijflijst.

Komt er een plaats vrij, dan hoor je het van ons. Je hoeft je niet opnieuw in te schrijven.

Heb je vragen, of wil je niet meer meedoen? Neem contact op met {contact}.

Met vriendelijke groet,

{sender}
)",
    R"(# You are on the waiting list of {programme}

Dear {name},

You registered for {programme}. The group that starts on {start} is full. You are number {position} in line.

If a place becomes free, we will let you know. You do not have to register again.

If you have any questions, or no longer want to take part, contact {contact}.

Kind regards,

{sender}
)"};

constexpr Text change_text{
    R"(# Er verandert iets in {programme}

Beste {name},

In de planning van je groep is dit veranderd:

{changes}

De hele planning is nu:

{sessions}

Heb je vragen? Neem contact op met {contact}.

Met vriendelijke groet,

{sender}
)",
    R"(# A change in {programme}

Dear {name},

This has changed in the dates of your group:

{changes}

All dates are now:

{sessions}

If you have any questions, contact {contact}.

Kind regards,

{sender}
)"};

constexpr Text coach_text{
    R"(# Je coach in {programme}

Beste {name},

Tijdens {programme} heb je een coach: {coach}. Neem zelf contact op om een eerste afspraak te maken.
Het e-mailadres is {coach_email}.

Klikt het niet? Laat het ons weten, dan zoeken we samen een andere coach. Je hoeft niet te zeggen waarom.

Heb je vragen? Neem contact op met {contact}.

Met vriendelijke groet,

{sender}
)",
    R"(# Your coach in {programme}

Dear {name},

During {programme} you have a coach: {coach}. Please get in touch to make a first appointment.
The e-mail address is {coach_email}.

If it does not click, let us know and we will look for another coach together. You do not have to say why.

If you have any questions, contact {contact}.

Kind regards,

{sender}
)"};

constexpr Text invite_text{
    R"(# Uitnodiging: {programme}

Beste {name},

Je kunt meedoen aan {programme}. We nodigen je van harte uit om je in te schrijven.

Dit kun je verwachten:

{in_short}

{talk}
{approval}

{places}

Inschrijven, of eerst iets vragen? Neem contact op met {contact}.
Het e-mailadres is {contact_email}.

Met vriendelijke groet,

{sender}
)",
    R"(# Invitation: {programme}

Dear {name},

You can take part in {programme}. We warmly invite you to register.

This is what you can expect:

{in_short}

{talk}
{approval}

{places}

To register, or if you have a question, contact {contact}.
The e-mail address is {contact_email}.

Kind regards,

{sender}
)"};

constexpr Text invite_manager_text{
    R"(# Wie uit jouw team kan meedoen aan {programme}

Beste {name},

Wie uit jouw team kan meedoen aan {programme}? Dit is de lijst:

{people}

De lijst noemt alleen wie sinds {since} kan meedoen.

Wil je met ieder van hen bespreken of dit er nu het goede moment voor is?
{approval}

{costs}

Het programma in het kort:

{in_short}

Heb je vragen? Neem contact op met {contact}.
Het e-mailadres is {contact_email}.

Met vriendelijke groet,

{sender}
)",
    R"(# Who in your team can take part in {programme}

Dear {name},

Who in your team can take part in {programme}? This is the list:

{people}

The list only names people who have met the rules since {since}.

Please talk to each of them about whether this is the right time.
{approval}

{costs}

The programme in brief:

{in_short}

If you have any questions, contact {contact}.
The e-mail address is {contact_email}.

Kind regards,

{sender}
)"};

const Text& text_of(LetterKind kind) {
  switch (kind) {
    case LetterKind::placement: return placement_text;
    case LetterKind::waiting: return waiting_text;
    case LetterKind::change: return change_text;
    case LetterKind::coach: return coach_text;
    case LetterKind::invite: return invite_text;
    case LetterKind::invite_manager: break;
  }
  return invite_manager_text;
}

}  // namespace

std::string_view letter_text(LetterKind kind, base::Language language) {
  return language == base::Language::nl ? text_of(kind).nl : text_of(kind).en;
}

std::string letter_file(LetterKind kind, base::Language language) {
  return "letters/" + std::string(model::word(kind)) + "." + std::string(model::word(language)) + ".md";
}

}  // namespace traject::report
