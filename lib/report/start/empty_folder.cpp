#include "report/start/empty_folder.hpp"

namespace traject::report {
namespace {

using Files = std::vector<std::pair<std::string, std::string>>;

constexpr const char* settings_nl =
    R"(# Wat voor de hele organisatie geldt. Wat er nog meer kan: traject schema traject --format text
traject: 1
organisation: Naam van de organisatie
language: nl
time_zone: Europe/Amsterdam
school_region: north              # north, middle of south
# De feestdagen waarop iedereen vrij is. Er zijn ook: good_friday, liberation_day, liberation_day_lustrum, easter_sunday,
# whit_sunday en friday_after_ascension.
public_holidays: [new_year, easter_monday, kings_day, ascension_day, whit_monday, christmas_day, second_christmas_day]
vat_rate: 21
full_time_hours: 36
# Noem hier de afdelingen; dan is elke andere afdeling een fout:
# departments: [publiekszaken, sociaal-domein]
# Wie er in agenda's staat als afzender:
# contact: {title: Adviseur leren en ontwikkelen, email: leren@gemeente.example}
privacy:
  smallest_group: 5               # antwoorden van minder mensen worden niet getoond
)";

constexpr const char* settings_en =
    R"(# What applies to the whole organisation. For everything else: traject schema traject --format text
traject: 1
organisation: Name of the organisation
language: en
time_zone: Europe/Amsterdam
school_region: north              # north, middle or south
# The public holidays on which everybody is free. There are also: good_friday, liberation_day, liberation_day_lustrum,
# easter_sunday, whit_sunday and friday_after_ascension.
public_holidays: [new_year, easter_monday, kings_day, ascension_day, whit_monday, christmas_day, second_christmas_day]
vat_rate: 21
full_time_hours: 36
# List the departments here, and any other department is an error:
# departments: [public-services, social-services]
# The sender of calendars:
# contact: {title: Learning adviser, email: learning@town.example}
privacy:
  smallest_group: 5               # answers of fewer people are not shown
)";

constexpr const char* programme_nl =
    R"(# Een klein programma om mee te beginnen. Verander wat bij u anders is, en geef het bestand de naam van uw programma.
# Wat er nog meer kan: traject schema programmes --format text
title: Voorbeeldprogramma

eligibility:                      # wie mag meedoen; haal weg wat niet geldt
  - {rule: employed}
  - {rule: approved_by_manager}

group:
  size: 12                        # plaatsen in een groep
  start_at: 8                     # zoveel mensen zijn nodig om te beginnen
  order: registered_at            # wie zich het eerst inschrijft, gaat voor

schedule:
  weekday: thursday
  every_weeks: 2
  when_blocked: skip              # kan een dag niet: skip (alles schuift op) of shift (alleen deze bijeenkomst)

sessions:                         # kind: meeting, training, intervision, choice, evaluation, plenary of module
  - {id: startbijeenkomst, title: Startbijeenkomst, kind: meeting, from: "09:00", until: "12:00"}
  - {id: training, title: Training, kind: training, from: "09:00", until: "17:00"}
  - {id: slotbijeenkomst, title: Slotbijeenkomst, kind: meeting, from: "13:00", until: "16:00"}

costs:
  - {id: training, title: Training, sessions: [training], unit_price: 1500.00, vat: excluded}
  - {id: eigen-bijeenkomsten, title: Eigen bijeenkomsten, sessions: [startbijeenkomst, slotbijeenkomst], unit_price: 0.00, vat: excluded}
)";

constexpr const char* programme_en =
    R"(# A small programme to begin with. Change what is different for you, and give the file the name of your programme.
# For everything else: traject schema programmes --format text
title: Example programme

eligibility:                      # who may take part; remove what does not apply
  - {rule: employed}
  - {rule: approved_by_manager}

group:
  size: 12                        # places in a cohort
  start_at: 8                     # people needed to start
  order: registered_at            # the first to register goes first

schedule:
  weekday: thursday
  every_weeks: 2
  when_blocked: skip              # if a day is not possible: skip (everything moves) or shift (only this session)

sessions:                         # kind: meeting, training, intervision, choice, evaluation, plenary or module
  - {id: first-meeting, title: First meeting, kind: meeting, from: "09:00", until: "12:00"}
  - {id: training, title: Training, kind: training, from: "09:00", until: "17:00"}
  - {id: last-meeting, title: Last meeting, kind: meeting, from: "13:00", until: "16:00"}

costs:
  - {id: training, title: Training, sessions: [training], unit_price: 1500.00, vat: excluded}
  - {id: own-meetings, title: Our own meetings, sessions: [first-meeting, last-meeting], unit_price: 0.00, vat: excluded}
)";

constexpr const char* closures_nl =
    R"(# Dagen waarop de organisatie zelf dicht is, naast de feestdagen in traject.yaml. Zo schrijft u er een:
#   - {from: 2027-12-27, until: 2027-12-31, because: Kerstsluiting}
closures: []
)";

constexpr const char* closures_en =
    R"(# Days on which the organisation itself is closed, besides the public holidays in traject.yaml. This is how to write one:
#   - {from: 2027-12-27, until: 2027-12-31, because: Christmas closure}
closures: []
)";

}  // namespace

Files empty_folder(base::Language language) {
  const bool dutch = language == base::Language::nl;
  return {
      {"calendar/closures.yaml", dutch ? closures_nl : closures_en},
      {dutch ? "programmes/voorbeeld.yaml" : "programmes/example.yaml", dutch ? programme_nl : programme_en},
      {"traject.yaml", dutch ? settings_nl : settings_en}};
}

}  // namespace traject::report
