#include "store/reading/decode.hpp"

#include "model/record_structs.hpp"
#include "store/reading/decoder.hpp"
#include "store/yaml/yaml_error.hpp"

namespace traject::store {

// Compiled for each type of record, so only here.
model::AnyRecord decode(model::RecordType type, const Source& source, const Node& root, Findings& findings) {
  return model::with_record_struct(type, [&]<class Record>(model::RecordTag<Record>) -> model::AnyRecord {
    Record record;
    try {
      Decoder decoder(source, root, findings);
      describe(decoder, record);
      decoder.refuse_unknown_keys();
      if (findings.diagnostics.empty()) check_meaning(source, root, record, findings.diagnostics);
    } catch (const TooManyFindings&) {
      findings.diagnostics.push_back(too_many_findings(source.file()));
    }
    return record;
  });
}

}  // namespace traject::store
