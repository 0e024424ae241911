// The command line: help, and what is said when it asks for something that cannot be done.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"help.title", "leertrajecten van een gemeente: van inschrijving tot agenda",
     "learning programmes of a municipality: from registration to calendar"},
    {"help.examples", "Voorbeelden", "Examples"},
    {"help.usage", "Gebruik", "Usage"},
    {"help.arguments", "Argumenten", "Arguments"},
    {"help.options", "Opties", "Options"},
    {"help.global-options", "Opties bij elk commando", "Options of every command"},
    {"help.more", "traject COMMANDO --help zegt meer over een commando.",
     "traject COMMAND --help says more about a command."},
    {"help.group.start", "Beginnen", "Start"},
    {"help.group.enrolment", "Inschrijven", "Enrolment"},
    {"help.group.cohorts", "Groepen", "Cohorts"},
    {"help.group.help", "Hulp", "Help"},

    {"help.global.-C", "de map met gegevens (anders: deze map of een map erboven, of TRAJECT_DATA)",
     "the data folder (otherwise: this folder or one above it, or TRAJECT_DATA)"},
    {"help.global.--format", "text, json, csv, md of ics", "text, json, csv, md or ics"},
    {"help.global.--excel", "csv zoals een Nederlandse Excel die opent", "csv as a Dutch Excel opens it"},
    {"help.global.--language", "de taal van tekst voor mensen", "the language of text for people"},
    {"help.global.--as-of", "reken alsof het die dag is (anders: vandaag)",
     "reckon as if it were that day (otherwise: today)"},
    {"help.global.--dry-run", "schrijf niets; laat zien wat er zou veranderen",
     "write nothing; show what would change"},
    {"help.global.--output", "schrijf de uitkomst in een bestand", "write the result into a file"},
    {"help.global.--help", "deze uitleg", "this help"},
    {"help.global.--version", "de versie", "the version"},

    {"help.init", "een nieuwe map met gegevens, met het programma van een voorbeeld",
     "a new data folder, with the programme of an example"},
    {"help.init.DIR", "de map die gemaakt wordt", "the folder to make"},
    {"help.init.--template", "het voorbeeld (anders: zwolle)", "the example (otherwise: zwolle)"},

    {"help.check", "alles wat er mis is met de gegevens, in één keer",
     "everything that is wrong with the records, in one run"},
    {"help.check.PATH", "alleen bevindingen in deze bestanden of mappen, gezien vanuit de map met gegevens",
     "only findings in these files or folders, seen from the data folder"},

    {"help.schema", "de velden van elk soort gegevens, als JSON Schema voor editors",
     "the fields of each kind of record, as JSON Schema for editors"},
    {"help.schema.RECORD", "één soort, zoals registrations (anders: een overzicht)",
     "one kind, such as registrations (otherwise: an overview)"},

    {"help.enroll", "schrijft een medewerker in voor een programma", "registers a person for a programme"},
    {"help.enroll.PROGRAMME", "het programma", "the programme"},
    {"help.enroll.PERSON", "de medewerker", "the person"},
    {"help.enroll.--registered-at",
     "het moment van inschrijving (anders: nu, of 00:00 op de dag van --as-of)",
     "the moment of registration (otherwise: now, or 00:00 of the day of --as-of)"},
    {"help.enroll.--guest", "alleen als gast bij deze bijeenkomst", "only as a guest of this session"},
    {"help.enroll.--allow", "zet deze regel opzij; vraagt ook --because en --by",
     "set this rule aside; needs --because and --by too"},
    {"help.enroll.--because", "waarom de regel hier niet geldt", "why the rule does not hold here"},
    {"help.enroll.--by", "wie dat besloten heeft", "who decided that"},

    {"help.queue", "iedereen die zich inschreef, op volgorde en met reden",
     "everybody who registered, in order and with the reason"},
    {"help.queue.PROGRAMME", "het programma", "the programme"},

    {"help.explain", "elke regel van een programma voor één medewerker: waarom wel of niet",
     "each rule of a programme for one person: why or why not"},
    {"help.explain.PROGRAMME", "het programma", "the programme"},
    {"help.explain.PERSON", "de medewerker, ook als die niet is ingeschreven",
     "the person, registered or not"},

    {"help.plan-cohort", "kiest de deelnemers van een groep en geeft elke bijeenkomst een datum",
     "chooses the participants of a cohort and gives every session a date"},
    {"help.plan-cohort.PROGRAMME", "het programma", "the programme"},
    {"help.plan-cohort.--start", "de dag van de eerste bijeenkomst", "the day of the first session"},
    {"help.plan-cohort.--name", "de naam van de groep (anders: het programma en de start)",
     "the name of the cohort (otherwise: the programme and the start)"},
    {"help.plan-cohort.--replace", "vervang de groep die er al onder die naam staat",
     "replace the cohort that stands under that name"},
    {"help.plan-cohort.--allow", "zet start_at of within_months opzij; vraagt ook --because en --by",
     "set start_at or within_months aside; needs --because and --by too"},
    {"help.plan-cohort.--because", "waarom de regel hier niet geldt", "why the rule does not hold here"},
    {"help.plan-cohort.--by", "wie dat besloten heeft", "who decided that"},

    {"help.calendar", "de data van een groep, op het scherm of voor Outlook",
     "the dates of a cohort, on the screen or for Outlook"},
    {"help.calendar.COHORT", "de groep", "the cohort"},
    {"help.calendar.--person", "alleen waar deze medewerker bij is, met de eigen gesprekken",
     "only what this person comes to, with that person's own talks"},
    {"help.calendar.--split", "één bestand per bijeenkomst (.ics) in deze map",
     "one file per session (.ics) in this folder"},

    {"help.completion", "aanvulling met de tabtoets voor bash, zsh en fish",
     "completion with the tab key for bash, zsh and fish"},
    {"help.completion.SHELL", "bash, zsh of fish", "bash, zsh or fish"},
    {"help.completion.--ids", "de woorden van één soort, één per regel: programme, person, cohort, session",
     "the words of one kind, one a line: programme, person, cohort, session"},
    {"help.man", "de handleiding voor man", "the manual page for man"},

    {"man.name", "NAAM", "NAME"},
    {"man.synopsis", "GEBRUIK", "SYNOPSIS"},
    {"man.options", "OPTIES", "OPTIONS"},
    {"man.commands", "COMMANDO'S", "COMMANDS"},
    {"man.exit-codes", "UITKOMST", "EXIT STATUS"},
    {"man.exit-codes.text",
     "0: gedaan. 1: het antwoord is nee. 2: verkeerd gebruik. 3: een nodig gegeven is niet geldig. 4: lezen "
     "of schrijven "
     "lukte niet.",
     "0: done. 1: the answer is no. 2: wrong use. 3: a record that is needed is not valid. 4: could not read "
     "or write."},

    {"hint.help", "traject --help toont alle commando's", "traject --help shows all commands"},
    {"hint.command-help", "traject {command} --help toont hoe het moet",
     "traject {command} --help shows how"},

    {"failure.no-command", "er staat geen commando", "there is no command"},
    {"failure.unknown-command", "\"{command}\" is geen commando", "\"{command}\" is no command"},
    {"failure.unknown-option", "\"{option}\" is geen optie", "\"{option}\" is no option"},
    {"failure.option-without-value", "achter {option} hoort iets te staan",
     "something belongs behind {option}"},
    {"failure.missing-argument", "{command} vraagt nog {argument}", "{command} needs {argument} too"},
    {"failure.too-many-arguments", "\"{argument}\" is te veel bij {command}",
     "\"{argument}\" is too much for {command}"},
    {"failure.wrong-value", "\"{value}\" kan niet bij {option}", "\"{value}\" does not go with {option}"},
    {"failure.no-such-format", "dit commando kan niet als {format}", "this command cannot give {format}"},
    {"failure.not-a-folder", "{path} is geen map met gegevens: er staat geen traject.yaml in",
     "{path} is no data folder: there is no traject.yaml in it"},
    {"failure.folder-exists", "{path} is al een map met gegevens", "{path} is a data folder already"},
    {"failure.file-exists", "{path} bestaat al en wordt niet overschreven",
     "{path} is there already and is not overwritten"},
    {"failure.unknown-template", "er is geen voorbeeld \"{template}\"", "there is no example \"{template}\""},
    {"failure.cannot-print", "de uitvoer kon niet worden geschreven", "the output could not be written"},
    {"failure.allow-needs-three", "--allow, --because en --by horen bij elkaar",
     "--allow, --because and --by belong together"},
    {"failure.no-start", "plan-cohort vraagt --start met de dag van de eerste bijeenkomst",
     "plan-cohort needs --start with the day of the first session"},

    {"failure.no-such-path", "in de map met gegevens is er geen {path}",
     "there is no {path} in the data folder"},
    {"failure.unknown-programme", "er is geen programma \"{id}\"", "there is no programme \"{id}\""},
    {"failure.unknown-person", "er is geen medewerker \"{id}\"", "there is no person \"{id}\""},
    {"failure.unknown-cohort", "er is geen groep \"{id}\"", "there is no cohort \"{id}\""},
    {"failure.unknown-rule", "er is hier geen regel \"{id}\"", "there is no rule \"{id}\" here"},
    {"failure.no-guests", "bij \"{id}\" kunnen geen gasten komen", "\"{id}\" is not open to guests"},
    {"failure.no-schedule", "programma \"{id}\" heeft geen rooster of geen bijeenkomsten",
     "programme \"{id}\" has no schedule or no sessions"},
    {"failure.not-in-cohort", "{person} zit niet in groep {cohort}", "{person} is not in cohort {cohort}"},
    {"failure.id-taken", "\"{id}\" is al de naam van een programma of plan; geef een andere met --name",
     "\"{id}\" is the name of a programme or plan already; give another one with --name"},
    {"failure.name-too-long", "\"{id}\" is te lang voor een naam; geef er een met --name",
     "\"{id}\" is too long for a name; give one with --name"},

    {"failure.wrong-moment", "\"{value}\" is geen moment", "\"{value}\" is no moment"},
    {"failure.missing-hour", "{value} bestaat niet: de klok gaat dan een uur vooruit",
     "{value} does not exist: the clock goes forward an hour then"},
    {"failure.double-hour", "{value} komt twee keer voor: de klok gaat dan een uur terug",
     "{value} comes twice: the clock goes back an hour then"},
    {"failure.unknown-time-zone", "de tijdzone \"{value}\" is hier niet bekend",
     "the time zone \"{value}\" is not known here"},

    {"written", "geschreven: {file}", "written: {file}"},
    {"dry-run.nothing-written", "er is niets geschreven (--dry-run)", "nothing was written (--dry-run)"},
    {"calendar.split", "{count} agendabestanden in {folder}", "{count} calendar files in {folder}"},
    {"calendar.second-import",
     "let op: wie een bestand twee keer in Outlook importeert, ziet de bijeenkomst dubbel; verwijder eerst "
     "de oude",
     "mind: who imports a file into Outlook twice sees the session twice; remove the old one first"},
};

}  // namespace

std::span<const Entry> command_texts() { return entries; }

}  // namespace traject::language
