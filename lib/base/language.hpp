// The languages of text for people. Keys, ids and codes are the same in all of them.
#pragma once

namespace traject::base {

enum class Language { nl, en };

}  // namespace traject::base
