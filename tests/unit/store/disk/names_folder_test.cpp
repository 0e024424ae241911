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
       {"/names/",          "/names",
        "names/",           "names",
        "names/*",          "names/**",
        "**/names",         "n*s/",
        "*.yaml",           "na?es",
        "/names/\r",        "names/  ",
        "/names/*.yaml",    "*",
        "\\names",          "!names\nnames",
        "[n]ames/",         "[!a-m]ames",
        "[[:lower:]]*s/",   "\xEF\xBB\xBFnames/",
        "**/p-[0-9]*.yaml", "names/**/*.yaml"})
    CHECK_MESSAGE(!taken(line + "\n"), line);
}

TEST_CASE("a line that names something else does not") {
  for (const std::string line :
       {"", "# names/", "/namen/", "name", "names/README.md", "other/names", "names\n!names", "*.yml",
        "*.yaml\n!names/*.yaml", "names2", "/n", "/**.yaml", "/names**.yaml", "names/\r\r", "[names",
        "[^n]ames", "p-[a-z].yaml"})
    CHECK_MESSAGE(taken(line + "\n"), line);
}

TEST_CASE("a long line of asterisks takes no longer than any other") {
  const std::string stars(100'000, '*');
  CHECK_FALSE(taken(stars + "q\nnames/\n"));
  CHECK(taken(stars + "q\n"));
  CHECK_FALSE(taken("names/\n" + stars + "q\n"));
  std::string apart;
  for (int i = 0; i < 200; ++i) apart += "*a";
  const std::string folder(200, 'a');
  CHECK(taken(apart + "b\n", folder));
  CHECK_FALSE(taken(apart + "\n", folder));
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

TEST_CASE("a linked work tree has the excludes of its repository") {
  MemoryFolder tree{{".git", "gitdir: /whole/.git/worktrees/data\n"}};
  tree.disk.put("/whole/.git/worktrees/data/commondir", "../..\n");
  CHECK(store::git_would_take(tree.disk, "/data/names"));
  tree.disk.put("/whole/.git/info/exclude", "/names/\n");
  CHECK_FALSE(store::git_would_take(tree.disk, "/data/names"));
}

TEST_CASE("a folder whose name looks like a pattern is none") {
  MemoryFolder data{{".git/HEAD", ""}, {"[n]*/.gitignore", "/names/\n"}};
  CHECK_FALSE(store::git_would_take(data.disk, "/data/[n]*/names"));
}

TEST_CASE("a line that takes back one name is enough") {
  const std::string lines = "names/*\n!names/p-1042.yaml\n";
  CHECK_FALSE(taken(lines));
  MemoryFolder data{{".git/HEAD", ""}, {".gitignore", lines}, {"names/p-1042.yaml", "name: Noor de Wit\n"}};
  CHECK(store::git_would_take(data.disk, "/data/names"));
}

// A list of what git tracks, of version 2.
std::string index_of(const std::string& file) {
  std::string entry(60, '\0');
  entry += std::string{'\0', static_cast<char>(file.size())} + file;
  entry.resize((entry.size() + 8) / 8 * 8, '\0');
  return std::string("DIRC\0\0\0\2\0\0\0\1", 12) + entry;
}

TEST_CASE("what git has already is told whatever .gitignore says, also in a work tree of its own") {
  MemoryFolder data{{".git/HEAD", ""}, {".gitignore", "/names/\n"}};
  CHECK_FALSE(store::git_tracks(data.disk, "/data/names"));
  data.put(".git/index", index_of("people/p-1.yaml"));
  CHECK_FALSE(store::git_tracks(data.disk, "/data/names"));
  data.put(".git/index", index_of("names/p-1.yaml"));
  CHECK(store::git_tracks(data.disk, "/data/names"));
  CHECK_FALSE(store::git_tracks(data.disk, "/data/private/names"));

  MemoryFolder tree{{".git", "gitdir: ../whole/.git/worktrees/data\n"}};
  CHECK_FALSE(store::git_tracks(tree.disk, "/data/names"));
  tree.disk.put("/whole/.git/worktrees/data/index", index_of("names/p-1.yaml"));
  CHECK(store::git_tracks(tree.disk, "/data/names"));
}

TEST_CASE(
    "names do not go among records, nor into what git and the program keep, however the way there is "
    "spelled") {
  MemoryFolder data{{".git/HEAD", ""}};
  data.disk.link("/to-data", "/data");
  data.disk.link("/to-people", "/data/people");
  data.disk.link("/to-git", "/data/.git/hooks");
  const auto leads_in = [&](const std::string& names) {
    auto folder = data.folder();
    folder.names_folder = names;
    return store::names_among_records(folder);
  };
  for (const std::string names :
       {".git",
        ".git/hooks",
        "./.git/",
        "names/../.git",
        "names/..",
        ".",
        "",
        "..//data",
        "../data/.traject",
        ".GIT",
        ".Git.",
        ".g\u200cit",
        "people",
        "People/",
        "registrations/one",
        "letters",
        "names/x/../../cohorts",
        "/data",
        "/data/./people",
        "/data/names/../.git",
        "../whole/.git",
        "/share/.git/names",
        "/to-data",
        "/to-data/people",
        "../to-people",
        "/to-git"})
    CHECK_MESSAGE(leads_in(names), names);
  for (const std::string names :
       {"names", "namen", "names/people", "private/names", "../names", "../data2/names", "/share/names",
        "/data/names", "/share/people", "/to-data/names", ".github", "gitnames"})
    CHECK_FALSE_MESSAGE(leads_in(names), names);
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
