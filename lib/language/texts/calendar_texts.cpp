// Why a date is blocked, and what to know about dates that are not. Of a block with "_on" the day is not the session's date.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"block.public_holiday", "{holiday}", "{holiday}"},
    {"block.public_holiday_on", "{holiday} op {day}", "{holiday} on {day}"},
    {"block.closure", "{because}", "{because}"},
    {"block.closure_on", "{because} op {day}", "{because} on {day}"},
    {"block.closed", "gesloten", "closed"},
    {"block.closed_on", "gesloten op {day}", "closed on {day}"},
    {"block.unavailable", "{name} is niet beschikbaar", "{name} is not available"},
    {"block.unavailable_on", "{name} is op {day} niet beschikbaar", "{name} is not available on {day}"},
    {"block.unavailable_because", "{name} is niet beschikbaar: {because}",
     "{name} is not available: {because}"},
    {"block.unavailable_because_on", "{name} is op {day} niet beschikbaar: {because}",
     "{name} is not available on {day}: {because}"},
    {"block.taken", "{name} is van {from} tot {until} bezet door groep {cohort}",
     "cohort {cohort} is using {name} from {from} until {until}"},
    {"block.taken_on", "{name} is op {day} van {from} tot {until} bezet door groep {cohort}",
     "cohort {cohort} is using {name} on {day} from {from} until {until}"},

    {"warning.school_holiday", "{session} op {day} valt in de {holiday} van regio {region}",
     "{session} on {day} falls in the {holiday} (region {region})"},
    {"warning.no_school_holidays",
     "van schooljaar {year} zijn de schoolvakanties van regio {region} niet bekend",
     "the school holidays in region {region} for school year {year} are not known"},
    {"warning.room_too_small",
     "{room} is te klein voor {session} op {day}: {seats} {seats|plaats|plaatsen}, {people} "
     "{people|persoon|mensen}",
     "{room} is too small for {session} on {day}: {seats} {seats|seat|seats}, {people} "
     "{people|person|people}"},
};

}  // namespace

std::span<const Entry> calendar_texts() { return entries; }

}  // namespace traject::language
