#include "actions/cohorts/settle_choice.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "actions/named_records.hpp"
#include "base/failure.hpp"
#include "base/utf8.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"
#include "model/record_file.hpp"
#include "model/staff.hpp"

namespace traject::actions {
namespace {

using model::CohortSession;
using model::PersonId;

bool is_letter(unsigned char c) {
  return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

// What tells subjects apart: small letters, one blank for whatever stands between words.
std::string plain(const std::string& text) {
  std::string result;
  bool gap = false;
  for (const char c : text) {
    if (!is_letter(static_cast<unsigned char>(c))) {
      gap = !result.empty();
      continue;
    }
    if (gap) result += ' ';
    gap = false;
    result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return result;
}

const model::Session& choice_session(const model::Programme& programme, const model::ProgrammeId& id) {
  const auto found =
      std::find_if(programme.sessions.begin(), programme.sessions.end(),
                   [](const model::Session& session) { return session.kind == model::SessionKind::choice; });
  if (found != programme.sessions.end()) return *found;
  throw base::Failure(base::FailureKind::wrong_use, {"failure.no-choice-session", {{"id", id.str()}}});
}

CohortSession& stored(model::Cohort& cohort, const model::Session& session, const model::CohortId& id) {
  const auto found =
      std::find_if(cohort.sessions.begin(), cohort.sessions.end(),
                   [&](const CohortSession& candidate) { return candidate.session == session.id; });
  if (found != cohort.sessions.end()) return *found;
  throw base::Failure(base::FailureKind::wrong_use, {"failure.no-choice-session", {{"id", id.str()}}});
}

class Settler {
 public:
  Settler(const model::Records& records, const ChoiceRequest& request)
      : records_(records),
        request_(request),
        cohort_(cohort_named(records, request.cohort)),
        programme_(records.programmes.at(cohort_.programme)),
        session_(choice_session(programme_, cohort_.programme)) {
    const auto found = records.choices.find(request.cohort);
    if (found != records.choices.end()) choice_ = found->second;
    if (request.trainer) check_trainer(records, *request.trainer);
  }

  ChoiceOutcome run() {
    count();
    rank();
    outcome_.trainer = request_.trainer ? request_.trainer : choice_.trainer;
    choose();
    if (outcome_.chosen) settle();
    outcome_.view = view_of(records_, request_.cohort, cohort_);
    return std::move(outcome_);
  }

 private:
  void count() {
    std::map<PersonId, const model::Vote*> last;  // who votes twice has changed their mind
    for (const model::Vote& vote : choice_.votes) last[vote.person] = &vote;
    std::map<std::string, std::size_t> places;
    for (const PersonId& person : cohort_.participants) {
      if (past_of(records_, request_.cohort, person) != nullptr) continue;
      const auto vote = last.find(person);
      if (vote == last.end() || vote->second->subjects.empty()) {
        outcome_.without_vote.push_back(person);
        continue;
      }
      ++outcome_.voters;
      add_votes(vote->second->subjects, places);
    }
  }

  void add_votes(const std::vector<std::string>& subjects, std::map<std::string, std::size_t>& places) {
    std::set<std::string> counted;
    for (const std::string& title : subjects) {
      const std::string name = plain(title);
      if (!counted.insert(name).second) continue;
      const auto [place, is_new] = places.emplace(name, outcome_.ranking.size());
      if (is_new) outcome_.ranking.push_back({.title = title, .in_programme = in_programme(title)});
      Subject& subject = outcome_.ranking[place->second];
      ++subject.votes;
      if (counted.size() == 1) ++subject.first;
    }
  }

  // The title of the session with that subject; the choice session itself has none of its own.
  [[nodiscard]] std::optional<std::string> in_programme(const std::string& subject) const {
    const std::string name = plain(subject);
    for (const model::Session& session : programme_.sessions) {
      if (session.id == session_.id) continue;
      if (plain(session.title) == name || plain(session.id.str()) == name) return session.title;
    }
    return {};
  }

  void rank() {
    const auto key = [](const Subject& subject) {
      return std::tuple(subject.in_programme.has_value(), -subject.votes, -subject.first);
    };
    auto& ranking = outcome_.ranking;
    std::sort(ranking.begin(), ranking.end(), [&](const Subject& a, const Subject& b) {
      return std::pair(key(a), plain(a.title)) < std::pair(key(b), plain(b.title));
    });
    for (std::size_t i = 0; i < ranking.size(); ++i) {
      const bool tie = i > 0 && key(ranking[i]) == key(ranking[i - 1]);
      ranking[i].rank = tie ? ranking[i - 1].rank : static_cast<int>(i) + 1;
    }
  }

  // What was asked for, or agreed before, or what has the most votes.
  void choose() {
    const auto wanted = request_.subject ? request_.subject : choice_.chosen;
    if (wanted) {
      outcome_.in_programme = in_programme(*wanted);
      if (outcome_.in_programme) {
        outcome_.result = ChoiceResult::refused;
      } else {
        outcome_.chosen = *wanted;
      }
      return;
    }
    for (const Subject& subject : outcome_.ranking) {
      if (subject.rank == 1 && !subject.in_programme) outcome_.tied.push_back(subject.title);
    }
    if (outcome_.tied.empty()) {
      outcome_.result = ChoiceResult::no_votes;
    } else if (outcome_.tied.size() > 1) {
      outcome_.result = ChoiceResult::tie;
    } else {
      outcome_.chosen = std::exchange(outcome_.tied, {}).front();
    }
  }

  void settle() {
    model::Choice choice = choice_;
    choice.chosen = outcome_.chosen;
    choice.trainer = outcome_.trainer;
    const model::Cohort before = cohort_;
    CohortSession& session = stored(cohort_, session_, request_.cohort);
    session.title = outcome_.chosen;
    if (outcome_.trainer) session.trainer = outcome_.trainer;
    if (!(cohort_ == before))
      outcome_.changes.push_back({model::file_of<model::Cohort>(request_.cohort), cohort_});
    if (!(choice == choice_))
      outcome_.changes.push_back({model::file_of<model::Choice>(request_.cohort), choice});
    outcome_.result = outcome_.changes.empty() ? ChoiceResult::unchanged : ChoiceResult::settled;
  }

  const model::Records& records_;
  const ChoiceRequest& request_;
  model::Cohort cohort_;
  const model::Programme& programme_;
  const model::Session& session_;
  model::Choice choice_;
  ChoiceOutcome outcome_;
};

}  // namespace

ChoiceOutcome settle_choice(const model::Records& records, const ChoiceRequest& request) {
  return Settler(records, request).run();
}

}  // namespace traject::actions
