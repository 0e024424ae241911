// Two texts of one kind of record with a line "===" between them: the first is edited until it holds the second.
#include "store/writing/edit.hpp"

#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>

#include "base/failure.hpp"
#include "model/cohort.hpp"
#include "model/form.hpp"
#include "model/person.hpp"
#include "model/registration.hpp"
#include "store/reading/decode.hpp"
#include "store/writing/value.hpp"
#include "store/yaml/text_check.hpp"

using namespace traject;

namespace {

template <class Record>
std::optional<Record> record_in(const store::Source& source) {
  if (!store::check_text(source).empty()) return {};
  const store::Parsed parsed = store::parse(source);
  if (!parsed.diagnostics.empty()) return {};
  store::Findings findings;
  Record record = store::decode<Record>(source, parsed.root, findings);
  if (!findings.diagnostics.empty()) return {};
  return record;
}

template <class Record>
void edit(const std::string& standing, const std::string& wanted) {
  const auto record = record_in<Record>({"example.yaml", wanted, false});
  const store::Source source("example.yaml", standing, false);
  if (!record || !record_in<Record>(source)) return;
  try {
    const store::Source result("example.yaml", store::edit_in_place(source, *record), false);
    const auto reading = record_in<Record>(result);
    if (!reading || store::value_of(*reading) != store::value_of(*record)) std::abort();
    if (store::edit_in_place(result, *record) != result.text()) std::abort();
  } catch (const base::Failure&) {  // it says that it cannot
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  const std::string between = "===\n";
  const auto middle = text.find(between);
  if (middle == std::string::npos) return 0;
  const std::string standing = text.substr(0, middle);
  const std::string wanted = text.substr(middle + between.size());
  edit<model::Registration>(standing, wanted);
  edit<model::Cohort>(standing, wanted);
  edit<model::Person>(standing, wanted);
  edit<model::Form>(standing, wanted);
  return 0;
}
