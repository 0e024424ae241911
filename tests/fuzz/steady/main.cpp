// The fuzz targets without libFuzzer, so that any compiler will do and every run is the same: all texts of the corpus, and as
// many texts made out of them.
//
//   fuzz_tests TARGET RUNS FOLDER...      TRAJECT_SEED=7 makes other texts
//
// What a target fails on is written to fuzz-found-TARGET in the current folder; script/fuzz has the real thing.
#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

extern "C" int fuzz_command_line(const std::uint8_t* data, std::size_t size);
extern "C" int fuzz_csv(const std::uint8_t* data, std::size_t size);
extern "C" int fuzz_edit(const std::uint8_t* data, std::size_t size);
extern "C" int fuzz_workbook(const std::uint8_t* data, std::size_t size);
extern "C" int fuzz_yaml(const std::uint8_t* data, std::size_t size);
#if defined(__GNUC__)
extern "C" void __sanitizer_set_death_callback(void (*callback)()) __attribute__((weak));
#endif

namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest = 4096;

struct Target {
  const char* name;
  int (*run)(const std::uint8_t*, std::size_t);
};
constexpr Target targets[] = {
    {"command_line", fuzz_command_line},
    {"csv", fuzz_csv},
    {"edit", fuzz_edit},
    {"workbook", fuzz_workbook},
    {"yaml", fuzz_yaml}};

// What mutations put in: what means something to one of the targets.
const std::vector<std::string> pieces = {
    ": ",
    "- ",
    "\n",
    "\n  ",
    "{",
    "}",
    "[",
    "]",
    ", ",
    " #",
    "\"",
    "'",
    "\\",
    "null",
    "|",
    ">-",
    "---",
    "...",
    "\t",
    "\r\n",
    ";",
    "\xEF\xBB\xBF",
    "\xC3\xA9",
    "&a",
    "*a",
    "!x",
    "%",
    "?",
    "~",
    "===\n",
    "2021-02-29",
    "1e3",
    "registered_at: ",
    "participants:\n",
    "approval: {by: p-2, date: 2021-05-03}\n",
    "--dry-run\n",
    "--as-of\n",
    "2021-03-05\n",
    "--format\njson\n",
    "--language\nen\n",
    "evaluate\n",
    "explain\n",
    "queue\n",
    "check\n",
    "<row r=\"3\">",
    "<c r=\"B2\" t=\"inlineStr\"><is><t>",
    "<c t=\"s\"><v>",
    "<c t=\"b\"><v>1</v></c>",
    "</row>",
    "</v></c>",
    "<f>",
    "&#10;",
    "&amp;",
    "<!--",
    "<![CDATA[",
    "PK\x03\x04",
    "99999999999"};

std::string now_tried;
std::string found_file;

void keep_what_failed() {
  std::FILE* const file = std::fopen(found_file.c_str(), "wb");
  if (file == nullptr) return;
  std::fwrite(now_tried.data(), 1, now_tried.size(), file);
  std::fclose(file);
  std::fprintf(stderr, "what it failed on is in %s\n", found_file.c_str());
}

void on_signal(int signal) {
  keep_what_failed();
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

// Texts out of others. The numbers are the same with every standard library.
class Mutator {
 public:
  Mutator(const std::vector<std::string>& corpus, std::uint64_t seed) : corpus_(corpus), engine_(seed) {}

  std::string next() {
    std::string text = corpus_[below(corpus_.size())];
    for (std::size_t changes = 1 + below(4); changes > 0; --changes) change(text);
    text.resize(std::min(text.size(), longest));
    return text;
  }

 private:
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(engine_() % limit); }

  void change(std::string& text) {
    const std::size_t at = below(text.size() + 1);
    const std::size_t some = std::min(below(8), text.size() - at);
    switch (below(7)) {
      case 0: text.insert(at, pieces[below(pieces.size())]); break;
      case 1: text.replace(at, some, pieces[below(pieces.size())]); break;
      case 2: text.erase(at, 1 + some); break;
      case 3: text.insert(at, text.substr(below(text.size() + 1), below(40))); break;
      case 4: splice(text, at); break;
      case 5: text.insert(at, 1, static_cast<char>(below(256))); break;
      default:
        if (at < text.size()) text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
    }
  }

  // Goes on as another text of the corpus does.
  void splice(std::string& text, std::size_t at) {
    const std::string& other = corpus_[below(corpus_.size())];
    text = text.substr(0, at) + other.substr(below(other.size() + 1));
  }

  const std::vector<std::string>& corpus_;
  std::mt19937_64 engine_;
};

std::vector<std::string> texts_in(const std::vector<std::string>& folders) {
  std::vector<fs::path> files;
  for (const std::string& folder : folders) {
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      if (entry.is_regular_file()) files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  std::vector<std::string> texts;
  for (const fs::path& file : files) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    texts.push_back(bytes.str());
  }
  return texts;
}

void try_text(const Target& target, std::string text) {
  now_tried = std::move(text);
  target.run(reinterpret_cast<const std::uint8_t*>(now_tried.data()), now_tried.size());
}

int run(const Target& target, int runs, const std::vector<std::string>& folders) {
  const std::vector<std::string> corpus = texts_in(folders);
  if (corpus.empty()) return 2;
  found_file = std::string("fuzz-found-") + target.name;
  for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL}) std::signal(signal, on_signal);
#if defined(__GNUC__)
  if (__sanitizer_set_death_callback != nullptr) __sanitizer_set_death_callback(keep_what_failed);
#endif
  for (const std::string& text : corpus) try_text(target, text);
  const char* seed = std::getenv("TRAJECT_SEED");
  Mutator mutator(corpus, seed == nullptr ? 1 : std::strtoull(seed, nullptr, 10));
  for (int i = 0; i < runs; ++i) try_text(target, mutator.next());
  std::printf("%s: %zu texts, %d made out of them\n", target.name, corpus.size(), runs);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> words(argv + 1, argv + argc);
  if (words.size() >= 3) {
    for (const Target& target : targets) {
      if (words[0] == target.name)
        return run(target, std::atoi(words[1].c_str()), {words.begin() + 2, words.end()});
    }
  }
  std::fprintf(stderr, "usage: fuzz_tests TARGET RUNS FOLDER...\n");
  return 2;
}
