#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"command.none", "-", "-"},
};

}  // namespace

std::span<const Entry> command_texts() { return entries; }

}  // namespace traject::language
