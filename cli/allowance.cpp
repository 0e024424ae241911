#include "cli/allowance.hpp"

#include "base/failure.hpp"
#include "base/utf8.hpp"

namespace traject::cli {

std::optional<model::Allowed> allowance(const AllowOptions& options) {
  if (!options.rule && !options.because && !options.by) return {};
  if (!options.rule || !options.because || !options.by) {
    throw base::Failure(base::FailureKind::wrong_use, {"failure.allow-needs-three", {}});
  }
  return model::Allowed{*options.rule, *options.because, *options.by};
}

std::string reason(const std::optional<std::string>& because, const std::string& command) {
  if (because && !base::is_blank(*because)) return *because;
  throw base::Failure(base::FailureKind::wrong_use, {"failure.no-because", {{"command", command}}});
}

}  // namespace traject::cli
