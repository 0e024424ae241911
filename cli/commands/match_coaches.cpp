// traject match-coaches: finds the best coach for every participant of a cohort.
#include "actions/coaches/match_coaches.hpp"

#include "cli/commands.hpp"
#include "report/coaches/match_coaches.hpp"
#include "report/coaches/needed_coaches.hpp"

namespace traject::cli::commands {
namespace {

struct MatchCoachesOptions {
  model::CohortId cohort;
  bool anew = false;
  std::optional<model::PersonId> replace;
  std::optional<std::string> because;
};

actions::MatchRequest request_of(Desk& desk, const MatchCoachesOptions& options) {
  return {.cohort = options.cohort,
          .anew = options.anew,
          .replace = {},
          .because = {},
          .as_of = desk.as_of(),
          .in_words = [&desk](const base::Message& message) { return desk.in_words(message); }};
}

ExitCode find(Desk& desk, const actions::MatchRequest& request, const base::Message& commit) {
  const model::Records& records = desk.load();
  const auto match = actions::match_coaches(records, request);
  desk.save(report::match_coaches(match, records), match.changes, commit);
  return match.unmatched.empty() ? ExitCode::done : ExitCode::no;
}

ExitCode match(Desk& desk, const MatchCoachesOptions& options) {
  return find(desk, request_of(desk, options), {"commit.match-coaches", {{"cohort", options.cohort.str()}}});
}

ExitCode replace(Desk& desk, const MatchCoachesOptions& options) {
  actions::MatchRequest request = request_of(desk, options);
  request.replace = options.replace;
  request.because = *options.because;
  return find(
      desk, request,
      {"commit.match-coaches-replace", {{"count", std::int64_t{1}}, {"cohort", options.cohort.str()}}});
}

ExitCode count_needed(Desk& desk, const MatchCoachesOptions& options) {
  const model::Records& records = desk.load();
  const auto needed = actions::needed_coaches(records, request_of(desk, options));
  desk.print(report::needed_coaches(needed, records));
  return ExitCode::done;
}

}  // namespace

Command match_coaches() {
  return CommandBuilder<MatchCoachesOptions>("match-coaches", Group::coaches)
      .writes()
      .formats({Format::text, Format::json, Format::csv, Format::md})
      .way("[--anew]", match)
      .way("--replace --because", replace)
      .way("--needed [--anew]", count_needed, Access::reads)
      .example("match-coaches pilot-2021")
      .example("match-coaches pilot-2021 --anew --dry-run")
      .example("match-coaches pilot-2021 --replace p-1042 --because no_click")
      .example("match-coaches pilot-2021 --needed")
      .argument("COHORT", &MatchCoachesOptions::cohort, Completes::cohort)
      .option("--anew", "", &MatchCoachesOptions::anew)
      .option("--replace", "PARTICIPANT", &MatchCoachesOptions::replace, Completes::person)
      .option("--because", "TEXT", &MatchCoachesOptions::because)
      .flag("--needed")
      .build();
}

}  // namespace traject::cli::commands
