// The program: connects run() with the real streams, clock, folder and environment.
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <string>
#include <vector>

#include "cli/run.hpp"
#include "cli/terminal.hpp"

int main(int count, char** words) {
  using namespace traject::cli;
  prepare_streams();
  std::error_code error;
  const char* data_folder = std::getenv("TRAJECT_DATA");
  World world{
      .out = std::cout,
      .err = std::cerr,
      .folder = std::filesystem::current_path(error),
      // Whole seconds: nanoseconds would go round for a clock that is centuries wrong.
      .now = [] { return traject::base::Instant{std::chrono::seconds{std::time(nullptr)}}; },
      .data_folder = data_folder != nullptr && *data_folder != '\0' ? std::optional<std::string>(data_folder)
                                                                    : std::nullopt,
      .colour = colour_wanted(),
      .width = terminal_width(),
      .is_screen = is_terminal(),
      .watched = is_watched()};
  return static_cast<int>(run(std::vector<std::string>(words + 1, words + count), world));
}
