#include "calendar/clashes.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "calendar/block_checker.hpp"
#include "calendar/cohort_bookings.hpp"
#include "calendar/periods.hpp"
#include "calendar/talk_times.hpp"
#include "model/calendar_records.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"
#include "model/staff.hpp"

namespace traject::calendar {
namespace {

using model::CohortId;
using model::PersonId;
using model::Talk;
using People = std::set<PersonId>;
using Values = std::vector<std::pair<std::string, base::Value>>;

People people_at(const model::Cohort& cohort, const model::SessionId& session) {
  People people(cohort.participants.begin(), cohort.participants.end());
  for (const model::GuestPlace& guest : cohort.guests) {
    if (guest.session == session) people.insert(guest.person);
  }
  return people;
}

std::vector<std::string> texts_of(const std::vector<PersonId>& people) {
  std::vector<std::string> texts;
  for (const PersonId& person : people) texts.push_back(person.str());
  return texts;
}

Warning talk_at_that_time(const Talk& talk) {
  return {{"talk",
           {"warning.talk",
            {{"person", talk.person.str()}, {"day", talk.date}, {"from", talk.from}, {"until", talk.until}}}},
          talk.date,
          {talk.person}};
}

Warning busy(base::Date day, const Booking& booking, const std::vector<PersonId>& people) {
  return {{"participant_busy",
           {"warning.participant_busy",
            {{"people", texts_of(people)},
             {"session", booking.session.title},
             {"cohort", booking.cohort.str()},
             {"day", day},
             {"from", booking.session.from},
             {"until", booking.session.until}}}},
          day,
          people};
}

// The reason of a block, as a sentence that names what is in the way.
std::string sentence_of(std::string reason) {
  constexpr std::pair<std::string_view, std::string_view> sentences[] = {
      {"block.public_holiday", "clash.public_holiday"},
      {"block.closure", "clash.closure"},
      {"block.closed", "clash.closed"},
      {"block.unavailable", "clash.unavailable"},
      {"block.unavailable_because", "clash.unavailable_because"},
      {"block.taken", "clash.taken"}};
  constexpr std::string_view of_another_day = "_on";
  if (reason.ends_with(of_another_day)) reason.resize(reason.size() - of_another_day.size());
  for (const auto& [block, sentence] : sentences) {
    if (block == reason) return std::string(sentence);
  }
  return reason;
}

base::Message in_the_way(const base::Message& because, std::string title, base::Date day) {
  Values values = {{"session", std::move(title)}, {"day", day}};
  for (const auto& value : because.values) {
    if (value.first != "day") values.push_back(value);
  }
  return {sentence_of(because.key), std::move(values)};
}

// Everything that a cohort can clash with, gathered once.
class Clashes {
 public:
  Clashes(const CohortId& id, const model::Records& records)
      : id_(id),
        records_(records),
        cohort_(records.cohorts.at(id)),
        bookings_(cohort_bookings(records, id)) {}

  void add_people(const DatedSession& session) {
    const People ours = people_at(cohort_, session.id);
    for (const auto& [cohort, talks] : records_.talks) {
      for (const Talk& talk : talks.talks) {
        if (ours.contains(talk.person) && overlap(session, time_of(talk))) add(talk_at_that_time(talk));
      }
    }
    for (const Booking& booking : bookings_) {
      if (overlap(session, booking.session)) add_busy(session, booking, ours);
    }
  }

  void add_blocks(const BlockChecker& blocks, const DatedSession& session, bool set_aside) {
    for (const Block& block : blocks.blocks(session)) {
      if (set_aside && may_be_set_aside(block.kind)) continue;
      add({{std::string(model::word(block.kind)), in_the_way(block.because, session.title, block.day)},
           block.day});
    }
  }

  void add_overlap(const DatedSession& a, const DatedSession& b) {
    if (!overlap(a, b)) return;
    const base::Date day = std::max(a.date, b.date);
    add({{"overlap", {"warning.overlap", {{"session", a.title}, {"other", b.title}, {"day", day}}}}, day});
  }

