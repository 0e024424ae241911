// The git repository that a data folder stands in.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace traject::cli {

class GitRepository {
 public:
  // Throws base::Failure (input_output) where there is no program git, or the folder is in no work tree.
  explicit GitRepository(std::filesystem::path folder);

  // Makes one commit of exactly these files, given relative to the folder. Whatever else is staged or changed stays as
  // it is. `why` may be empty. Throws base::Failure (input_output) with git's own words; the files are written then.
  void commit(const std::vector<std::string>& files, const std::string& subject,
              const std::string& why) const;

 private:
  std::filesystem::path folder_;
};

}  // namespace traject::cli
