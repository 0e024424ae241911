// Any text as a record: it is read or refused, and the quick reader reads what yaml-cpp reads.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "store/yaml/scan.hpp"
#include "store/yaml/text_check.hpp"

using namespace traject;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const store::Source source("people/p-1.yaml", {reinterpret_cast<const char*>(data), size}, false);
  if (!store::check_text(source).empty()) return 0;
  const auto quick = store::scan(source.text());
  const store::Parsed slow = store::parse_by_yaml_cpp(source);
  if (quick && (!slow.diagnostics.empty() || *quick != slow.root)) std::abort();
  return 0;
}
