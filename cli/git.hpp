// The git repository that contains a data folder, whatever GIT_DIR and similar variables say.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace traject::cli {

class GitRepository {
 public:
  // Throws base::Failure (input_output) where there is no program git, or the folder is in no work tree.
  explicit GitRepository(std::filesystem::path folder);

  // Makes one commit of exactly these files, given relative to the folder, as far as they are not as the last commit has
  // them; false where they all are. Whatever else is staged or changed stays as it is. Throws base::Failure
  // (input_output) with git's own words; the files are written then. A file that is gone is taken out, where git knew it.
  [[nodiscard]] bool commit(std::vector<std::string> files, const std::string& subject) const;

 private:
  [[nodiscard]] std::vector<std::string> differing(const std::vector<std::string>& files) const;
  void run_on(const std::vector<std::string>& files, std::vector<std::string> command) const;

  std::filesystem::path folder_;
};

}  // namespace traject::cli
