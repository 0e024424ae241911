// The languages in which people are spoken to. Keys, ids and codes never change with it.
#pragma once

namespace traject::base {

enum class Language { nl, en };

}  // namespace traject::base
