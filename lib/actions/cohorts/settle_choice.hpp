// plan-cohort --choice: the group's votes decide the choice training [Z26, Z61].
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/cohorts/cohort_view.hpp"
#include "model/change.hpp"
#include "model/records.hpp"
#include "model/words.hpp"

namespace traject::actions {

struct ChoiceRequest {
  model::CohortId cohort;
  std::optional<std::string> subject;  // settles a tie, or what was agreed otherwise
  std::optional<model::TrainerId> trainer;
  base::Date as_of;
};

struct Subject {
  int rank = 1;       // the same for a tie
  std::string title;  // as it was written first
  int votes = 0;      // people who want it
  int first = 0;      // people who want it most
  // Of a session of the programme that has this subject already; it cannot be chosen.
  std::optional<std::string> in_programme;
};

enum class ChoiceResult { settled, unchanged, tie, no_votes, refused };

struct ChoiceOutcome {
  ChoiceResult result{};
  CohortView view;  // afterwards
  std::vector<Subject> ranking;
  int voters = 0;
  std::vector<model::PersonId> without_vote;  // participants, in their order
  std::optional<std::string> chosen;
  std::optional<model::TrainerId> trainer;
  std::optional<std::string> in_programme;  // where it is refused: the session that has the subject
  std::vector<std::string> tied;            // the best subjects, where there is a tie
  model::Changes changes;
};

// Only votes of participants count, each for several subjects, the best first. The ranking goes by the number of people who want
// a subject, then by how many want it most; what is equal then is a tie, which only --subject settles. The subject becomes the
// title of the cohort's choice session. Throws base::Failure for unknown ids and for a programme without a choice session.
[[nodiscard]] ChoiceOutcome settle_choice(const model::Records& records, const ChoiceRequest& request);

}  // namespace traject::actions

template <>
inline constexpr auto traject::model::words<traject::actions::ChoiceResult> =
    std::to_array<std::string_view>({"settled", "unchanged", "tie", "no_votes", "refused"});