  void add_talk(const BlockChecker& blocks, const Talk& talk) {
    if (const auto closed = blocks.closed_on(talk.date))
      add_talk_blocked("talk_closed", talk, closed->because);
    const auto adviser = records_.advisers.find(talk.adviser);
    if (adviser != records_.advisers.end()) add_adviser_away(talk, adviser->second);
    for (const auto& [cohort, talks] : records_.talks) {
      for (const Talk& other : talks.talks) add_second_talk(talk, other, cohort);
    }
  }

  std::vector<Warning> in_order_found() { return std::move(found_); }
  std::vector<Warning> by_date() {
    std::stable_sort(
        found_.begin(), found_.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
    return std::move(found_);
  }

 private:
  void add(Warning warning) { found_.push_back(std::move(warning)); }

  void add_busy(const DatedSession& session, const Booking& booking, const People& ours) {
    std::vector<PersonId> both;
    for (const PersonId& person : people_at(records_.cohorts.at(booking.cohort), booking.session.id)) {
      if (ours.contains(person)) both.push_back(person);
    }
    if (!both.empty()) add(busy(std::max(session.date, booking.session.date), booking, both));
  }

  void add_talk_blocked(const char* code, const Talk& talk, const base::Message& because) {
    const std::string name = talk.session.str() + " " + std::to_string(talk.number) + " " + talk.person.str();
    add({{code, in_the_way(because, name, talk.date)}, talk.date, {talk.person}});
  }

  void add_adviser_away(const Talk& talk, const model::Adviser& adviser) {
    const model::Period* away = period_on(talk.date, adviser.unavailable);
    if (away != nullptr) add_talk_blocked("adviser_unavailable", talk, unavailable(adviser.title, *away));
  }

  // Two talks of the same cohort are reported once, for the earlier one in the file.
  void add_second_talk(const Talk& talk, const Talk& other, const CohortId& cohort) {
    const bool told = cohort == id_ && &other <= &talk;
    if (told || !overlap(talk, other)) return;
    const Values values = {
        {"person", talk.person.str()},
        {"other", other.person.str()},
        {"adviser", talk.adviser.str()},
        {"day", talk.date},
        {"from", other.from},
        {"until", other.until}};
    if (other.adviser == talk.adviser)
      add({{"adviser_taken", {"warning.adviser_taken", values}}, talk.date, {talk.person, other.person}});
    if (other.person == talk.person)
      add({{"talk_overlap", {"warning.talk_overlap", values}}, talk.date, {talk.person}});
  }

  const CohortId& id_;
  const model::Records& records_;
  const model::Cohort& cohort_;
  std::vector<Booking> bookings_;
  std::vector<Warning> found_;
};

bool has_set_aside(const model::Cohort& cohort) {
  return std::any_of(cohort.allowed.begin(), cohort.allowed.end(),
                     [](const model::Allowed& allowed) { return allowed.rule == "blocked"; });
}

}  // namespace

std::vector<Warning> clashes_of(const DatedSession& session, const CohortId& cohort,
                                const model::Records& records) {
  Clashes clashes(cohort, records);
  clashes.add_people(session);
  return clashes.in_order_found();
}

std::vector<Warning> clashes(const CohortId& id, const model::Records& records) {
  const model::Cohort& cohort = records.cohorts.at(id);
  auto sessions = sessions_of(cohort, records.programmes.at(cohort.programme));
  std::erase_if(sessions, [](const DatedSession& session) { return session.cancelled; });
  const BlockChecker blocks(records, id);
  const bool set_aside = has_set_aside(cohort);
  Clashes found(id, records);
  for (auto session = sessions.begin(); session != sessions.end(); ++session) {
    found.add_blocks(blocks, *session, set_aside);
    for (auto other = session + 1; other != sessions.end(); ++other) found.add_overlap(*session, *other);
    found.add_people(*session);
  }
  const auto talks = records.talks.find(id);
  if (talks == records.talks.end()) return found.by_date();
  for (const Talk& talk : talks->second.talks) found.add_talk(blocks, talk);
  return found.by_date();
}

}  // namespace traject::calendar
