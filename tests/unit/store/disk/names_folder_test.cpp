#include "store/disk/names_folder.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "support/folders.hpp"

using namespace traject;
using test::MemoryFolder;

namespace names_folder_test {

// Whether git would take the names of a repository whose top is /data, with this .gitignore.
bool taken(const std::string& gitignore, const std::string& folder = "names") {
  MemoryFolder data{{".git/HEAD", ""}, {".gitignore", gitignore}};
  return store::git_would_take(data.disk, data.root / folder);
}

TEST_CASE("a line of .gitignore keeps the names out of git, however it is written") {
  for (const std::string line :
       {"/names/", "/names", "names/", "names", "names/*", "names/**", "**/names", "n*s/", "*.yaml", "na?es",
        "/names/\r", "names/  ", "/names/*.yaml", "*", "\\names", "!names\nnames"})
    CHECK_MESSAGE(!taken(line + "\n"), line);
}

TEST_CASE("a line that names something else does not") {
  for (const std::string line : {"", "# names/", "/namen/", "name", "names/README.md", "other/names",
                                 "names\n!names", "*.yml", "*.yaml\n!names/*.yaml", "names2", "/n"})
    CHECK_MESSAGE(taken(line + "\n"), line);
}

TEST_CASE("each folder between the repository and the names has its say, the nearest one the last") {
  MemoryFolder data{
      {".git/info/exclude", "*.yaml\n"}, {".gitignore", "*.txt\n"}, {"private/.gitignore", "!*.yaml\n"}};
  CHECK_FALSE(store::git_would_take(data.disk, "/data/names"));
  CHECK(store::git_would_take(data.disk, "/data/private/names"));
  data.put("private/.gitignore", "/names/\n");
  CHECK_FALSE(store::git_would_take(data.disk, "/data/private/names"));
  data.put(".gitignore", "private/\n");
  data.put("private/.gitignore", "!names\n");
  CHECK_FALSE(store::git_would_take(data.disk, "/data/private/names"));
}

TEST_CASE("outside every repository git takes nothing") {
  MemoryFolder data{{".git/HEAD", ""}};
  CHECK_FALSE(store::git_would_take(data.disk, "/share/names"));
  CHECK(store::git_would_take(data.disk, "/data/names"));
}

TEST_CASE("what is no name of a person is foreign to the folder of the names") {
  using Case = std::pair<std::string, std::string>;
  for (const auto& [file, foreign] : std::vector<Case>{
           {"p-1.yaml", ""},
           {".DS_Store", ""},
           {".hidden", ""},
           {".ssh/config", ".ssh"},
           {".bashrc", ".bashrc"},
           {"passwd", "passwd"},
           {"Jan.yaml", "Jan.yaml"},
           {"deep/p-1.yaml", "deep"}}) {
    MemoryFolder folder{};
    folder.disk.put("/share/" + file, "");
    CHECK(store::foreign_in_names(folder.disk, {"/share"}).value_or("") == foreign);
  }
}

}  // namespace names_folder_test
