// A session with its day, in a plan or in a planned cohort.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/ids.hpp"
#include "model/record_names.hpp"
#include "model/session.hpp"

namespace traject::calendar {

struct DatedSession {
  model::SessionId id;
  std::string title;
  model::SessionKind kind{};
  base::Date date;  // its first day
  int days = 1;     // consecutive, each from `from` until `until`
  base::TimeOfDay from;
  base::TimeOfDay until;
  std::optional<model::TrainerId> trainer;
  std::optional<model::RoomId> room;
  bool cancelled = false;

  [[nodiscard]] base::Date last_day() const { return date + base::Days{days - 1}; }
  friend bool operator==(const DatedSession&, const DatedSession&) = default;
};

// True if both take place at some minute of some day; one may start when the other ends.
[[nodiscard]] bool overlap(const DatedSession& a, const DatedSession& b);

[[nodiscard]] DatedSession dated(const model::Session& session, base::Date date);

// The sessions of a cohort in the order of its file; the programme supplies what the file leaves out. A session unknown to
// the programme has its id as title.
[[nodiscard]] std::vector<DatedSession> sessions_of(const model::Cohort& cohort,
                                                    const model::Programme& programme);

}  // namespace traject::calendar
