#include "store/disk/git_ignore.hpp"

#include <algorithm>

namespace traject::store {
namespace {

// One asterisk stands for anything without a slash, two for anything at all.
bool fits(std::string_view pattern, std::string_view path) {
  if (pattern.empty()) return path.empty();
  if (pattern.starts_with("**/") && fits(pattern.substr(3), path)) return true;
  if (pattern.front() == '*') {
    const bool any = pattern.starts_with("**");
    const std::string_view rest = pattern.substr(any ? 2 : 1);
    for (std::size_t taken = 0; taken <= path.size(); ++taken) {
      if (fits(rest, path.substr(taken))) return true;
      if (taken < path.size() && path[taken] == '/' && !any) return false;
    }
    return false;
  }
  if (path.empty()) return false;
  if (pattern.front() == '\\' && pattern.size() > 1) {
    pattern.remove_prefix(1);
  } else if (pattern.front() == '?') {
    return path.front() != '/' && fits(pattern.substr(1), path.substr(1));
  }
  return pattern.front() == path.front() && fits(pattern.substr(1), path.substr(1));
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
