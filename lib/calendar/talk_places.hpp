// From the records of a folder: where the talks of a series could be, and what is wrong with the existing ones.
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
#include "model/programme.hpp"
#include "model/records.hpp"

namespace traject::calendar {

// Days from `from_days_before_start` before the cohort's start to `until_days_after_end` after its last session; nothing before
// `earliest`, unless all of it is: then it is planned looking back.
[[nodiscard]] DateRange talk_window(const model::IndividualSessions& series, const model::Cohort& cohort,
                                    const model::Programme& programme, base::Date earliest);

// Who has what when: the sessions of participants in all cohorts, and talks.
class TalkDiary {
 public:
  // Without the talks of that cohort, which are being planned.
  TalkDiary(const model::Records& records, const model::CohortId& cohort);

  void add(const model::Talk& talk);
  // With this many minutes between the end of a session and the talk.
  [[nodiscard]] bool is_free(const model::PersonId& person, const model::Talk& talk, int pause) const;
  [[nodiscard]] bool is_free(const model::AdviserId& adviser, const model::Talk& talk) const;
  // What an adviser has on a day, in no particular order.
  [[nodiscard]] std::vector<model::Talk> talks_of(const model::AdviserId& adviser, base::Date day) const;

 private:
  std::map<model::PersonId, std::vector<DatedSession>> sessions_of_people_;
  std::map<model::PersonId, std::vector<model::Talk>> of_people_;
  std::map<model::AdviserId, std::vector<model::Talk>> of_advisers_;
};

// One series of talks of one cohort, with what the places of its talks depend on. All of it must outlive this.
struct TalkSeries {
  const model::Records& records;
  const model::Cohort& cohort;
  const model::IndividualSessions& series;
  const BlockChecker& blocks;
  const TalkDiary& diary;
  std::vector<DatedSession> sessions;  // of the cohort, that take place
  DateRange window;
};

// Why a talk cannot stay as it is; nothing where it can. What it has to do with other talks of the series is not looked at.
[[nodiscard]] std::optional<base::Message> trouble_with(const model::Talk& talk, const TalkSeries& series);

// Where the advisers of the series could have talks beside those of the series that were held or are planned, and the
// places of the existing ones: spans of the series' minutes from the start of each free part of a slot. Not on days
// off, not while the adviser is away or has another talk, not during a session of the cohort or in the pause after it.
// By date, then time, then the adviser's place in the series.
[[nodiscard]] std::vector<TalkPlace> talk_places(
    const TalkSeries& series, const std::vector<model::Talk>& held, const std::vector<model::Talk>& standing);

// The place as a talk of that person, without a number.
[[nodiscard]] model::Talk talk_at(const TalkPlace& place, const model::PersonId& person,
                                  const model::IndividualSessions& series);

}  // namespace traject::calendar
