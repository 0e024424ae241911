#include "random_folder.hpp"

#include <algorithm>
#include <vector>

#include "base/date.hpp"
#include "support/dates.hpp"

namespace traject::test {
namespace {

const std::string programme =
    "title: Traject\n"
    "eligibility:\n"
    "  - {rule: employed}\n"
    "  - {rule: younger_than, years: 36, at: start}\n"
    "  - {rule: completed, what: intro}\n"
    "  - {rule: approved_by_manager}\n"
    "group: {size: 4, start_at: 2, team_size: 2}\n"
    "schedule: {weekday: friday, every_weeks: 2}\n"
    "sessions:\n"
    "  - {id: first, title: Eerste, kind: meeting, from: \"09:00\", until: \"12:00\"}\n"
    "  - {id: second, title: Tweede, kind: training, from: \"09:00\", until: \"12:00\"}\n"
    "  - {id: third, title: Derde, kind: meeting, from: \"13:00\", until: \"16:00\"}\n"
    "individual_sessions:\n"
    "  - {id: tma, title: TMA, count: 1, minutes: 60, advisers: [blik], until_days_after_end: 60}\n"
    "coaching: {capacity: 2}\n"
    "costs:\n"
    "  - {id: training, title: Training, sessions: [second], unit_price: 1200.00, vat: excluded}\n"
    "completion: {sessions: all, talk_with_manager: true}\n"
    "evaluation: {form: form}\n"
    "groups_per_year: 2\n";

class Writer {
 public:
  explicit Writer(Random& random) : random_(random) {}

  Files write() {
    files_["traject.yaml"] = "traject: 1\norganisation: Gemeente Zwolle\n";
    files_["forms/form.yaml"] = "title: Formulier\nquestions:\n  - {id: mark, text: Cijfer, kind: mark}\n";
    files_["advisers/blik.yaml"] =
        "title: BLIK\nslots:\n  - {weekday: tuesday, from: \"09:00\", until: \"17:00\"}\n";
    for (int i = 1; i <= people; ++i) write_person(i);
    write_programme();
    write_practice();
    write_pilot();
    for (int i = 3; i <= people; ++i) {
      if (random_.chance(80)) write_registration(i);
    }
    for (int i = 1; i <= people; i += 4) write_coach(i);
    write_cohort("een", 3, "2021-09-03", "2021-09-17", "2021-10-01");
    if (random_.chance(60)) write_cohort("twee", 9, "2021-10-08", "2021-10-22", "2021-11-05");
    return std::move(files_);
  }

 private:
  static constexpr int people = 14;

  static std::string id(int number) { return (number < 10 ? "p-0" : "p-") + std::to_string(number); }
  std::string date() { return random_day(random_); }
  // A field with a day, or nothing.
  std::string maybe(const std::string& before, const std::string& behind = "\n") {
    return random_.chance(60) ? before + date() + behind : "";
  }

  // One of the two managers, and never oneself.
  std::string manager_of(int number) { return id(number < 3 ? 3 - number : random_.between(1, 2)); }

  void write_person(int number) {
    std::string text =
        "department: " + department() + "\nmanager: " + manager_of(number) +
        "\nscale: " + std::to_string(random_.between(6, 10)) +
        "\nborn: " + std::to_string(random_.between(1983, 1998)) + "-09-1" +
        std::to_string(random_.between(0, 9)) + "\nemployed: {from: 2019-01-01}\n";
    if (number < 3) text += "role: manager\n";
    if (random_.chance(80)) text += "completed:\n  - {what: intro, date: " + date() + "}\n";
    std::vector<std::string> untils;
    for (int i = random_.between(0, 3); i > 0; --i) untils.push_back(date());
    std::sort(untils.rbegin(), untils.rend());
    untils.erase(std::unique(untils.begin(), untils.end()), untils.end());
    if (!untils.empty()) text += "earlier:\n";
    for (const auto& until : untils) {
      text += "  - {until: " + until + ", department: " + department();
      if (random_.chance(50)) text += ", scale: " + std::to_string(random_.between(4, 6));
      text += "}\n";
    }
    files_["people/" + id(number) + ".yaml"] = text;
  }
  std::string department() { return random_.pick(std::vector<std::string>{"a", "b", "c"}); }

