// Cost tables of a few words.
#pragma once

#include <string>

#include "budget/cohort_budget.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/programme.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"

namespace traject::test {

inline base::Money money(const char* text) { return *base::parse_money(text); }

// A programme of three meetings and a choice, with these costs (YAML, a line each) and what else its file says.
inline model::Records priced(const std::string& costs, const std::string& rest = "",
                             const std::string& settings = "") {
  return records_of(
      {{"traject.yaml", "traject: 1\norganisation: Ysselham\n" + settings},
       {"programmes/one.yaml",
        "title: One\n"
        "sessions:\n"
        "  - {id: s1, title: First, kind: meeting, from: \"09:00\", until: \"12:00\"}\n"
        "  - {id: s2, title: Second, kind: training, from: \"09:00\", until: \"12:00\"}\n"
        "  - {id: s3, title: Third, kind: training, from: \"09:00\", until: \"12:00\"}\n"
        "  - {id: s4, title: Choice, kind: choice, from: \"09:00\", until: \"12:00\"}\n" +
            (costs.empty() ? "" : "costs:\n" + costs) + rest},
       {"cohorts/autumn/cohort.yaml",
        "programme: one\nstart: 2021-09-03\nas_of: 2021-08-20\nparticipants: []\n"
        "sessions:\n"
        "  - {session: s1, date: 2021-09-03, from: \"09:00\", until: \"12:00\"}\n"
        "  - {session: s2, date: 2021-09-17, from: \"09:00\", until: \"12:00\"}\n"
        "  - {session: s3, date: 2021-10-01, from: \"09:00\", until: \"12:00\", cancelled: {date: "
        "2021-09-20}}\n"
        "  - {session: s4, date: 2021-10-15, from: \"09:00\", until: \"12:00\"}\n"}});
}

inline const model::Programme& programme(const model::Records& records) {
  return records.programmes.at(model::ProgrammeId("one"));
}
inline const model::Cohort& cohort(const model::Records& records) {
  return records.cohorts.at(model::CohortId("autumn"));
}

inline budget::CostTable table_of(const model::Records& records, int participants = 10) {
  return budget::cost_table(programme(records), budget::sessions_held(cohort(records), programme(records)),
                            records.settings, participants);
}

inline std::vector<budget::Heads> heads(int first, int second = 0) {
  return {{model::DepartmentId("desk"), first}, {model::DepartmentId("field"), second}};
}

inline budget::CohortBudget budget_of(const model::Records& records, std::vector<budget::Heads> heads,
                                      const model::Spending& spending = {}) {
  return budget::cohort_budget(
      {.programme = programme(records),
       .cohort = cohort(records),
       .settings = records.settings,
       .spending = spending,
       .heads = std::move(heads),
       .as_of = day("2021-09-01")});
}

}  // namespace traject::test
