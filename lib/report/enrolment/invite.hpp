// The document of invite.
#pragma once

#include <optional>

#include "actions/enrolment/invite.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/enrolment/letters.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

// With texts it is, as Markdown and as a page, the letters, where anybody is invited.
[[nodiscard]] render::Document invite(const actions::Invitations& invitations, const model::Records& records,
                                      const std::optional<InviteLetters>& texts);
[[nodiscard]] SchemaFile invite_schema();

}  // namespace traject::report
