// match-coaches: its help, why a pair is a pair, what stands in the way, and what is written.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"help.match-coaches", "koppelt elke deelnemer van een groep aan de best passende coach",
     "finds the best coach for every participant of a cohort"},
    {"help.match-coaches.COHORT", "de groep", "the cohort"},
    {"help.match-coaches.--anew", "koppel opnieuw; wat er al staat telt niet",
     "match anew; what stands already does not count"},
    {"help.match-coaches.--replace", "zoek voor deze deelnemer een andere coach; vraagt ook --because",
     "find another coach for this participant; needs --because too"},
    {"help.match-coaches.--because",
     "waarom; bij no_click komt deze coach bij de wensen te staan als ongewenst",
     "why; with no_click the wishes say that this coach is avoided"},
    {"help.match-coaches.--needed", "zeg hoeveel coaches er geworven moeten worden, en waar; schrijft niets",
     "say how many coaches to recruit, and where; writes nothing"},

    {"failure.match-one-question",
     "kies één van --anew en --replace; --needed gaat niet samen met --replace, en --because hoort bij "
     "--replace",
     "choose one of --anew and --replace; --needed does not go with --replace, and --because belongs to "
     "--replace"},
    {"failure.has-no-coach", "{person} heeft in groep {cohort} nog geen coach",
     "{person} has no coach in cohort {cohort} yet"},

    {"column.participant", "deelnemer", "participant"},
    {"column.coach", "coach", "coach"},
    {"column.coach_name", "naam van de coach", "name of the coach"},
    {"column.coaches", "coaches", "coaches"},
    {"column.level", "wens", "wish"},
    {"column.alternative", "anders", "otherwise"},
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
    {"heading.external", "Een coach van buiten", "A coach from outside"},
    {"heading.ended", "Beëindigd", "Ended"},
    {"heading.coaches", "Coaches", "Coaches"},
    {"heading.wishes", "Wensen", "Wishes"},

    {"match.title", "Coaches van groep {cohort}", "Coaches of cohort {cohort}"},
    {"match.period", "{from} tot en met {until}", "{from} to {until}"},
    {"match.replaced", "{person} krijgt een andere coach: {coach}.", "{person} gets another coach: {coach}."},
    {"match.nobody-moved", "Voor de anderen verandert er niets.", "Nothing changes for the others."},
    {"match.moved",
     "Dat kon niet zonder anderen: ook {people} krijgt een andere coach, om plaats te maken voor {person}.",
     "There was no way without others: {people} too gets another coach, to make place for {person}."},
    {"match.nobody-left", "Voor {person} is er binnen de organisatie geen coach meer.",
     "Inside the organisation no coach is left for {person}."},
    {"match.external.align", "stem eerst af: P&O (de loopbaancoach), de leidinggevende en de medewerker",
     "first agree: HR (the career coach), the manager and the employee"},
    {"match.external.hand-over", "de loopbaancoach stelt kandidaten voor en zorgt voor de overdracht",
     "the career coach proposes candidates and does the hand-over"},
    {"match.external.quote", "de loopbaancoach regelt ook de zakelijke kant: offerte en factuur",
     "the career coach sees to the business side as well: quote and invoice"},
    {"match.external.record", "zet het koppel daarna zelf in {file}", "then add the pair to {file} by hand"},
    {"match.external-known", "Bekende coaches van buiten: {coaches}.",
     "Known coaches from outside: {coaches}."},
    {"match.see-needed",
     "traject match-coaches {cohort} --needed zegt hoeveel coaches er nog nodig zijn, en waar.",
     "traject match-coaches {cohort} --needed says how many more coaches are needed, and where."},
    {"match.untrained", "Nog zonder coachtraining: {coaches}.",
     "Still without the coach training: {coaches}."},
    {"match.needs-training", "nog volgen", "to be done"},
    {"match.places-left", "Plaatsen die overblijven: {places}, bij {coaches}.",
     "Places that are left: {places}, with {coaches}."},
    {"match.so-many-coaches", "{count} coaches", "{count} coaches"},
    {"match.many-places-left", "Plaatsen die overblijven: {places}, bij {count} coaches.",
     "Places that are left: {places}, with {count} coaches."},
    {"match.no-places-left", "Er blijft geen plaats over.", "No place is left."},

    {"level.current", "huidige coach", "current coach"},
    {"level.prefer", "wens {number}", "wish {number}"},
    {"level.field", "gewenste afdeling, of elke", "wished department, or any"},
    {"level.other", "andere afdeling dan gewenst", "another department than wished"},

    {"match.level.current", "blijft de huidige coach", "stays the current coach"},
    {"match.level.no-wish", "geen wens", "no wish"},
    {"match.level.any", "elke afdeling is goed", "any department will do"},
    {"match.level.field.same", "uit de eigen afdeling, zoals gewenst", "from the own department, as wished"},
    {"match.level.field.other", "van een andere afdeling, zoals gewenst",
     "from another department, as wished"},
    {"match.level.other.same", "niet uit de eigen afdeling, al was dat de wens",
     "not from the own department, though that was wished"},
    {"match.level.other.other", "uit de eigen afdeling, al was de wens een andere",
     "from the own department, though another was wished"},

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
    {"hard-rule.external", "van buiten", "from outside"},
    {"hard-rule.replaced", "is vervangen", "was replaced"},

    {"match-balance.participants", "deelnemers", "participants"},
    {"match-balance.standing", "met de coach van eerder", "with the coach so far"},
    {"match-balance.new", "met een nieuwe coach", "with a new coach"},
    {"match-balance.unmatched", "zonder coach", "without a coach"},
    {"match-balance.left", "doet niet meer mee", "no longer taking part"},

    {"warning.standing-breaks-rule",
     "het koppel {participant} met {coach} staat, maar zou nu niet gemaakt worden: {rule}",
     "the pair {participant} with {coach} stands, but would not be made now: {rule}"},
    {"warning.over-capacity", "{coach} heeft {coachees} deelnemers, bij plaats voor {capacity}",
     "{coach} has {coachees} participants, with room for {capacity}"},
    {"warning.not-recorded", "{person} is niet ingeschreven, dus de wens is nergens vastgelegd",
     "{person} is not registered, so that the wish is kept nowhere"},

    {"needed.title", "Coaches te werven voor groep {cohort}", "Coaches to recruit for cohort {cohort}"},
    {"needed.none", "Er zijn genoeg coaches: iedereen kan er een krijgen uit de gewenste afdeling of beter.",
     "There are coaches enough: everybody can have one from the wished department, or better."},
    {"needed.one",
     "Er is nog 1 coach nodig, met plaats voor {capacity}, zodat iedereen er een uit de gewenste afdeling of "
     "beter heeft.",
     "1 more coach is needed, with room for {capacity}, so that everybody has one from the wished "
     "department or better."},
    {"needed.some",
     "Er zijn nog {coaches} coaches nodig, elk met plaats voor {capacity}, zodat iedereen er een uit de "
     "gewenste afdeling of beter heeft.",
     "{coaches} more coaches are needed, each with room for {capacity}, so that everybody has one from the "
     "wished department or better."},
    {"needed.any-department", "maakt niet uit", "any"},
    {"needed.unhelped", "Geen afdeling past bij de wens van {people}.",
     "No department fits the wish of {people}."},

    {"coaching.left", "doet niet meer mee", "no longer takes part"},
    {"coaching.made-place", "maakte plaats voor {person}", "made place for {person}"},
    {"coaching.anew", "opnieuw gekoppeld", "matched anew"},

    {"commit.match-coaches", "coaches van groep {cohort} gekoppeld", "coaches of cohort {cohort} matched"},
    {"commit.match-coaches-replace",
     "andere coach voor {count} {count|deelnemer|deelnemers} van groep {cohort}",
     "another coach for {count} {count|participant|participants} of cohort {cohort}"},
};

}  // namespace

std::span<const Entry> match_texts() { return entries; }

}  // namespace traject::language
