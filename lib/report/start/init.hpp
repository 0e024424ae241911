// The document of init.
#pragma once

#include <string>
#include <vector>

#include "render/document.hpp"

namespace traject::report {

[[nodiscard]] render::Document init(const std::string& folder, const std::string& template_name,
                                    const std::vector<std::string>& files);

}  // namespace traject::report
