#include "actions/enrolment/approve.hpp"

#include <algorithm>
#include <utility>

#include "actions/named_records.hpp"
#include "base/failure.hpp"
#include "eligibility/facts_at.hpp"
#include "model/person.hpp"
#include "model/record_file.hpp"
#include "model/registration.hpp"

namespace traject::actions {
namespace {

using model::ManagerWord;
using model::PersonId;
using model::Registration;
using model::RegistrationFacts;

// Where the words of one kind are: the last one, and those before it.
struct Side {
  std::optional<ManagerWord> RegistrationFacts::*last;
  std::vector<ManagerWord> RegistrationFacts::*earlier;
};
constexpr Side approvals{&RegistrationFacts::approval, &RegistrationFacts::earlier_approvals};
constexpr Side denials{&RegistrationFacts::denial, &RegistrationFacts::earlier_denials};

[[noreturn]] void refuse(const char* message, const WordRequest& request,
                         std::vector<std::pair<std::string, base::Value>> more = {}) {
  std::vector<std::pair<std::string, base::Value>> values = {
      {"person", request.person.str()}, {"programme", request.programme.str()}};
  base::Message hint{"hint.enroll", values};
  values.insert(values.end(), more.begin(), more.end());
  throw base::Failure(base::FailureKind::wrong_use, {message, std::move(values)}, std::move(hint));
}

const Registration& standing(const model::Records& records, const WordRequest& request) {
  const Registration* found = registration_of(records, request.programme, request.person);
  if (found == nullptr) refuse("failure.not-registered", request);
  if (has_withdrawn(found->facts, std::max(request.as_of, request.date.value_or(request.as_of))))
    refuse("failure.has-withdrawn", request, {{"date", found->facts.withdrawn->date}});
  return *found;
}

const std::optional<PersonId>& manager_on(const model::Records& records, const WordRequest& request,
                                          base::Date day) {
  return eligibility::fact_at(person_named(records, request.person), &model::PersonFacts::manager, day);
}

// The request with all that it leaves open filled in.
ManagerWord word_of(const model::Records& records, const WordRequest& request) {
  const base::Date date = request.date.value_or(request.as_of);
  if (request.by) {
    check_person(records, *request.by);
    return {*request.by, date, request.because};
  }
  const auto& manager = manager_on(records, request, date);
  if (!manager) {
    throw base::Failure(base::FailureKind::wrong_use,
                        {"failure.no-manager", {{"person", request.person.str()}, {"date", date}}},
                        base::Message{"hint.by-whom", {}});
  }
  return {*manager, date, request.because};
}

// All words of a side in the order of their days, however they were written down.
std::vector<ManagerWord> words_in_order(const RegistrationFacts& facts, const Side& side) {
  auto words = facts.*side.earlier;
  if (const auto& last = facts.*side.last) words.push_back(*last);
  std::stable_sort(
      words.begin(), words.end(), [](const ManagerWord& a, const ManagerWord& b) { return a.date < b.date; });
  return words;
}

void write(RegistrationFacts& facts, const Side& side, std::vector<ManagerWord> words) {
  (facts.*side.last).reset();
  if (!words.empty()) {
    facts.*side.last = std::move(words.back());
    words.pop_back();
  }
  facts.*side.earlier = std::move(words);
}

// The same word on file, as it is there. Without a day in the request an older word is the same one, as long as the
// opposite word did not come after it; without a reason, whatever the reason was.
const ManagerWord* standing_word(const std::vector<ManagerWord>& given,
                                 const std::vector<ManagerWord>& opposite, const ManagerWord& word,
                                 const WordRequest& request) {
  if (given.empty()) return nullptr;
  const ManagerWord& last = given.back();
  if (last.by != word.by || (word.because && last.because != word.because)) return nullptr;
  if (!opposite.empty() && opposite.back().date >= last.date) return nullptr;
  const bool is_same_day = request.date ? last.date == word.date : last.date <= word.date;
  return is_same_day ? &last : nullptr;
}

// What was said on other days, and by others, stays: be it the same or the opposite. The same person's word of the same day is
// corrected. Returns the word that stands now.
ManagerWord say(RegistrationFacts& facts, const Side& side, const Side& other, const ManagerWord& word,
                const WordRequest& request) {
  auto given = words_in_order(facts, side);
  auto opposite = words_in_order(facts, other);
  if (const ManagerWord* standing = standing_word(given, opposite, word, request)) return *standing;
  const auto is_corrected = [&](const ManagerWord& said) {
    return said.by == word.by && said.date == word.date;
  };
  std::erase_if(given, is_corrected);
  std::erase_if(opposite, is_corrected);
  given.insert(std::upper_bound(given.begin(), given.end(), word,
                                [](const ManagerWord& a, const ManagerWord& b) { return a.date < b.date; }),
               word);
  write(facts, side, std::move(given));
  write(facts, other, std::move(opposite));
  return word;
}

void warn_where_it_does_not_count(WordOutcome& outcome, const std::optional<PersonId>& manager,
                                  bool approves) {
  if (manager == outcome.by) return;
  if (!manager) {
    outcome.warnings.push_back(
        {{"no_manager", {"warning.word-without-manager", {{"date", outcome.date}}}}, outcome.date});
    return;
  }
  outcome.warnings.push_back(
      {{approves ? "approved_by_other" : "denied_by_other",
        {"warning.word-of-other",
         {{"date", outcome.date}, {"by", outcome.by.str()}, {"manager", manager->str()}}}},
       outcome.date});
}

WordOutcome outcome_of(const model::Records& records, const WordRequest& request, Registration registration,
                       const ManagerWord& word, bool approves) {
  WordOutcome outcome;
  outcome.result = approves ? WordResult::approved : WordResult::denied;
  outcome.by = word.by;
  outcome.date = word.date;
  warn_where_it_does_not_count(outcome, manager_on(records, request, outcome.date), approves);
  if (outcome.date > request.as_of)
    outcome.warnings.push_back(
        {{"counts_later", {"warning.word-of-later-day", {{"date", outcome.date}, {"as_of", request.as_of}}}},
         outcome.date});
  // A word or a registration written down beforehand counts on its own day.
  const base::Date as_of = std::max({request.as_of, outcome.date, registration.facts.registered_at.day()});
  outcome.explanation = explain_with(records, request.programme, request.person, &registration, as_of);
  if (registration == *registration_of(records, request.programme, request.person)) {
    outcome.result = WordResult::unchanged;
  } else {
    outcome.changes = {
        {model::file_of<model::Registration>(request.programme, request.person), std::move(registration)}};
  }
  return outcome;
}

WordOutcome give(const model::Records& records, const WordRequest& request, bool approves) {
  static_cast<void>(programme_named(records, request.programme));
  static_cast<void>(person_named(records, request.person));
  Registration registration = standing(records, request);
  const Side& side = approves ? approvals : denials;
  const Side& other = approves ? denials : approvals;
  const ManagerWord word = say(registration.facts, side, other, word_of(records, request), request);
  return outcome_of(records, request, std::move(registration), word, approves);
}

}  // namespace

WordOutcome approve(const model::Records& records, const WordRequest& request) {
  return give(records, request, true);
}

WordOutcome deny(const model::Records& records, WordRequest request, std::string because) {
  request.because = std::move(because);
  return give(records, request, false);
}

}  // namespace traject::actions
