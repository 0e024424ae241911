// The document of init.
#pragma once

#include <string>
#include <vector>

#include "render/document.hpp"
#include "report/schema_file.hpp"

namespace traject::report {

struct NewFolder {
  std::string folder;
  std::string template_name;
  bool is_named = false;  // the organisation's name was given
  bool is_empty = false;  // made without an example
};

[[nodiscard]] render::Document init(const NewFolder& made, const std::vector<std::string>& files);
[[nodiscard]] SchemaFile init_schema();

}  // namespace traject::report
