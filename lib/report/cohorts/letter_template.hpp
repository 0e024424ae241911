// A letter with named fields in braces, and how it is filled in.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/language.hpp"
#include "render/document.hpp"
#include "report/cohorts/letter_kind.hpp"

namespace traject::report {

// The fields available in a letter of this kind.
[[nodiscard]] std::vector<std::string> letter_fields(LetterKind kind);
// `sessions`, `changes`, `in_short` and `people` are lists, and need a line to themselves.
[[nodiscard]] bool is_list_field(std::string_view name);

// An error for each unknown field and each unclosed brace, at its place in the file.
[[nodiscard]] base::Diagnostics check_letter(std::string_view text, const std::string& file, LetterKind kind);

struct LetterFields {
  std::map<std::string, std::string> words;
  std::map<std::string, render::Block> lists;
};

// "# " begins a title, "- " an item of a list; other consecutive lines form one paragraph. A field without a value is empty.
// A line with only empty fields is left out, and so is a paragraph that ends with a colon before an empty list. The value of
// a field is never read as markup or as a field.
[[nodiscard]] std::vector<render::Block> filled(std::string_view text, const LetterFields& fields);

}  // namespace traject::report
