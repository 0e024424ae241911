// Plans one series of talks of one cohort: keeps what was held, keeps what can stay, and adds the rest.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/date.hpp"
#include "base/note.hpp"
#include "calendar/talk_places.hpp"
#include "calendar/talk_search.hpp"
#include "model/cohort_records.hpp"

namespace traject::calendar {

// A talk without a place. The codes: no_adviser (the series has none, or none has a free slot), person_busy (at all those
// times), too_near (to the person's other talks), full (others have the places).
struct MissingTalk : base::Note {
  model::PersonId person;
  model::IndividualSessionId series;
  int number = 1;
};

[[nodiscard]] bool same_time(const model::Talk& a, const model::Talk& b);
[[nodiscard]] std::vector<model::Talk> by_time(std::vector<model::Talk> talks);

class TalkPlan {
 public:
  // `before` are the existing talks of the series; those before the as-of day were held. The series must outlive this.
  TalkPlan(const TalkSeries& series, std::vector<model::Talk> before, base::Date as_of);

  // All talks of a participant, numbered by date.
  [[nodiscard]] std::vector<model::Talk> talks_of(std::size_t participant) const;
  [[nodiscard]] bool is_held(const model::Talk& talk) const;
  // Held talks of people who are no longer participants.
  [[nodiscard]] std::vector<model::Talk> held_of_others() const;
  [[nodiscard]] std::vector<MissingTalk> missing_of(std::size_t participant) const;
  // Why an existing talk is no longer planned.
  [[nodiscard]] base::Message trouble_with(const model::Talk& talk) const;

 private:
  void sort_out(model::Talk talk);
  // Compares the talk with those accepted before it.
  [[nodiscard]] std::optional<base::Message> trouble_with_others(const model::Talk& talk) const;
  void assign();
  void set_problem();
  // Without held talks, and without numbers.
  [[nodiscard]] std::vector<model::Talk> planned_for(std::size_t participant) const;
  // The first possible day for a new talk of this person. For somebody new it is after the as-of day, because nobody can be
  // told sooner, and after their first day in the cohort.
  [[nodiscard]] base::Date first_day_of(const model::PersonId& person) const;
  [[nodiscard]] TalkNeed need_of(const model::PersonId& person) const;
  [[nodiscard]] bool is_participant(const model::PersonId& person) const;
  [[nodiscard]] std::vector<model::Talk> held_of(const model::PersonId& person) const;
  [[nodiscard]] std::string why_missing(std::size_t participant) const;
  [[nodiscard]] base::Message because(const std::string& code) const;

  const TalkSeries& series_;
  base::Date as_of_;
  std::vector<model::Talk> held_;
  std::vector<model::Talk> standing_;
  std::vector<std::pair<model::Talk, base::Message>> bad_;
  std::set<model::PersonId> with_talks_;  // people who already had talks
  TalkProblem problem_;
  TalkAssignment assignment_;
};

}  // namespace traject::calendar
