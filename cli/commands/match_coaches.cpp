// traject match-coaches: finds the best coach for every participant of a cohort.
#include "actions/coaches/match_coaches.hpp"

#include "base/failure.hpp"
#include "cli/allowance.hpp"
#include "cli/commands.hpp"
#include "report/coaches/match_coaches.hpp"

namespace traject::cli::commands {
namespace {

struct MatchCoachesOptions {
  model::CohortId cohort;
  bool anew = false;
  std::optional<model::PersonId> replace;
  std::optional<std::string> because;
  bool needed = false;
};

void check(const MatchCoachesOptions& options) {
  const bool one_question = int{options.anew} + int{options.replace.has_value()} < 2 &&
                            !(options.needed && options.replace) && !(options.because && !options.replace);
  if (!one_question) throw base::Failure(base::FailureKind::wrong_use, {"failure.match-one-question", {}});
}

actions::MatchRequest request_of(Desk& desk, const MatchCoachesOptions& options) {
  return {.cohort = options.cohort,
          .anew = options.anew,
          .replace = options.replace,
          .because = options.replace ? reason(options.because, "match-coaches --replace") : "",
          .as_of = desk.as_of(),
          .in_words = [&desk](const base::Message& message) { return desk.in_words(message); }};
}

base::Message what(const MatchCoachesOptions& options) {
  if (!options.replace) return {"commit.match-coaches", {{"cohort", options.cohort.str()}}};
  return {"commit.match-coaches-replace", {{"count", std::int64_t{1}}, {"cohort", options.cohort.str()}}};
}

ExitCode run(Desk& desk, const MatchCoachesOptions& options) {
  check(options);
  const model::Records& records = desk.load();
  const auto request = request_of(desk, options);
  if (options.needed) {
    desk.print(report::needed_coaches(actions::needed_coaches(records, request), records));
    return ExitCode::done;
  }
  const auto match = actions::match_coaches(records, request);
  desk.save(report::match_coaches(match, records), match.changes, what(options));
  return match.unmatched.empty() ? ExitCode::done : ExitCode::no;
}

}  // namespace

Command match_coaches() {
  return CommandBuilder<MatchCoachesOptions>("match-coaches", Group::coaches, run)
      .writes()
      .formats({Format::text, Format::json, Format::csv, Format::md})
      .example("match-coaches pilot-2021")
      .example("match-coaches pilot-2021 --anew --dry-run")
      .example("match-coaches pilot-2021 --replace p-1042 --because no_click")
      .example("match-coaches pilot-2021 --needed")
      .argument("COHORT", &MatchCoachesOptions::cohort, Completes::cohort)
      .option("--anew", "", &MatchCoachesOptions::anew)
      .option("--replace", "PARTICIPANT", &MatchCoachesOptions::replace, Completes::person)
      .option("--because", "TEXT", &MatchCoachesOptions::because)
      .option("--needed", "", &MatchCoachesOptions::needed)
      .build();
}

}  // namespace traject::cli::commands
