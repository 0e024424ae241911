// Thousands of damaged records: reading never fails by itself, and every value is where its span says.
#include "store/yaml/tree.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "model/record_file.hpp"
#include "model/record_structs.hpp"
#include "property/store/damage.hpp"
#include "store/reading/decode.hpp"
#include "store/yaml/text_check.hpp"
#include "support/random.hpp"

using namespace traject;
using store::Node;
using test::Random;

namespace tree_test {

namespace fs = std::filesystem;

constexpr int cases = 20'000;

struct Example {
  model::RecordFile file;
  std::string text;
};

// The records of the examples, a few of each type.
std::vector<Example> examples() {
  const fs::path folder = fs::path(TRAJECT_SOURCE_DIR) / "data-examples";
  std::map<std::string, std::vector<Example>> by_type;
  for (const auto& organisation : fs::directory_iterator(folder)) {
    if (!organisation.is_directory()) continue;
    for (const auto& entry : fs::recursive_directory_iterator(organisation.path())) {
      const std::string path = fs::relative(entry.path(), organisation.path()).generic_string();
      auto file = model::record_file(path);
      if (!entry.is_regular_file() || !file) continue;
      std::ostringstream bytes;
      bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
      const std::string type(model::word(file->type));
      by_type[type].push_back({std::move(*file), bytes.str()});
    }
  }
  std::vector<Example> some;
  for (auto& [type, all] : by_type) {
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.text < b.text; });
    for (std::size_t i = 0; i < all.size() && i < 12; ++i)
      some.push_back(all[i * all.size() / 12 % all.size()]);
  }
  return some;
}

// A plain scalar says what is written, lines folded to spaces.
std::string folded(std::string text) {
  std::string result;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
    if (!space) result += c;
  }
  return result;
}

void check_node(const Node& node, const std::string& text, const Node* parent) {
  REQUIRE(node.span.begin <= node.span.end);
  REQUIRE(node.span.end <= text.size() + 1);
  if (parent != nullptr) REQUIRE(parent->span.begin <= node.span.begin);
  const std::string bytes = text.substr(node.span.begin, node.span.end - node.span.begin);
  if (node.kind == Node::Kind::scalar && !node.quoted) CHECK(folded(bytes) == folded(node.text));
  if (node.kind == Node::Kind::scalar && node.quoted && bytes.find_first_of("|>") != 0) {
    CHECK(bytes.size() >= 2);
    CHECK((bytes.front() == '"' || bytes.front() == '\''));
    CHECK(bytes.back() == bytes.front());
  }
  if (node.flow && (bytes.front() == '[' || bytes.front() == '{')) {
    CHECK(bytes.back() == (bytes.front() == '[' ? ']' : '}'));
  }
  for (const Node& key : node.keys) check_node(key, text, &node);
  for (const Node& value : node.values) check_node(value, text, &node);
}

void check_places(const base::Diagnostics& found, const std::string& text) {
  const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
  for (const auto& one : found) {
    CHECK(one.place.line >= 1);
    CHECK(one.place.line <= lines);
    CHECK(one.place.column >= 1);
    CHECK(one.place.length >= 1);
    CHECK(one.hint.has_value());
  }
}

void read(const Example& example) {
  const store::Source source(
      example.file.path, example.text, model::info(example.file.type).traits.about_people);
  const auto unsafe = store::check_text(source);
  check_places(unsafe, example.text);
  if (!unsafe.empty()) return;
  const store::Parsed parsed = store::parse(source);
  check_places(parsed.diagnostics, example.text);
  if (!parsed.diagnostics.empty()) return;
  check_node(parsed.root, example.text, nullptr);
  store::Findings findings;
  model::with_record_struct(example.file.type, [&](auto tag) {
    (void)store::decode<typename decltype(tag)::type>(source, parsed.root, findings);
  });
  check_places(findings.diagnostics, example.text);
}

TEST_CASE("whatever is done to a record, it is read or refused, and every value is where its span says") {
  const auto all = examples();
  REQUIRE_FALSE(all.empty());
  for (const Example& example : all) read(example);
  for (int i = 0; i < cases; ++i) {
    CAPTURE(i);
    Random random(i);
    Example example = random.pick(all);
    for (int n = random.between(1, 6); n > 0; --n) test::damage(example.text, random);
    CAPTURE(example.text);
    read(example);
  }
}

}  // namespace tree_test
