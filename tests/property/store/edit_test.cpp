// Random records written by hand in every way YAML allows us, and random changes of them.
#include "store/writing/edit.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "hand_written.hpp"
#include "model/cohort.hpp"
#include "model/registration.hpp"
#include "store/writing/value.hpp"
#include "support/dates.hpp"
#include "support/random.hpp"

using namespace traject;
using store::Value;
using test::HandWritten;
using test::Random;

namespace edit_test {

constexpr int cases = 4000;

std::string words(Random& random) {
  static const std::vector<std::string> texts = {
      "manager", "traineeship", "it's a plan", "one: two # three", "René zei \"ja\"", "10",
      "true",    "a, b",        "[een]",       "- streep",         "C:\\map",         "é",
      "wat nu?", "p-1"};
  return random.pick(texts);
}
template <class Id>
Id id(Random& random) {
  return Id("p-" + std::to_string(random.between(1, 9)));
}
base::Date date(Random& random) { return test::day("2021-01-01") + base::Days{random.between(0, 400)}; }
template <class T, class Make>
std::vector<T> some(Random& random, int most, Make make) {
  std::vector<T> items;
  for (int n = random.between(0, most); n > 0; --n) items.push_back(make());
  return items;
}

model::RegistrationFacts facts(Random& random) {
  model::RegistrationFacts made;
  made.registered_at = {date(random) + std::chrono::seconds{random.between(0, 86399)}, 60};
  if (random.chance(30)) made.as = model::RegisteredAs::participant;
  made.sessions = {};
  if (random.chance(50)) made.suitability_talk = model::SuitabilityTalk{words(random), date(random)};
  if (random.chance(50)) made.approval = model::ManagerWord{id<model::PersonId>(random), date(random)};
  if (random.chance(20))
    made.denial = model::ManagerWord{id<model::PersonId>(random), date(random), words(random)};
  made.exceptions = some<model::Exception>(random, 3, [&] {
    return model::Exception{{words(random), words(random), id<model::PersonId>(random)}, date(random)};
  });
  if (random.chance(50)) {
    std::vector<model::CoachId> wished;
    for (int n = random.between(0, 3); n > 0; --n) wished.emplace_back("p-" + std::to_string(n + 10));
    made.coach = model::CoachWishes{{}, wished, {}, model::CoachField::any};
  }
  return made;
}

model::Registration registration(Random& random) {
  model::Registration made{facts(random), {}};
  if (random.chance(20)) made.earlier.push_back(facts(random));
  return made;
}

model::Cohort cohort(Random& random) {
  model::Cohort made{
      .programme = model::ProgrammeId("leertraject"), .start = date(random), .as_of = date(random)};
  for (int n = random.between(0, 6); n > 0; --n) made.participants.emplace_back("p-" + std::to_string(n * 3));
  for (int n = random.between(0, 4); n > 0; --n) {
    model::CohortSession session{.session = model::SessionId("s-" + std::to_string(n)), .date = date(random)};
    session.from = {random.between(500, 600)};
    session.until = {random.between(700, 900)};
    if (random.chance(20)) session.title = words(random);
    if (random.chance(20)) session.sequence = random.between(1, 5);
    made.sessions.push_back(session);
  }
  made.skipped = some<model::Skipped>(random, 3, [&] { return model::Skipped{date(random), words(random)}; });
  return made;
}

// What our commands do to records, and a little more.
void change(model::Registration& record, Random& random) {
  model::RegistrationFacts& facts = record.facts;
  switch (random.between(0, 8)) {
    case 0: facts.approval = model::ManagerWord{id<model::PersonId>(random), date(random)}; break;
    case 1:
      facts.approval.reset();
      facts.denial = model::ManagerWord{id<model::PersonId>(random), date(random), words(random)};
      break;
    case 2: facts.withdrawn = model::Withdrawal{date(random), words(random)}; break;
    case 3: facts.exceptions.push_back({{words(random), words(random), model::PersonId("p-7")}, {}}); break;
    case 4:
      if (!facts.exceptions.empty())
        facts.exceptions.erase(
            facts.exceptions.begin() + random.between(0, static_cast<int>(facts.exceptions.size()) - 1));
      break;
    case 5: {
      record.earlier.push_back(facts);
      facts = model::RegistrationFacts{};
      facts.registered_at = record.earlier.back().registered_at;
      break;
    }
    case 6:
      if (!facts.coach) facts.coach.emplace();
      facts.coach->prefers.emplace(facts.coach->prefers.begin(), "p-31");
      break;
    case 7: facts.suitability_talk.reset(); break;
    default:
      facts.registered_at = {date(random), 0};
      facts.as = model::RegisteredAs::guest;
      facts.sessions = {model::SessionId("s-1")};
  }
}

void change(model::Cohort& record, Random& random) {
  const auto any = [&](const auto& list) { return random.between(0, static_cast<int>(list.size()) - 1); };
  switch (random.between(0, 6)) {
    case 0:
      record.participants.emplace(
          record.participants.begin() + random.between(0, static_cast<int>(record.participants.size())),
          "p-50");
      break;
    case 1:
      if (!record.participants.empty())
        record.participants.erase(record.participants.begin() + any(record.participants));
      break;
    case 2:
      if (!record.sessions.empty()) {
        auto& session = record.sessions[static_cast<std::size_t>(any(record.sessions))];
        session.date += base::Days{7};
        session.sequence = session.sequence.value_or(0) + 1;
        session.changed_on = date(random);
      }
      break;
    case 3:
      if (!record.sessions.empty())
        record.sessions[static_cast<std::size_t>(any(record.sessions))].cancelled =
            model::Cancelled{date(random), words(random)};
      break;
    case 4: record.allowed.push_back({"blocked", words(random), model::PersonId("p-7")}); break;
    case 5: record.skipped.insert(record.skipped.begin(), {date(random), words(random)}); break;
    default: record.participants.clear(); record.start += base::Days{14};
  }
}

// The paths of values that are no longer there or are another, and of lists and maps that something was added to.
struct Touched {
  std::set<std::string> changed;
  std::set<std::string> added_to;
};
void compare(const Value& before, const Value& after, const std::string& path, Touched& touched) {
  if (before == after) return;
  if (before.kind == Value::Kind::scalar) touched.changed.insert(path);
  for (const auto& [key, value] : before.fields) {
    const Value* now = after.find(key);
    if (now == nullptr) touched.changed.insert(path + "/" + key);
    if (now != nullptr) compare(value, *now, path + "/" + key, touched);
  }
  for (const auto& [key, value] : after.fields) {
    if (before.find(key) == nullptr) touched.added_to.insert(path);
    if (before.find(key) == nullptr)
      touched.changed.insert(path + "/" + key);  // an empty list that stood there
  }
  for (std::size_t i = 0; i < before.items.size(); ++i) {
    const auto same = [&](const Value& item) { return item == before.items[i]; };
    if (std::count_if(before.items.begin(), before.items.end(), same) >
        std::count_if(after.items.begin(), after.items.end(), same)) {
      const std::string item = path + "/" + std::to_string(i);
      const auto near = std::find_if(after.items.begin(), after.items.end(), [&](const Value& one) {
        return !one.fields.empty() && one.fields.front() == before.items[i].fields.front();
      });
      const bool told_apart =
          before.items[i].fields.empty() || before.items[i].fields.front().first != "session";
      if (told_apart || near == after.items.end())
        touched.changed.insert(item);
      else
        compare(before.items[i], *near, item, touched);
    }
  }
  if (!after.items.empty()) touched.added_to.insert(path);
  if (after.items.empty() && !before.items.empty()) touched.changed.insert(path);
}

bool within(const std::string& path, const std::string& whole) {
  return path == whole || path.starts_with(whole + "/");
}

// True for a line that need not stay as it is.
bool may_change(const HandWritten& file, const HandWritten::Line& line, const Touched& touched) {
  return std::any_of(line.owners.begin(), line.owners.end(), [&](const std::string& owner) {
    for (const auto& path : touched.changed) {
      if (within(owner, path)) return true;
      // What stands behind the first field of a map may move up to its dash.
      for (const auto& dashed : file.dashed) {
        if (within(path, dashed) && within(owner, dashed)) return true;
      }
    }
    return std::any_of(touched.added_to.begin(), touched.added_to.end(), [&](const std::string& path) {
      return file.brackets.contains(path) && within(owner, path);
    });
  });
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size() - 1) + 1;
    lines.push_back(text.substr(at, end - at));
    at = end;
  }
  return lines;
}

