// The published schema of the documents of a command.
#pragma once

#include <string>

#include "render/document.hpp"

namespace traject::report {

struct SchemaFile {
  std::string name;  // of the command: docs/schemas/<name>.schema.json
  render::Json schema;
};

}  // namespace traject::report
