#include "evaluation/completion.hpp"

#include <algorithm>

#include "model/cohort_records.hpp"

namespace traject::evaluation {
namespace {

using calendar::DatedSession;
using model::PersonId;
using What = Missing::What;

int talks_by(base::Date day, const model::Talks& talks, const PersonId& person, const std::string& series) {
  return static_cast<int>(std::count_if(talks.talks.begin(), talks.talks.end(), [&](const model::Talk& talk) {
    return talk.person == person && talk.session.str() == series && talk.date <= day;
  }));
}

bool has_talked_with_manager(base::Date day, const model::Talks& talks, const PersonId& person) {
  return std::any_of(talks.people.begin(), talks.people.end(), [&](const model::TalkFacts& facts) {
    return facts.person == person && facts.manager_talk_on && *facts.manager_talk_on <= day;
  });
}

// Sessions that a member can still attend, or whose attendance is not on file yet.
std::vector<DatedSession> to_come(const Member& member, const CompletionCase& about) {
  std::vector<DatedSession> sessions;
  for (const DatedSession& session : about.sessions) {
    const bool is_held =
        std::any_of(about.held.begin(), about.held.end(),
                    [&session](const DatedSession& other) { return other.id == session.id; });
    const bool is_away = member.away && member.away->covers(session.date);
    if (!session.cancelled && !is_held && !is_away && session.last_day() >= member.since)
      sessions.push_back(session);
  }
  return sessions;
}

void add_all_sessions(const Attended& attended, const std::vector<DatedSession>& still, CompletionOf& of) {
  for (const auto& session : attended.missed)
    of.missing.push_back({.what = What::session, .id = session.str(), .final = true});
  for (const DatedSession& session : still)
    of.missing.push_back({.what = What::session, .id = session.id.str()});
}

void add_enough_sessions(int needed, const Attended& attended, const std::vector<DatedSession>& still,
                         CompletionOf& of) {
  if (attended.attended >= needed) return;
  const bool can_be_reached = attended.attended + static_cast<int>(still.size()) >= needed;
  of.missing.push_back({.what = What::sessions,
                        .id = {},
                        .done = attended.attended,
                        .needed = needed,
                        .final = !can_be_reached});
}

void add_sessions(const Member& member, const Attended& attended, const CompletionCase& about,
                  CompletionOf& of) {
  const auto still = to_come(member, about);
  if (about.rule.at_least_sessions) {
    add_enough_sessions(*about.rule.at_least_sessions, attended, still, of);
  } else if (about.rule.sessions) {
    add_all_sessions(attended, still, of);
  }
}

void add_talks(const Member& member, const CompletionCase& about, CompletionOf& of) {
  for (const auto& [series, needed] : about.rule.talks) {
    const int done = talks_by(about.as_of, about.talks, member.person, series);
    if (done < needed)
      of.missing.push_back({.what = What::talks, .id = series, .done = done, .needed = needed});
  }
  if (about.rule.talk_with_manager.value_or(false) &&
      !has_talked_with_manager(about.as_of, about.talks, member.person))
    of.missing.push_back({.what = What::talk_with_manager});
}

CompletionOf completion_of(const Member& member, const Attended& attended, const CompletionCase& about) {
  CompletionOf of{.person = member.person, .completion = Completion::open, .missing = {}};
  if (member.left_on) of.missing.push_back({.what = What::withdrawn, .final = true});
  add_sessions(member, attended, about, of);
  add_talks(member, about, of);
  const bool is_over =
      std::any_of(of.missing.begin(), of.missing.end(), [](const Missing& missing) { return missing.final; });
  if (of.missing.empty()) of.completion = Completion::completed;
  if (is_over) of.completion = Completion::not_completed;
  return of;
}

}  // namespace

std::vector<CompletionOf> completion_of(const std::vector<Member>& members,
                                        const std::vector<Attended>& attended, const CompletionCase& about) {
  std::vector<CompletionOf> all;
  for (std::size_t i = 0; i < members.size(); ++i)
    all.push_back(completion_of(members[i], attended[i], about));
  return all;
}

}  // namespace traject::evaluation