  void write_programme() {
    std::string text = programme;
    text += "funding:\n  charge: department\n  subsidies:\n";
    text += "    - {id: aeno, amount: 300.00, status: granted, granted_on: " + date() + "}\n";
    text += "decisions:\n";
    for (int i = random_.between(1, 3); i > 0; --i)
      text += "  - {finding: te lang, decision: korter, date: " + date() + ", done: true}\n";
    files_["programmes/traject.yaml"] = text;
  }

  void write_practice() {
    std::string text =
        "title: Praktijk\ndomains:\n  - {id: zorg, title: Zorg}\nreasons:\n  - {id: werk, title: Werk}\n"
        "targets:\n  - {id: klaar, measure: dated_fact, from: 2021-01-01, until: 2021-12-31, reached_on: " +
        date() + "}\n";
    files_["programmes/praktijk.yaml"] = text;
    for (int i = 1; i <= random_.between(0, 8); ++i) {
      const std::string registered = date();
      const std::string reached = date();
      const bool is_reached = reached >= registered && random_.chance(60);
      files_["intakes/praktijk/in-" + std::to_string(i) + ".yaml"] =
          "registered_on: " + registered + "\ndomain: zorg\nreason: werk\nstatus: active\ngoals:\n" +
          "  - {goal: een" + (is_reached ? ", reached_on: " + reached : "") + "}\n";
    }
  }

  void write_pilot() {
    files_["programmes/pilot.yaml"] =
        "title: Pilot\nvouchers:\n  kinds:\n    - {id: loopbaan, title: Loopbaan, amount: 100.00, "
        "valid_months: 2}\n  period: {from: 2021-01-01, until: 2021-12-31}\n  pot: 1000.00\n";
    for (int i = 1; i <= random_.between(0, 6); ++i) {
      const std::string issued = date();
      std::string text = "kind: loopbaan\nperson: " + id(i) + "\nissued_on: " + issued + "\namount: 100.00\n";
      const std::string used = date();
      if (used >= issued && random_.chance(60)) text += "redeemed_on: " + used + "\n";
      files_["vouchers/pilot/" + id(i) + "-loopbaan-1.yaml"] = text;
    }
  }

  // What was said of a registration, each field followed by `end`.
  std::string words(const std::string& end) {
    std::string text;
    if (random_.chance(70))
      text += "approval: {by: p-0" + std::to_string(random_.between(1, 2)) + ", date: " + date() + "}" + end;
    if (random_.chance(30)) text += "withdrawn: {date: " + date() + "}" + end;
    return text;
  }

  void write_registration(int number) {
    std::vector<std::string> days;
    for (int i = random_.between(1, 3); i > 0; --i) days.push_back(date());
    std::sort(days.begin(), days.end());
    std::string text =
        "registered_at: " + days.back() + "T09:00:0" + std::to_string(number % 10) + "+02:00\n";
    text += maybe("suitability_talk: {with: manager, date: ", "}\n") + words("\n");
    if (text.find("approval:") != std::string::npos && random_.chance(40))
      text += "earlier_approvals:\n  - {by: p-01, date: " + days.front() + "}\n";
    if (random_.chance(30))
      text += "exceptions:\n  - {rule: completed, because: x, by: p-01, date: " + date() + "}\n";
    days.pop_back();
    if (!days.empty()) text += "earlier:\n";
    for (const auto& day : days) {
      std::string said = ", " + words(", ");
      said.resize(said.size() - 2);
      text += "  - {registered_at: " + day + "T09:00:00+02:00" + said + "}\n";
    }
    files_["registrations/traject/" + id(number) + ".yaml"] = text;
  }

