#include "store/writing/edit.hpp"

#include <algorithm>
#include <optional>

#include "base/failure.hpp"
#include "store/reading/decode.hpp"
#include "store/writing/encode.hpp"
#include "store/writing/value_editor.hpp"
#include "store/writing/writable.hpp"
#include "store/yaml/text_check.hpp"
#include "store/yaml/tree.hpp"

namespace traject::store {
namespace {

struct Reading {
  Node root;
  Value value;
};

bool has_error(const base::Diagnostics& diagnostics) {
  return std::any_of(diagnostics.begin(), diagnostics.end(),
                     [](const auto& diagnostic) { return diagnostic.severity == base::Severity::error; });
}

// The record in a text; nothing where there is no valid one.
std::optional<Reading> read(const Source& source, model::RecordType type) {
  if (!check_text(source).empty()) return {};
  Parsed parsed = parse(source);
  if (!parsed.diagnostics.empty()) return {};
  Findings findings;
  const model::AnyRecord record = decode(type, source, parsed.root, findings);
  if (has_error(findings.diagnostics)) return {};
  return Reading{std::move(parsed.root), value_of(record)};
}

// "{}" has no lines to stay, and becomes what a new file would be; and the other way round.
void replace_whole(TextEdits& edits, const Node& root, const Value& after) {
  std::string text;
  for (const char c : encode(after)) text += c == '\n' ? edits.line_end() : std::string(1, c);
  text.resize(text.size() - edits.line_end().size());
  edits.replace(root.span, std::move(text));
}

}  // namespace

std::string edit_in_place(const Source& source, const model::AnyRecord& wanted) {
  const Value after = value_of(wanted);
  const auto standing = read(source, wanted.type());
  if (standing && standing->value == after) return source.text();
  if (standing) {
    for (const Care care : {Care::every_comment, Care::no_comments_inside, Care::whole_fields}) {
      TextEdits edits(source.text());
      if (after.fields.empty() || standing->value.fields.empty()) {
        replace_whole(edits, standing->root, after);
      } else {
        edit_values(edits, standing->root, standing->value, after, care);
      }
      expect_readable_size(source.file(), edits.result());
      const Source result(source.file(), edits.result(), source.about_people());
      const auto reading = read(result, wanted.type());
      if (reading && reading->value == after) return result.text();
    }
  }
  throw base::Failure(base::FailureKind::input_output, {"failure.cannot-edit", {{"path", source.file()}}},
                      base::Message{"hint.cannot-edit", {}});
}

}  // namespace traject::store
