// What is impossible about a question of a form although each of its fields is valid.
#pragma once

#include "model/form.hpp"
#include "model/remark.hpp"

namespace traject::model {

// Errors: a scale upside down; fields of another kind of question; a choice that is empty or is there twice, whatever its capitals,
// as answers are read; a label off the scale, empty, with the words of another, or with words that are a point themselves. The keys
// start at the question.
[[nodiscard]] Remarks oddities(const Question& question);

}  // namespace traject::model
