// The tables of docs/architecture.md hold for every include, and for what the build allows.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "house/markdown.hpp"
#include "house/source_tree.hpp"

namespace traject::house {
namespace {

using Words = std::set<std::string>;

Words words(const std::string& cell) {
  const auto list = in_backticks(cell);
  return {list.begin(), list.end()};
}

struct Room {
  Words uses;
  Words libraries;          // in its headers, and so for those who use the room too
  Words private_libraries;  // in its .cpp files only
};
using Rooms = std::map<std::string, Room>;

const std::string& architecture() {
  static const std::string text = read("docs/architecture.md");
  return text;
}

Rooms documented_rooms() {
  Rooms rooms;
  for (const Row& row : table(architecture(), "room")) {
    REQUIRE(row.size() == 4);
    rooms[in_backticks(row[0]).at(0)] = {words(row[1]), words(row[2]), words(row[3])};
  }
  return rooms;
}

struct Library {
  std::string target;  // in CMake
  std::string header;  // how its includes begin
};

std::map<std::string, Library> libraries() {
  std::map<std::string, Library> all;
  for (const Row& row : table(architecture(), "library")) {
    REQUIRE(row.size() >= 3);
    all[in_backticks(row[0]).at(0)] = {in_backticks(row[1]).at(0), in_backticks(row[2]).at(0)};
  }
  return all;
}

// The words behind room(name in a CMakeLists.txt, up to the bracket that closes it.
std::map<std::string, std::vector<std::string>> room_calls(const std::string& path) {
  std::map<std::string, std::vector<std::string>> calls;
  const std::string text = read(path);
  for (auto at = text.find("\nroom("); at != std::string::npos; at = text.find("\nroom(", at + 1)) {
    std::istringstream call(text.substr(at + 6, text.find(')', at) - at - 6));
    std::string name;
    call >> name;
    for (std::string word; call >> word;) calls[name].push_back(word);
  }
  return calls;
}

Rooms built_rooms() {
  std::map<std::string, std::string> name_of;
  for (const auto& [name, library] : libraries()) name_of[library.target] = name;
  const auto calls = room_calls("lib/CMakeLists.txt");
  Rooms rooms;
  for (const auto& [name, call] : calls) {
    Room& room = rooms[name];
    Words* part = nullptr;
    for (const std::string& word : call) {
      if (word == "USES")
        part = &room.uses;
      else if (word == "LIBRARIES")
        part = &room.libraries;
      else if (word == "PRIVATE_LIBRARIES")
        part = &room.private_libraries;
      else
        part->insert(part == &room.uses ? word : name_of[word]);
    }
  }
  return rooms;
}

// The libraries that a file may include.
Words allowed_libraries(const Rooms& rooms, const CodeFile& file) {
  const Room& room = rooms.at(file.room);
  Words allowed = room.libraries;
  for (const std::string& used : room.uses)
    allowed.insert(rooms.at(used).libraries.begin(), rooms.at(used).libraries.end());
  if (!file.is_header()) allowed.insert(room.private_libraries.begin(), room.private_libraries.end());
  return allowed;
}

bool is_system_header(const std::string& include) {
  static const Words system = {
      "dirent.h",   "fcntl.h",    "io.h",       "malloc.h",    "spawn.h",  "sys/file.h", "sys/ioctl.h",
      "sys/mman.h", "sys/stat.h", "sys/wait.h", "sys/xattr.h", "unistd.h", "windows.h"};
  return system.contains(include) || include.find_first_of("./") == std::string::npos;
}

TEST_CASE("a file includes only what the table of rooms allows it") {
  const Rooms rooms = documented_rooms();
  for (const CodeFile& file : code_files()) {
    CAPTURE(file.path);
    REQUIRE(rooms.contains(file.room));
    for (const Include& include : file.includes) {
      if (!include.in_quotes) continue;
      CAPTURE(include.path);
      const std::string room = include.path.substr(0, include.path.find('/'));
      CHECK((room == file.room || rooms.at(file.room).uses.contains(room)));
    }
  }
}

TEST_CASE("a file includes only the libraries that the table of rooms allows it") {
  const Rooms rooms = documented_rooms();
  const auto all = libraries();
  for (const CodeFile& file : code_files()) {
    const Words allowed = allowed_libraries(rooms, file);
    for (const Include& include : file.includes) {
      if (include.in_quotes || is_system_header(include.path)) continue;
      CAPTURE(file.path);
      CAPTURE(include.path);
      CHECK(std::any_of(allowed.begin(), allowed.end(),
                        [&](const auto& name) { return include.path.starts_with(all.at(name).header); }));
    }
  }
}

TEST_CASE("an include names its room, and never goes up with ../") {
  for (const CodeFile& file : code_files()) {
    for (const Include& include : file.includes) {
      CAPTURE(file.path);
      CAPTURE(include.path);
      CHECK(include.path.find("..") == std::string::npos);
      if (include.in_quotes) CHECK(include.path.find('/') != std::string::npos);
    }
  }
}

TEST_CASE("a folder of code holds no more files than somebody can take in") {
  constexpr int most_files = 50;
  std::map<std::string, int> counts;
  for (const CodeFile& file : code_files()) ++counts[file.path.substr(0, file.path.rfind('/'))];
  for (const auto& [folder, count] : counts) {
    CAPTURE(folder);
    CHECK(count <= most_files);
  }
}

TEST_CASE("the build allows the rooms what the table allows them") {
  const Rooms documented = documented_rooms();
  const Rooms built = built_rooms();
  for (const auto& [name, room] : built) {
    CAPTURE(name);
    REQUIRE(documented.contains(name));
    CHECK(documented.at(name).uses == room.uses);
    CHECK(documented.at(name).libraries == room.libraries);
    CHECK(documented.at(name).private_libraries == room.private_libraries);
  }
  for (const auto& [name, room] : documented) {
    CAPTURE(name);
    CHECK((name == "cli" || built.contains(name)));
  }
}

// Follows the includes inside a room; `way` is how we came here.
class CircleFinder {
 public:
  CircleFinder() {
    for (const CodeFile& file : code_files()) {
      for (const Include& include : file.includes) {
        if (include.in_quotes && include.path.starts_with(file.room + "/"))
          next_[file.name].push_back(include.path);
      }
    }
  }

