// A copy of a data folder in which a command may do what it likes.
#pragma once

#include <filesystem>
#include <optional>

#include "golden/golden_case.hpp"

namespace traject::golden {

// Derived files, in .traject/, are left out of everything here.
class Sandbox {
 public:
  // Copies a folder, or starts with an empty one.
  explicit Sandbox(const std::optional<std::filesystem::path>& data);
  ~Sandbox();
  Sandbox(const Sandbox&) = delete;
  Sandbox& operator=(const Sandbox&) = delete;

  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

  // Adds files, which do not count as changes.
  void lay_over(const std::filesystem::path& files_to_add);

  // What was created or changed since the last call; the name of a file that is gone says so.
  [[nodiscard]] Files changes();
  // The folder as it was copied. Changes since the last call of changes() are not seen.
  void restore();

 private:
  [[nodiscard]] Files files() const;

  std::filesystem::path folder_;
  Files copied_;
  Files last_seen_;
};

}  // namespace traject::golden
