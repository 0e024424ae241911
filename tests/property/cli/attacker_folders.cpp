#include "attacker_folders.hpp"

#include <numeric>

namespace traject::test {
namespace {

using Groups = std::vector<std::size_t>;

std::string id(int number) { return (number < 10 ? "p-0" : "p-") + std::to_string(number); }
int sum(const Counts& counts) { return std::accumulate(counts.begin(), counts.end(), 0); }

// Every choice of counts with at most so many together.
void add_worlds(std::vector<Counts>& worlds, Counts counts, std::size_t group, int most) {
  if (group == counts.size()) return worlds.push_back(std::move(counts));
  for (counts[group] = 0; counts[group] <= most; ++counts[group])
    add_worlds(worlds, counts, group + 1, most - counts[group]);
}
std::vector<Counts> worlds_of(std::size_t groups, int most) {
  std::vector<Counts> worlds;
  add_worlds(worlds, Counts(groups, 0), 0, most);
  return worlds;
}

// What every folder here has: two cohorts whose answers are read, a practice, and a pilot with vouchers.
Files common_folder(int smallest) {
  Files files;
  files["traject.yaml"] =
      "traject: 1\norganisation: Gemeente Zwolle\nlanguage: en\nprivacy: {smallest_count: " +
      std::to_string(smallest) + "}\n";
  for (int i = 1; i <= 14; ++i) {
    files["people/" + id(i) + ".yaml"] =
        "department: a\nmanager: " + id(i == 14 ? 13 : 14) + "\nscale: 6\nemployed: {from: 2010-01-01}\n";
  }
  files["forms/end.yaml"] =
      "title: End\nquestions:\n  - {id: mark, text: Mark, kind: mark}\n"
      "  - {id: view, text: View, kind: scale, lowest: 1, highest: 5}\n";
  files["programmes/walks.yaml"] =
      "title: Walks\neligibility: [{rule: employed}]\n"
      "costs: [{id: guide, title: Guide, sessions: [walk], unit_price: 900.00, vat: exempt}]\n"
      "sessions: [{id: walk, title: Walk, kind: meeting, from: \"09:00\", until: \"12:00\"}]\n"
      "funding: {charge: department}\nevaluation: {form: end}\n";
  files["programmes/practice.yaml"] =
      "title: Practice\ndomains: [{id: care, title: Care}, {id: works, title: Works}]\n"
      "reasons: [{id: next, title: Next}, {id: advice, title: Advice}]\n"
      "instruments: [{id: scan, title: Scan}]\nhours_per_week: 20\n"
      "targets: [{id: many, title: Many, measure: registrations, from: 2019-01-01, until: 2019-12-31, "
      "target: 4}]\n";
  files["programmes/pilot.yaml"] =
      "title: Pilot\neligibility: [{rule: scale_between, from: 4, until: 9}]\n"
      "vouchers:\n  kinds: [{id: test, title: Test}, {id: talk, title: Talk}]\n"
      "  period: {from: 2019-01-01, until: 2019-12-31}\n  pot: 9000.00\n"
      "  not_used_reasons: [{id: busy, title: Busy}]\n";
  return files;
}

void add_cohort(Files& files, const std::string& name, const std::string& start, int first, int size) {
  std::string text = "programme: walks\nstart: " + start + "\nas_of: " + start + "\nparticipants:\n";
  for (int i = 0; i < size; ++i) text += "  - " + id(first + i) + "\n";
  files["cohorts/" + name + "/cohort.yaml"] =
      text + "sessions:\n  - {session: walk, date: " + start + ", from: \"09:00\", until: \"12:00\"}\n";
  files["cohorts/" + name + "/attendance.yaml"] = "sessions:\n  - {session: walk}\n";
}

// What is asked of every folder, beside what a case is about.
std::vector<Question> questions_on(const std::string& day) {
  std::vector<Question> all;
  for (const Words& words : {Words{"check"}, Words{"status"}, Words{"calendar"}, Words{"budget"}})
    all.push_back({words, day});
  all.push_back({{"report", "--for", "coordinator"}, day, "md"});
  return all;
}

// A practice: two codes, of two kinds or in two years.
struct PracticeKind {
  std::vector<std::string> intakes;  // of each group
  std::vector<Groups> secrets;
};

PracticeKind random_practice(Random& random) {
  const std::vector<std::pair<std::string, std::string>> pairs = {
      {"registered_on: 2018-06-04\n", "registered_on: 2019-06-03\n"},
      {"domain: care\n", "domain: works\n"},
      {"reason: next\n", "reason: advice\n"},
      {"status: active\n", "status: ended\n"},
      {"goals: [{goal: x, reached_on: 2019-06-04}]\n", "goals: [{goal: x}]\n"}};
  const int first = random.between(0, 4);
  const int second = (first + random.between(1, 4)) % 5;
  PracticeKind kind{{}, {{0, 1}, {2, 3}, {0, 2}, {1, 3}, {0, 1, 2, 3}}};
  // What is counted by year is counted in each year.
  if (first == 0 || second == 0) {
    for (std::size_t group = 0; group < 4; ++group) kind.secrets.push_back({group});
  }
  for (int group = 0; group < 4; ++group) {
    std::string text;
    for (int i = 0; i < 5; ++i) {
      const auto& pair = pairs[static_cast<std::size_t>(i)];
      const bool is_second = (i == first && group >= 2) || (i == second && group % 2 == 1);
      text += is_second ? pair.second : pair.first;
    }
    kind.intakes.push_back(text);
  }
  return kind;
}

bool fits(const Counts& counts, int first, int second) {
  return counts[0] + counts[1] <= first && counts[2] + counts[3] <= second;
}

}  // namespace

Universe practices(Random& random, int smallest, int most) {
  const PracticeKind kind = random_practice(random);
  const std::vector<Words> periods = {
      {"evaluate", "practice"},
      {"report", "practice"},
      {"evaluate", "practice", "--from", "2018-01-01", "--until", "2018-12-31"},
      {"evaluate", "practice", "--from", "2019-01-01", "--until", "2019-12-31"}};
  Universe universe{.worlds = worlds_of(4, most), .folder = {}, .questions = {}, .secrets = kind.secrets};
  universe.questions = questions_on("2020-02-03");
  for (const Words& words : periods)
    universe.questions.push_back({words, "2020-02-03", words[0] == "report" ? "md" : "json"});
  universe.questions.push_back({periods[0], "2018-12-31"});
  universe.folder = [kind, smallest](const Counts& counts, bool is_hiding) {
    Files files = common_folder(is_hiding ? smallest : 1);
    int number = 0;
    for (std::size_t group = 0; group < counts.size(); ++group) {
      for (int i = 0; i < counts[group]; ++i)
        files["intakes/practice/in-" + std::to_string(100 + number++) + ".yaml"] = kind.intakes[group];
    }
    return files;
  };
  return universe;
}

Universe pilots(Random& random, int smallest, int most) {
  const std::vector<std::string> states = {
      "redeemed_on: 2019-05-06\n", "refunded_on: 2019-06-03\n", "not_used_because: busy\n"};
  const auto first = static_cast<std::size_t>(random.between(0, 2));
  const auto second = (first + static_cast<std::size_t>(random.between(1, 2))) % 3;
  const bool has_amounts = random.chance(50);
  const bool is_scale = random.chance(30);  // in the place of the kind
  const int people = random.chance(50) ? 12 : 3;
  Universe universe{.worlds = worlds_of(4, most),
                    .folder = {},
                    .questions = {},
                    .secrets = {{0}, {1}, {2}, {3}, {0, 1}, {2, 3}, {0, 2}, {1, 3}, {0, 1, 2, 3}}};
  universe.questions = questions_on("2019-07-01");
  universe.questions.push_back({{"check"}, "2020-02-03"});
  for (const char* day : {"2019-04-01", "2019-07-01", "2019-12-31", "2020-02-03"})
    universe.questions.push_back({{"evaluate", "pilot"}, day});
  universe.questions.push_back({{"voucher", "issue", "pilot", "p-12", "--kind", "test", "--amount", "90.00",
                                 "--id", "new", "--dry-run"},
                                "2019-07-01"});
  universe.questions.push_back({{"report", "pilot"}, "2020-02-03", "md"});
  universe.folder = [=](const Counts& counts, bool is_hiding) {
    Files files = common_folder(is_hiding ? smallest : 1);
    int number = 0;
    for (std::size_t group = 0; group < counts.size(); ++group) {
      for (int i = 0; i < counts[group]; ++i) {
        const bool is_second = group >= 2;
        files["vouchers/pilot/v-" + std::to_string(100 + number) + ".yaml"] =
            "kind: " + std::string(is_second && !is_scale ? "talk" : "test") +
            "\nperson: " + id(1 + number % people) +
            "\nissued_on: 2019-03-04\nscale_at_issue: " + (is_second && is_scale ? "7" : "6") + "\n" +
            (has_amounts ? "amount: 90.00\n" : "") + states[group % 2 == 0 ? first : second];
        ++number;
      }
    }
    return files;
  };
  return universe;
}

Universe leavers(int smallest, int first, int second) {
  Universe universe{.worlds = worlds_of(4, first + second),
                    .folder = {},
                    .questions = {},
                    .secrets = {{0}, {2}, {0, 2}, {0, 1}, {2, 3}, {0, 1, 2, 3}, {1}, {3}, {1, 3}}};
  std::erase_if(universe.worlds, [&](const Counts& counts) { return !fits(counts, first, second); });
  universe.questions = questions_on("2021-02-01");
  for (const char* day : {"2019-01-04", "2019-07-05", "2020-01-04", "2020-07-05", "2021-02-01"})
    universe.questions.push_back({{"evaluate", "walks"}, day});
  universe.questions.push_back({{"report", "walks"}, "2021-02-01", "md"});
  universe.folder = [=](const Counts& counts, bool is_hiding) {
    Files files = common_folder(is_hiding ? smallest : 1);
    add_cohort(files, "early", "2018-01-04", 1, first);
    add_cohort(files, "late", "2018-07-05", 1 + first, second);
    int number = 1;
    for (std::size_t cohort = 0; cohort < 2; ++cohort) {
      const int end = number + (cohort == 0 ? first : second);
      for (std::size_t year = 0; year < 2; ++year) {
        for (int i = 0; i < counts[2 * cohort + year]; ++i) {
          files["people/" + id(number++) + ".yaml"] =
              "department: a\nmanager: p-14\nscale: 6\nemployed: {from: 2010-01-01, until: " +
              std::to_string(2018 + year) + (cohort == 0 ? "-11-01" : "-12-01") + "}\n";
        }
      }
      number = end;
    }
    return files;
  };
  return universe;
}

Universe answers(const Counts& sheets) {
  Universe universe{
      .worlds = worlds_of(sheets.size(), sum(sheets)), .folder = {}, .questions = {}, .secrets = {}};
  std::erase_if(universe.worlds, [&](const Counts& counts) {
    for (std::size_t i = 0; i < sheets.size(); ++i) {
      if (counts[i] > sheets[i]) return true;
    }
    return false;
  });
  for (std::size_t choice = 1; choice < (std::size_t{1} << sheets.size()); ++choice) {
    Groups groups;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
      if (((choice >> i) & 1U) != 0) groups.push_back(i);
    }
    universe.secrets.push_back(groups);
  }
  universe.questions = questions_on("2019-02-01");
  for (const char* day : {"2018-01-10", "2018-07-10", "2018-10-10", "2019-02-01"}) {
    universe.questions.push_back({{"evaluate", "walks"}, day});
    universe.questions.push_back({{"status"}, day});
  }
  for (const char* cohort : {"one", "two", "three"}) {
    universe.questions.push_back({{"evaluate", cohort}, "2019-02-01"});
    universe.questions.push_back({{"report", cohort}, "2019-02-01", "md"});
  }
  universe.questions.push_back({{"report", "walks"}, "2019-02-01", "md"});
  // The counts of sheets are no secret, and decide alone what is shown.
  universe.folder = [sheets](const Counts& counts, bool) {
    Files files = common_folder(1);
    const char* const names[] = {"one", "two", "three"};
    const char* const starts[] = {"2018-01-04", "2018-07-05", "2018-10-04"};
    for (std::size_t cohort = 0; cohort < sheets.size(); ++cohort) {
      add_cohort(files, names[cohort], starts[cohort], 1, 9);
      for (int i = 0; i < sheets[cohort]; ++i) {
        const bool is_high = i < counts[cohort];
        files["cohorts/" + std::string(names[cohort]) + "/responses/end/abcdefghijklmno" + std::to_string(i) +
              ".yaml"] = std::string("answers:\n  mark: ") + (is_high ? "8" : "6") +
                         "\n  view: " + (is_high ? "5" : "2") + "\n";
      }
    }
    return files;
  };
  return universe;
}

}  // namespace traject::test
