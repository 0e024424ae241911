// The published schema of one kind of document.
#pragma once

#include <string>

#include "render/document.hpp"

namespace traject::report {

struct SchemaFile {
  std::string command;
  std::string kind;  // for a command with several: the subject or the option; empty for all of them
  std::string doc;
  render::Json form;  // everything after the title and the description

  // budget-of-cohort.schema.json
  [[nodiscard]] std::string name() const;
};

[[nodiscard]] render::Json json_of(const SchemaFile& file);

}  // namespace traject::report
