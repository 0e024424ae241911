// Why a pair is a pair, and why somebody has no coach, in words.
#pragma once

#include "actions/coaches/match_coaches.hpp"
#include "model/records.hpp"
#include "model/registration.hpp"
#include "render/document.hpp"

namespace traject::report {

// The participant's wishes determine what the level means.
[[nodiscard]] base::Message because_of(const actions::Pair& pair, const model::CoachWishes& wishes);

// One sentence with every rule that prevents a match.
[[nodiscard]] base::Message because_of(const actions::WithoutCoach& participant);

// The rule; several_rules; or no_coaches if there are no coaches at all.
[[nodiscard]] std::string code_of(const actions::WithoutCoach& participant);

[[nodiscard]] base::Word rule_word(matching::HardRule rule);

[[nodiscard]] std::vector<std::string> ids_of(const std::vector<model::CoachId>& coaches);

}  // namespace traject::report
