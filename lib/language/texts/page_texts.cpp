// What stands on pages and on paper.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"html.table", "Tabel", "Table"},
    {"html.week", "wk", "wk"},
};

}  // namespace

std::span<const Entry> page_texts() { return entries; }

}  // namespace traject::language
