#include "store/writing/diff.hpp"

#include <fmt/format.h>

#include <dtl/dtl.hpp>
#include <sstream>
#include <utility>
#include <vector>

#include "store/yaml/hidden.hpp"

namespace traject::store {
namespace {

// Lines without their ends. A last line without an end carries git's mark for that, so that it differs from one with.
std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = text.find('\n', at);
    if (end == std::string::npos) {
      lines.push_back(text.substr(at) + "\n\\ No newline at end of file");
      break;
    }
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

std::string header(const FileEdit& edit) {
  const std::string old_name = edit.before ? "a/" + edit.file : "/dev/null";
  const std::string mode = edit.before ? "" : "new file mode 100644\n";
  return fmt::format("diff --git a/{0} b/{0}\n{1}--- {2}\n+++ b/{0}\n", edit.file, mode, old_name);
}

std::string whole_new_file(const std::vector<std::string>& lines) {
  std::string text = fmt::format("@@ -0,0 +1,{} @@\n", lines.size());
  for (const auto& line : lines) text += fmt::format("+{}\n", line);
  return text;
}

}  // namespace

std::string unified_diff_of_removal(const std::string& file, const std::string& before) {
  const auto lines = lines_of(before);
  std::string text = fmt::format(
      "diff --git a/{0} b/{0}\ndeleted file mode 100644\n--- a/{0}\n+++ /dev/null\n@@ -1,{1} +0,0 @@\n", file,
      lines.size());
  for (const auto& line : lines) text += fmt::format("-{}\n", line);
  return without_hidden(file, std::move(text));
}

std::string unified_diff(const FileEdit& edit) {
  const auto after = lines_of(edit.after);
  if (!edit.before) return without_hidden(edit.file, header(edit) + whole_new_file(after));
  dtl::Diff<std::string> diff(lines_of(*edit.before), after);
  diff.compose();
  diff.composeUnifiedHunks();
  std::ostringstream hunks;
  diff.printUnifiedFormat(hunks);
  return without_hidden(edit.file, header(edit) + hunks.str());
}

}  // namespace traject::store
