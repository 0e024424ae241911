#include "cli/allowance.hpp"

#include "model/cohort.hpp"

namespace traject::cli {

std::optional<model::Allowed> allowance(const AllowOptions& options) {
  if (!options.rule) return {};
  return model::Allowed{*options.rule, *options.because, *options.by};
}

}  // namespace traject::cli
