// traject certificate: a proof of participation for everybody who has completed the programme.
#include "report/cohorts/certificate.hpp"

#include "actions/cohorts/letters.hpp"
#include "cli/commands.hpp"

namespace traject::cli::commands {
namespace {

struct CertificateOptions {
  model::CohortId cohort;
  std::vector<model::PersonId> people;
};

ExitCode run(Desk& desk, const CertificateOptions& options) {
  const model::Records& records = desk.load();
  const auto cohort = actions::cohort_page(records, options.cohort, desk.as_of());
  const auto made = actions::certificates(records, cohort, options.people);
  for (const model::PersonId& person : made.not_completed)
    desk.say({"certificate.not-completed", {{"person", person.str()}}});
  desk.print(report::certificate(cohort, made, records));
  const bool lacks = !made.has_rule || !made.not_completed.empty();
  return lacks ? ExitCode::no : ExitCode::done;
}

}  // namespace

Command certificate() {
  return CommandBuilder<CertificateOptions>("certificate", Group::cohorts, run)
      .formats({Format::html, Format::md})
      .example("certificate pilot-2021 --output bewijzen.html")
      .example("certificate pilot-2021 p-1042 --output bewijs-p-1042.html")
      .argument("COHORT", &CertificateOptions::cohort, Completes::cohort)
      .argument("PERSON", &CertificateOptions::people, Completes::person, false)
      .build();
}

}  // namespace traject::cli::commands
