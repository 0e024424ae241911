// Completion scripts for shells, made from the table of commands.
#pragma once

#include <string>
#include <vector>

#include "cli/command.hpp"

namespace traject::cli {

enum class Shell { bash, zsh, fish };

[[nodiscard]] std::string completion_script(Shell shell, const std::vector<Command>& commands,
                                            const std::vector<Parameter>& globals);

}  // namespace traject::cli

template <>
inline constexpr auto traject::model::words<traject::cli::Shell> =
    std::to_array<std::string_view>({"bash", "zsh", "fish"});
template <>
inline constexpr auto traject::model::words<traject::cli::Completes> = std::to_array<std::string_view>(
    {"nothing",
     "file",
     "folder",
     "programme",
     "person",
     "cohort",
     "programme_or_cohort",
     "subject",
     "session",
     "trainer",
     "form",
     "voucher",
     "voucher-action",
     "voucher-kind",
     "programme-or-voucher",
     "unused-reason",
     "audience",
     "letter-kind",
     "record",
     "source",
     "template",
     "format",
     "language",
     "shell",
     "answers_source"});
static_assert(traject::model::words<traject::cli::Completes>.size() ==
              static_cast<std::size_t>(traject::cli::Completes::answers_source) + 1);
