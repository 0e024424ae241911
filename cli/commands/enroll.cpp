// traject enroll: registers one person for one programme.
#include "actions/enrolment/enroll.hpp"

#include "cli/allowance.hpp"
#include "cli/commands.hpp"
#include "cli/import_file.hpp"
#include "cli/typed.hpp"
#include "model/cohort.hpp"
#include "report/enrolment/explain.hpp"

namespace traject::cli::commands {
namespace {

struct EnrollOptions : AllowOptions {
  model::ProgrammeId programme;
  std::optional<model::PersonId> person;
  std::optional<std::string> registered_at;
  std::optional<model::SessionId> guest;
  std::optional<base::Date> date;
  std::optional<std::string> table;
  std::optional<std::string> source;
  std::optional<std::string> sheet;
  bool accept_valid = false;
};

ExitCode enroll_table(Desk& desk, const EnrollOptions& options) {
  return import_file(
      desk, {.type = model::RecordType::registrations,
             .programme = options.programme,
             .file = *options.table,
             .source = options.source,
             .sheet = options.sheet,
             .accept_valid = options.accept_valid});
}

ExitCode enroll_person(Desk& desk, const EnrollOptions& options, const std::optional<model::Allowed>& allow) {
  const model::Records& records = desk.load();
  desk.expect_possible(*options.person);
  const auto outcome = actions::enroll(
      records,
      {.programme = options.programme,
       .person = *options.person,
       .registered_at = options.registered_at
                            ? typed_moment(*options.registered_at, model::time_zone_of(records.settings))
                            : desk.moment(),
       .guest_session = options.guest,
       .allow = allow,
       .as_of = desk.as_of(),
       .decided_on = options.date,
       .names_its_moment = options.registered_at.has_value()});
  if (allow && allow->by == *options.person)
    desk.say({"enroll.own-exception", {{"person", allow->by.str()}}});
  const bool joins = outcome.result == actions::EnrollResult::exception_recorded;
  desk.save(report::enroll(outcome, records), outcome.changes,
            {joins ? "commit.exception" : "commit.enroll",
             {{"count", std::int64_t{1}}, {"programme", options.programme.str()}}});
  return actions::is_done(outcome.result) ? ExitCode::done : ExitCode::no;
}

ExitCode by_the_rules(Desk& desk, const EnrollOptions& options) { return enroll_person(desk, options, {}); }

ExitCode by_exception(Desk& desk, const EnrollOptions& options) {
  return enroll_person(desk, options, allowance(options));
}

}  // namespace

Command enroll() {
  return CommandBuilder<EnrollOptions>("enroll", Group::enrolment)
      .writes()
      .formats({Format::text, Format::json, Format::md})
      .way("PERSON [--registered-at --guest]", by_the_rules)
      .way("PERSON --allow --because --by [--date --registered-at --guest]", by_exception)
      .way("--import [--source --sheet --accept-valid]", enroll_table)
      .example("enroll leer-en-ontwikkeltraject p-1042")
      .example("enroll leer-en-ontwikkeltraject p-1042 --registered-at 2021-07-01T09:14:07+02:00 --dry-run")
      .example("enroll leer-en-ontwikkeltraject p-2001 --guest zwolse-politieke-antenne")
      .example("enroll leer-en-ontwikkeltraject --import leerportaal.csv --source leerportaal")
      .example(
          "enroll leer-en-ontwikkeltraject p-6574 --allow completed --because \"traineeship\" --by p-0002")
      .argument("PROGRAMME", &EnrollOptions::programme, Completes::programme)
      .argument("PERSON", &EnrollOptions::person, Completes::person, false)
      .option("--registered-at", "MOMENT", &EnrollOptions::registered_at)
      .option("--guest", "SESSION", &EnrollOptions::guest, Completes::session)
      .option("--allow", "RULE", &EnrollOptions::rule)
      .option("--because", "TEXT", &EnrollOptions::because)
      .option("--by", "PERSON", &EnrollOptions::by, Completes::person)
      .option("--date", "DATE", &EnrollOptions::date)
      .option("--import", "FILE", &EnrollOptions::table, Completes::file)
      .option("--source", "ID", &EnrollOptions::source, Completes::source)
      .option("--sheet", "NAME", &EnrollOptions::sheet)
      .option("--accept-valid", "", &EnrollOptions::accept_valid)
      .build();
}

}  // namespace traject::cli::commands
