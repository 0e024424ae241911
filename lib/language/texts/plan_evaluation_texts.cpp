// Which interventions of a plan are evaluated.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"column.intervention", "interventie", "intervention"},
    {"column.interventions", "interventies", "interventions"},
    {"column.theme", "thema", "theme"},
    {"column.goal", "doel", "goal"},
    {"column.audience", "doelgroep", "audience"},
    {"column.mandatory", "verplicht", "mandatory"},
    {"column.length", "lengte", "length"},
    {"column.length_because", "waaruit de lengte blijkt", "basis for the length"},
    {"column.evaluation", "evaluatie", "evaluation"},
    {"column.lacks", "wat ontbreekt", "missing"},
    {"column.missing_aspects", "ontbrekende aspecten", "missing aspects"},
    {"column.cohort_in_year", "groep in het planjaar", "cohort in the plan's year"},
    {"column.counted_by", "naar", "by"},
    {"column.kind_of_intervention", "soort", "kind"},
    {"column.with_cohort", "met groep", "with cohort"},
    {"column.evaluated", "geëvalueerd", "evaluated"},
    {"column.to_evaluate", "nog doen", "to do"},
    {"column.length_unknown", "lengte onbekend", "length unknown"},
    {"column.not_needed", "niet nodig", "not needed"},

    {"plan-evaluation.title", "Evaluatie van {plan}, stand op {date}", "Evaluation of {plan}, as of {date}"},
    {"plan-evaluation.rule",
     "Een interventie van een dag of langer wordt geëvalueerd op trainer, kwaliteit en toegevoegde waarde "
     "van de inhoud, en locatie.",
     "An intervention of a day or longer must be evaluated on trainer, quality and added value of the "
     "content, and location."},
    {"plan-evaluation.interventions", "interventies", "interventions"},
    {"plan-evaluation.evaluated", "geëvalueerd", "evaluated"},
    {"plan-evaluation.to-evaluate", "nog te evalueren", "still to be evaluated"},
    {"plan-evaluation.length-unknown", "niet geëvalueerd, lengte onbekend", "not evaluated, length unknown"},
    {"plan-evaluation.not-needed", "korter dan een dag, niet nodig", "shorter than a day, not needed"},

    {"plan-evaluation.themes", "Interventies van elk thema", "Interventions of each theme"},
    {"plan-evaluation.without-theme", "(zonder thema)", "(without a theme)"},
    {"plan-evaluation.theme-not-listed", "{theme} (niet bij de thema's van het plan)",
     "{theme} (not one of the plan's themes)"},
    {"plan-evaluation.kinds", "Wat voor interventies", "What kind of interventions"},
    {"plan-evaluation.by-status", "stand", "status"},
    {"plan-evaluation.status.new", "nieuw", "new"},
    {"plan-evaluation.status.existing", "bestaand", "existing"},
    {"plan-evaluation.status.partly_existing", "deels bestaand", "partly existing"},
    {"plan-evaluation.status.unknown", "onbekend", "unknown"},
    {"plan-evaluation.by-mandatory", "deelname", "participation"},
    {"plan-evaluation.mandatory", "verplicht", "mandatory"},
    {"plan-evaluation.voluntary", "vrijwillig", "voluntary"},
    {"plan-evaluation.mandatory-unknown", "onbekend", "unknown"},
    {"plan-evaluation.by-audience", "doelgroep", "audience"},
    {"plan-evaluation.audience-unknown", "onbekend", "unknown"},

    {"plan-evaluation.heading.to-evaluate", "Nog te evalueren", "Still to be evaluated"},
    {"plan-evaluation.heading.evaluated", "Geëvalueerd", "Evaluated"},
    {"plan-evaluation.heading.length-unknown", "Lengte onbekend: zet \"days\" bij de interventie in het plan",
     "Length unknown: give the intervention \"days\" in the plan"},
    {"plan-evaluation.heading.not-needed", "Korter dan een dag: evaluatie niet nodig",
     "Shorter than a day: no evaluation needed"},

    {"plan-evaluation.length.day", "{days} dag", "{days} day"},
    {"plan-evaluation.length.days", "{days} {days|dag|dagen}", "{days} {days|day|days}"},
    {"plan-evaluation.length.session-of-days", "{session}: {days} {days|dag|dagen}",
     "{session}: {days} {days|day|days}"},
    {"plan-evaluation.length.long-session", "{session}: {from}–{until}", "{session}: {from}–{until}"},
    {"plan-evaluation.length.short-sessions", "bijeenkomsten van minder dan zes uur",
     "sessions of less than six hours"},
    {"plan-evaluation.length.no-sessions", "geen bijeenkomsten in het programma",
     "no sessions in the programme"},

    {"plan-evaluation.lack.form", "nog geen formulier", "no form yet"},
    {"plan-evaluation.lack.aspects", "formulier {form} vraagt niet naar {aspects}",
     "form {form} does not ask about {aspects}"},
    {"plan-evaluation.lack.cohort", "nog geen groep", "no cohort yet"},
    {"plan-evaluation.lack.answers", "nog geen antwoorden", "no answers yet"},
    {"plan-evaluation.aspect.trainer", "de trainer", "the trainer"},
    {"plan-evaluation.aspect.content_quality", "de kwaliteit van de inhoud", "the quality of the content"},
    {"plan-evaluation.aspect.content_value", "de toegevoegde waarde", "the added value"},
    {"plan-evaluation.aspect.location", "de locatie", "the location"},

    {"plan-evaluation.recalibration", "Herijking in het najaar van {year}",
     "Recalibration in the autumn of {year}"},
    {"plan-evaluation.season.coming", "Nog te komen: van {from} tot en met {until}.",
     "Still to come: {from} to {until}."},
    {"plan-evaluation.season.now", "Nu: van {from} tot en met {until}.", "Now: {from} to {until}."},
    {"plan-evaluation.season.past", "Voorbij: van {from} tot en met {until}.", "Past: {from} to {until}."},
    {"plan-evaluation.goals", "Doelen om opnieuw te bekijken", "Goals to review"},
    {"plan-evaluation.without-goals", "(geen doelen in het plan)", "(no goals in the plan)"},
};

}  // namespace

std::span<const Entry> plan_evaluation_texts() { return entries; }

}  // namespace traject::language