  void write_coach(int number) {
    files_["coaches/" + id(number) + ".yaml"] = "capacity: 2\n" + maybe("trained_on: ");
  }

  void write_cohort(const std::string& name, int first, const std::string& one, const std::string& two,
                    const std::string& three) {
    const std::string folder = "cohorts/" + name + "/";
    std::vector<int> places = {first, first + 1, first + 2};
    std::string refilled;
    int next = first + 3;
    std::vector<std::string> days = {date(), date()};
    std::sort(days.begin(), days.end());
    std::vector<int> came;
    for (const auto& day : days) {
      if (!random_.chance(60)) continue;
      int& place = places[static_cast<std::size_t>(random_.between(0, 2))];
      refilled += "  - {person: " + id(next) + ", instead_of: " + id(place) + ", date: " + day + "}\n";
      came.push_back(next);
      place = next++;
    }
    std::string text = "programme: traject\nstart: " + one + "\nas_of: " + date() + "\nparticipants:\n";
    for (const int place : places) text += "  - " + id(place) + "\n";
    text += "sessions:\n";
    text += "  - {session: first, date: " + one + ", from: \"09:00\", until: \"12:00\"}\n";
    text += "  - {session: second, date: " + two + ", from: \"09:00\", until: \"12:00\"}\n";
    text += "  - {session: third, date: " + three + ", from: \"13:00\", until: \"16:00\"}\n";
    if (!refilled.empty()) text += "refilled:\n" + refilled;
    files_[folder + "cohort.yaml"] = text;
    write_beside(folder, places);
  }

  void write_beside(const std::string& folder, const std::vector<int>& places) {
    std::string pairs;
    std::string talks;
    std::string facts;
    for (std::size_t i = 0; i < places.size(); ++i) {
      const std::string person = id(places[i]);
      std::vector<std::string> days = {date(), date()};
      std::sort(days.begin(), days.end());
      if (random_.chance(70)) {
        pairs += "  - {participant: " + person + ", coach: p-01, from: " + days[0];
        if (random_.chance(50)) pairs += ", until: " + days[1] + ", because: x";
        pairs += "}\n";
      }
      talks += "  - {person: " + person + ", session: tma, number: 1, adviser: blik, date: 2021-11-" +
               (folder.ends_with("een/") ? "09" : "16") + ", from: \"1" + std::to_string(i) +
               ":00\", until: \"1" + std::to_string(i + 1) + ":00\"}\n";
      facts += "  - {person: " + person + maybe(", registered_on: ", "") + maybe(", manager_talk_on: ", "") +
               "}\n";
    }
    if (!pairs.empty()) files_[folder + "coaching.yaml"] = "pairs:\n" + pairs;
    files_[folder + "talks.yaml"] = "talks:\n" + talks + "people:\n" + facts;
    files_[folder + "attendance.yaml"] = "sessions:\n  - {session: first}\n  - {session: second}\n";
    files_[folder + "activities.yaml"] =
        "activities:\n  - {person: " + id(places[0]) + ", date: " + date() + ", hours: 2, kind: work}\n";
    files_[folder + "spending.yaml"] =
        "spending:\n  - {line: training, amount: 1000.00, invoiced_on: " + date() + maybe(", paid_on: ", "") +
        "}\n  - {line: training, amount: 5.00}\n";
    std::string releases;
    for (int i = random_.between(0, 2); i > 0; --i)
      releases += "  - {date: " + date() + ", form: form, n: 0, digest: x, sheets: []}\n";
    if (!releases.empty()) files_[folder + "released.yaml"] = "releases:\n" + releases;
  }

  Random& random_;
  Files files_;
};

}  // namespace

std::string random_day(Random& random) {
  return base::to_string(day("2021-09-15") + base::Days{random.between(-45, 45)});
}

Files random_folder(Random& random) { return Writer(random).write(); }

}  // namespace traject::test
