// The words for somebody's role, work and contract. Rules use them too.
#pragma once

#include <array>
#include <string_view>

#include "model/words.hpp"

namespace traject::model {

enum class Role { employee, manager };
template <>
inline constexpr auto words<Role> = std::to_array<std::string_view>({"employee", "manager"});

enum class Work { advisory, executive };
template <>
inline constexpr auto words<Work> = std::to_array<std::string_view>({"advisory", "executive"});

enum class Contract { permanent, temporary, trainee, hired };
template <>
inline constexpr auto words<Contract> =
    std::to_array<std::string_view>({"permanent", "temporary", "trainee", "hired"});

}  // namespace traject::model
