// The published schema of the documents of a command.
#pragma once

#include <string>
#include <vector>

#include "render/document.hpp"

namespace traject::report {

struct SchemaFile {
  std::string name;  // of the command: docs/schemas/<name>.schema.json
  std::string doc;
  render::Json form;  // what comes after the title and the description
};

[[nodiscard]] render::Json json_of(const SchemaFile& file);

// Of a command that has documents of several kinds.
[[nodiscard]] SchemaFile one_of(std::string doc, const std::vector<SchemaFile>& kinds);

}  // namespace traject::report
