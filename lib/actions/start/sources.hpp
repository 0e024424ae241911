// import --sources: the sources by which tables can be read, and the headings each of them knows.
#pragma once

#include <string>
#include <vector>

#include "model/records.hpp"

namespace traject::actions {

struct SourceHeading {
  std::string heading;
  std::string field;  // empty where the column is not imported
};

// One of the folder, imports/<id>.yaml; or one for the answers of a survey tool, which is ready and needs no file.
struct TableSource {
  std::string id;
  bool is_ready = false;
  std::string title;  // of the tool; empty for one of the folder
  std::vector<SourceHeading> headings;
};

// Those of the folder first, by id, then the ready ones.
[[nodiscard]] std::vector<TableSource> table_sources(const model::Records& records);

}  // namespace traject::actions
