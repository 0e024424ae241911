// Members that several documents have.
#pragma once

#include <optional>
#include <string>

#include "model/change.hpp"
#include "report/object.hpp"

namespace traject::report {

// Nothing for an empty text.
[[nodiscard]] std::optional<std::string> unless_empty(const std::string& text);

// What is worth saying of something. The codes are told where the member is described.
template <class Note>
void said_members(Object& object, const Note& note) {
  object.member("code", Code{note.code});
  object.member("message", note.message);
}

// Of a day: a warning, a conflict and the like.
template <class Note>
void note_members(Object& object, const Note& note) {
  object.member("code", Code{note.code});
  object.member("date", note.date);
  object.member("message", note.message);
}

// `files`: written, or to be written with --dry-run.
void files_member(Object& object, const model::Changes& changes);

}  // namespace traject::report
