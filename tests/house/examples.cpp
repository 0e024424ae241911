#include "house/examples.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <stdexcept>

#include "cli/run.hpp"
#include "house/markdown.hpp"
#include "house/source_tree.hpp"
#include "support/chance.hpp"

namespace traject::house {
namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

const std::string left_out = "…";
const std::string shown_folder = "/data";

std::vector<std::string> words_of(const std::string& line) {
  std::vector<std::string> words;
  bool in_word = false;
  bool quoted = false;
  for (const char c : line) {
    if (c == '"') {
      quoted = !quoted;
      if (!in_word) words.emplace_back();
      in_word = true;
    } else if (c == ' ' && !quoted) {
      in_word = false;
    } else {
      if (!in_word) words.emplace_back();
      in_word = true;
      words.back() += c;
    }
  }
  return words;
}

// A copy of the examples, side by side, that is gone when the page is read.
class Copy {
 public:
  Copy() : folder_(fs::temp_directory_path() / ("traject-docs-" + std::to_string(std::random_device{}()))) {
    fs::copy(repository() / "data-examples", folder_, fs::copy_options::recursive);
    fs::remove_all(
        folder_ / "zwolle/cohorts");  // as script/demo does: an example may have been tried out in place
  }
  ~Copy() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }
  Copy(const Copy&) = delete;
  Copy& operator=(const Copy&) = delete;

  [[nodiscard]] const fs::path& folder() const { return folder_; }

 private:
  fs::path folder_;
};

class Terminal {
 public:
  void put(const std::string& path, const std::string& text) {
    fs::create_directories((folder_ / path).parent_path());
    std::ofstream(folder_ / path, std::ios::binary) << text;
  }

  void change_folder(const std::string& name) { folder_ = (folder_ / name).lexically_normal(); }

  // What a terminal shows: both streams, in the order of writing.
  Lines run(const std::string& command) {
    std::ostringstream both;
    cli::World world{
        .out = both,
        .err = both,
        .folder = folder_,
        .now =
            [this] {
              asks_clock_ = true;
              return base::Instant{};
            },
        .random = test::steady_chance()};
    code_ = static_cast<int>(cli::run(words_of(command), world));
    if (asks_clock_) throw std::runtime_error("an example needs --as-of: traject " + command);
    return lines_of(as_shown(both.str()));
  }

  [[nodiscard]] int code() const { return code_; }

 private:
  // The copy is another folder in every run; and a page has no line ends of iCalendar's kind.
  [[nodiscard]] std::string as_shown(std::string text) const {
    std::erase(text, '\r');
    const std::string name = copy_.folder().generic_string();
    for (auto at = text.find(name); at != std::string::npos; at = text.find(name))
      text.replace(at, name.size(), shown_folder);
    return text;
  }

  Copy copy_;
  fs::path folder_ = copy_.folder() / "zwolle";
  int code_ = 0;
  bool asks_clock_ = false;
};

// Without the empty lines around it.
struct Framed {
  Lines before;
  Lines lines;
  Lines after;
};
Framed framed(const Lines& all) {
  const auto is_full = [](const std::string& line) { return !line.empty(); };
  const auto begin = std::find_if(all.begin(), all.end(), is_full);
  const auto end = std::find_if(all.rbegin(), std::make_reverse_iterator(begin), is_full).base();
  return {{all.begin(), begin}, {begin, end}, {end, all.end()}};
}

// The lines before and after "…", or all of them.
struct Parts {
  Lines head;
  Lines tail;
  bool has_gap = false;
};
Parts parts_of(const Lines& lines) {
  const auto gap = std::find(lines.begin(), lines.end(), left_out);
  if (gap == lines.end()) return {lines, {}, false};
  return {{lines.begin(), gap}, {gap + 1, lines.end()}, true};
}

bool fits(const Lines& expected, const Lines& actual) {
  const Parts parts = parts_of(expected);
  if (!parts.has_gap) return expected == actual;
  if (parts.head.size() + parts.tail.size() > actual.size()) return false;
  return std::equal(parts.head.begin(), parts.head.end(), actual.begin()) &&
         std::equal(parts.tail.rbegin(), parts.tail.rend(), actual.rbegin());
}

// As much of the actual lines as the page showed of the expected ones.
Lines shortened(const Lines& actual, const Lines& expected) {
  const Parts parts = parts_of(expected);
  if (!parts.has_gap || parts.head.size() + parts.tail.size() >= actual.size()) return actual;
  Lines lines(actual.begin(), actual.begin() + static_cast<std::ptrdiff_t>(parts.head.size()));
  lines.push_back(left_out);
  lines.insert(lines.end(), actual.end() - static_cast<std::ptrdiff_t>(parts.tail.size()), actual.end());
  return lines;
}

class Player {
 public:
  Replay play(const std::string& page) {
    const Lines lines = lines_of(page);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      keep(lines[i]);
      if (!lines[i].starts_with("```") || lines[i] == "```") continue;
      const auto end = std::find(lines.begin() + static_cast<std::ptrdiff_t>(i), lines.end(), "```");
      const Lines block(lines.begin() + static_cast<std::ptrdiff_t>(i) + 1, end);
      if (lines[i] == "```yaml" || lines[i] == "```csv") {
        put_file(block);
      } else {
        play_block(block);
      }
      i += block.size();
    }
    replay_.as_it_is_now = joined(now_);
    return replay_;
  }

 private:
  void keep(const std::string& line) { now_.push_back(line); }
  void keep(const Lines& lines) { now_.insert(now_.end(), lines.begin(), lines.end()); }

  void put_file(const Lines& block) {
    keep(block);
    const bool is_named = !block.empty() && block[0].starts_with("# ") &&
                          (block[0].ends_with(".yaml") || block[0].ends_with(".csv"));
    if (!is_named) return;
    terminal_.put(block[0].substr(2), joined({block.begin() + 1, block.end()}));
  }

  void play_block(const Lines& block) {
    for (auto at = block.begin(); at != block.end();) {
      const auto next =
          std::find_if(at + 1, block.end(), [](const auto& line) { return line.starts_with("$ "); });
      play_command(*at, {at + 1, next}, next == block.end() ? std::string() : *next);
      at = next;
    }
  }

  void play_command(const std::string& line, const Lines& shown, const std::string& next) {
    keep(line);
    if (line == "$ echo $?") return compare(line, shown, {std::to_string(terminal_.code())});
    if (line.starts_with("$ cd ")) terminal_.change_folder(line.substr(5));
    if (!line.starts_with("$ traject ")) return keep(shown);
    ++replay_.commands;
    compare(line, shown, terminal_.run(line.substr(10)));
    if (terminal_.code() != 0 && next != "$ echo $?") {
      replay_.failed.push_back(line + " ended with " + std::to_string(terminal_.code()));
    }
  }

  void compare(const std::string& line, const Lines& shown, const Lines& printed) {
    const Framed expected = framed(shown);
    const Lines actual = framed(printed).lines;
    const bool same = fits(expected.lines, actual);
    if (!same) replay_.different.push_back({line, expected.lines, actual});
    keep(expected.before);
    keep(same ? expected.lines : shortened(actual, expected.lines));
    keep(expected.after);
  }

  Terminal terminal_;
  Lines now_;
  Replay replay_;
};

}  // namespace

Replay replay(const std::string& page) { return Player().play(page); }

}  // namespace traject::house
