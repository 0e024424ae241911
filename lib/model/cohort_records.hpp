// The records next to cohort.yaml in cohorts/<cohort>/: coaching, talks, attendance, activities, choice, spending, released.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/money.hpp"
#include "base/number.hpp"
#include "model/field.hpp"
#include "model/ids.hpp"
#include "model/scalar.hpp"

namespace traject::model {

// Who coaches whom. A pair that ended stays on file, with its last day.
struct CoachingPair {
  PersonId participant;
  CoachId coach;
  std::optional<base::Date> from;
  std::optional<base::Date> until;
  std::optional<std::string> because;
  friend bool operator==(const CoachingPair&, const CoachingPair&) = default;
};
template <class Visitor, Like<CoachingPair> Record>
void describe(Visitor& visitor, Record& pair) {
  visitor.field("participant", pair.participant, required("the participant who is coached"));
  visitor.field("coach", pair.coach, required("the coach"));
  visitor.field("from", pair.from, optional("first day"));
  visitor.field("until", pair.until, optional("last day; absent: the pair continues"));
  visitor.field("because", pair.because, optional("why the pair ended"));
}

struct CohortCoaching {
  std::vector<CoachingPair> pairs;
  friend bool operator==(const CohortCoaching&, const CohortCoaching&) = default;
};
template <class Visitor, Like<CohortCoaching> Record>
void describe(Visitor& visitor, Record& coaching) {
  visitor.field("pairs", coaching.pairs, required("who coaches whom"));
}

// One individual session of a participant with an adviser.
struct Talk {
  PersonId person;
  IndividualSessionId session;
  int number = 1;
  AdviserId adviser;
  base::Date date;
  base::TimeOfDay from;
  base::TimeOfDay until;
  std::optional<int> sequence;
  std::optional<base::Date> changed_on;
  friend bool operator==(const Talk&, const Talk&) = default;
};
template <class Visitor, Like<Talk> Record>
void describe(Visitor& visitor, Record& talk) {
  visitor.field("person", talk.person, required("the participant"));
  visitor.field("session", talk.session, required("the series in the programme"));
  visitor.field("number", talk.number, required("its number in the series, from 1").between(1, 100));
  visitor.field("adviser", talk.adviser, required("the adviser"));
  visitor.field("date", talk.date, required("its day"));
  visitor.field("from", talk.from, required("start"));
  visitor.field("until", talk.until, required("end"));
  visitor.field("sequence", talk.sequence,
                optional("SEQUENCE in iCalendar: how often the adviser, date or time changed")
                    .otherwise("0")
                    .between(0, 1000000));
  visitor.field("changed_on", talk.changed_on, optional("the day of the last such change"));
}

// Dated facts about a test: only that it was done, never a result [Z33-Z37].
struct TalkFacts {
  PersonId person;
  std::optional<base::Date> registered_on;
  std::optional<base::Date> filled_in_on;
  std::optional<base::Date> manager_talk_on;
  friend bool operator==(const TalkFacts&, const TalkFacts&) = default;
};
template <class Visitor, Like<TalkFacts> Record>
void describe(Visitor& visitor, Record& facts) {
  visitor.field("person", facts.person, required("the participant"));
  visitor.field("registered_on", facts.registered_on, optional("registered for the test"));
  visitor.field("filled_in_on", facts.filled_in_on, optional("filled in the test"));
  visitor.field("manager_talk_on", facts.manager_talk_on, optional("discussed the test with the manager"));
}

struct Talks {
  std::vector<Talk> talks;
  std::vector<TalkFacts> people;
  friend bool operator==(const Talks&, const Talks&) = default;
};
template <class Visitor, Like<Talks> Record>
void describe(Visitor& visitor, Record& talks) {
  visitor.field("talks", talks.talks, optional("the dated talks"));
  visitor.field("people", talks.people, optional("the test and what was done with it, for each participant"));
}

// A listed session took place; everybody who is not listed as absent was there.
struct SessionAttendance {
  SessionId session;
  std::vector<PersonId> absent;
  std::optional<int> more_absent;
  friend bool operator==(const SessionAttendance&, const SessionAttendance&) = default;
};
template <class Visitor, Like<SessionAttendance> Record>
void describe(Visitor& visitor, Record& attendance) {
  visitor.field("session", attendance.session, required("a session that was held"));
  visitor.field("absent", attendance.absent, optional("who was not there").without_order());
  visitor.field("more_absent", attendance.more_absent,
                optional("how many other people were not there, whose data was removed").between(1, 100000));
}

struct Attendance {
  std::vector<SessionAttendance> sessions;
  friend bool operator==(const Attendance&, const Attendance&) = default;
};
template <class Visitor, Like<Attendance> Record>
void describe(Visitor& visitor, Record& attendance) {
  visitor.field("sessions", attendance.sessions, required("the sessions that were held"));
}

enum class LearningKind { work, others, training };
template <>
inline constexpr auto words<LearningKind> = std::to_array<std::string_view>({"work", "others", "training"});

struct Activity {
  std::optional<LocalId> team;
  std::optional<PersonId> person;
  std::optional<int> people;
  base::Date date;
  base::Number hours;
  LearningKind kind{};
  std::optional<std::string> what;
  friend bool operator==(const Activity&, const Activity&) = default;
};
template <class Visitor, Like<Activity> Record>
void describe(Visitor& visitor, Record& activity) {
  visitor.field("team", activity.team, optional("a team of the cohort"));
  visitor.field("person", activity.person, optional("or one participant"));
  visitor.field("people", activity.people,
                optional("or this many participants, whose data was removed").between(1, 100000));
  visitor.field("date", activity.date, required("the day"));
  visitor.field("hours", activity.hours, required("hours for each person").between(0, 1000));
  visitor.field("kind", activity.kind, required("learning at work, from others, or in training"));
  visitor.field("what", activity.what, optional("what was done"));
}

struct Activities {
  std::vector<Activity> activities;
  friend bool operator==(const Activities&, const Activities&) = default;
};
template <class Visitor, Like<Activities> Record>
void describe(Visitor& visitor, Record& activities) {
  visitor.field("activities", activities.activities, required("logged hours"));
}

struct Vote {
  PersonId person;
  std::vector<std::string> subjects;
  friend bool operator==(const Vote&, const Vote&) = default;
};
template <class Visitor, Like<Vote> Record>
void describe(Visitor& visitor, Record& vote) {
  visitor.field("person", vote.person, required("the voter"));
  visitor.field("for", vote.subjects, required("the subjects, best first"));
}

struct Choice {
  std::vector<Vote> votes;
  std::optional<std::string> chosen;
  std::optional<TrainerId> trainer;
  friend bool operator==(const Choice&, const Choice&) = default;
};
template <class Visitor, Like<Choice> Record>
void describe(Visitor& visitor, Record& choice) {
  visitor.field("votes", choice.votes, required("the votes for the choice training"));
  visitor.field("chosen", choice.chosen, optional("the subject that was chosen"));
  visitor.field("trainer", choice.trainer, optional("the trainer of that subject"));
}

struct Spent {
  LocalId line;
  base::Money amount;
  std::optional<base::Money> vat;
  std::optional<base::Date> invoiced_on;
  std::optional<base::Date> paid_on;
  std::optional<std::string> invoice;
  std::optional<bool> whole_year;
  friend bool operator==(const Spent&, const Spent&) = default;
};
template <class Visitor, Like<Spent> Record>
void describe(Visitor& visitor, Record& spent) {
  visitor.field("line", spent.line, required("a cost line of the programme"));
  visitor.field("amount", spent.amount, required("euros without VAT").between(-100000000, 100000000));
  visitor.field("vat", spent.vat, optional("VAT in euros").between(-100000000, 100000000));
  visitor.field("invoiced_on", spent.invoiced_on, optional("the day of the invoice"));
  visitor.field("paid_on", spent.paid_on, optional("the day of payment"));
  visitor.field("invoice", spent.invoice, optional("the invoice number"));
  visitor.field("whole_year", spent.whole_year,
                optional("this is the total of a year's invoices, which were destroyed"));
}

struct Spending {
  std::vector<Spent> spending;
  friend bool operator==(const Spending&, const Spending&) = default;
};
template <class Visitor, Like<Spending> Record>
void describe(Visitor& visitor, Record& spending) {
  visitor.field("spending", spending.spending, required("what was invoiced and paid"));
}

// What was shown on this day stays as it was shown: exactly these sheets.
struct Release {
  base::Date date;
  FormId form;
  int answers = 0;
  std::string digest;
  std::vector<std::string> sheets;
  friend bool operator==(const Release&, const Release&) = default;
};
template <class Visitor, Like<Release> Record>
void describe(Visitor& visitor, Record& release) {
  visitor.field("date", release.date, required("the day of the release"));
  visitor.field("form", release.form, required("whose answers"));
  visitor.field("n", release.answers, required("how many answer sheets it holds").between(0, 1000000));
  visitor.field("digest", release.digest, required("the SHA-256 of those sheets"));
  visitor.field("sheets", release.sheets, required("the ids of those sheets"));
}

struct Released {
  std::vector<Release> releases;
  friend bool operator==(const Released&, const Released&) = default;
};
template <class Visitor, Like<Released> Record>
void describe(Visitor& visitor, Record& released) {
  visitor.field("releases", released.releases, required("the evaluations that were released, oldest first"));
}

}  // namespace traject::model
