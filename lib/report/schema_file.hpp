// The published schema of one kind of document.
#pragma once

#include <string>

#include "render/document.hpp"

namespace traject::report {

struct SchemaFile {
  std::string command;
  std::string kind;  // of a command with several: what it is of, or the option; empty for all of them
  std::string doc;
  render::Json form;  // what comes after the title and the description

  // budget-of-cohort.schema.json
  [[nodiscard]] std::string name() const;
};

[[nodiscard]] render::Json json_of(const SchemaFile& file);

}  // namespace traject::report
