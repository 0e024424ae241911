#include "report/members.hpp"

#include <vector>

namespace traject::report {

std::optional<std::string> unless_empty(const std::string& text) {
  if (text.empty()) return {};
  return text;
}

void files_member(Object& object, const model::Changes& changes) {
  std::vector<std::string> files;
  for (const auto& change : changes) files.push_back(change.file);
  object.member("files", files, "written, or to be written with --dry-run; relative, with /");
}

}  // namespace traject::report
