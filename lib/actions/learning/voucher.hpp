// voucher: issues one voucher, redeems it, takes it back, or says why it was not used.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/enrolment/explain.hpp"
#include "base/money.hpp"
#include "base/note.hpp"
#include "evaluation/voucher_money.hpp"
#include "model/change.hpp"
#include "model/practice.hpp"
#include "model/records.hpp"
#include "model/words.hpp"

namespace traject::actions {

struct IssueRequest {
  model::ProgrammeId programme;
  model::PersonId person;
  std::string kind;
  std::optional<base::Money> amount;  // absent: that of the kind; both absent: unknown
  std::optional<model::LocalId> id;   // absent: person, kind and the first free number
  base::Date date;
};

// What happens to an existing voucher.
struct VoucherRequest {
  model::ProgrammeId programme;
  std::string voucher;
  base::Date date;
  std::optional<base::Money> amount = {};   // redeem: what it really cost
  std::optional<std::string> because = {};  // refund, unused: why it was not used
};

enum class VoucherResult { issued, redeemed, refunded, noted, unchanged, refused };

// What is left of the pot, or for the person under the ceiling, on the day; nothing where there is no limit or where
// vouchers without an amount leave it open.
struct VoucherLeft {
  std::optional<base::Money> pot;
  std::optional<base::Money> person;
};

struct VoucherOutcome {
  VoucherResult result = VoucherResult::issued;
  model::ProgrammeId programme;
  std::string id;
  model::Voucher voucher;  // as it is now, or as it would have been
  base::Notes refusals;
  std::optional<Explanation> explanation;  // of a new voucher: the rules of the programme on that day
  VoucherLeft left;
  model::Changes changes;  // none where it is refused
};

// To an eligible person, within the pilot's period, its pot and the ceiling per person, on every day that the voucher
// holds money. What the pot cannot tell is refused: an amount that nobody knows, of this voucher or of others [G10]. The
// same voucher under its own id again changes nothing. Throws base::Failure (wrong_use) for unknown ids and kinds.
[[nodiscard]] VoucherOutcome issue_voucher(const model::Records& records, const IssueRequest& request);

// Once, from the day of issue to the last day of validity, and not when it was given back.
[[nodiscard]] VoucherOutcome redeem_voucher(const model::Records& records, const VoucherRequest& request);

// Given back while it can still be used, or after it was redeemed and the money came back. Frees its amount.
[[nodiscard]] VoucherOutcome refund_voucher(const model::Records& records, const VoucherRequest& request);

// Why a voucher was not used; not for one that was.
[[nodiscard]] VoucherOutcome note_unused_voucher(const model::Records& records,
                                                 const VoucherRequest& request);

}  // namespace traject::actions

template <>
inline constexpr auto traject::model::words<traject::actions::VoucherResult> =
    std::to_array<std::string_view>({"issued", "redeemed", "refunded", "noted", "unchanged", "refused"});
