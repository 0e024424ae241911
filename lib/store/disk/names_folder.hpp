// The folder of the names: what else is in it, and whether git would track it.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "store/disk/folder.hpp"

namespace traject::store {

// Whether the setting leads to the data folder itself, to a folder of its records or letters, or into a .git or .traject
// anywhere, however that is spelled.
[[nodiscard]] bool names_among_records(const Folder& folder);

// Something in the folder that is no name of a person: another kind of file, a folder, a link. Hidden files count only where
// they tell that this is somebody's home, such as .ssh.
[[nodiscard]] std::optional<std::string> foreign_in_names(const FileSystem& files, const Spot& names);

// Whether `git add --all` would take names in the folder, those that are there or others: it lies in a repository, and
// no .gitignore of that names it. Read without git, so that nothing of what a repository can start is started; without
// the settings of this user and this machine, which another clone does not have.
[[nodiscard]] bool git_would_take(const FileSystem& files, const std::filesystem::path& folder);

// Whether git has a name in the folder already, whatever .gitignore says. Read in the same way.
[[nodiscard]] bool git_tracks(const FileSystem& files, const std::filesystem::path& folder);

}  // namespace traject::store
