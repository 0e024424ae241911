// Whatever happens later, what was said about an earlier day is said of it again.
#include <doctest/doctest.h>

#include "base/date.hpp"
#include "lock_place.hpp"
#include "questions.hpp"
#include "support/dates.hpp"

namespace traject::test {
namespace year_test {

std::string later(const std::string& date, int days) { return base::to_string(day(date) + base::Days{days}); }

// A folder in which one thing after another happens, all of it after the day.
class Year {
 public:
  Year(Random& random, Files files, const std::string& day)
      : random_(random), folder_({}), files_(std::move(files)), date_(day), day_(day) {
    folder_.root = lock_.path();
    for (const auto& [path, text] : files_) folder_.put(path, text);
  }

  void pass() {
    for (int i = 0; i < 14; ++i) {
      date_ = later(date_, random_.between(1, 12));
      happen();
    }
    for (auto& [path, text] : files_) text = folder_.text(path);
    for (const auto& path : added_) {
      if (folder_.disk.bytes(folder_.root / path)) files_[path] = folder_.text(path);
    }
  }

  [[nodiscard]] const Files& files() const { return files_; }
  [[nodiscard]] const std::string& events() const { return events_; }
  [[nodiscard]] int done() const { return done_; }

 private:
  std::string person() { return id(random_.between(3, 14)); }
  static std::string id(int number) { return (number < 10 ? "p-0" : "p-") + std::to_string(number); }
  std::string cohort() { return random_.chance(60) ? "een" : "twee"; }

  void happen() {
    const std::string who = person();
    const std::string group = cohort();
    switch (random_.between(1, 13)) {
      case 1: return change_people(who);
      case 2:
        added_.push_back("registrations/traject/" + who + ".yaml");
        return run({"enroll", "traject", who});
      case 3: return run({"approve", "traject", who});
      case 4: return run({"deny", "traject", who, "--because", "druk"});
      case 5: return run({"withdraw", "traject", who, "--because", "vertrek"});
      case 6: return run({"plan-cohort", group, "--refill"});
      case 7: return attend(group);
      case 8: return invoice(group);
      case 9: return grant();
      case 10: added_.push_back("cohorts/" + group + "/coaching.yaml"); return run({"match-coaches", group});
      case 11: return run({"match-coaches", group, "--replace", who, "--because", "ziek"});
      case 12: return run({"match-coaches", group, "--anew"});
      case 13: return new_cohort();
      default: return;
    }
  }

  void run(Words words) {
    words.insert(words.end(), {"--as-of", date_});
    const Said said = run_in(folder_, words);
    events_ += "\n" + std::to_string(said.code) + " " + joined(words);
    if (said.code == 0) ++done_;
  }

  // Only what is already on file: what was absent is filled in, without a day.
  void change_people(const std::string& who) {
    folder_.put("tabel.csv",
                "id;department;scale\n" + who + ";" + random_.pick(std::vector<std::string>{"a", "b", "c"}) +
                    ";" + std::to_string(random_.between(6, 10)) + "\n");
    run({"import", "people", "tabel.csv", "--since", date_});
  }

  // The last session only: the others were held, and what is said of them later has no day of its own.
  void attend(const std::string& group) {
    if (day_ < (group == "een" ? "2021-10-01" : "2021-11-05")) run({"attend", group, "third"});
  }

  void invoice(const std::string& group) {
    const std::string amount = std::to_string(random_.between(100, 999)) + ".00";
    folder_.put(
        "tabel.csv", "cohort;line;amount;invoiced_on\n" + group + ";training;" + amount + ";" + date_ + "\n");
    run({"import", "spending", "tabel.csv"});
  }

  // By hand, where the day of granting was still to come.
  void grant() {
    const std::string path = "programmes/traject.yaml";
    std::string text = folder_.text(path);
    const std::string key = "granted_on: ";
    const auto at = text.find(key) + key.size();
    if (text.substr(at, 10) <= day_) return;
    folder_.put(path, text.replace(at, 10, date_));
    ++done_;
  }

  void new_cohort() {
    added_.emplace_back("cohorts/drie/cohort.yaml");
    run({"plan-cohort", "traject", "--name", "drie", "--start", "2022-03-04"});
  }

  Random& random_;
  LockPlace lock_;
  MemoryFolder folder_;
  Files files_;
  std::string date_;
  std::string day_;
  std::vector<std::string> added_;
  std::string events_;
  int done_ = 0;
};

// When somebody has left, the pair ends on the day of leaving, which may be before the day in question.
bool shows_pairs(const Words& words) {
  const bool is_page =
      words.front() == "report" && words.size() > 1 && (words[1] == "een" || words[1] == "twee");
  const bool is_status = words.front() == "status";  // who has no coach
  return words.front() == "match-coaches" || is_page || is_status || words.back() == "coach";
}

TEST_CASE("what happens later changes no answer about an earlier day") {
  int done = 0;
  for (int i = 0; i < 120; ++i) {
    Random random(i);
    const std::string day = random_day(random);
    const Files before = random_folder(random);
    Year year(random, before, day);
    year.pass();
    done += year.done();
    for (int n = 0; n < 6; ++n) {
      const Words& words = random.pick(all_questions());
      if (shows_pairs(words)) continue;
      const std::string format = writes(words.front()) || random.chance(50) ? "json" : "text";
      const Said first = ask(before, words, day, format);
      const Said again = ask(year.files(), words, day, format);
      INFO("seed " << seed() << ", case " << i << ": " << joined(words) << "--as-of " << day
                   << year.events());
      CHECK(first.out == again.out);
      CHECK(first.err == again.err);
      CHECK(first.code == again.code);
    }
  }
  CHECK(done > 300);
}

}  // namespace year_test
}  // namespace traject::test
