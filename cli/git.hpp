// The git repository that contains a data folder, whatever GIT_DIR and similar variables say.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace traject::cli {

class GitRepository {
 public:
  // Throws base::Failure (input_output) if there is no git program, or the folder is in no work tree.
  explicit GitRepository(std::filesystem::path folder);

  // Throws base::Failure (input_output) if one of these files, given relative to the folder, is in another repository inside this
  // one: no commit of this one could hold it.
  void expect_own(const std::vector<std::string>& files) const;

  // Makes one commit of exactly these files, given relative to the folder, as far as they differ from the last commit; false if
  // none of them does. Anything else that is staged or changed stays as it is. Throws base::Failure
  // (input_output) with git's own words; by then the files are written. A deleted file is removed if git knew it.
  [[nodiscard]] bool commit(std::vector<std::string> files, const std::string& subject) const;

 private:
  void look_again_at(const std::vector<std::string>& files) const;
  [[nodiscard]] std::vector<std::string> differing(const std::vector<std::string>& files) const;
  void run_on(const std::vector<std::string>& files, std::vector<std::string> command) const;

  std::filesystem::path folder_;
};

}  // namespace traject::cli
