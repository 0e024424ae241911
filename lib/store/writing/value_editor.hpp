// Turns one tree of values into another in the text that holds it, with as few lines touched as possible.
#pragma once

#include "store/writing/text_edits.hpp"
#include "store/writing/value.hpp"
#include "store/yaml/tree.hpp"

namespace traject::store {

// How much is kept. A comment inside a value that goes may become part of a text before it; then it goes too. And where
// nothing else helps, every field of the root that differs is rewritten as a whole.
enum class Care { every_comment, no_comments_inside, whole_fields };

// Adds to `edits` what makes `after` out of `before`, the values of the map `root`. A value that cannot be edited safely is
// rewritten as a whole, and nothing around it. The result is to be read again and compared.
void edit_values(TextEdits& edits, const Node& root, const Value& before, const Value& after, Care care);

}  // namespace traject::store
