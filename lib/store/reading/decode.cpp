#include "store/reading/decode.hpp"

#include "store/reading/decoder.hpp"
#include "store/yaml/yaml_error.hpp"

namespace traject::store {

void decode(model::RecordType type, void* record, const Source& source, const Node& root,
            Findings& findings) {
  model::with_record_struct(type, [&](auto tag) {
    auto& decoded = *static_cast<typename decltype(tag)::type*>(record);
    try {
      Decoder decoder(source, root, findings);
      describe(decoder, decoded);
      decoder.refuse_unknown_keys();
      if (findings.diagnostics.empty()) check_meaning(source, root, decoded, findings.diagnostics);
    } catch (const TooManyFindings&) {
      findings.diagnostics.push_back(too_many_findings(source.file()));
    }
  });
}

}  // namespace traject::store
