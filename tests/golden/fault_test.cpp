// Every call of a writing command to the file system fails once: the exit code is 4, every file is wholly old or wholly
// new, nothing is left beside them, and to do the same again completes it.
#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <sstream>
#include <vector>

#include "base/failure.hpp"
#include "cli/commands.hpp"
#include "cli/run.hpp"
#include "golden/sandbox.hpp"
#include "support/chance.hpp"
#include "support/dates.hpp"

namespace traject::golden {
namespace {

namespace fs = std::filesystem;
const fs::path example = fs::path(TRAJECT_SOURCE_DIR) / "tests/golden/folders/ysselham";

enum class Fault { one_call_fails, the_program_dies };

// The disk, of which one call fails as if the disk were broken, or after which nothing happens any more.
class FaultyDisk final : public store::FileSystem {
 public:
  explicit FaultyDisk(int failing_call, Fault fault = Fault::one_call_fails)
      : failing_call_(failing_call), fault_(fault) {}

  [[nodiscard]] bool has_failed() const { return calls_ >= failing_call_; }

  std::vector<store::Entry> list(const store::Spot& folder) const override {
    return count(folder), store::disk().list(folder);
  }
  std::optional<store::EntryKind> kind_of(const store::Spot& spot) const override {
    return count(spot), store::disk().kind_of(spot);
  }
  std::optional<std::string> read(const store::Spot& file, std::size_t limit) const override {
    return count(file), store::disk().read(file, limit);
  }
  std::optional<std::string> read_named(const fs::path& file, std::size_t limit) const override {
    return count({file}), store::disk().read_named(file, limit);
  }
  void create_folders(const store::Spot& folder, store::Access access) override {
    count(folder), store::disk().create_folders(folder, access);
  }
  // Half of it is there when the disk is full; all of it when only closing fails.
  store::Owner write(const store::Spot& file, const std::string& bytes, const std::string& like,
                     store::Access access) override {
    if (fails_next())
      static_cast<void>(store::disk().write(file, bytes.substr(0, bytes.size() / 2), like, access));
    count(file);
    const auto owner = store::disk().write(file, bytes, like, access);
    count(file);
    return owner;
  }
  void sync_files(const std::vector<store::Spot>& files) override {
    count(files.front()), store::disk().sync_files(files);
  }
  void rename(const store::Spot& from, const std::string& name) override {
    count(from), store::disk().rename(from, name);
  }
  void remove(const store::Spot& file) override { count(file), store::disk().remove(file); }
  void sync_folder(const store::Spot& folder) override { count(folder), store::disk().sync_folder(folder); }

 private:
  [[nodiscard]] bool fails_next() const { return calls_ + 1 == failing_call_; }
  void count(const store::Spot& spot) const {
    ++calls_;
    if (calls_ < failing_call_ || (calls_ > failing_call_ && fault_ == Fault::one_call_fails)) return;
    throw base::Failure(
        base::FailureKind::input_output,
        {"failure.cannot-write", {{"path", spot.whole().string()}, {"reason", std::string("broken")}}});
  }

  mutable int calls_ = 0;
  int failing_call_;
  Fault fault_;
};

int run(const std::string& line, const fs::path& folder, store::FileSystem& files) {
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

Files files_of(const Sandbox& sandbox) {
  Files files = read_files(sandbox.folder());
  std::erase_if(files, [](const auto& file) { return file.first.starts_with(".traject/"); });
  return files;
}

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

std::unique_ptr<Sandbox> fresh() {
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

// Everything whose term is over, as somebody signed it.
std::string signed_list() {
  const auto sandbox = fresh();
  run("forget --due --format csv --output due.csv", sandbox->folder(), store::disk());
  return read_files(sandbox->folder()).at("due.csv");
}

// Wholly old or wholly new, and no other file.
void check_whole(const Files& before, const Files& after, const Files& now) {
  for (const auto& [path, bytes] : now) {
    CAPTURE(path);
    const bool old = before.contains(path) && before.at(path) == bytes;
    const bool fresh = after.contains(path) && after.at(path) == bytes;
    CHECK((old || fresh));
  }
  for (const auto& [path, bytes] : before) {
    CAPTURE(path);
    CHECK((now.contains(path) || !after.contains(path)));
  }
}

// How many calls the command makes.
int break_every_call_of(const std::string& line, Fault fault = Fault::one_call_fails) {
  static const std::string due = signed_list();
  const auto reference = fresh();
  write_file(reference->folder() / "due.csv", due);
  const Files before = files_of(*reference);
  const int wanted = run(line, reference->folder(), store::disk());
  const Files after = files_of(*reference);
  CHECK(wanted == 0);
  CHECK_FALSE(before == after);
  for (int call = 1; call < 400; ++call) {
    CAPTURE(line);
    CAPTURE(call);
    const auto sandbox = fresh();
    write_file(sandbox->folder() / "due.csv", due);
    FaultyDisk faulty(call, fault);
    const int code = run(line, sandbox->folder(), faulty);
    const Files now = files_of(*sandbox);
    if (!faulty.has_failed()) return call - 1;
    if (fault == Fault::one_call_fails) check_whole(before, after, now);
    // Names that cannot be read are done without.
    if (code != 4) CHECK(now == after);
    static_cast<void>(run(line, sandbox->folder(), store::disk()));
    // Whoever asks for another coach again gets yet another.
    if (line.find(" --replace a-2 ") == std::string::npos) CHECK(files_of(*sandbox) == after);
  }
  return 0;
}

const std::vector<std::string>& lines() {
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

TEST_CASE("when any call to the file system fails, nothing is torn and the same again completes it") {
  for (const std::string& line : lines()) CHECK(break_every_call_of(line) > 5);
}

// They change what is written, not how.
const std::vector<std::string> other_words = {
    "--accept-valid", "--allow",   "--amount",  "--assignment", "--because",
    "--by",           "--correct", "--date",    "--due",        "--form",
    "--from",         "--groups",  "--guest",   "--id",         "--kind",
    "--name",         "--needed",  "--people",  "--programme",  "--registered-at",
    "--return",       "--room",    "--sheet",   "--source",     "--sources",
    "--start",        "--subject", "--suggest", "--to",         "--trainer",
    "--until"};

TEST_CASE("every command that writes is among them, with every option that does") {
  const auto is_there = [](const std::string& command, const std::string& option) {
    return std::any_of(lines().begin(), lines().end(), [&](const std::string& line) {
      return line.starts_with(command) && line.find(option) != std::string::npos;
    });
  };
  CHECK(is_there("init ", ""));
  CHECK(is_there("", " --output "));
  CHECK(is_there("calendar ", " --split "));
  for (const auto& command : cli::all_commands()) {
    CAPTURE(command.name);
    if (!command.writes) continue;
    CHECK(is_there(command.name + " ", ""));
    for (const auto& option : command.options) {
      CAPTURE(option.name);
      if (std::ranges::count(other_words, option.name) == 0) CHECK(is_there(command.name + " ", option.name));
    }
  }
}

TEST_CASE("where the program dies while it takes answers in, the same again has each row once") {
  for (const char* line : {"evaluate walks-1 --import late.csv", "evaluate walks-1 --import all.csv --anew"})
    CHECK(break_every_call_of(line, Fault::the_program_dies) > 5);
}

}  // namespace
}  // namespace traject::golden
