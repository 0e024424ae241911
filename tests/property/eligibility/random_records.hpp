// Random people, registrations and rules of which all dates lie close together, so that many of them meet.
#pragma once

#include <vector>

#include "eligibility/situation.hpp"
#include "model/cohort.hpp"
#include "model/person.hpp"
#include "model/records.hpp"
#include "model/registration.hpp"
#include "model/rule.hpp"
#include "support/random.hpp"

namespace traject::test {

inline const model::ProgrammeId programme_of_case("traject");

class RandomRecords {
 public:
  explicit RandomRecords(int number_of_case);

  [[nodiscard]] Random& random() { return random_; }
  // Within forty days of the case's own day, which lies around a 29 February in one case of four.
  [[nodiscard]] base::Date date();
  [[nodiscard]] eligibility::Circumstances circumstances();
  [[nodiscard]] model::Rule rule();
  [[nodiscard]] std::vector<model::Rule> rules(int at_most);
  [[nodiscard]] model::Person person();
  [[nodiscard]] model::Registration registration();
  // A programme with registrations, people (not of all) and cohorts.
  [[nodiscard]] model::Records records();

 private:
  [[nodiscard]] std::optional<base::Date> maybe_date(int percent);
  [[nodiscard]] base::Date years_before(base::Date day);
  [[nodiscard]] base::Date birth_date();
  [[nodiscard]] model::PersonId manager();
  [[nodiscard]] std::optional<model::When> when();
  [[nodiscard]] model::PersonFacts facts(int percent_known);
  [[nodiscard]] model::Employment employment(int percent_known);
  [[nodiscard]] model::RegistrationFacts registration_facts();
  void add_earlier_words(model::RegistrationFacts& facts);
  [[nodiscard]] model::Cohort cohort(const model::Records& records);

  Random random_;
  base::Date middle_;
};

}  // namespace traject::test
