#include "report/several.hpp"

#include <utility>

#include "report/cells.hpp"

namespace traject::report {

render::Document several(std::string_view command, const model::ProgrammeId& programme,
                         std::vector<render::Document> answers, const model::Changes& changes,
                         const model::Records& records) {
  if (answers.size() == 1) return std::move(answers.front());
  render::Document document;
  document.data = frame(command, records.settings);
  document.data["programme"] = programme.str();
  document.data["answers"] = Json::array();
  for (render::Document& answer : answers) {
    for (const char* of_whole : {"traject", "command", "organisation", "programme"})
      answer.data.erase(of_whole);
    document.data["answers"].push_back(std::move(answer.data));
    for (auto& block : answer.blocks) document.blocks.push_back(std::move(block));
  }
  document.data["files"] = files_json(changes);
  return document;
}

}  // namespace traject::report
