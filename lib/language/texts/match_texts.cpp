// match-coaches: its help, why a pair is a pair, what stands in the way, and what is written.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"help.match-coaches", "koppelt elke deelnemer van een groep aan de best passende coach",
     "finds the best coach for every participant of a cohort"},
    {"help.match-coaches.alone", "koppel wie nog geen coach heeft", "match everybody who has no coach yet"},
    {"help.match-coaches.COHORT", "de groep", "the cohort"},
    {"help.match-coaches.--anew", "koppel opnieuw; wat er al staat telt niet",
     "match everybody again; existing pairs do not count"},
    {"help.match-coaches.--replace", "zoek voor deze deelnemer een andere coach",
     "find another coach for this participant"},
    {"help.match-coaches.--because",
     "waarom; bij no_click komt deze coach bij de wensen te staan als ongewenst",
     "why; with no_click the coach is also added to the participant's avoids"},
    {"help.match-coaches.--needed",
     "toon hoeveel coaches er geworven moeten worden, en waar; er wordt niets geschreven",
     "show how many coaches to recruit, and where; nothing is written"},

    {"failure.has-no-coach", "{person} heeft in groep {cohort} nog geen coach",
     "{person} has no coach in cohort {cohort} yet"},

    {"column.participant", "deelnemer", "participant"},
    {"column.coach", "coach", "coach"},
    {"column.coach_name", "naam van de coach", "coach's name"},
    {"column.coaches", "coaches", "coaches"},
    {"column.level", "wens", "wish"},
    {"column.alternative", "eerste reserve", "first reserve"},
    {"column.coachees", "deelnemers", "participants"},
    {"column.capacity", "plaatsen", "places"},
    {"column.training", "training", "training"},
    {"column.recruits", "te werven", "to recruit"},

    {"label.programme", "programma", "programme"},
    {"label.period", "periode", "period"},
    {"label.places-left", "plaatsen vrij", "places left"},

    {"heading.pairs", "Koppels", "Pairs"},
    {"heading.new-pairs", "Nieuwe koppels", "New pairs"},
    {"heading.without-coach", "Zonder coach", "Without a coach"},
    {"heading.external", "Een coach van buiten", "An external coach"},
    {"heading.ended", "Beëindigd", "Ended"},
    {"heading.coaches", "Coaches", "Coaches"},
    {"heading.wishes", "Wensen", "Wishes"},

    {"match.title", "Coaches van groep {cohort}", "Coaches of cohort {cohort}"},
    {"match.period", "{from} tot en met {until}", "{from} to {until}"},
    {"match.replaced", "{person} krijgt een andere coach: {coach}.", "{person} gets a new coach: {coach}."},
    {"match.nobody-moved", "Voor de anderen verandert er niets.", "Nothing changes for anybody else."},
    {"match.moved",
     "Dat kon niet zonder anderen: ook {people} krijgt een andere coach, om plaats te maken voor {person}.",
     "This also affects others: {people} gets a new coach too, to make room for {person}."},
    {"match.nobody-left", "Voor {person} is er binnen de organisatie geen coach meer.",
     "No internal coach is available for {person}."},
    {"match.external.align", "stem eerst af: P&O (de loopbaancoach), de leidinggevende en de medewerker",
     "first HR (the career coach), the manager and the employee agree"},
    {"match.external.hand-over", "de loopbaancoach stelt kandidaten voor en zorgt voor de overdracht",
     "the career coach proposes candidates and does the handover"},
    {"match.external.quote", "de loopbaancoach regelt ook de zakelijke kant: offerte en factuur",
     "the career coach also handles the business side: quote and invoice"},
    {"match.external.record", "zet het koppel daarna zelf in {file}", "then add the pair to {file} by hand"},
    {"match.external-known", "Bekende coaches van buiten: {coaches}.", "Known external coaches: {coaches}."},
    {"match.see-needed",
     "traject match-coaches {cohort} --needed zegt hoeveel coaches er nog nodig zijn, en waar.",
     "traject match-coaches {cohort} --needed shows how many more coaches are needed, and where."},
    {"match.untrained", "Nog zonder coachtraining: {coaches}.", "Not yet trained as a coach: {coaches}."},
    {"match.needs-training", "nog volgen", "to be done"},
    {"match.places-left", "Plaatsen die overblijven: {places}, bij {coaches}.",
     "Places left: {places}, with {coaches}."},
    {"match.so-many-coaches", "{count} {count|coach|coaches}", "{count} {count|coach|coaches}"},
    {"match.many-places-left", "Plaatsen die overblijven: {places}, bij {count} {count|coach|coaches}.",
     "Places left: {places}, with {count} {count|coach|coaches}."},
    {"match.no-places-left", "Er blijft geen plaats over.", "There are no places left."},

    {"level.current", "huidige coach", "current coach"},
    {"level.prefer", "wens {number}", "wish {number}"},
    {"level.field", "gewenste afdeling, of elke", "wished department, or any"},
    {"level.other", "andere afdeling dan gewenst", "a department other than wished"},

    {"match.level.current", "blijft de huidige coach", "keeps the current coach"},
    {"match.level.no-wish", "geen wens", "no wish"},
    {"match.level.any", "elke afdeling is goed", "any department is fine"},
    {"match.level.field.same", "uit de eigen afdeling, zoals gewenst", "from the same department, as wished"},
    {"match.level.field.other", "van een andere afdeling, zoals gewenst",
     "from another department, as wished"},
    {"match.level.other.same", "niet uit de eigen afdeling, al was dat de wens",
     "not from the same department, although that was the wish"},
    {"match.level.other.other", "uit de eigen afdeling, al was de wens een andere",
     "from the same department, although another was the wish"},

    {"match.because.wish", "wens {number}", "wish {number}"},
    {"match.because.wish-since", "wens {number}; sinds {date}", "wish {number}; since {date}"},
    {"match.because.wish-full", "wens {number}; vol: {full}", "wish {number}; full: {full}"},
    {"match.because.wish-barred", "wens {number}; niet {barred} ({rules})",
     "wish {number}; not {barred} ({rules})"},
    {"match.because.wish-full-barred", "wens {number}; vol: {full}; niet {barred} ({rules})",
     "wish {number}; full: {full}; not {barred} ({rules})"},
    {"match.because.level", "{level}", "{level}"},
    {"match.because.level-since", "{level}; sinds {date}", "{level}; since {date}"},
    {"match.because.level-full", "{level}; vol: {full}", "{level}; full: {full}"},
    {"match.because.level-barred", "{level}; niet {barred} ({rules})", "{level}; not {barred} ({rules})"},
    {"match.because.level-full-barred", "{level}; vol: {full}; niet {barred} ({rules})",
     "{level}; full: {full}; not {barred} ({rules})"},

    {"match.without.no_coaches", "er zijn geen coaches", "there are no coaches"},
    {"match.without.rules", "geen coach: {rules}", "no coach: {rules}"},
    {"match.without.rule", "{rule}: {coaches}", "{rule}: {coaches}"},

    {"hard-rule.full", "vol", "full"},
    {"hard-rule.oneself", "dezelfde persoon", "the same person"},
    {"hard-rule.own_manager", "eigen leidinggevende", "own manager"},
    {"hard-rule.participant_avoids", "deelnemer wil niet", "participant avoids"},
    {"hard-rule.coach_avoids", "coach wil niet", "coach avoids"},
    {"hard-rule.unavailable", "niet de hele periode beschikbaar", "not available for the whole period"},
    {"hard-rule.external", "van buiten", "external"},
    {"hard-rule.replaced", "is vervangen", "was replaced"},

    {"match-balance.participants", "deelnemers", "participants"},
    {"match-balance.standing", "met de coach van eerder", "with the same coach as before"},
    {"match-balance.new", "met een nieuwe coach", "with a new coach"},
    {"match-balance.unmatched", "zonder coach", "without a coach"},
    {"match-balance.left", "doet niet meer mee", "no longer taking part"},

    {"warning.standing-breaks-rule",
     "het koppel {participant} met {coach} staat, maar zou nu niet gemaakt worden: {rule}",
     "the pair {participant} and {coach} stays, although it would not be made now: {rule}"},
    {"warning.over-capacity",
     "{coach} heeft {coachees} {coachees|deelnemer|deelnemers}, bij plaats voor {capacity}",
     "{coach} has {coachees} {coachees|participant|participants}, but room for {capacity}"},
    {"warning.cohort-is-over", "groep {cohort} is op {date} geëindigd: voor een coach is het te laat",
     "cohort {cohort} ended on {date}, so a coach comes too late"},
    {"warning.not-recorded", "{person} is niet ingeschreven, dus de wens is nergens vastgelegd",
     "{person} is not registered, so the wish cannot be recorded"},

    {"needed.title", "Coaches te werven voor groep {cohort}", "Coaches to recruit for cohort {cohort}"},
    {"needed.none", "Er zijn genoeg coaches: iedereen kan er een krijgen uit de gewenste afdeling of beter.",
     "There are enough coaches: everybody can have one from the wished department, or better."},
    {"needed.one",
     "Er is nog 1 coach nodig, met plaats voor {capacity}, zodat iedereen er een uit de gewenste afdeling of "
     "beter heeft.",
     "1 more coach is needed, with room for {capacity}, to give everybody a coach from the wished department "
     "or better."},
    {"needed.some",
     "Er {coaches|is|zijn} nog {coaches} {coaches|coach|coaches} nodig, elk met plaats voor {capacity}, "
     "zodat iedereen er een uit de gewenste afdeling of beter heeft.",
     "{coaches} more {coaches|coach is|coaches are} needed, each with room for {capacity}, to give everybody "
     "a coach from the wished department or better."},
    {"needed.any-department", "maakt niet uit", "any"},
    {"needed.unhelped", "Geen afdeling past bij de wens van {people}.",
     "No department matches the wish of {people}."},

    {"coaching.left", "doet niet meer mee", "no longer takes part"},
    {"coaching.made-place", "maakte plaats voor {person}", "made room for {person}"},
    {"coaching.anew", "opnieuw gekoppeld", "matched again"},

    {"commit.match-coaches", "coaches van groep {cohort} gekoppeld", "coaches matched for cohort {cohort}"},
    {"commit.match-coaches-replace",
     "andere coach voor {count} {count|deelnemer|deelnemers} van groep {cohort}",
     "another coach for {count} {count|participant|participants} of cohort {cohort}"},
};

}  // namespace

std::span<const Entry> match_texts() { return entries; }

}  // namespace traject::language
