#include "store/reading/decode.hpp"

#include "store/reading/decoder.hpp"
#include "store/yaml/yaml_error.hpp"

namespace traject::store {

namespace {

// Compiled for each type of record, so only here.
template <class Record>
void decode_into(Record& record, const Source& source, const Node& root, Findings& findings) {
  try {
    Decoder decoder(source, root, findings);
    describe(decoder, record);
    decoder.refuse_unknown_keys();
    if (findings.diagnostics.empty()) check_meaning(source, root, record, findings.diagnostics);
  } catch (const TooManyFindings&) {
    findings.diagnostics.push_back(too_many_findings(source.file()));
  }
}

}  // namespace

model::AnyRecord decode(model::RecordType type, const Source& source, const Node& root, Findings& findings) {
  return model::with_record_struct(type, [&]<class Record>(model::RecordTag<Record>) -> model::AnyRecord {
    Record record;
    decode_into(record, source, root, findings);
    return record;
  });
}

void decode(model::RecordType type, void* record, const Source& source, const Node& root,
            Findings& findings) {
  model::with_record_struct(type, [&]<class Record>(model::RecordTag<Record>) {
    decode_into(*static_cast<Record*>(record), source, root, findings);
  });
}

}  // namespace traject::store
