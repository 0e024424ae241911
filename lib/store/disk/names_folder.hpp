// The folder of the names: what else is in it, and whether git would take it.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "store/disk/file_system.hpp"

namespace traject::store {

// Something in the folder that is no name of a person: another kind of file, a folder, a link. Hidden files do not count.
[[nodiscard]] std::optional<std::string> foreign_in_names(const FileSystem& files, const Spot& names);

// Whether `git add --all` would take files of the folder: it lies in a repository, and no .gitignore of that names it.
// Read without git, so that nothing of what a repository can start is started; without the settings of this user and this
// machine, which another clone does not have.
[[nodiscard]] bool git_would_take(const FileSystem& files, const std::filesystem::path& folder);

}  // namespace traject::store
