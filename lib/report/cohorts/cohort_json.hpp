// A cohort in JSON: the fields that plan-cohort and calendar share.
#pragma once

#include <string_view>

#include "actions/cohorts/calendar.hpp"
#include "actions/cohorts/cohort_view.hpp"
#include "calendar/moved_session.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

// Who is waiting or was refused, and the balance, are null if they are not shown.
enum class Waiting { told, not_told };

[[nodiscard]] render::Json cohort_json(std::string_view command, const actions::CohortView& view,
                                       const model::Records& records, Waiting waiting = Waiting::told);
// {session, from, to, because}
[[nodiscard]] render::Json moved_json(const calendar::MovedSession& moved);
[[nodiscard]] render::Json talks_json(const std::vector<actions::OwnTalk>& talks);

}  // namespace traject::report
