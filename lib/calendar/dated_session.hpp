// A session with its day: of a plan, or of a planned cohort.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/ids.hpp"
#include "model/programme.hpp"
#include "model/record_names.hpp"

namespace traject::calendar {

struct DatedSession {
  model::SessionId id;
  std::string title;
  model::SessionKind kind{};
  base::Date date;  // the first of its days
  int days = 1;     // consecutive, each of them from `from` until `until`
  base::TimeOfDay from;
  base::TimeOfDay until;
  std::optional<model::TrainerId> trainer;
  std::optional<model::RoomId> room;
  bool cancelled = false;

  [[nodiscard]] base::Date last_day() const { return date + base::Days{days - 1}; }
  friend bool operator==(const DatedSession&, const DatedSession&) = default;
};

// True where both take place at some minute of some day; the end of one may be the start of the other.
[[nodiscard]] bool overlap(const DatedSession& a, const DatedSession& b);

[[nodiscard]] DatedSession dated(const model::Session& session, base::Date date);

// The sessions of a cohort in the order of its file; what the file does not say is the programme's. A session
// that the programme does not know has its id as title.
[[nodiscard]] std::vector<DatedSession> sessions_of(const model::Cohort& cohort,
                                                    const model::Programme& programme);

}  // namespace traject::calendar