  // The files of a circle, or nothing.
  std::vector<std::string> find() {
    for (const auto& [file, includes] : next_) {
      if (visit(file)) return way_;
    }
    return {};
  }

 private:
  bool visit(const std::string& file) {
    if (std::find(way_.begin(), way_.end(), file) != way_.end()) {
      way_.push_back(file);
      return true;
    }
    if (!seen_.insert(file).second) return false;
    way_.push_back(file);
    for (const std::string& next : next_[file]) {
      if (visit(next)) return true;
    }
    way_.pop_back();
    return false;
  }

  std::map<std::string, std::vector<std::string>> next_;
  std::set<std::string> seen_;
  std::vector<std::string> way_;
};

TEST_CASE("the files of a room do not include each other in a circle") {
  std::string circle;
  for (const std::string& file : CircleFinder().find()) circle += file + " -> ";
  CHECK(circle == "");
}

// True where the file includes <what>, or a header that begins so, or has the word in its code.
bool has(const CodeFile& file, const std::string& what) {
  if (!what.starts_with('<')) return file.text.find(what) != std::string::npos;
  const std::string header = what.substr(1, what.size() - 2);
  return std::any_of(file.includes.begin(), file.includes.end(), [&](const Include& include) {
    return header.ends_with('/') ? include.path.starts_with(header) : include.path == header;
  });
}

TEST_CASE("what belongs in one place is nowhere else") {
  for (const Row& row : table(architecture(), "only there")) {
    REQUIRE(row.size() >= 2);
    const auto places = in_backticks(row[1]);
    for (const std::string& what : in_backticks(row[0])) {
      bool is_there = false;
      for (const CodeFile& file : code_files()) {
        if (!has(file, what)) continue;
        CAPTURE(what);
        CAPTURE(file.path);
        const bool right = std::any_of(places.begin(), places.end(), [&](const std::string& place) {
          return file.path.starts_with(place);
        });
        CHECK(right);
        is_there = is_there || right;
      }
      CHECK_MESSAGE(is_there, what << " is in none of the places that the table names");
    }
  }
}

}  // namespace
}  // namespace traject::house
