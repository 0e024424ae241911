// What others say of a person: the wishes in which they are named.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/records.hpp"

namespace traject::actions {

// The registrations and the coaches that name a person in a wish.
struct NamedBy {
  std::vector<std::pair<model::ProgrammeId, model::PersonId>> registrations;
  std::vector<model::CoachId> coaches;
};

class Wishes {
 public:
  // They are read once somebody is asked about, and only then. Refers to the records.
  explicit Wishes(const model::Records& records) : records_(records) {}

  [[nodiscard]] const NamedBy& about(const model::PersonId& person);

 private:
  void read();

  const model::Records& records_;
  std::optional<std::map<std::string, NamedBy>> by_person_;
};

// Takes the person out of all wishes, of now and of earlier.
void leave_wishes(model::Registration& registration, const model::PersonId& person);
void leave_wishes(model::Coach& coach, const model::PersonId& person);

}  // namespace traject::actions
