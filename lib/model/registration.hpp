// registrations/<programme>/<person>.yaml: one person's wish to take part in one programme.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/date.hpp"
#include "model/allowed.hpp"
#include "model/field.hpp"
#include "model/hold.hpp"
#include "model/ids.hpp"
#include "model/scalar.hpp"

namespace traject::model {

enum class RegisteredAs { participant, guest };
template <>
inline constexpr auto words<RegisteredAs> = std::to_array<std::string_view>({"participant", "guest"});

struct SuitabilityTalk {
  std::string with;
  base::Date date;
  friend bool operator==(const SuitabilityTalk&, const SuitabilityTalk&) = default;
};
template <class Visitor, Like<SuitabilityTalk> Record>
void describe(Visitor& visitor, Record& talk) {
  visitor.field("with", talk.with, required("who with: the manager, or a career centre"));
  visitor.field("date", talk.date, required("the day of the talk"));
}

// The manager's answer, yes or no. It counts only if given by the manager on file on its date.
struct ManagerWord {
  PersonId by;
  base::Date date;
  std::optional<std::string> because{};
  friend bool operator==(const ManagerWord&, const ManagerWord&) = default;
};
template <class Visitor, Like<ManagerWord> Record>
void describe(Visitor& visitor, Record& word) {
  visitor.field("by", word.by, required("the manager"));
  visitor.field("date", word.date, required("the day of the answer"));
  visitor.field("because", word.because, optional("the reason"));
}

// Removes answers from after this day: the last answer becomes the one before them.
inline void take_back_after(base::Date day, std::optional<ManagerWord>& last,
                            std::vector<ManagerWord>& earlier) {
  std::erase_if(earlier, [&](const ManagerWord& said) { return said.date > day; });
  if (!last || last->date <= day) return;
  last.reset();
  if (earlier.empty()) return;
  last = std::move(earlier.back());
  earlier.pop_back();
}

// For this person. The rule is given by its name, or by its id in the programme.
struct Exception : Allowed {
  std::optional<base::Date> date;
  friend bool operator==(const Exception&, const Exception&) = default;
};
template <class Visitor, Like<Exception> Record>
void describe(Visitor& visitor, Record& exception) {
  visitor.field("rule", exception.rule, required("the name of the rule, or its id"));
  visitor.field("because", exception.because, required("why the rule does not apply here"));
  visitor.field("by", exception.by, required("who decided it"));
  visitor.field("date", exception.date, optional("the day of the decision"));
}

enum class CoachField { same, other, any };
template <>
inline constexpr auto words<CoachField> = std::to_array<std::string_view>({"same", "other", "any"});

struct CoachWishes {
  std::optional<CoachId> current;
  std::vector<CoachId> prefers;
  std::vector<CoachId> avoids;
  std::optional<CoachField> field;
  friend bool operator==(const CoachWishes&, const CoachWishes&) = default;
};
template <class Visitor, Like<CoachWishes> Record>
void describe(Visitor& visitor, Record& wishes) {
  visitor.field("current", wishes.current, optional("keep this coach"));
  visitor.field("prefers", wishes.prefers, optional("preferred coaches, best first"));
  visitor.field("avoids", wishes.avoids, optional("coaches to avoid").without_order());
  visitor.field("field", wishes.field,
                optional("whether the coach is from the same or another department").otherwise("any"));
}

// Whom somebody wants in their team, and whom not.
struct TeamWishes {
  std::vector<PersonId> together;
  std::vector<PersonId> apart;
  friend bool operator==(const TeamWishes&, const TeamWishes&) = default;
};
template <class Visitor, Like<TeamWishes> Record>
void describe(Visitor& visitor, Record& wishes) {
  visitor.field("together", wishes.together, optional("participants to be in one team with").without_order());
  visitor.field("apart", wishes.apart, optional("participants never to be in one team with").without_order());
}

struct Withdrawal {
  base::Date date;
  std::optional<std::string> because;
  friend bool operator==(const Withdrawal&, const Withdrawal&) = default;
};
template <class Visitor, Like<Withdrawal> Record>
void describe(Visitor& visitor, Record& withdrawal) {
  visitor.field("date", withdrawal.date, required("the first day without the registration"));
  visitor.field("because", withdrawal.because, optional("why"));
}

// A withdrawal that was undone: the person keeps the place in line of the registration.
struct WithdrawnInError {
  base::Date date;
  std::optional<std::string> because;
  base::Date undone_on;
  std::string undone_because;
  friend bool operator==(const WithdrawnInError&, const WithdrawnInError&) = default;
};
template <class Visitor, Like<WithdrawnInError> Record>
void describe(Visitor& visitor, Record& error) {
  visitor.field("date", error.date, required("the day of the withdrawal"));
  visitor.field("because", error.because, optional("why the person was withdrawn"));
  visitor.field("undone_on", error.undone_on, required("the day on which it was undone"));
  visitor.field("undone_because", error.undone_because, required("why it was a mistake"));
}

// The facts of one registration. A person who withdraws and comes back has a second one.
struct RegistrationFacts {
  base::Moment registered_at;
  std::optional<RegisteredAs> as;
  std::vector<SessionId> sessions;
  std::optional<SuitabilityTalk> suitability_talk;
  std::optional<ManagerWord> approval;
  std::optional<ManagerWord> denial;
  std::vector<ManagerWord> earlier_approvals;  // oldest first
  std::vector<ManagerWord> earlier_denials;    // oldest first
  std::vector<Exception> exceptions;
  std::optional<CoachWishes> coach;
  std::optional<TeamWishes> team;
  std::optional<Withdrawal> withdrawn;
  std::vector<WithdrawnInError> withdrawn_in_error;  // oldest first
  friend bool operator==(const RegistrationFacts&, const RegistrationFacts&) = default;
};
template <class Visitor, class Facts>
void describe_registration(Visitor& visitor, Facts& facts) {
  visitor.field(
      "registered_at", facts.registered_at, required("the moment of registration; it orders the queue"));
  visitor.field("as", facts.as, optional("participant or guest").otherwise("participant"));
  visitor.field("sessions", facts.sessions, optional("the sessions a guest comes to; guests only"));
  visitor.field(
      "suitability_talk", facts.suitability_talk, optional("the talk about whether the programme fits"));
  visitor.field("approval", facts.approval, optional("the manager's approval"));
  visitor.field("denial", facts.denial, optional("the manager's denial"));
  visitor.field(
      "earlier_approvals", facts.earlier_approvals, optional("approvals before that one, oldest first"));
  visitor.field("earlier_denials", facts.earlier_denials, optional("denials before that one, oldest first"));
  visitor.field("exceptions", facts.exceptions, optional("rules set aside for this person"));
  visitor.field("coach", facts.coach, optional("wishes for a coach"));
  visitor.field("team", facts.team, optional("wishes for a team"));
  visitor.field("withdrawn", facts.withdrawn, optional("when and why the person withdrew"));
  visitor.field("withdrawn_in_error", facts.withdrawn_in_error,
                optional("withdrawals that were a mistake and were undone, oldest first"));
}
template <class Visitor, Like<RegistrationFacts> Record>
void describe(Visitor& visitor, Record& facts) {
  describe_registration(visitor, facts);
}

struct Registration {
  RegistrationFacts facts;
  std::vector<RegistrationFacts> earlier;  // oldest first
  std::optional<Hold> hold;
  friend bool operator==(const Registration&, const Registration&) = default;
};
template <class Visitor, Like<Registration> Record>
void describe(Visitor& visitor, Record& registration) {
  describe_registration(visitor, registration.facts);
  visitor.field(
      "earlier", registration.earlier, optional("earlier registrations of the same person, oldest first"));
  visitor.field(
      "hold", registration.hold, optional("keeps this registration, even after its retention period"));
}

// True if the person had withdrawn by that day.
[[nodiscard]] inline bool has_withdrawn(const RegistrationFacts& registration, base::Date by) {
  return registration.withdrawn && registration.withdrawn->date <= by;
}

}  // namespace traject::model
