// Members that several documents share.
#pragma once

#include <optional>
#include <string>

#include "model/change.hpp"
#include "report/object.hpp"

namespace traject::report {

// nullopt for an empty text.
[[nodiscard]] std::optional<std::string> unless_empty(const std::string& text);

// A remark. The caller describes the codes.
template <class Note>
void said_members(Object& object, const Note& note) {
  object.member("code", Code{note.code});
  object.member("message", note.message);
}

// A remark about a day, such as a warning or a conflict.
template <class Note>
void note_members(Object& object, const Note& note) {
  object.member("code", Code{note.code});
  object.member("date", note.date);
  object.member("message", note.message);
}

// `files`: the files written, or those that would be without --dry-run.
void files_member(Object& object, const model::Changes& changes);

}  // namespace traject::report
