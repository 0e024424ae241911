#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"diagnostic.none", "-", "-"},
};

}  // namespace

std::span<const Entry> diagnostic_texts() { return entries; }

}  // namespace traject::language
