// Any words on the command line, a line each, over the records of an example in memory: an exit code and words, never a
// crash, and nothing written by a dry run.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "cli/run.hpp"
#include "support/chance.hpp"
#include "support/memory_file_system.hpp"

using namespace traject;

namespace {

namespace fs = std::filesystem;

using Texts = std::map<fs::path, std::string>;

Texts example() {
  const fs::path source = fs::path(TRAJECT_SOURCE_DIR) / "data-examples/hardenberg";
  Texts texts;
  for (const auto& entry : fs::recursive_directory_iterator(source)) {
    if (!entry.is_regular_file()) continue;
    std::ostringstream bytes;
    bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
    texts.emplace("/data" / fs::relative(entry.path(), source), bytes.str());
  }
  return texts;
}

std::vector<std::string> words_in(const std::string& text) {
  std::vector<std::string> words;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) words.push_back(line);
  return words;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto words = words_in({reinterpret_cast<const char*>(data), size});
  for (const std::string& word : words) {
    // git is another program, and has a folder of its own.
    if (word.starts_with("--commit") || word.find('\0') != std::string::npos) return 0;
  }
  static const Texts texts = example();
  test::MemoryFileSystem files;
  for (const auto& [path, bytes] : texts) files.put(path, bytes);
  std::ostringstream out;
  std::ostringstream err;
  cli::World world{
      .out = out,
      .err = err,
      .folder = "/data",
      .now = [] { return base::Instant{}; },
      .random = test::steady_chance(),
      .files = &files};
  const auto code = cli::run(words, world);
  if (code != cli::ExitCode::done && err.str().empty() && out.str().empty()) std::abort();
  const bool is_dry_run = std::find(words.begin(), words.end(), "--dry-run") != words.end();
  if (is_dry_run && files.calls() > 0) std::abort();
  return 0;
}
