#include "tables/refusal.hpp"

#include <fmt/format.h>

namespace traject::tables {

base::Failure refusal(std::string_view code, std::vector<std::pair<std::string, base::Value>> values) {
  return {base::FailureKind::wrong_use,
          {fmt::format("failure.{}", code), std::move(values)},
          base::Message{fmt::format("hint.{}", code), {}}};
}

}  // namespace traject::tables
