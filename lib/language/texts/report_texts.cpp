#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"report.none", "-", "-"},
};

}  // namespace

std::span<const Entry> report_texts() { return entries; }

}  // namespace traject::language
