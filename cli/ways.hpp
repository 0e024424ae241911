// The ways of a command: which one is meant, and how each is written.
#pragma once

#include <string>
#include <vector>

#include "cli/command.hpp"

namespace traject::cli {

// The way that takes everything that was given: names of arguments and options, and the word that chooses a way. Throws
// base::Failure (wrong_use) with what to type instead.
[[nodiscard]] const Way& chosen_way(const Command& command, const std::vector<std::string>& given);

// The key of the text that says what it is for.
[[nodiscard]] std::string purpose_of(const Command& command, const Way& way);

// The key of what an option means in this way alone, if there is such a text: "help.plan-cohort.--teams.--replace".
[[nodiscard]] std::string text_for(const Command& command, const Way& way, const Parameter& option);

// "traject plan-cohort SUBJECT --start DATE [--name COHORT] ..."
[[nodiscard]] std::string usage(const Command& command, const Way& way);

// The options that the way takes; those of them that not all ways take, without the one that chooses it and with what
// they mean in this way; and those that all take.
[[nodiscard]] std::vector<Parameter> options_of(const Command& command, const Way& way);
[[nodiscard]] std::vector<Parameter> own_options(const Command& command, const Way& way);
[[nodiscard]] std::vector<Parameter> shared_options(const Command& command);

// The examples of the command that are of this way.
[[nodiscard]] std::vector<std::string> examples_of(const Command& command, const Way& way);

// "--start DATE", "-h, --help".
[[nodiscard]] std::string with_value(const Parameter& parameter);

}  // namespace traject::cli
