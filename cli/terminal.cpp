#include "cli/terminal.hpp"

#include <algorithm>
#include <csignal>
#include <cstdlib>

#ifdef _WIN32
#include <io.h>
#include <windows.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace traject::cli {
namespace {

constexpr std::size_t width_without_terminal = 100;
constexpr std::size_t narrowest = 40;

}  // namespace

void prepare_streams() {
#ifdef _WIN32
  SetConsoleOutputCP(CP_UTF8);
#else
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
#endif
}

bool is_terminal() {
#ifdef _WIN32
  return _isatty(_fileno(stdout)) != 0;
#else
  return ::isatty(STDOUT_FILENO) == 1;
#endif
}

bool is_watched() {
#ifdef _WIN32
  return _isatty(_fileno(stderr)) != 0;
#else
  return ::isatty(STDERR_FILENO) == 1;
#endif
}

bool colour_wanted() {
  const char* no_colour = std::getenv("NO_COLOR");
  return is_terminal() && (no_colour == nullptr || *no_colour == '\0');
}

std::size_t terminal_width() {
  if (!is_terminal()) return width_without_terminal;
#ifdef _WIN32
  CONSOLE_SCREEN_BUFFER_INFO screen{};
  if (GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &screen) == 0)
    return width_without_terminal;
  const auto columns = static_cast<std::size_t>(screen.srWindow.Right - screen.srWindow.Left + 1);
#else
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return width_without_terminal;
  const std::size_t columns = size.ws_col;
#endif
  return std::max(columns, narrowest);
}

}  // namespace traject::cli
