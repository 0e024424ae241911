// What is waiting for the coordinator.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"help.status", "wat er op u wacht, het dringendste eerst", "what is waiting for you, most urgent first"},

    {"column.due", "uiterlijk", "due"},
    {"column.what_waits", "wat er wacht", "what is waiting"},
    {"column.command", "commando", "command"},

    {"status.title", "Dit wacht op {date}", "Waiting for you on {date}"},
    {"status.answers_missing", "De antwoorden op {form} zijn nog niet overgenomen",
     "The answers to {form} have not been imported yet"},
    {"status.attendance_missing", "Wie was er bij {session} op {day}?", "Who was at {session} on {day}?"},
    {"status.choice_open", "Kies het onderwerp van {session} op {day}",
     "Choose the subject of {session} on {day}"},
    {"status.coach_missing", "Nog geen coach voor {people}", "No coach yet for {people}"},
    {"status.cohort_can_start",
     "U kunt een groep plannen: {eligible} {eligible|persoon voldoet|mensen voldoen}, {needed} "
     "{needed|is|zijn} genoeg",
     "You can plan a cohort: {eligible} {eligible|person is|people are} eligible, and {needed} "
     "{needed|is|are} enough"},
    {"status.manager_missing",
     "Zet een leidinggevende in de gegevens van {people}: nu kan niemand toestemming geven",
     "Add a manager to the records of {people}: without one, nobody can approve"},
    {"status.past_term", "Vernietig gegevens waarvan de bewaartermijn voorbij is",
     "Destroy records that are past their retention period"},
    {"status.place_free", "Vrije plaatsen die u kunt opvullen: {count}",
     "Free places that you can fill: {count}"},
    {"status.preparation_due", "Voorbereiding: {what}", "Preparation: {what}"},
    {"status.release_possible",
     "U kunt een rapport van {count} {count|antwoordblad|antwoordbladen} vrijgeven",
     "You can release a report of {count} answer {count|sheet|sheets}"},
    {"status.session_soon", "Binnenkort: {session} op {day}", "Coming up: {session} on {day}"},
    {"status.subsidy_deadline", "Dien de aanvraag voor {subsidy} van {amount} uiterlijk op {date} in",
     "Submit the application for {subsidy}, {amount}, by {date}"},
    {"status.talks_missing", "Nog niet alle individuele sessies zijn gepland voor {people}",
     "Not all individual sessions have been planned for {people}"},
    {"status.teams_missing", "De groep is nog niet verdeeld in teams van {size}",
     "The cohort has not been divided into teams of {size} yet"},
    {"status.word_missing", "Vraag {manager} om een ja of nee over {people}",
     "Ask {manager} for a yes or no about {people}"},
};

}  // namespace

std::span<const Entry> status_texts() { return entries; }

}  // namespace traject::language
