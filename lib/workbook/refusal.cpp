#include "workbook/refusal.hpp"

#include <fmt/format.h>

namespace traject::workbook {

base::Failure refusal(std::string_view code, std::vector<std::pair<std::string, base::Value>> values) {
  return {base::FailureKind::refused,
          {fmt::format("failure.workbook-{}", code), std::move(values)},
          base::Message{fmt::format("hint.workbook-{}", code), {}}};
}

}  // namespace traject::workbook
