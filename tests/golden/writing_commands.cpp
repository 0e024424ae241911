#include "golden/writing_commands.hpp"

#include <doctest/doctest.h>

#include <sstream>

#include "cli/run.hpp"
#include "support/chance.hpp"
#include "support/dates.hpp"

namespace traject::golden {
namespace {

namespace fs = std::filesystem;
const fs::path example = fs::path(TRAJECT_SOURCE_DIR) / "tests/golden/folders/ysselham";

// A cohort with a free place, coaches and no talks; and a registration whose term is over.
void write_trips(const Sandbox& sandbox) {
  const fs::path& folder = sandbox.folder();
  write_file(folder / "programmes/trips.yaml",
             "title: Trips\ngroup: {size: 2, start_at: 1}\n"
             "sessions: [{id: day, title: Day, kind: meeting, from: \"09:00\", until: \"12:00\"}]\n"
             "individual_sessions: [{id: talk, title: Talk, count: 1, minutes: 30, advisers: [desk], "
             "until_days_after_end: 30}]\n");
  write_file(folder / "cohorts/trips-1/cohort.yaml",
             "programme: trips\nstart: 2021-09-02\nas_of: 2021-08-01\nparticipants: [a-1, a-2]\n"
             "sessions: [{session: day, date: 2021-09-02, from: \"09:00\", until: \"12:00\"}]\n");
  write_file(folder / "registrations/trips/a-1.yaml",
             "registered_at: 2021-07-01T09:00:00+02:00\nwithdrawn: {date: 2021-08-10, because: ill}\n");
  for (const std::string person : {"a-2", "a-3"})
    write_file(
        folder / "registrations/trips" / (person + ".yaml"), "registered_at: 2021-07-02T09:00:00+02:00\n");
  write_file(folder / "cohorts/trips-1/coaching.yaml",
             "pairs:\n  - {participant: a-2, coach: a-5, from: 2021-08-02}\n");
  write_file(folder / "coaches/a-5.yaml", "capacity: 9\n");
  write_file(folder / "registrations/maps/a-7.yaml",
             "registered_at: 2019-07-01T09:00:00+02:00\nwithdrawn: {date: 2019-08-01, because: ill}\n");
  write_file(folder / "staff.csv", "person;department\na-1;harbour\na-2;harbour\n");
}

std::unique_ptr<Sandbox> without_list() {
  auto sandbox = std::make_unique<Sandbox>(example);
  write_file(sandbox->folder() / "rooms.csv",
             "room;title;seats\nattic;Attic under the roof;2\ncellar;Cellar;9\nhall;Hall;40\n");
  write_file(sandbox->folder() / "people.csv",
             "person;registered_at\na-6;2021-08-02T09:00:00+02:00\na-5;2021-08-03T09:00:00+02:00\n");
  write_file(sandbox->folder() / "forms/short.yaml",
             "title: Short\nquestions:\n  - {id: mark, text: \"Which mark?\", kind: mark}\n");
  write_file(sandbox->folder() / "cohorts/club-2/cohort.yaml",
             "programme: club\nstart: 2021-08-05\nas_of: 2021-08-01\n"
             "participants: [a-1, a-2, a-3, a-4, a-5, a-6, a-7]\n"
             "sessions: [{session: day, date: 2021-08-05, from: \"09:00\", until: \"12:00\"}]\n");
  for (const char digit : std::string("345678")) {
    write_file(
        sandbox->folder() / ("cohorts/club-2/responses/short/3k7m9p2" + std::string(1, digit) + ".yaml"),
        "answers:\n  mark: " + std::string(1, digit) + "\n");
  }
  write_file(sandbox->folder() / "coaches/a-4.yaml", "capacity: 9\n");
  write_file(sandbox->folder() / "programmes/club.yaml",
             "title: Club\ngroup: {team_size: 2}\n"
             "sessions: [{id: day, title: Day, kind: choice, from: \"09:00\", until: \"12:00\"}]\n");
  write_file(sandbox->folder() / "cohorts/club-1/cohort.yaml",
             "programme: club\nstart: 2021-09-02\nas_of: 2021-08-01\nparticipants: [a-1, a-2, a-3]\n"
             "sessions: [{session: day, date: 2021-09-02, from: \"09:00\", until: \"12:00\"}]\n");
  write_file(sandbox->folder() / "cohorts/club-1/choice.yaml", "votes: [{person: a-1, for: [Sailing]}]\n");
  write_file(sandbox->folder() / "forms/end.yaml",
             "title: End\nquestions:\n  - {id: mark, text: Mark, kind: mark}\n");
  write_file(sandbox->folder() / "programmes/walks.yaml", "title: Walks\nevaluation: {form: end}\n");
  write_file(sandbox->folder() / "cohorts/walks-1/cohort.yaml",
             "programme: walks\nstart: 2021-06-03\nas_of: 2021-06-01\n"
             "participants: [a-1, a-2, a-3, a-4, a-5, a-6]\nsessions: []\n");
  for (const char* sheet :
       {"abcdefghijklmnop", "bcdefghijklmnopq", "cdefghijklmnopqr", "defghijklmnopqrs", "efghijklmnopqrst"})
    write_file(sandbox->folder() / "cohorts/walks-1/responses/end" / (std::string(sheet) + ".yaml"),
               "answers:\n  mark: 7\n");
  write_file(sandbox->folder() / "late.csv", "mark\n8\n");
  write_file(sandbox->folder() / "all.csv", "mark\n8\n7\n7\n7\n7\n7\n");
  write_file(sandbox->folder() / "programmes/pilot.yaml",
             "title: Pilot\nvouchers: {kinds: [{id: scan, title: Scan}]}\n");
  write_file(
      sandbox->folder() / "vouchers/pilot/v-1.yaml", "kind: scan\nperson: a-2\nissued_on: 2021-08-02\n");
  write_trips(*sandbox);
  return sandbox;
}

std::string signed_list() {
  const auto sandbox = without_list();
  run_line("forget --due --format csv --output due.csv", sandbox->folder(), store::disk());
  return read_files(sandbox->folder()).at("due.csv");
}

}  // namespace

const std::vector<std::string>& writing_commands() {
  static const std::vector<std::string> all = {
      "enroll maps a-6",
      "enroll maps a-4",
      "approve maps a-3 --by a-1",
      "deny maps a-3 --by a-1 --because later",
      "withdraw maps a-1 --because leaving",
      "withdraw trips a-1 --undo --because mistake",
      "move autumn-2021 first-day --to 2021-09-09",
      "move autumn-2021 first-day --cancel --because ill",
      "attend autumn-2021 first-day --all-but a-1",
      "match-coaches autumn-2021",
      "match-coaches trips-1 --anew",
      "match-coaches trips-1 --replace a-2 --because ill",
      "plan-cohort maps --start 2021-11-04 --name winter",
      "plan-cohort maps --start 2021-11-04 --name autumn-2021 --replace",
      "plan-cohort trips-1 --refill",
      "plan-cohort trips-1 --talks",
      "plan-cohort club-1 --choice",
      "plan-cohort club-1 --teams",
      "import rooms rooms.csv",
      "import people staff.csv --since 2021-08-02",
      "voucher issue pilot a-1 --kind scan --id v-2",
      "voucher redeem v-1 --amount 95.00",
      "voucher refund v-1",
      "voucher unused v-1 --because ill",
      "enroll maps --import people.csv",
      "evaluate walks-1 --release",
      "evaluate walks-1 --import late.csv",
      "evaluate walks-1 --import all.csv --anew",
      "forget a-1 --because asked --by a-2 --confirm",
      "forget --list due.csv --by a-2 --confirm",
      "queue maps --output list.csv --format csv",
      "calendar autumn-2021 --split days",
      "init new-folder"};
  return all;
}

std::unique_ptr<Sandbox> fresh_folder() {
  static const std::string due = signed_list();
  auto sandbox = without_list();
  write_file(sandbox->folder() / "due.csv", due);
  return sandbox;
}

int run_line(const std::string& line, const fs::path& folder, store::FileSystem& files) {
  std::istringstream stream(line);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  std::ostringstream out;
  std::ostringstream err;
  cli::World world{
      .out = out,
      .err = err,
      .folder = folder,
      .now = [] { return test::moment("2021-08-20T10:00:00Z").instant; },
      .random = test::steady_chance(),
      .files = &files};
  const int code = static_cast<int>(cli::run(words, world));
  INFO(out.str() << err.str());
  if (&files != &store::disk()) CHECK((code == 0 || code == 4));
  return code;
}

}  // namespace traject::golden
