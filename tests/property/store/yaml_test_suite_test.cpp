// The cases of the YAML community (https://github.com/yaml/yaml-test-suite, MIT): what is no YAML is refused, and what is read of
// good YAML is what its authors say that it means. Much of YAML is refused here on purpose: anchors, tags, a list at the top.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "store/yaml/text_check.hpp"
#include "store/yaml/tree.hpp"

using namespace traject;
using store::Node;

namespace yaml_test_suite_test {

using nlohmann::json;

// Of these, what is no YAML, we read what a person would read (docs/decisions/0017).
const std::set<std::string> read_as_a_person_would = {"9C9N", "HRE5", "S98Z", "SU5Z", "X4QW"};

// Of a last line without a line end its authors say that it has one; PyYAML and we do not.
const std::string without_line_end = "L24T-1";

json cases() {
  const auto file =
      std::filesystem::path(TRAJECT_SOURCE_DIR) / "tests/property/store/yaml_test_suite/cases.json";
  return json::parse(std::ifstream(file, std::ios::binary));
}

// Here every scalar is a text until a field of a record says what it is.
bool means(const Node& node, const json& value) {
  switch (node.kind) {
    case Node::Kind::empty: return value.is_null();
    case Node::Kind::scalar:
      return value.is_string() ? node.text == value.get<std::string>() : value.is_primitive();
    case Node::Kind::list:
      return value.is_array() &&
             std::equal(node.values.begin(), node.values.end(), value.begin(), value.end(), means);
    case Node::Kind::map: break;
  }
  if (!value.is_object() || node.keys.size() != value.size()) return false;
  for (std::size_t i = 0; i < node.keys.size(); ++i) {
    const auto found = value.find(node.keys[i].text);
    if (found == value.end() || !means(node.values[i], *found)) return false;
  }
  return true;
}

TEST_CASE("the cases of the YAML community are read as they are meant, or refused") {
  std::set<std::string> bad_but_read;
  int compared = 0;
  for (const json& one : cases()) {
    const std::string id = one.at("id");
    CAPTURE(id);
    const store::Source source("case.yaml", one.at("yaml").get<std::string>(), false);
    if (!store::check_text(source).empty()) continue;
    const store::Parsed parsed = store::parse(source);
    if (!parsed.diagnostics.empty()) continue;
    if (one.value("bad", false)) bad_but_read.insert(id);
    if (!one.contains("json") || id == without_line_end) continue;
    CHECK(means(parsed.root, one.at("json")));
    ++compared;
  }
  for (const std::string& id : bad_but_read)
    CHECK_MESSAGE(read_as_a_person_would.contains(id.substr(0, 4)), id);
  CHECK(compared > 60);
}

}  // namespace yaml_test_suite_test
