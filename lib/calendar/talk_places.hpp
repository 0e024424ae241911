// From the records of a folder: possible places for the talks of a series, and what is wrong with existing talks.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "base/date.hpp"
#include "base/message.hpp"
#include "calendar/block_checker.hpp"
#include "calendar/dated_session.hpp"
#include "calendar/suggestions.hpp"
#include "calendar/talk_search.hpp"
#include "model/cohort_records.hpp"
#include "model/records.hpp"
#include "model/session.hpp"

namespace traject::calendar {

// From `from_days_before_start` before the cohort's start to `until_days_after_end` after its last session, but not before
// `earliest`. A window that lies entirely before `earliest` stays as it is: it is then planned in hindsight.
[[nodiscard]] DateRange talk_window(const model::IndividualSessions& series, const model::Cohort& cohort,
                                    const model::Programme& programme, base::Date earliest);

// Everybody's appointments: the sessions of participants in all cohorts, and talks.
class TalkDiary {
 public:
  // Leaves out the talks of this cohort, which are being planned.
  TalkDiary(const model::Records& records, const model::CohortId& cohort);

  void add(const model::Talk& talk);
  // `pause`: the number of minutes between the end of a session and the talk.
  [[nodiscard]] bool is_free(const model::PersonId& person, const model::Talk& talk, int pause) const;
  [[nodiscard]] bool is_free(const model::AdviserId& adviser, const model::Talk& talk) const;
  // An adviser's talks on a day, in no particular order.
  [[nodiscard]] std::vector<model::Talk> talks_of(const model::AdviserId& adviser, base::Date day) const;

 private:
  std::map<model::PersonId, std::vector<DatedSession>> sessions_of_people_;
  std::map<model::PersonId, std::vector<model::Talk>> of_people_;
  std::map<model::AdviserId, std::vector<model::Talk>> of_advisers_;
};

// One series of talks of one cohort, with everything its places depend on. All of it must outlive this.
struct TalkSeries {
  const model::Records& records;
  const model::Cohort& cohort;
  const model::IndividualSessions& series;
  const BlockChecker& blocks;
  const TalkDiary& diary;
  std::vector<DatedSession> sessions;  // of the cohort; without cancelled ones
  DateRange window;
};

// Why a talk cannot stay as it is; nullopt if it can. Ignores other talks of the series.
[[nodiscard]] std::optional<base::Message> trouble_with(const model::Talk& talk, const TalkSeries& series);

// Where the advisers of the series could have talks, in addition to its held and planned talks, and the places of the
// existing ones: spans of the series' minutes from the start of each free part of a slot. Leaves out days off, times when
// the adviser is away or has another talk, and the sessions of the cohort with the pause after them. By date, then time,
// then the adviser's position in the series.
[[nodiscard]] std::vector<TalkPlace> talk_places(
    const TalkSeries& series, const std::vector<model::Talk>& held, const std::vector<model::Talk>& standing);

// The place as a talk of this person, without a number.
[[nodiscard]] model::Talk talk_at(const TalkPlace& place, const model::PersonId& person,
                                  const model::IndividualSessions& series);

}  // namespace traject::calendar
