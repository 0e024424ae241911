#include "store/disk/git_ignore.hpp"

#include <algorithm>
#include <bitset>
#include <cstddef>
#include <optional>
#include <utility>

#include "base/utf8.hpp"

namespace traject::store {
namespace {

constexpr std::size_t longest_pattern = 4096;  // no path is as long

using Characters = std::bitset<256>;

std::size_t index_of(char c) { return static_cast<unsigned char>(c); }

Characters only(char c) { return Characters().set(index_of(c)); }

Characters between(char first, char last) {
  Characters set;
  for (std::size_t c = index_of(first); c <= index_of(last); ++c) set.set(c);
  return set;
}

// What a part of a pattern stands for.
struct Piece {
  enum class Is {
    character,  // one of these
    in_name,    // *: any number of characters but slashes
    any,        // ** after the last slash: anything at all
    folders     // **/: no folder, or several
  };
  Is is;
  Characters characters = {};
};

// Of names such as [:digit:], those that somebody writes for a folder.
std::optional<Characters> named_characters(std::string_view name) {
  const Characters letters = between('a', 'z') | between('A', 'Z');
  if (name == "digit") return between('0', '9');
  if (name == "lower") return between('a', 'z');
  if (name == "upper") return between('A', 'Z');
  if (name == "alpha") return letters;
  if (name == "alnum") return letters | between('0', '9');
  return {};
}

// Takes [a-z] off the beginning, or [!a-z]. Nothing where it does not end.
std::optional<Characters> take_set(std::string_view& pattern) {
  std::string_view rest = pattern.substr(1);
  const bool is_negated = rest.starts_with('!') || rest.starts_with('^');
  if (is_negated) rest.remove_prefix(1);
  Characters set;
  const auto take = [&rest]() -> std::optional<char> {
    if (rest.starts_with('\\')) rest.remove_prefix(1);
    if (rest.empty()) return {};
    const char c = rest.front();
    rest.remove_prefix(1);
    return c;
  };
  for (bool is_first = true; is_first || !rest.starts_with(']'); is_first = false) {
    if (rest.starts_with("[:")) {
      const std::size_t end = rest.find(":]");
      const auto named =
          end == std::string_view::npos ? std::nullopt : named_characters(rest.substr(2, end - 2));
      if (!named) return {};
      set |= *named;
      rest.remove_prefix(end + 2);
      continue;
    }
    const auto first = take();
    if (!first) return {};
    auto last = first;
    if (rest.size() > 1 && rest[0] == '-' && rest[1] != ']') {
      rest.remove_prefix(1);
      last = take();
    }
    if (!last) return {};
    set |= only(*first) | between(*first, *last);
  }
  pattern = rest.substr(1);
  if (is_negated) set.flip();
  return set.reset('/');
}

// Nothing where the pattern fits no path.
std::optional<std::vector<Piece>> pieces_of(std::string_view pattern) {
  using Is = Piece::Is;
  std::vector<Piece> pieces;
  bool begins_name = true;
  while (!pattern.empty()) {
    const std::size_t stars = std::min(pattern.find_first_not_of('*'), pattern.size());
    const std::string_view rest = pattern.substr(stars);
    const bool is_alone = stars > 1 && begins_name && (rest.empty() || rest.front() == '/');
    begins_name = pattern.front() == '/' || (is_alone && !rest.empty());
    if (stars > 0) {
      pieces.push_back({!is_alone ? Is::in_name : rest.empty() ? Is::any : Is::folders});
      pattern = is_alone && !rest.empty() ? rest.substr(1) : rest;
    } else if (pattern.front() == '[') {
      const auto set = take_set(pattern);
      if (!set) return {};
      pieces.push_back({Is::character, *set});
    } else if (pattern.front() == '?') {
      pieces.push_back({Is::character, Characters().set().reset('/')});
      pattern.remove_prefix(1);
    } else {
      if (pattern.front() == '\\' && pattern.size() > 1) pattern.remove_prefix(1);
      pieces.push_back({Is::character, only(pattern.front())});
      pattern.remove_prefix(1);
    }
  }
  return pieces;
}

// From the last piece to the first: where in the path the pieces from there on can begin. So a long pattern takes its length
// times that of the path, whatever stands in it.
bool fits(std::string_view pattern, std::string_view path) {
  using Is = Piece::Is;
  const auto pieces = pieces_of(pattern);
  if (!pieces) return false;
  std::vector<bool> after(path.size() + 1);
  after[path.size()] = true;
  for (auto piece = pieces->rbegin(); piece != pieces->rend(); ++piece) {
    std::vector<bool> from(path.size() + 1);
    bool folder_ends = false;  // at a later slash, with what comes after fitting
    for (std::size_t at = path.size() + 1; at-- > 0;) {
      const bool is_end = at == path.size();
      const bool is_slash = !is_end && path[at] == '/';
      folder_ends = folder_ends || (is_slash && after[at + 1]);
      switch (piece->is) {
        case Is::character:
          from[at] = !is_end && piece->characters[index_of(path[at])] && after[at + 1];
          break;
        case Is::in_name: from[at] = after[at] || (!is_end && !is_slash && from[at + 1]); break;
        case Is::any: from[at] = after[at] || (!is_end && from[at + 1]); break;
        case Is::folders: from[at] = after[at] || folder_ends; break;
      }
    }
    after = std::move(from);
  }
  return after[0];
}

std::string_view without_end(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  while (line.ends_with(' ') && !line.ends_with("\\ ")) line.remove_suffix(1);
  return line;
}

// The name of a folder is no pattern.
std::string taken_literally(const std::string& folder) {
  std::string pattern;
  for (const char c : folder) {
    if (c != '/') pattern += '\\';
    pattern += c;
  }
  return folder.empty() ? pattern : pattern + "/";
}

}  // namespace

void GitIgnore::add(const std::string& folder, std::string_view text) {
  if (text.starts_with(base::byte_order_mark)) text.remove_prefix(base::byte_order_mark.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    std::string_view pattern = without_end(text.substr(at, end - at));
    at = end + 1;
    Line line;
    if (pattern.empty() || pattern.front() == '#' || pattern.size() > longest_pattern) continue;
    line.takes_back = pattern.starts_with('!');
    if (line.takes_back) pattern.remove_prefix(1);
    line.folders_only = pattern.ends_with('/');
    if (line.folders_only) pattern.remove_suffix(1);
    const bool anywhere = pattern.find('/') == std::string_view::npos;
    if (pattern.starts_with('/')) pattern.remove_prefix(1);
    line.pattern = taken_literally(folder) + (anywhere ? "**/" : "") + std::string(pattern);
    lines_.push_back(std::move(line));
  }
}

bool GitIgnore::has(const std::string& path, bool is_folder) const {
  const auto found = std::find_if(lines_.rbegin(), lines_.rend(), [&](const Line& line) {
    return (is_folder || !line.folders_only) && fits(line.pattern, path);
  });
  return found != lines_.rend() && !found->takes_back;
}

}  // namespace traject::store
