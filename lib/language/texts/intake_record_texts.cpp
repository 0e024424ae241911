// The fields of answer sheets, intakes, vouchers and declarations of destruction.
#include "language/record_texts.hpp"

namespace traject::language {
namespace {

constexpr RecordText texts[] = {
    {"the answer to each question", "het antwoord op elke vraag"},
    {"the day of registration", "de dag van de aanmelding"},
    {"where the person works, a code of the programme", "waar de persoon werkt, een code van het programma"},
    {"why the person came, a code of the programme", "waarom de persoon kwam, een code van het programma"},
    {"the status", "hoe het ervoor staat"},
    {"how the person heard of the practice", "hoe de persoon van de praktijk hoorde"},
    {"the goals; the first is goal 1", "de doelen; het eerste is doel 1"},
    {"the goal, in words", "het doel in woorden van de persoon"},
    {"the day it was reached", "de dag waarop het bereikt is"},
    {"tests and tools used, codes of the programme",
     "gebruikte tests en hulpmiddelen, codes van het programma"},
    {"the day on which it ended or stopped, from which the retention period is counted",
     "de dag waarop het eindigde of stopte; de termijn loopt vanaf die dag"},
    {"how it ended", "hoe het eindigde"},
    {"whether the manager was told", "of de leidinggevende het weet"},
    {"hours spent", "bestede uren"},
    {"the outside coach, if no internal coach was suitable", "als er met geen eigen coach een klik was"},
    {"the roles that agreed beforehand", "welke rollen vooraf akkoord waren"},
    {"the kind, a code of the programme", "de soort, een code van het programma"},
    {"whose voucher it is", "wiens voucher het is"},
    {"the day of issue", "de dag van uitgifte"},
    {"salary scale on that day", "salarisschaal op die dag"},
    {"the last day of validity", "de laatste dag waarop hij geldt"},
    {"the day it was used", "de dag waarop hij gebruikt is"},
    {"the day it was given back", "de dag waarop hij teruggegeven is"},
    {"why it was not used", "waarom hij niet gebruikt is"},
    {"the day of the destruction", "de dag van de vernietiging"},
    {"why; absent: the retention periods were over", "waarom; zonder: de termijnen waren voorbij"},
    {"what was destroyed, in numbers", "wat vernietigd is, in aantallen"},
    {"the retention category of what was destroyed",
     "de termijn die voorbij was, of die zou hebben gegolden"},
    {"its number in the selection list of 2020", "het nummer in de selectielijst van 2020"},
    {"how many records", "hoeveel gegevens"},
};

}  // namespace

std::span<const RecordText> intake_record_texts() { return texts; }

}  // namespace traject::language
