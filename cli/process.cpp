#include "cli/process.hpp"

#include <cstdio>
#include <memory>

#ifdef _WIN32
#include <io.h>
#include <windows.h>
#else
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace traject::cli {
namespace {

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

// What goes in and what comes out stand in files without a name, so that neither program waits for the other to read.
File temporary_file(const std::string& bytes) {
  File file(std::tmpfile());
  if (!file) return {};
  if (std::fwrite(bytes.data(), 1, bytes.size(), file.get()) != bytes.size() || std::fflush(file.get()) != 0)
    return {};
  std::rewind(file.get());
  return file;
}

struct Streams {
  File in, out, errors;
};

std::string contents(std::FILE* file) {
  std::rewind(file);
  std::string text;
  char buffer[4096];
  for (std::size_t count = 1; count > 0;) {
    count = std::fread(buffer, 1, sizeof buffer, file);
    text.append(buffer, count);
  }
  return text;
}

#ifdef _WIN32

// As the C runtime takes a command line apart: a quote is escaped, and so is every backslash in front of one.
std::string quoted(const std::string& argument) {
  std::string result = "\"";
  std::size_t backslashes = 0;
  for (const char c : argument) {
    if (c == '"') result.append(backslashes + 1, '\\');
    backslashes = c == '\\' ? backslashes + 1 : 0;
    result += c;
  }
  return result.append(backslashes, '\\') + '"';
}

std::wstring wide(const std::string& text) {
  const int length = MultiByteToWideChar(CP_UTF8, 0, text.data(), static_cast<int>(text.size()), nullptr, 0);
  std::wstring result(static_cast<std::size_t>(length), L'\0');
  MultiByteToWideChar(CP_UTF8, 0, text.data(), static_cast<int>(text.size()), result.data(), length);
  return result;
}

HANDLE inheritable(std::FILE* file) {
  const HANDLE handle = reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(file)));
  SetHandleInformation(handle, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
  return handle;
}

// NAME=VALUE, each with a nought behind it, and one more at the end. Variables such as "=C:" begin with the sign.
std::wstring environment(bool (*passes_on)(std::string_view)) {
  std::wstring block;
  wchar_t* const all = GetEnvironmentStringsW();
  for (const wchar_t* at = all; *at != L'\0'; at += std::wcslen(at) + 1) {
    const std::wstring variable = at;
    const std::wstring name = variable.substr(0, variable.find(L'=', 1));
    std::string narrow;
    for (const wchar_t c : name) narrow += c < 128 ? static_cast<char>(c) : '?';
    if (passes_on(narrow)) block += variable + L'\0';
  }
  FreeEnvironmentStringsW(all);
  return block + L'\0';
}

std::optional<int> run(const std::string& program, const std::vector<std::string>& arguments,
                       const Streams& streams, bool (*passes_on)(std::string_view)) {
  std::wstring variables = environment(passes_on);
  std::string line = quoted(program);
  for (const std::string& argument : arguments) line += " " + quoted(argument);
  std::wstring command = wide(line);
  STARTUPINFOW start{};
  start.cb = sizeof start;
  start.dwFlags = STARTF_USESTDHANDLES;
  start.hStdInput = inheritable(streams.in.get());
  start.hStdOutput = inheritable(streams.out.get());
  start.hStdError = inheritable(streams.errors.get());
  PROCESS_INFORMATION process{};
  if (CreateProcessW(
          nullptr, command.data(), nullptr, nullptr, TRUE, CREATE_NO_WINDOW | CREATE_UNICODE_ENVIRONMENT,
          variables.data(), nullptr, &start, &process) == 0) {
    return {};
  }
  WaitForSingleObject(process.hProcess, INFINITE);
  DWORD code = 0;
  GetExitCodeProcess(process.hProcess, &code);
  CloseHandle(process.hThread);
  CloseHandle(process.hProcess);
  return static_cast<int>(code);
}

#else

std::vector<char*> environment(bool (*passes_on)(std::string_view)) {
  std::vector<char*> kept;
  for (char** at = environ; *at != nullptr; ++at) {
    const std::string_view variable = *at;
    if (passes_on(variable.substr(0, variable.find('=')))) kept.push_back(*at);
  }
  kept.push_back(nullptr);
  return kept;
}

std::optional<int> run(const std::string& program, const std::vector<std::string>& arguments,
                       const Streams& streams, bool (*passes_on)(std::string_view)) {
  std::vector<std::string> words = {program};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);

  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ::fileno(streams.in.get()), STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, ::fileno(streams.out.get()), STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, ::fileno(streams.errors.get()), STDERR_FILENO);
  pid_t child = 0;
  const auto variables = environment(passes_on);
  const int failed =
      ::posix_spawnp(&child, program.c_str(), &actions, nullptr, pointers.data(), variables.data());
  posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) return {};
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return {};
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

#endif

}  // namespace

std::optional<Finished> run_program(const std::string& program, const std::vector<std::string>& arguments,
                                    const std::string& input, bool (*passes_on)(std::string_view)) {
  const Streams streams{temporary_file(input), temporary_file(""), temporary_file("")};
  if (!streams.in || !streams.out || !streams.errors) return {};
  const auto code = run(program, arguments, streams, passes_on);
  if (!code) return {};
  return Finished{*code, contents(streams.out.get()), contents(streams.errors.get())};
}

}  // namespace traject::cli
