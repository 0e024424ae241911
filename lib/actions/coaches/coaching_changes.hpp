// What match-coaches writes: the pairs of a cohort, and the wish of anyone who did not click.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "actions/coaches/match_coaches.hpp"
#include "model/cohort_records.hpp"

namespace traject::actions {

// True for the code no_click, and for the words that people use for it.
[[nodiscard]] bool is_no_click(const std::string& because);

class CoachingChanges {
 public:
  // `pairs` are those in force from the as-of day. A pair in the file that is not among them ends on that day.
  CoachingChanges(const model::Records& records, const MatchRequest& request,
                  std::map<model::PersonId, model::CoachId> pairs);

  [[nodiscard]] const std::vector<EndedPair>& ended() const { return ended_; }
  // True where no click should be kept as a wish, and there is no registration to keep it in.
  [[nodiscard]] bool lacks_registration() const { return lacks_registration_; }
  // Only of files that become different.
  [[nodiscard]] model::Changes take();

 private:
  void end_pairs();
  void end(model::CoachingPair& pair);
  [[nodiscard]] std::string because_of(const model::CoachingPair& pair) const;
  [[nodiscard]] base::Date last_day_of(const model::CoachingPair& pair) const;
  void add_pairs();
  void keep_wish(const model::CoachId& coach);

  const model::Records& records_;
  const MatchRequest& request_;
  const model::Cohort& cohort_;
  std::map<model::PersonId, model::CoachId> wanted_;  // the pairs that are still to be written
  std::vector<model::CoachingPair> pairs_;
  std::vector<EndedPair> ended_;
  bool lacks_registration_ = false;
  model::Changes changes_;
};

}  // namespace traject::actions
