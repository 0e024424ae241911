// The patterns of .gitignore files, as far as people write them for a folder: /names/, names/*, *.yaml, **/names, [np]*/, !other.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace traject::store {

class GitIgnore {
 public:
  // The lines of a .gitignore in a folder of the repository, "" for its top. Those that are added later go before.
  void add(const std::string& folder, std::string_view text);

  // By the last line that fits, as git does. Paths are relative to the top of the repository; that no folder above is
  // ignored, the caller has seen.
  [[nodiscard]] bool has_folder(const std::string& path) const { return has(path, true); }
  [[nodiscard]] bool has_file(const std::string& path) const { return has(path, false); }

 private:
  struct Line {
    std::string pattern;
    bool folders_only = false;
    bool takes_back = false;
  };
  [[nodiscard]] bool has(const std::string& path, bool is_folder) const;

  std::vector<Line> lines_;
};

}  // namespace traject::store
