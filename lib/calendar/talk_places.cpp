#include "calendar/talk_places.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "calendar/cohort_bookings.hpp"
#include "calendar/periods.hpp"
#include "calendar/school_holidays.hpp"
#include "calendar/session_plan.hpp"
#include "calendar/talk_times.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"
#include "model/staff.hpp"

namespace traject::calendar {
namespace {

using model::Talk;
using Values = std::vector<std::pair<std::string, base::Value>>;

struct Span {
  base::TimeOfDay from;
  base::TimeOfDay until;
};

// The parts of the free spans that do not overlap `taken`.
std::vector<Span> without(const std::vector<Span>& free, const Span& taken) {
  std::vector<Span> left;
  for (const Span& span : free) {
    if (taken.until <= span.from || span.until <= taken.from) {
      left.push_back(span);
      continue;
    }
    if (span.from < taken.from) left.push_back({span.from, taken.from});
    if (taken.until < span.until) left.push_back({taken.until, span.until});
  }
  return left;
}

// The session extended by the pause, on each of its days.
DatedSession with_pause(DatedSession session, int pause) {
  session.until.minutes += pause;
  return session;
}

bool is_on(const DatedSession& session, base::Date day) {
  return session.date <= day && day <= session.last_day();
}

// Finds the places of one series, day by day.
class Finder {
 public:
  Finder(const TalkSeries& series, const std::vector<Talk>& held, const std::vector<Talk>& standing)
      : series_(series), held_(held), standing_(standing) {}

  std::vector<TalkPlace> find() {
    const auto& advisers = series_.series.advisers;
    for (std::size_t number = 0; number < advisers.size(); ++number) {
      const auto adviser = series_.records.advisers.find(advisers[number]);
      if (adviser == series_.records.advisers.end()) continue;
      for (auto day = series_.window.from; day <= series_.window.until; day += base::Days{1})
        add_day(day, number, adviser->second);
    }
    for (const Talk& talk : standing_) add_standing(talk);
    std::sort(places_.begin(), places_.end(), [](const TalkPlace& a, const TalkPlace& b) {
      return std::tie(a.date, a.from, a.adviser, a.until) < std::tie(b.date, b.from, b.adviser, b.until);
    });
    return std::move(places_);
  }

 private:
  void add_day(base::Date day, std::size_t number, const model::Adviser& adviser) {
    if (series_.blocks.closed_on(day) || period_on(day, adviser.unavailable) != nullptr) return;
    std::vector<Span> earlier_slots;  // a time in two slots belongs to the first
    for (const model::Slot& slot : adviser.slots) {
      if (slot.weekday != model::weekday_of(day)) continue;
      auto free = free_parts(slot, day, series_.series.advisers[number]);
      for (const Span& earlier : earlier_slots) free = without(free, earlier);
      for (const Span& span : free) add_span(day, number, span);
      earlier_slots.push_back({slot.from, slot.until});
    }
  }

  [[nodiscard]] std::vector<Span> free_parts(const model::Slot& slot, base::Date day,
                                             const model::AdviserId& adviser) const {
    std::vector<Span> free = {{slot.from, slot.until}};
    for (const DatedSession& session : series_.sessions) {
      const auto taken = with_pause(session, model::pause_of(series_.series));
      if (is_on(session, day)) free = without(free, {taken.from, taken.until});
    }
    for (const Talk& talk : series_.diary.talks_of(adviser, day))
      free = without(free, {talk.from, talk.until});
    for (const auto* talks : {&held_, &standing_}) {
      for (const Talk& talk : *talks) {
        if (talk.adviser == adviser && talk.date == day) free = without(free, {talk.from, talk.until});
      }
    }
    return free;
  }

  void add_span(base::Date day, std::size_t number, const Span& span) {
    const int minutes = series_.series.minutes;
    const bool in_holiday = is_in_school_holiday(day);
    for (int from = span.from.minutes; from + minutes <= span.until.minutes; from += minutes)
      places_.push_back({day, {from}, {from + minutes}, number, in_holiday});
  }

  [[nodiscard]] bool is_in_school_holiday(base::Date day) const {
    const auto region = model::school_region_of(series_.records.settings);
    return school_day(day, *series_.records.school_holidays, region).holiday.has_value();
  }

  void add_standing(const Talk& talk) {
    const auto& advisers = series_.series.advisers;
    const auto number = std::find(advisers.begin(), advisers.end(), talk.adviser) - advisers.begin();
    places_.push_back({talk.date, talk.from, talk.until, static_cast<std::size_t>(number),
                       is_in_school_holiday(talk.date)});
  }

