// What every text of the catalogue says about one: "1 place", never "1 places".
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "language/catalogue.hpp"

namespace traject::plurals_test {
namespace {

using base::Language;
using Words = std::vector<std::string>;

// Words for more than one that no choice in the catalogue has.
const std::set<std::string> known_plurals = {
    "people",        "seats",      "months",      "days",      "participants", "rows",      "files",
    "cohorts",       "groups",     "weeks",       "years",     "hours",        "minutes",   "places",
    "coaches",       "sheets",     "answers",     "talks",     "sessions",     "errors",    "teams",
    "units",         "cells",      "headings",    "vouchers",  "entries",      "employees", "are",
    "were",          "have",       "euro's",      "mensen",    "plaatsen",     "maanden",   "dagen",
    "deelnemers",    "regels",     "bestanden",   "groepen",   "weken",        "jaren",     "minuten",
    "bladen",        "antwoorden", "gesprekken",  "fouten",    "rijen",        "cellen",    "antwoordbladen",
    "bijeenkomsten", "genodigden", "medewerkers", "leerdagen", "coachees",     "zijn",      "waren",
    "hebben",        "lopen",      "voldoen",     "houden",    "komen",        "staan",     "krijgen",
    "vulden"};

// Chosen for more than one, but also said in another sense.
const std::set<std::string> no_nouns = {"die", "them", "they", "do", "take"};

// What these stand for is never 1, or is no number of things.
const std::set<std::string> no_counts = {
    "smallest", "year",      "age",     "date",   "day",     "until",    "from",   "start",
    "end",      "latest",    "person",  "coach",  "adviser", "form",     "id",     "source",
    "command",  "programme", "folder",  "file",   "path",    "subjects", "region", "session",
    "other",    "cohort",    "voucher", "amount", "lists"};

// Said of more than one only, or of euros.
const std::set<std::string> never_of_one = {
    "evaluation.without_records",
    "letter.every-weeks",
    "import.many-not-in-table",
    "queue.next-group",
    "failure.several-people",
    "page.pots-left",
    "page.pot"};

// After these begins something else: "1 of the people".
const std::set<std::string> turns = {"van", "of",  "uit",  "te",   "not", "niet", "op", "aan", "bij", "on",
                                     "met", "for", "with", "voor", "to",  "door", "by", "in",  "de",  "zou"};

bool is_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return std::isalnum(byte) != 0 || byte >= 0x80 || c == '\'' || c == '-';
}

// The words and, as words of their own, the marks that end a clause.
Words words_of(const std::string& text) {
  Words words;
  bool in_word = false;
  for (const char c : text) {
    if (is_letter(c)) {
      if (!in_word) words.emplace_back();
      words.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    } else if (c != ' ') {
      words.emplace_back(1, c);
    }
    in_word = is_letter(c);
  }
  return words;
}

// What some text of the catalogue chooses for more than one: "files" of {count|file|files}.
void add_choices(std::string_view text, std::set<std::string>& plurals) {
  for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
    const std::string_view inside = text.substr(open + 1, text.find('}', open) - open - 1);
    const auto bar = inside.find('|');
    if (bar == std::string_view::npos) continue;
    const auto second = inside.find('|', bar + 1);
    const Words one = words_of(std::string(inside.substr(bar + 1, second - bar - 1)));
    const Words more = words_of(std::string(inside.substr(second + 1)));
    const bool is_word = one.size() == 1 && more.size() == 1 && one != more;
    if (is_word && !no_nouns.contains(more.front())) plurals.insert(more.front());
  }
}

std::set<std::string> plural_words() {
  std::set<std::string> plurals = known_plurals;
  for (const auto& entry : language::all_entries()) {
    add_choices(entry.nl, plurals);
    add_choices(entry.en, plurals);
  }
  return plurals;
}

std::string said_of_one(const language::Entry& entry, Language language) {
  base::Message message{std::string(entry.key), {}};
  for (const auto& name : language::placeholders(entry.en)) {
    if (no_counts.contains(name)) {
      message.values.emplace_back(name, std::string("x"));
    } else {
      message.values.emplace_back(name, std::int64_t{1});
    }
  }
  return language::text(message, language);
}

// The plural that follows a 1, with at most four words in between; empty where there is none.
std::string plural_after_one(const std::string& text, const std::set<std::string>& plurals) {
  const Words words = words_of(text);
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at] != "1") continue;
    for (std::size_t next = at + 1; next < words.size() && next <= at + 5; ++next) {
      if (!is_letter(words[next].front()) || words[next] == "1" || turns.contains(words[next])) break;
      if (plurals.contains(words[next])) return words[next];
    }
  }
  return {};
}

TEST_CASE("a text says one thing of one") {
  const auto plurals = plural_words();
  for (const auto& entry : language::all_entries()) {
    if (never_of_one.contains(std::string(entry.key))) continue;
    for (const auto language : {Language::nl, Language::en}) {
      const std::string text = said_of_one(entry, language);
      CHECK_MESSAGE(plural_after_one(text, plurals).empty(), entry.key << ": " << text);
    }
  }
}

}  // namespace
}  // namespace traject::plurals_test
