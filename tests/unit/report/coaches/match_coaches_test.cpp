#include "report/coaches/match_coaches.hpp"

#include <doctest/doctest.h>

#include "model/cohort.hpp"
#include "render/text.hpp"

using namespace traject;

namespace match_coaches_test {

// A cohort of one who has no coach, with so many coaches who could take somebody.
std::string shown(int coaches) {
  model::Records records;
  records.cohorts[model::CohortId("autumn")].programme = model::ProgrammeId("one");
  actions::MatchOutcome outcome;
  outcome.cohort = model::CohortId("autumn");
  matching::Obstacle obstacle{matching::HardRule::unavailable, {}};
  for (int i = 0; i < coaches; ++i) {
    obstacle.coaches.emplace_back("c" + std::to_string(i));
    outcome.loads.push_back({obstacle.coaches.back(), 0, 2, true, true});
  }
  outcome.unmatched.push_back({model::PersonId("p-1"), {obstacle}});
  return render::text(report::match_coaches(outcome, records), base::Language::en, {.width = 0});
}

bool says(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

TEST_CASE("a few coaches are named, and of many there is a number") {
  CHECK(says(shown(0), "There are no places left."));
  CHECK(says(shown(2), "Places left: 4, with c0 and c1."));
  CHECK(says(shown(2), "not available for the whole period  c0 and c1"));
  CHECK(says(shown(20), "c18 and c19"));
  CHECK(says(shown(21), "Places left: 42, with 21 coaches."));
  CHECK(says(shown(21), "not available for the whole period  21 coaches"));
}

}  // namespace match_coaches_test
