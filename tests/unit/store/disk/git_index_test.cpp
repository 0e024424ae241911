#include "store/disk/git_index.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace traject;

namespace git_index_test {

std::string number(std::size_t value, int bytes) {
  std::string text;
  for (int i = bytes - 1; i >= 0; --i) text += static_cast<char>(value >> (8U * static_cast<unsigned>(i)));
  return text;
}

// As git writes it; since version 4 each name as what differs from the end of the one before it.
std::string index_of(int version, std::size_t digest_bytes, const std::vector<std::string>& names) {
  std::string index = "DIRC" + number(static_cast<std::size_t>(version), 4) + number(names.size(), 4);
  std::string before;
  for (const std::string& name : names) {
    const bool is_extended = version == 3;
    std::string entry(40 + digest_bytes, 'x');
    entry += number(std::min<std::size_t>(name.size(), 0xFFF) | (is_extended ? 0x4000U : 0U), 2);
    if (is_extended) entry += number(0, 2);
    if (version == 4) {
      std::size_t same = 0;
      while (same < before.size() && same < name.size() && before[same] == name[same]) ++same;
      const std::size_t gone = before.size() - same;
      if (gone >= 128) entry += static_cast<char>(0x80U | ((gone - 128) >> 7U));
      entry += static_cast<char>(gone & 0x7FU);
      entry += name.substr(same) + '\0';
    } else {
      entry += name;
      entry.resize((entry.size() + 8) / 8 * 8, '\0');
    }
    index += entry;
    before = name;
  }
  return index;
}

TEST_CASE("a record below the folder is found in each version, with either digest") {
  const std::string far = "cohorts/" + std::string(300, 'x') + ".yaml";
  for (const int version : {2, 3, 4}) {
    for (const std::size_t digest_bytes : {20UL, 32UL}) {
      const auto has = [&](const std::vector<std::string>& names) {
        return store::index_has_record_below(index_of(version, digest_bytes, names), "hr/names");
      };
      CHECK(has({far, "hr/names/p-1.yaml"}));
      CHECK(has({"hr/a.yaml", "hr/names/p-1.yaml", "hr/names/p-2.yaml", "z"}));
      CHECK_FALSE(has({}));
      CHECK_FALSE(has({far, "hr/names.yaml", "hr/names/.gitignore", "hr/names2/p-1.yaml", "names/p-1.yaml"}));
      CHECK(has({std::string(5000, 'a'), "hr/names/p-1.yaml"}));
    }
  }
}

TEST_CASE("what is no such list has nothing on it, wherever it breaks off") {
  const std::string whole = index_of(4, 20, {"a/b.yaml", "hr/names/p-1.yaml"});
  for (std::size_t size = 0; size < whole.size(); ++size)
    CHECK_FALSE(store::index_has_record_below(whole.substr(0, size), "hr/names"));
  CHECK_FALSE(store::index_has_record_below(index_of(5, 20, {"hr/names/p-1.yaml"}), "hr/names"));
  std::string many = index_of(2, 20, {"a"});
  many.replace(8, 4, "\xFF\xFF\xFF\xFF");
  CHECK_FALSE(store::index_has_record_below(many, "hr/names"));
}

}  // namespace git_index_test
