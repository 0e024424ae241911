// The pot of a voucher pilot and its ceiling per person, for the commands that change a voucher.
#pragma once

#include "actions/learning/voucher.hpp"
#include "model/practice.hpp"
#include "model/records.hpp"

namespace traject::actions {

class Limits {
 public:
  // The programme is a voucher pilot of the records.
  Limits(const model::Records& records, const model::ProgrammeId& programme);

  // Adds a refusal where the outcome's voucher, new or changed into this one, takes more than there is.
  void check_change(VoucherOutcome& outcome, const model::Voucher& changed) const;
  // The same for a new voucher, which must also be known to fit.
  void check_new(VoucherOutcome& outcome) const;

  // With the outcome's voucher in its place, unless it is new and refused.
  [[nodiscard]] VoucherLeft left(const VoucherOutcome& outcome, base::Date date) const;

 private:
  struct Named {
    const char* above;    // the code where it is not enough
    const char* unknown;  // the code where nobody can tell
    evaluation::Limit limit;
  };
  [[nodiscard]] std::vector<Named> limits_of(const model::Voucher& voucher) const;

  const model::VoucherRules& rules_;
  const evaluation::Vouchers& vouchers_;
  bool hides_counts_;
};

}  // namespace traject::actions
