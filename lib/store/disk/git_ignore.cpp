#include "store/disk/git_ignore.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace traject::store {
namespace {

// What a part of a pattern stands for.
struct Piece {
  enum class Is {
    character,
    one,      // ?: any but a slash
    in_name,  // *: any number of those
    any,      // **: anything at all
    folders   // **/: no folder, or several
  };
  Is is;
  char character = '\0';
};

std::vector<Piece> pieces_of(std::string_view pattern) {
  using Is = Piece::Is;
  std::vector<Piece> pieces;
  while (!pattern.empty()) {
    const std::size_t stars = std::min(pattern.find_first_not_of('*'), pattern.size());
    const bool is_escaped = pattern.front() == '\\' && pattern.size() > 1;
    if (stars > 1 && pattern.substr(stars).starts_with('/')) {
      pieces.push_back({Is::folders});
      pattern.remove_prefix(stars + 1);
    } else if (stars > 0) {
      pieces.push_back({stars > 1 ? Is::any : Is::in_name});
      pattern.remove_prefix(stars);
    } else {
      const bool is_any = pattern.front() == '?';
      pieces.push_back({is_any ? Is::one : Is::character, pattern[is_escaped ? 1 : 0]});
      pattern.remove_prefix(is_escaped ? 2 : 1);
    }
  }
  return pieces;
}

// From the last piece to the first: where in the path the pieces from there on can begin. So a long pattern takes its length
// times that of the path, whatever stands in it.
bool fits(std::string_view pattern, std::string_view path) {
  using Is = Piece::Is;
  const auto pieces = pieces_of(pattern);
  std::vector<bool> after(path.size() + 1);
  after[path.size()] = true;
  for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
    std::vector<bool> from(path.size() + 1);
    bool folder_ends = false;  // at a later slash, with what comes after fitting
    for (std::size_t at = path.size() + 1; at-- > 0;) {
      const bool is_end = at == path.size();
      const bool is_slash = !is_end && path[at] == '/';
      folder_ends = folder_ends || (is_slash && after[at + 1]);
      switch (piece->is) {
        case Is::character: from[at] = !is_end && path[at] == piece->character && after[at + 1]; break;
        case Is::one: from[at] = !is_end && !is_slash && after[at + 1]; break;
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
  while (line.ends_with('\r') || (line.ends_with(' ') && !line.ends_with("\\ "))) line.remove_suffix(1);
  return line;
}

}  // namespace

void GitIgnore::add(const std::string& folder, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    std::string_view pattern = without_end(text.substr(at, end - at));
    at = end + 1;
    Line line;
    if (pattern.empty() || pattern.front() == '#') continue;
    line.takes_back = pattern.starts_with('!');
    if (line.takes_back) pattern.remove_prefix(1);
    line.folders_only = pattern.ends_with('/');
    if (line.folders_only) pattern.remove_suffix(1);
    const bool anywhere = pattern.find('/') == std::string_view::npos;
    if (pattern.starts_with('/')) pattern.remove_prefix(1);
    line.pattern = (folder.empty() ? "" : folder + "/") + (anywhere ? "**/" : "") + std::string(pattern);
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
