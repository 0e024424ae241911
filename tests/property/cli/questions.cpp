#include "questions.hpp"

#include <algorithm>
#include <sstream>

#include "cli/commands.hpp"
#include "cli/run.hpp"
#include "support/chance.hpp"
#include "support/dates.hpp"

namespace traject::test {

const std::vector<Words>& all_questions() {
  static const std::vector<Words> questions = {
      {"status"},
      {"find", "p-0"},
      {"queue", "traject"},
      {"explain", "traject", "p-05"},
      {"explain", "traject", "p-08"},
      {"invite", "traject"},
      {"invite", "traject", "--start", "2021-12-03"},
      {"enroll", "traject", "p-05"},
      {"enroll", "traject", "p-14"},
      {"approve", "traject", "p-06"},
      {"deny", "traject", "p-07", "--because", "x"},
      // Not with --undo: a withdrawal that was undone has no day on which it was not yet.
      {"withdraw", "traject", "p-04", "--because", "x"},
      {"withdraw", "traject", "p-03", "p-04", "--because", "x"},
      {"approve", "traject", "p-06", "p-07"},
      {"plan-cohort", "traject", "--start", "2021-12-03", "--name", "nieuw"},
      {"plan-cohort", "traject", "--start", "2021-09-03", "--name", "een", "--replace"},
      {"plan-cohort", "traject", "--suggest", "--from", "2021-11-01", "--until", "2021-12-31"},
      {"plan-cohort", "een", "--refill"},
      {"plan-cohort", "een", "--talks"},
      {"plan-cohort", "twee", "--teams"},
      {"plan-cohort", "een", "--choice"},
      {"calendar", "een"},
      {"calendar", "twee"},
      {"calendar", "--person", "p-06"},
      {"calendar"},
      {"calendar", "--from", "2021-09-10", "--until", "2021-10-31"},
      {"calendar", "--adviser", "blik"},
      {"move", "een", "second", "--to", "2021-09-24"},
      {"move", "een", "third", "--cancel", "--because", "x"},
      {"attend", "een", "first"},
      {"attend", "twee", "second"},
      {"match-coaches", "een"},
      {"match-coaches", "twee", "--anew"},
      {"match-coaches", "een", "--replace", "p-04", "--because", "x"},
      {"match-coaches", "een", "--needed"},
      {"budget", "een"},
      {"budget", "een", "--settle", "--with", "names"},
      {"budget", "--settle", "--year", "2021"},
      {"budget", "twee"},
      {"budget", "traject", "--year", "2021"},
      {"budget", "traject", "--year", "2021", "--forecast", "2"},
      {"budget"},
      {"evaluate", "een"},
      {"evaluate", "traject"},
      {"evaluate", "praktijk"},
      {"evaluate", "pilot"},
      {"letters", "een", "--kind", "placement"},
      {"letters", "twee", "--kind", "waiting"},
      {"letters", "een", "--kind", "change"},
      {"letters", "een", "--kind", "coach"},
      {"certificate", "een"},
      {"report", "een", "--for", "coordinator"},
      {"report", "twee"},
      {"report", "traject"},
      {"report", "praktijk"},
      {"report", "pilot"},
      {"report"},
      {"voucher", "issue", "pilot", "p-09", "--kind", "loopbaan"},
      {"voucher", "redeem", "p-01-loopbaan-1"},
      {"voucher", "redeem", "p-02-loopbaan-1"},
  };
  return questions;
}

bool writes(const std::string& name) {
  for (const auto& command : cli::all_commands()) {
    if (command.name == name) return command.writes;
  }
  return false;
}

// Pages and proofs have neither text nor JSON.
static bool gives(const std::string& name, const std::string& format) {
  for (const auto& command : cli::all_commands()) {
    if (command.name != name) continue;
    return std::any_of(command.formats.begin(), command.formats.end(),
                       [&](cli::Format each) { return model::word(each) == format; });
  }
  return true;
}

std::string joined(const Words& words) {
  std::string text;
  for (const auto& word : words) text += word + " ";
  return text;
}

Said run_in(MemoryFolder& folder, const Words& words) {
  std::ostringstream out;
  std::ostringstream err;
  cli::World world{
      .out = out,
      .err = err,
      .folder = folder.root,
      .now = [] { return base::Instant{test::day("2026-01-01")}; },
      .random = steady_chance(),
      .files = &folder.disk};
  const int code = static_cast<int>(cli::run(words, world));
  return {out.str(), err.str(), code};
}

Said ask(const Files& files, Words words, const std::string& day, const std::string& format) {
  MemoryFolder folder({});
  for (const auto& [path, text] : files) folder.put(path, text);
  const bool would_write = writes(words.front());
  words.insert(words.end(), {"--as-of", day, "--format", gives(words.front(), format) ? format : "md"});
  if (would_write) words.push_back("--dry-run");
  return run_in(folder, words);
}

}  // namespace traject::test
