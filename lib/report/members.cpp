#include "report/members.hpp"

#include <utility>
#include <vector>

#include "model/record_file.hpp"

namespace traject::report {

std::optional<std::string> unless_empty(const std::string& text) {
  if (text.empty()) return {};
  return text;
}

void files_member(Object& object, const model::Changes& changes) {
  std::vector<std::string> files;
  for (const auto& change : changes) {
    std::string file = model::named_in_messages(change.file);
    if (files.empty() || files.back() != file) files.push_back(std::move(file));
  }
  object.member("files", files, "written, or to be written with --dry-run; of answer sheets the folder");
}

}  // namespace traject::report
