#include "cli/allowance.hpp"

#include "base/failure.hpp"

namespace traject::cli {

std::optional<model::Allowed> allowance(const AllowOptions& options) {
  if (!options.rule && !options.because && !options.by) return {};
  if (!options.rule || !options.because || !options.by) {
    throw base::Failure(base::FailureKind::wrong_use, {"failure.allow-needs-three", {}});
  }
  return model::Allowed{*options.rule, *options.because, *options.by};
}

}  // namespace traject::cli