std::string without_end(std::string line) {
  while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.pop_back();
  return line;
}

// A comment inside a value that goes may have to go too, where it would become part of a block of text.
bool may_be_swallowed(const HandWritten& file, std::size_t index, const Touched& touched) {
  const auto& lines = file.lines;
  const bool has_blocks_of_text = std::any_of(lines.begin(), lines.end(), [](const HandWritten::Line& line) {
    return line.text.find("|-") != std::string::npos || line.text.find(">-") != std::string::npos;
  });
  if (!has_blocks_of_text || !lines[index].owners.empty()) return false;
  const auto changes = [&](const HandWritten::Line& line) { return may_change(file, line, touched); };
  const auto here = lines.begin() + static_cast<std::ptrdiff_t>(index);
  return std::any_of(lines.begin(), here, changes) && std::any_of(here, lines.end(), changes);
}

// The lines that must stay, in their order, among the lines that are there now; "" where all are.
std::string first_lost(const HandWritten& file, const Touched& touched, const std::string& result) {
  const auto now = lines_of(file.has_mark ? result.substr(3) : result);
  std::size_t at = 0;
  for (std::size_t i = 0; i < file.lines.size(); ++i) {
    if (may_change(file, file.lines[i], touched) || may_be_swallowed(file, i, touched)) continue;
    const bool is_last = i + 1 == file.lines.size();
    const std::string wanted = file.lines[i].text + file.line_end;
    while (at < now.size() && now[at] != wanted && !(is_last && without_end(now[at]) == without_end(wanted)))
      ++at;
    if (at == now.size()) return is_last && file.lines[i].text.empty() ? "" : wanted;
    ++at;
  }
  return "";
}

