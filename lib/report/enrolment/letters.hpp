// Letters about a programme, to those who may take part and to their managers.
#pragma once

#include <string>
#include <vector>

#include "actions/enrolment/invite.hpp"
#include "base/language.hpp"
#include "model/records.hpp"
#include "render/document.hpp"

namespace traject::report {

// The texts of the letters, without findings of check_letter().
struct InviteLetters {
  std::string to_people;
  std::string to_managers;
  base::Language language{};
};

// One to each person, then one to each manager; last, those for whose manager there is none. They name people, the
// programme and who answers, and nothing of what is on file about anybody: no age, scale, contract or reason.
[[nodiscard]] std::vector<std::vector<render::Block>> letters(
    const actions::Invitations& invitations, const model::Records& records, const InviteLetters& texts);

}  // namespace traject::report