  const TalkSeries& series_;
  const std::vector<Talk>& held_;
  const std::vector<Talk>& standing_;
  std::vector<TalkPlace> places_;
};

bool is_in_slot(const Talk& talk, const model::Adviser& adviser) {
  return std::any_of(adviser.slots.begin(), adviser.slots.end(), [&](const model::Slot& slot) {
    return slot.weekday == model::weekday_of(talk.date) && slot.from <= talk.from && talk.until <= slot.until;
  });
}

std::optional<base::Message> trouble_with_adviser(const Talk& talk, const TalkSeries& series) {
  const auto& advisers = series.series.advisers;
  const auto adviser = series.records.advisers.find(talk.adviser);
  if (adviser == series.records.advisers.end() ||
      std::find(advisers.begin(), advisers.end(), talk.adviser) == advisers.end())
    return base::Message{"talks.other-adviser", {{"adviser", talk.adviser.str()}}};
  if (const auto* away = period_on(talk.date, adviser->second.unavailable))
    return unavailable(adviser->second.title, *away);
  if (!is_in_slot(talk, adviser->second))
    return base::Message{"talks.outside-slots", {{"adviser", adviser->second.title}}};
  if (!series.diary.is_free(talk.adviser, talk))
    return base::Message{"talks.adviser-taken", {{"adviser", adviser->second.title}}};
  return {};
}

}  // namespace

DateRange talk_window(const model::IndividualSessions& series, const model::Cohort& cohort,
                      const model::Programme& programme, base::Date earliest) {
  auto sessions = sessions_of(cohort, programme);
  std::erase_if(sessions, [](const DatedSession& session) { return session.cancelled; });
  const base::Date end = end_of(sessions).value_or(cohort.start);
  DateRange window{cohort.start - base::Days{series.from_days_before_start.value_or(0)},
                   end + base::Days{series.until_days_after_end.value_or(0)}};
  if (earliest <= window.until) window.from = std::max(window.from, earliest);
  return window;
}

TalkDiary::TalkDiary(const model::Records& records, const model::CohortId& cohort) {
  for (Booking& booking : cohort_bookings(records, {})) {
    const model::Cohort& other = records.cohorts.at(booking.cohort);
    for (const auto& person : other.participants) sessions_of_people_[person].push_back(booking.session);
    for (const auto& guest : other.guests) {
      if (guest.session == booking.session.id) sessions_of_people_[guest.person].push_back(booking.session);
    }
  }
  for (const auto& [id, talks] : records.talks) {
    if (id == cohort) continue;
    for (const Talk& talk : talks.talks) add(talk);
  }
}

void TalkDiary::add(const Talk& talk) {
  of_people_[talk.person].push_back(talk);
  of_advisers_[talk.adviser].push_back(talk);
}

bool TalkDiary::is_free(const model::PersonId& person, const Talk& talk, int pause) const {
  const auto talks = of_people_.find(person);
  if (talks != of_people_.end() && std::any_of(talks->second.begin(), talks->second.end(),
                                               [&](const Talk& other) { return overlap(other, talk); }))
    return false;
  const auto sessions = sessions_of_people_.find(person);
  return sessions == sessions_of_people_.end() ||
         std::none_of(sessions->second.begin(), sessions->second.end(), [&](const DatedSession& session) {
           return overlap(with_pause(session, pause), time_of(talk));
         });
}

bool TalkDiary::is_free(const model::AdviserId& adviser, const Talk& talk) const {
  const auto that_day = talks_of(adviser, talk.date);
  return std::none_of(
      that_day.begin(), that_day.end(), [&](const Talk& other) { return overlap(other, talk); });
}

std::vector<Talk> TalkDiary::talks_of(const model::AdviserId& adviser, base::Date day) const {
  const auto found = of_advisers_.find(adviser);
  if (found == of_advisers_.end()) return {};
  std::vector<Talk> that_day;
  std::copy_if(found->second.begin(), found->second.end(), std::back_inserter(that_day),
               [&](const Talk& talk) { return talk.date == day; });
  return that_day;
}

std::optional<base::Message> trouble_with(const Talk& talk, const TalkSeries& series) {
  const auto& participants = series.cohort.participants;
  if (std::find(participants.begin(), participants.end(), talk.person) == participants.end())
    return base::Message{"talks.left-cohort", {{"person", talk.person.str()}}};
  if (talk.date < series.window.from || talk.date > series.window.until) {
    return base::Message{
        "talks.outside-window", {{"from", series.window.from}, {"until", series.window.until}}};
  }
  if (const auto closed = series.blocks.closed_on(talk.date)) return closed->because;
  const int pause = model::pause_of(series.series);
  for (const DatedSession& session : series.sessions) {
    if (overlap(session, time_of(talk))) return base::Message{"talks.session", {{"session", session.title}}};
    if (overlap(with_pause(session, pause), time_of(talk))) {
      return base::Message{"talks.pause", {{"session", session.title}, {"minutes", std::int64_t{pause}}}};
    }
  }
  if (!series.diary.is_free(talk.person, talk, pause))
    return base::Message{"talks.person-busy", {{"person", talk.person.str()}}};
  return trouble_with_adviser(talk, series);
}

std::vector<TalkPlace> talk_places(const TalkSeries& series, const std::vector<Talk>& held,
                                   const std::vector<Talk>& standing) {
  return Finder(series, held, standing).find();
}

Talk talk_at(const TalkPlace& place, const model::PersonId& person, const model::IndividualSessions& series) {
  Talk talk;
  talk.person = person;
  talk.session = series.id;
  talk.adviser = series.advisers[place.adviser];
  talk.date = place.date;
  talk.from = place.from;
  talk.until = place.until;
  return talk;
}

}  // namespace traject::calendar
