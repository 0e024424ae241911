// Runs another program to its end.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace traject::cli {

struct Finished {
  int code = 0;        // its exit code; 128 + n if signal n ended it
  std::string output;  // what it wrote to standard output
  std::string errors;  // what it wrote to standard error
};

// Runs a program that is found on the path, with `input` on its standard input. Of our environment it gets only the
// variables for whose name `passes_on` is true. Nothing if it cannot be started.
[[nodiscard]] std::optional<Finished> run_program(
    const std::string& program, const std::vector<std::string>& arguments, const std::string& input,
    bool (*passes_on)(std::string_view));

}  // namespace traject::cli
