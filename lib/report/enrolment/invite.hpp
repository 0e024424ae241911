// The document of invite.
#pragma once

#include "actions/enrolment/invite.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

// As Markdown it is the letters, where anybody is invited.
[[nodiscard]] render::Document invite(const actions::Invitations& invitations, const model::Records& records);

}  // namespace traject::report
