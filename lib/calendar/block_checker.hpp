// Tells whether a session can take place on a date.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <vector>

#include "base/date.hpp"
#include "calendar/block.hpp"
#include "calendar/cohort_bookings.hpp"
#include "calendar/dated_session.hpp"
#include "model/ids.hpp"
#include "model/records.hpp"

namespace traject::calendar {

// Reads the bookings once, so that thousands of dates can be checked. The records must outlive it.
class BlockChecker {
 public:
  // `leave_out`: a cohort that is being planned again, ignored as if it did not exist.
  explicit BlockChecker(const model::Records& records, const std::optional<model::CohortId>& leave_out = {});

  // Adds a session of a hypothetical group, which occupies its trainer and room.
  void book(const Booking& booking);

  // The first block on the session's days, in the order of BlockKind; nullopt if it can take place.
  [[nodiscard]] std::optional<Block> block(const DatedSession& session) const;
  [[nodiscard]] std::optional<Block> block(base::Date date, const model::Session& session) const;

  // All blocks, day by day; of each kind the first on each day.
  [[nodiscard]] std::vector<Block> blocks(const DatedSession& session) const;

  // Only holidays and closures, which affect everybody; ignores trainers and rooms.
  [[nodiscard]] std::optional<Block> closed_on(base::Date day) const;

 private:
  using Check = std::optional<Block> (BlockChecker::*)(base::Date, const DatedSession&) const;
  static const std::array<Check, 5> checks;  // in the order of BlockKind

  [[nodiscard]] std::optional<Block> closed_for(base::Date day, const DatedSession& session) const;
  [[nodiscard]] std::optional<Block> trainer_unavailable(base::Date day, const DatedSession& session) const;
  [[nodiscard]] std::optional<Block> room_unavailable(base::Date day, const DatedSession& session) const;
  [[nodiscard]] std::optional<Block> trainer_taken(base::Date day, const DatedSession& session) const;
  [[nodiscard]] std::optional<Block> room_taken(base::Date day, const DatedSession& session) const;
  // A session of another cohort with the same trainer or room at an overlapping time.
  template <class Id>
  [[nodiscard]] const Booking* clash(base::Date day, const DatedSession& session,
                                     std::optional<Id> DatedSession::*what) const;

  const model::Records* records_;
  std::map<base::Date, std::vector<Booking>> bookings_;  // by each of their days
};

}  // namespace traject::calendar