template <class Record, class Make>
void run(Make make) {
  for (int number = 0; number < cases; ++number) {
    Random random(number);
    const Record before = make(random);
    Record after = before;
    change(after, random);
    const Value old_value = store::value_of(before);
    const HandWritten file = test::write_by_hand(old_value, random);
    const std::string text = file.text();
    CAPTURE(number);
    CAPTURE(text);

    const store::Source source("registrations/leertraject/p-1.yaml", text, false);
    CHECK(store::edit_in_place(source, before) == text);
    const std::string result = store::edit_in_place(source, after);
    CAPTURE(result);
    if (file.has_mark) REQUIRE(result.starts_with("\xEF\xBB\xBF"));
    Touched touched;
    compare(old_value, store::value_of(after), "", touched);
    REQUIRE(first_lost(file, touched, result) == "");
    for (const auto& line : file.lines) {
      const auto comment = line.text.find("# opmerking");
      if (comment == std::string::npos || may_change(file, line, touched)) continue;
      const std::string words = line.text.substr(comment);
      CHECK(result.find(words) == result.rfind(words));
    }
    if (file.line_end == "\r\n" && text.find('\n') != std::string::npos)
      CHECK(std::count(result.begin(), result.end(), '\r') == std::count(result.begin(), result.end(), '\n'));
  }
}

TEST_CASE("an edit of a registration written by hand changes what it must and no other line") {
  run<model::Registration>(registration);
}

TEST_CASE("an edit of a cohort written by hand changes what it must and no other line") {
  run<model::Cohort>(cohort);
}

}  // namespace edit_test
