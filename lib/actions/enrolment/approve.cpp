#include "actions/enrolment/approve.hpp"

#include <algorithm>
#include <utility>

#include "actions/named_records.hpp"
#include "base/failure.hpp"
#include "eligibility/facts_at.hpp"
#include "model/record_file.hpp"

namespace traject::actions {
namespace {

using model::Approval;
using model::Denial;
using model::PersonId;
using model::Registration;

// The request with all that it leaves open filled in.
struct Word {
  PersonId by;
  base::Date date;
};

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

Word word_of(const model::Records& records, const WordRequest& request) {
  const base::Date date = request.date.value_or(request.as_of);
  if (request.by) {
    check_person(records, *request.by);
    return {*request.by, date};
  }
  const auto& manager = manager_on(records, request, date);
  if (!manager) {
    throw base::Failure(base::FailureKind::wrong_use,
                        {"failure.no-manager", {{"person", request.person.str()}, {"date", date}}},
                        base::Message{"hint.by-whom", {}});
  }
  return {*manager, date};
}

// True where the word stands already. Without a day in the request an older word is the same one, as long as the opposite
// word did not come after it.
template <class Given, class Opposite>
bool stands(const std::optional<Given>& given, const std::optional<Opposite>& opposite, const Word& word,
            const WordRequest& request) {
  if (!given || given->by != word.by) return false;
  if (opposite && opposite->date >= given->date) return false;
  return request.date ? given->date == word.date : given->date <= word.date;
}

void warn_where_it_does_not_count(WordOutcome& outcome, const std::optional<PersonId>& manager,
                                  bool approves) {
  if (manager == outcome.by) return;
  if (!manager) {
    outcome.warnings.push_back(
        {"no_manager", outcome.date, {"warning.word-without-manager", {{"date", outcome.date}}}});
    return;
  }
  outcome.warnings.push_back(
      {approves ? "approved_by_other" : "denied_by_other",
       outcome.date,
       {"warning.word-of-other",
        {{"date", outcome.date}, {"by", outcome.by.str()}, {"manager", manager->str()}}}});
}

// The same person's word of the same day is corrected.
template <class Said>
void take_back(std::vector<Said>& words, const Word& word) {
  std::erase_if(words, [&](const Said& said) { return said.by == word.by && said.date == word.date; });
}

// All of them in the order of their days; the last one is written apart.
template <class Said, class Change>
void change_words(std::optional<Said>& last, std::vector<Said>& earlier, Change change) {
  if (last) earlier.push_back(*last);
  last.reset();
  change(earlier);
  std::stable_sort(
      earlier.begin(), earlier.end(), [](const Said& a, const Said& b) { return a.date < b.date; });
  if (earlier.empty()) return;
  last = std::move(earlier.back());
  earlier.pop_back();
}

// The facts with all words in the order of their days, however they were written down.
model::RegistrationFacts in_order(model::RegistrationFacts facts) {
  change_words(facts.approval, facts.earlier_approvals, [](const auto&) {});
  change_words(facts.denial, facts.earlier_denials, [](const auto&) {});
  return facts;
}

// What was said on other days, and by others, stays: be it the same or the opposite.
template <class Said, class Opposite>
void say(std::optional<Said>& last, std::vector<Said>& earlier, std::optional<Opposite>& opposite,
         std::vector<Opposite>& earlier_opposite, const Word& word, const Said& said) {
  change_words(last, earlier, [&](std::vector<Said>& words) {
    take_back(words, word);
    words.push_back(said);
  });
  change_words(opposite, earlier_opposite, [&](std::vector<Opposite>& words) { take_back(words, word); });
}

WordOutcome outcome_of(const model::Records& records, const WordRequest& request, Registration registration,
                       const Word& word, bool approves) {
  WordOutcome outcome;
  outcome.result = approves ? WordResult::approved : WordResult::denied;
  outcome.by = word.by;
  outcome.date = word.date;
  warn_where_it_does_not_count(outcome, manager_on(records, request, outcome.date), approves);
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

}  // namespace

WordOutcome approve(const model::Records& records, const WordRequest& request) {
  static_cast<void>(programme_named(records, request.programme));
  static_cast<void>(person_named(records, request.person));
  Registration registration = standing(records, request);
  Word word = word_of(records, request);
  auto& facts = registration.facts;
  const auto said = in_order(facts);
  if (stands(said.approval, said.denial, word, request)) {
    word.date = said.approval->date;
  } else {
    say(facts.approval, facts.earlier_approvals, facts.denial, facts.earlier_denials, word,
        Approval{word.by, word.date});
  }
  return outcome_of(records, request, std::move(registration), word, true);
}

WordOutcome deny(const model::Records& records, const WordRequest& request, const std::string& because) {
  static_cast<void>(programme_named(records, request.programme));
  static_cast<void>(person_named(records, request.person));
  Registration registration = standing(records, request);
  Word word = word_of(records, request);
  auto& facts = registration.facts;
  const auto said = in_order(facts);
  if (stands(said.denial, said.approval, word, request) && said.denial->because == because) {
    word.date = said.denial->date;
  } else {
    say(facts.denial, facts.earlier_denials, facts.approval, facts.earlier_approvals, word,
        Denial{word.by, word.date, because});
  }
  return outcome_of(records, request, std::move(registration), word, false);
}

}  // namespace traject::actions
