// Letters about a programme, to people who may take part and to their managers.
#pragma once

#include <string>
#include <vector>

#include "actions/enrolment/invite.hpp"
#include "base/language.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

// The texts of the letters; they must have no findings from check_letter().
struct InviteLetters {
  std::string to_people;
  std::string to_managers;
  base::Language language{};
};

// A letter to each person, then to each manager; last, a sheet with people who have no manager on file. They contain people,
// the programme and whom to contact, but nothing on file about anybody: no age, scale, contract or reason.
[[nodiscard]] std::vector<std::vector<render::Block>> letters(
    const actions::Invitations& invitations, const model::Records& records, const InviteLetters& texts);

}  // namespace traject::report
