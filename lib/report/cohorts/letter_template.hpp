// A letter with named fields in braces, and the same letter filled in.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/language.hpp"
#include "render/document.hpp"

namespace traject::report {

// The fields that a letter can have. `sessions` and `changes` are lists, each on a line of its own.
[[nodiscard]] const std::vector<std::string>& letter_fields();

// An error for each unknown field and each brace that is not closed, at its place in the file.
[[nodiscard]] base::Diagnostics check_letter(std::string_view text, const std::string& file);

struct LetterFields {
  std::map<std::string, std::string> words;
  std::map<std::string, render::Block> lists;
};

// "# " begins a title, "- " an item of a list; other consecutive lines form one paragraph. A field without a value is empty; a
// line in which every field is empty is left out. The value of a field is never read as markup or as a field.
[[nodiscard]] std::vector<render::Block> filled(std::string_view text, const LetterFields& fields);

}  // namespace traject::report
