// The document of init.
#pragma once

#include <string>
#include <vector>

#include "render/document.hpp"

namespace traject::report {

struct NewFolder {
  std::string folder;
  std::string template_name;
  bool is_named = false;  // the organisation's name is known
  bool is_empty = false;  // made without an example
};

[[nodiscard]] render::Document init(const NewFolder& made, const std::vector<std::string>& files);

}  // namespace traject::report
