// What the program finds out about the terminal it runs in.
#pragma once

#include <cstddef>

namespace traject::cli {

// A closed pipe becomes an error that is reported, instead of ending the program.
void prepare_streams();

// True on a terminal, unless NO_COLOR is set.
[[nodiscard]] bool colour_wanted();

// The columns of the terminal; 100 if there is none.
[[nodiscard]] std::size_t terminal_width();
// True if standard output is a terminal.
[[nodiscard]] bool is_terminal();
// True if standard error is a terminal.
[[nodiscard]] bool is_watched();

}  // namespace traject::cli
