#include "calendar/block_checker.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "calendar/periods.hpp"
#include "calendar/public_holidays.hpp"
#include "model/calendar_records.hpp"
#include "model/programme.hpp"
#include "model/settings.hpp"
#include "model/staff.hpp"

namespace traject::calendar {
namespace {

// The record of a session's trainer or room; null if it has none or the file is missing.
template <class Records, class Id>
const typename Records::mapped_type* find(const Records& records, const std::optional<Id>& id) {
  const auto found = id ? records.find(*id) : records.end();
  return found == records.end() ? nullptr : &found->second;
}

template <class Records, class Id>
std::string title_of(const Records& records, const std::optional<Id>& id) {
  const auto* record = find(records, id);
  return record != nullptr ? record->title : id->str();
}

Block closed(base::Date day, const model::Period& closure) {
  if (!closure.because) return {BlockKind::closure, day, {"block.closed", {}}};
  return {BlockKind::closure, day, {"block.closure", {{"because", *closure.because}}}};
}

Block taken(BlockKind kind, base::Date day, std::string name, const Booking& booking) {
  return {kind,
          day,
          {"block.taken",
           {{"name", std::move(name)},
            {"cohort", booking.cohort.str()},
            {"from", booking.session.from},
            {"until", booking.session.until}}}};
}

// On a later day of a session the message names the day, because the session's own date appears beside it.
Block naming_the_day(Block block, base::Date date) {
  if (block.day == date) return block;
  block.because.key += "_on";
  block.because.values.emplace_back("day", block.day);
  return block;
}

}  // namespace

BlockChecker::BlockChecker(const model::Records& records, const std::optional<model::CohortId>& leave_out)
    : records_(&records) {
  for (const Booking& booking : cohort_bookings(records, leave_out)) book(booking);
}

void BlockChecker::book(const Booking& booking) {
  const DatedSession& session = booking.session;
  for (auto day = session.date; day <= session.last_day(); day += base::Days{1})
    bookings_[day].push_back(booking);
}

std::optional<Block> BlockChecker::block(base::Date date, const model::Session& session) const {
  return block(dated(session, date));
}

std::optional<Block> BlockChecker::block(const DatedSession& session) const {
  for (auto day = session.date; day <= session.last_day(); day += base::Days{1}) {
    for (const Check check : checks) {
      if (auto found = (this->*check)(day, session)) return naming_the_day(*std::move(found), session.date);
    }
  }
  return {};
}

std::vector<Block> BlockChecker::blocks(const DatedSession& session) const {
  std::vector<Block> all;
  for (auto day = session.date; day <= session.last_day(); day += base::Days{1}) {
    for (const Check check : checks) {
      if (auto found = (this->*check)(day, session))
        all.push_back(naming_the_day(*std::move(found), session.date));
    }
  }
  return all;
}

const std::array<BlockChecker::Check, 5> BlockChecker::checks = {
    &BlockChecker::closed_for, &BlockChecker::trainer_unavailable, &BlockChecker::room_unavailable,
    &BlockChecker::trainer_taken, &BlockChecker::room_taken};

std::optional<Block> BlockChecker::closed_on(base::Date day) const {
  static const std::vector<model::PublicHoliday> none;
  const auto& observed = records_->settings.public_holidays;
  if (const auto holiday = observed_on(day, observed ? *observed : none)) {
    const base::Word name = name_of(*holiday, base::year_of(day));
    return Block{BlockKind::public_holiday, day, {"block.public_holiday", {{"holiday", name}}}};
  }
  if (const auto* closure = period_on(day, records_->closures->closures)) return closed(day, *closure);
  return {};
}

std::optional<Block> BlockChecker::closed_for(base::Date day, const DatedSession&) const {
  return closed_on(day);
}

std::optional<Block> BlockChecker::trainer_unavailable(base::Date day, const DatedSession& session) const {
  const auto* trainer = find(records_->trainers, session.trainer);
  const auto* period = trainer != nullptr ? period_on(day, trainer->unavailable) : nullptr;
  if (period == nullptr) return {};
  return Block{BlockKind::trainer_unavailable, day, unavailable(trainer->title, *period)};
}

std::optional<Block> BlockChecker::room_unavailable(base::Date day, const DatedSession& session) const {
  const auto* room = find(records_->rooms, session.room);
  const auto* period = room != nullptr ? period_on(day, room->unavailable) : nullptr;
  if (period == nullptr) return {};
  return Block{BlockKind::room_unavailable, day, unavailable(room->title, *period)};
}

template <class Id>
const Booking* BlockChecker::clash(base::Date day, const DatedSession& session,
                                   std::optional<Id> DatedSession::*what) const {
  const auto that_day = session.*what ? bookings_.find(day) : bookings_.end();
  if (that_day == bookings_.end()) return nullptr;
  const auto& bookings = that_day->second;
  const auto found = std::find_if(bookings.begin(), bookings.end(), [&](const Booking& booking) {
    return session.*what == booking.session.*what && overlap(session, booking.session);
  });
  return found == bookings.end() ? nullptr : &*found;
}

std::optional<Block> BlockChecker::trainer_taken(base::Date day, const DatedSession& session) const {
  const Booking* booking = clash(day, session, &DatedSession::trainer);
  if (booking == nullptr) return {};
  return taken(BlockKind::trainer_taken, day, title_of(records_->trainers, session.trainer), *booking);
}

std::optional<Block> BlockChecker::room_taken(base::Date day, const DatedSession& session) const {
  const Booking* booking = clash(day, session, &DatedSession::room);
  if (booking == nullptr) return {};
  return taken(BlockKind::room_taken, day, title_of(records_->rooms, session.room), *booking);
}

}  // namespace traject::calendar
