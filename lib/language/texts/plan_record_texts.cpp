// The fields of plans and forms.
#include "language/record_texts.hpp"

namespace traject::language {
namespace {

constexpr RecordText texts[] = {
    {"the calendar year", "het kalenderjaar"},
    {"what the organisation wants to learn", "wat de organisatie wil leren"},
    {"the theme's id", "het id van het thema"},
    {"what it is for", "waarvoor het is"},
    {"the budgets", "de budgetten"},
    {"the budget's id", "het id van het budget"},
    {"euros a year", "euro per jaar"},
    {"how it is divided", "hoe het verdeeld wordt"},
    {"by establishment in FTE or by head count, on 1 January",
     "naar formatie (fte) of naar hoofden, op 1 januari"},
    {"over teams or departments", "over teams of afdelingen"},
    {"the most it may grow to, in euros", "hoger mag het niet worden, in euro"},
    {"set aside for the unforeseen, in euros", "apart gehouden voor het onvoorziene, in euro"},
    {"provisional sums", "stelposten"},
    {"the id", "het id"},
    {"what it is kept for", "waarvoor het apart gehouden wordt"},
    {"the payroll and the share for learning", "de loonsom en het deel voor leren"},
    {"the payroll, in euros a year", "de loonsom, euro per jaar"},
    {"percent of the payroll for learning", "procent van de loonsom voor leren"},
    {"target percent", "procent dat bereikt moet worden"},
    {"the year of the target", "in welk jaar"},
    {"learning days for a full-time employee; in proportion for fewer hours",
     "dagen voor een volle werkweek, naar verhouding van de uren"},
    {"what is offered", "wat aangeboden wordt"},
    {"the programme of this intervention", "het programma dat het is"},
    {"a theme of the plan", "een thema van het plan"},
    {"new or existing; absent if the source does not say",
     "nieuw of bestaand; zonder: de bron zegt het niet"},
    {"who it is for", "voor wie"},
    {"whether its audience is required to take part", "of wie het betreft moet meedoen"},
    {"length in days", "lengte in dagen"},
    {"a budget of the plan", "een budget van het plan"},
    {"percent paid from the personal career budget", "procent dat uit het persoonlijke loopbaanbudget komt"},
    {"the questions, in this order", "de vragen, in deze volgorde"},
    {"the question's id", "het id van de vraag"},
    {"the question, as people see it", "de vraag zoals mensen die lezen"},
    {"mark: 1 to 10 with at most one decimal; scale; choice; text",
     "mark: 1 tot en met 10 met hoogstens één decimaal; scale; choice; text"},
    {"the subject of the question", "waar de vraag over gaat"},
    {"the session that it asks about", "de bijeenkomst waar de vraag over gaat"},
    {"the lowest value of a scale", "de laagste waarde van een schaal"},
    {"the highest value of a scale", "de hoogste waarde van een schaal"},
    {"the answers to choose from", "de antwoorden waaruit gekozen wordt"},
    {"choice: one answer may contain several, with \";\" between them",
     "choice: een antwoord mag er meer bevatten, met \";\" ertussen"},
    {"choice: any other answer counts as \"other\", and its text is not kept",
     "choice: elk ander antwoord telt als \"other\"; de woorden ervan worden niet bewaard"},
    {"scale: the words that people answer with, such as {1: never, 5: always}",
     "scale: de woorden waarmee mensen antwoorden, {1: nooit, 5: altijd}"},
    {"choice: its answers are training courses that people missed, wish for, would swap or would combine",
     "choice: de antwoorden zijn trainingen die mensen misten, wensen, willen ruilen of samenvoegen"},
    {"files of answers that were imported", "bestanden met antwoorden die zijn overgenomen"},
    {"the cohort that answered", "van wie de antwoorden zijn"},
    {"the SHA-256 of the answers in the file", "SHA-256 van het bestand"},
};

}  // namespace

std::span<const RecordText> plan_record_texts() { return texts; }

}  // namespace traject::language
