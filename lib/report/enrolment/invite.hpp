// The document of invite.
#pragma once

#include <optional>

#include "actions/enrolment/invite.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/enrolment/letters.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

// With texts and people to invite, the letters too: Markdown and pages then show those.
[[nodiscard]] render::Document invite(const actions::Invitations& invitations, const model::Records& records,
                                      const std::optional<InviteLetters>& texts);
[[nodiscard]] SchemaFile invite_schema();

}  // namespace traject::report
