// A cohort as tables: dates and people, for people and for spreadsheets.
#pragma once

#include "actions/cohorts/calendar.hpp"
#include "actions/cohorts/cohort_view.hpp"
#include "model/records.hpp"
#include "report/columns.hpp"

namespace traject::report {

// For people: one column for the time, titles instead of ids, no wider than a page. Trainers appear only in the spreadsheet
// and in the events.
[[nodiscard]] render::Table sessions_table(const actions::CohortView& view, const model::Records& records);
// The title, and if the session is cancelled also that and why.
[[nodiscard]] render::Cell session_cell(const actions::CohortView& view,
                                        const calendar::DatedSession& session);
// For spreadsheets: a column for each field, with ids, and the cohort if there are several.
struct SessionOfCohort {
  const model::CohortId* cohort = nullptr;
  const calendar::DatedSession* session = nullptr;
};
struct TalkOfCohort {
  const model::CohortId* cohort = nullptr;
  const model::Talk* talk = nullptr;
};
[[nodiscard]] render::Table sessions_sheet(const actions::CohortView& view);
[[nodiscard]] render::Table sessions_sheet(const std::vector<SessionOfCohort>& sessions, OnlyIf with_cohort);
[[nodiscard]] render::Table talks_sheet(const std::vector<TalkOfCohort>& talks);

[[nodiscard]] render::Table skipped_table(const actions::CohortView& view);
[[nodiscard]] render::Table moved_table(const actions::CohortView& view);
[[nodiscard]] render::Table talks_table(const std::vector<actions::OwnTalk>& talks);
[[nodiscard]] render::Table participants_table(const actions::CohortView& view,
                                               const model::Records& records);
[[nodiscard]] render::Table guests_table(const actions::CohortView& view, const model::Records& records);
[[nodiscard]] render::Table preparation_table(const actions::CohortView& view);

}  // namespace traject::report
