// What the documents of commands say: titles, headings, columns, outcomes.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"report.hidden-count", "•", "•"},
    {"column.position", "nr", "no"},
    {"column.number", "nr", "no"},
    {"column.registered_at", "ingeschreven", "registered"},
    {"column.person", "medewerker", "person"},
    {"column.name", "naam", "name"},
    {"column.status", "stand", "status"},
    {"column.because", "reden", "reason"},
    {"column.verdict", "oordeel", "verdict"},
    {"column.rule", "regel", "rule"},
    {"column.date", "datum", "date"},
    {"column.slot", "eigenlijk op", "due on"},
    {"column.time", "tijd", "time"},
    {"column.from", "van", "from"},
    {"column.until", "tot", "until"},
    {"column.session", "bijeenkomst", "session"},
    {"column.title", "titel", "title"},
    {"column.kind", "soort", "kind"},
    {"column.room", "zaal", "room"},
    {"column.trainer", "trainer", "trainer"},
    {"column.cancelled", "vervallen", "cancelled"},
    {"column.talk", "gesprek", "talk"},
    {"column.adviser", "loopbaanadviseur", "adviser"},
    {"column.department", "afdeling", "department"},
    {"column.what", "wat", "what"},
    {"column.file", "bestand", "file"},
    {"column.line", "regel", "line"},
    {"column.column", "kolom", "column"},
    {"column.severity", "ernst", "severity"},
    {"column.code", "code", "code"},
    {"column.message", "melding", "message"},
    {"column.hint", "tip", "hint"},
    {"column.record", "gegevens", "record"},
    {"column.meaning", "betekenis", "meaning"},
    {"column.field", "veld", "field"},
    {"column.form", "vorm", "form"},
    {"column.required", "verplicht", "required"},

    {"label.registered", "ingeschreven", "registered"},
    {"label.withdrawn", "teruggetrokken", "withdrawn"},
    {"label.as-of", "stand op", "as of"},

    {"balance.registered", "ingeschreven", "registered"},
    {"balance.eligible", "op de lijst", "in line"},
    {"balance.not_eligible", "voldoet niet", "not eligible"},
    {"balance.unknown", "onbekend", "unknown"},
    {"balance.placed", "geplaatst", "placed"},
    {"balance.withdrawn", "teruggetrokken", "withdrawn"},

    {"heading.balance", "Optelling", "Balance"},
    {"heading.balance-on", "Optelling op {date}", "Balance on {date}"},
    {"heading.guests", "Gasten", "Guests"},
    {"heading.guests-in", "Gasten ({count})", "Guests ({count})"},
    {"heading.guests-waiting", "Gasten zonder plaats ({count})", "Guests without a place ({count})"},
    {"heading.participants", "Deelnemers ({count})", "Participants ({count})"},
    {"heading.waiting", "Wachtlijst ({count})", "Waiting ({count})"},
    {"heading.not-placed", "Niet geplaatst ({count})", "Not placed ({count})"},
    {"heading.preparation", "Voorbereiding", "Preparation"},
    {"heading.skipped", "Overgeslagen", "Skipped"},
    {"heading.moved", "Verplaatst", "Moved"},
    {"heading.talks", "Individuele gesprekken", "Individual talks"},
    {"heading.warnings", "Let op", "Mind"},

    {"time.range", "{from}–{until}", "{from}–{until}"},
    {"session.cancelled", "{title} (vervallen)", "{title} (cancelled)"},
    {"session.cancelled-because", "{title} (vervallen: {because})", "{title} (cancelled: {because})"},
    {"talk.number", "{title} {number}", "{title} {number}"},
    {"moved.by-hand", "met de hand verplaatst", "moved by hand"},

    {"cohort.title", "{programme}: groep {cohort}", "{programme}: cohort {cohort}"},
    {"cohort.span", "Bijeenkomsten: {sessions}, van {first} tot en met {last}.",
     "Sessions: {sessions}, from {first} to {last}."},
    {"calendar.of-person", "De agenda van {person}.", "The calendar of {person}."},

    {"plan.costs", "Kosten, samen en per deelnemer ({participants})",
     "Costs, together and per participant ({participants})"},
    {"plan.unchanged", "Deze groep staat er al precies zo; er verandert niets.",
     "This cohort stands just so already; nothing changes."},
    {"plan.wrong-weekday",
     "Geen groep: {start} is een {given}, en de bijeenkomsten zijn op {wanted}. Wel goed: {nearest}.",
     "No cohort: {start} is a {given}, and the sessions are on {wanted}. These would do: {nearest}."},
    {"plan.no-free-date", "Geen groep: voor {session} is in tien jaar geen vrije dag te vinden.",
     "No cohort: there is no free day for {session} in ten years."},
    {"plan.does-not-fit",
     "Geen groep: de laatste bijeenkomst is op {end}, en dat is later dan {latest} ({months} maanden na de "
     "start). In het "
     "jaar ervoor en erna past geen enkele start.",
     "No cohort: the last session is on {end}, later than {latest} ({months} months after the start). No "
     "start in the "
     "year before or after fits."},
    {"plan.does-not-fit-but",
     "Geen groep: de laatste bijeenkomst is op {end}, en dat is later dan {latest} ({months} maanden na de "
     "start). Wel "
     "passend: {nearest}.",
     "No cohort: the last session is on {end}, later than {latest} ({months} months after the start). These "
     "would fit: "
     "{nearest}."},
    {"plan.too-few", "Geen groep: op de lijst en voldoend {eligible}, nodig {needed}.",
     "No cohort: in line and eligible {eligible}, needed {needed}."},
    {"plan.different-cohort",
     "Er staat al een andere groep {id}; die blijft zoals ze is. Met --replace komt dit in de plaats.",
     "Another cohort {id} stands already and stays as it is. With --replace this takes its place."},

    {"queue.title", "Inschrijflijst {programme}, stand op {date}", "Queue of {programme}, as of {date}"},
    {"queue.empty", "Er zijn nog geen inschrijvingen.", "There are no registrations yet."},

    {"explain.title", "{person} als deelnemer aan {programme}", "{person} as a participant of {programme}"},
    {"explain.title-guest", "{person} als gast bij {programme}", "{person} as a guest of {programme}"},
    {"explain.not-registered", "niet ingeschreven", "not registered"},
    {"explain.sources", "Waar de regels vandaan komen", "Where the rules come from"},
    {"missing.born", "geboortedatum", "date of birth"},
    {"missing.employed", "dienstverband", "employment"},
    {"missing.employed.from", "eerste dag van het dienstverband", "first day of employment"},
    {"missing.employed.contract", "soort contract", "kind of contract"},
    {"missing.completed", "wat is afgerond", "what was completed"},
    {"missing.completed.date", "datum van afronding", "date of completion"},
    {"missing.approval", "antwoord van de leidinggevende", "the manager's answer"},
    {"missing.manager", "leidinggevende", "manager"},
    {"missing.scale", "schaal", "scale"},
    {"missing.department", "afdeling", "department"},
    {"missing.role", "rol", "role"},
    {"missing.work", "soort werk", "kind of work"},
    {"missing.conditions", "voorwaarden", "conditions"},
    {"missing.suitability_talk", "gesprek over de geschiktheid", "talk about suitability"},
    {"explain.missing", "nodig om het te weten: {facts}", "needed to know: {facts}"},
    {"explain.changes", "{rule} wordt vanzelf {verdict} op {date}",
     "{rule} becomes {verdict} by itself on {date}"},
    {"explain.whole-changes", "het oordeel wordt vanzelf {verdict} op {date}",
     "the verdict becomes {verdict} by itself on {date}"},
    {"explain.verdict.yes", "Ja: aan alle regels is voldaan.", "Yes: all rules are met."},
    {"explain.verdict.no", "Nee: aan minstens één regel is niet voldaan.",
     "No: at least one rule is not met."},
    {"explain.verdict.unknown", "Onbekend: er ontbreken gegevens om te oordelen.",
     "Unknown: facts are missing to decide."},

    {"enroll.cost",
     "Een plaats kost naar verwachting {each} zonder btw en {with_vat} met btw, in een groep van {size}.",
     "A place is expected to cost {each} without VAT and {with_vat} with VAT, in a group of {size}."},
    {"enroll.cost-for-department",
     "Een plaats kost {department} naar verwachting {each} zonder btw en {with_vat} met btw, in een groep "
     "van {size}.",
     "A place is expected to cost {department} {each} without VAT and {with_vat} with VAT, in a group of "
     "{size}."},
    {"enroll.cost-granted", "De toegekende subsidie van {granted} is daar al af.",
     "The granted subsidy of {granted} has been taken off."},
    {"enroll.left",
     "Van het opleidingsbudget van {budget} per medewerker blijft {amount} over zonder btw, en {with_vat} "
     "met btw.",
     "Of the training budget of {budget} per employee {amount} is left without VAT, and {with_vat} with "
     "VAT."},
    {"enroll.left-without-vat",
     "Van het opleidingsbudget van {budget} per medewerker blijft {amount} over zonder btw; met btw is het "
     "{with_vat} te weinig.",
     "Of the training budget of {budget} per employee {amount} is left without VAT; with VAT it is "
     "{with_vat} too little."},
    {"enroll.left-nothing",
     "Het opleidingsbudget van {budget} per medewerker is {amount} te weinig zonder btw, en {with_vat} met "
     "btw.",
     "The training budget of {budget} per employee is {amount} too little without VAT, and {with_vat} with "
     "VAT."},
    {"enroll.registered", "{person} is ingeschreven.", "{person} is registered."},
    {"enroll.refused", "{person} is niet ingeschreven: de regels staan het niet toe.",
     "{person} is not registered: the rules do not allow it."},
    {"enroll.already_registered", "{person} was al ingeschreven; er verandert niets.",
     "{person} was registered already; nothing changes."},

    {"check.clean", "{records} bestanden gelezen, niets op aan te merken.",
     "{records} files read, nothing to remark."},
    {"check.summary", "{records} bestanden gelezen; fouten: {errors}, waarschuwingen: {warnings}.",
     "{records} files read; errors: {errors}, warnings: {warnings}."},

    {"schema.title", "Soorten gegevens", "Records"},
    {"schema.introduction",
     "Eén bestand per gegeven. Deze pagina volgt uit de beschrijving waarmee de bestanden worden gelezen.",
     "One file per record. This page follows from the description by which the files are read."},
    {"schema.record", "{record}", "{record}"},
    {"schema.file", "{file}: {meaning}.", "{file}: {meaning}."},

    {"init.title", "Nieuwe map {folder}", "New folder {folder}"},
    {"init.made", "{count} {count|bestand|bestanden}, naar het voorbeeld {template}.",
     "{count} {count|file|files}, after the example {template}."},
    {"init.next", "En nu", "What now"},
    {"init.next.settings", "zet de naam en de afdelingen van uw organisatie in traject.yaml",
     "put your organisation's name and departments into traject.yaml"},
    {"init.next.people",
     "maak per medewerker een bestand in people/ (traject schema people zegt wat erin kan)",
     "make a file in people/ for each person (traject schema people says what can be in it)"},
    {"init.next.git", "leg het vast met git init {folder}; namen in names/ blijven daar buiten",
     "keep it with git init {folder}; names in names/ stay out of it"},
    {"init.next.check", "kijk met traject -C {folder} check of alles klopt",
     "see with traject -C {folder} check whether all is well"},
};

}  // namespace

std::span<const Entry> report_texts() { return entries; }

}  // namespace traject::language
