// With --as-of every command says the same of a folder and of that folder as it was on the day.
#include <doctest/doctest.h>

#include <set>
#include <sstream>
#include <vector>

#include "cli/commands.hpp"
#include "cli/run.hpp"
#include "random_folder.hpp"
#include "slow_past.hpp"
#include "support/chance.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"

namespace traject::test {
namespace {

using Words = std::vector<std::string>;

struct Said {
  std::string out;
  std::string err;
  int code = 0;
  friend bool operator==(const Said&, const Said&) = default;
};

// What is asked of every folder. Those that write are asked what they would write.
const std::vector<Words> questions = {
    {"queue", "traject"},
    {"explain", "traject", "p-05"},
    {"explain", "traject", "p-08"},
    {"invite", "traject"},
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
    {"budget", "twee"},
    {"budget", "traject", "--year", "2021"},
    {"budget", "traject", "--year", "2021", "--forecast", "2"},
    {"budget"},
    {"evaluate", "een"},
    {"evaluate", "traject"},
    {"evaluate", "praktijk"},
    {"evaluate", "pilot"},
    {"voucher", "issue", "pilot", "p-09", "--kind", "loopbaan"},
    {"voucher", "redeem", "p-01-loopbaan-1"},
    {"voucher", "redeem", "p-02-loopbaan-1"},
};

// They are about files, the program or a folder that is none yet, and know no day.
const std::set<std::string> without_a_day = {"init", "check", "schema", "import", "completion", "man"};

Said ask(const Files& files, Words words, const std::string& day, const std::string& format, bool writes) {
  MemoryFolder folder({});
  for (const auto& [path, text] : files) folder.put(path, text);
  words.insert(words.end(), {"--as-of", day, "--format", format});
  if (writes) words.push_back("--dry-run");
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

bool writes(const std::string& name) {
  for (const auto& command : cli::all_commands()) {
    if (command.name == name) return command.writes;
  }
  return false;
}

std::string joined(const Words& words) {
  std::string text;
  for (const auto& word : words) text += word + " ";
  return text;
}

TEST_CASE("every command that knows a day is asked what it says") {
  std::set<std::string> asked;
  for (const auto& words : questions) asked.insert(words.front());
  for (const auto& command : cli::all_commands())
    CHECK_MESSAGE(asked.contains(command.name) != without_a_day.contains(command.name), command.name);
}

TEST_CASE("a random folder is valid, and so is what it was on a day") {
  for (int i = 0; i < 40; ++i) {
    Random random(i);
    const Files files = random_folder(random);
    for (const Files& each : {files, on_that_day(files, random_day(random))}) {
      MemoryFolder folder({});
      for (const auto& [path, text] : each) folder.put(path, text);
      for (const auto& found : folder.load().diagnostics)
        CHECK_MESSAGE(found.severity != base::Severity::error,
                      found.place.file << ":" << found.place.line << " " << found.code << "\n"
                                       << each.at(found.place.file));
    }
  }
}

TEST_CASE("what is dated later changes no answer about a day") {
  for (int i = 0; i < 300; ++i) {
    Random random(i);
    const Files files = random_folder(random);
    const std::string day = random_day(random);
    const Files past = on_that_day(files, day);
    for (int n = 0; n < 6; ++n) {
      const Words& words = random.pick(questions);
      const bool would_write = writes(words.front());
      const std::string format = would_write || random.chance(50) ? "json" : "text";
      const Said now = ask(files, words, day, format, would_write);
      const Said then = ask(past, words, day, format, would_write);
      INFO("seed " << seed() << ", case " << i << ": " << joined(words) << "--as-of " << day);
      CHECK(now.out == then.out);
      CHECK(now.err == then.err);
      CHECK(now.code == then.code);
    }
  }
}

}  // namespace
}  // namespace traject::test
