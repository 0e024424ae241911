#pragma once

#include <span>
#include <string_view>

namespace traject::cli {

// One file of a new data folder, the same as data-examples/<template_name>/<path>. It is part of the program.
struct TemplateFile {
  std::string_view template_name;
  std::string_view path;  // relative, with '/'
  std::string_view text;
};

// All of them, in order of template and path.
std::span<const TemplateFile> template_files();

}  // namespace traject::cli
