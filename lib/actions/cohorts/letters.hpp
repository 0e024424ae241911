// letters and certificate: which people of a cohort get a letter, and what about.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "actions/pages/cohort_page.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct Recipient {
  model::PersonId person;
  std::optional<model::CoachId> coach;  // who stands as theirs
  std::optional<int> position;          // in line, where they wait
};

// Participants who have a place on the day and did not leave, in the order of the cohort.
[[nodiscard]] std::vector<Recipient> participants_of(const CohortPage& cohort);
// Those who wait for a place in the programme on the day, in line.
[[nodiscard]] std::vector<Recipient> waiting_for(const model::Records& records, const CohortPage& cohort);
// Participants who have a coach.
[[nodiscard]] std::vector<Recipient> coached_in(const CohortPage& cohort);

// Only these people, in the order of the list; everybody where none are named. Throws base::Failure (wrong_use) for one who is
// not among them.
[[nodiscard]] std::vector<Recipient> only(std::vector<Recipient> all,
                                          const std::vector<model::PersonId>& named);

// A proof of participation.
struct Certificate {
  model::PersonId person;
  std::int64_t sessions = 0;  // attended
  std::int64_t minutes = 0;   // of these and of the talks that were held
};
struct Certificates {
  std::vector<Certificate> completed;
  std::vector<model::PersonId> not_completed;  // of those who are named
  bool has_rule = true;                        // false: the programme does not say when it is completed
};
[[nodiscard]] Certificates certificates(const model::Records& records, const CohortPage& cohort,
                                        const std::vector<model::PersonId>& named);

}  // namespace traject::actions
