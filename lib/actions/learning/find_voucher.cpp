#include "actions/learning/find_voucher.hpp"

#include <algorithm>

#include "actions/named_records.hpp"
#include "base/failure.hpp"
#include "base/suggestion.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"

namespace traject::actions {
namespace {

// A near word, else all of them where there are few.
[[noreturn]] void refuse(const char* message, const std::string& id, const std::vector<std::string>& known) {
  constexpr std::size_t few = 12;
  auto hint = !known.empty() && known.size() <= few ? base::did_you_mean_or_known(id, known)
                                                    : base::did_you_mean(id, known);
  throw base::Failure(base::FailureKind::wrong_use, {message, {{"id", id}}}, hint);
}

// Never all of them: that would count the vouchers so far, which `evaluate` may hide.
[[noreturn]] void refuse_voucher(const std::string& id, const std::vector<std::string>& known) {
  throw base::Failure(
      base::FailureKind::wrong_use, {"failure.unknown-voucher", {{"id", id}}}, base::did_you_mean(id, known));
}

template <class Listed>
std::vector<std::string> ids_of(const std::vector<Listed>& list) {
  std::vector<std::string> ids;
  for (const auto& item : list) ids.push_back(item.id.str());
  return ids;
}

}  // namespace

const model::Programme& pilot_named(const model::Records& records, const model::ProgrammeId& id) {
  const model::Programme& programme = programme_named(records, id);
  if (!programme.vouchers) {
    throw base::Failure(base::FailureKind::wrong_use, {"failure.no-vouchers", {{"programme", id.str()}}});
  }
  return programme;
}

const std::map<std::string, model::Voucher>& vouchers_of(const model::Records& records,
                                                         const model::ProgrammeId& programme) {
  static const std::map<std::string, model::Voucher> none;
  const auto found = records.vouchers.find(programme);
  return found == records.vouchers.end() ? none : found->second.all();
}

std::vector<model::ProgrammeId> pilots_with(const model::Records& records, const std::string& voucher) {
  std::vector<model::ProgrammeId> pilots;
  for (const auto& [programme, vouchers] : records.vouchers) {
    if (vouchers.contains(voucher)) pilots.push_back(programme);
  }
  return pilots;
}

void refuse_unknown_voucher(const model::Records& records, const std::string& id) {
  std::vector<std::string> known;
  for (const auto& [programme, vouchers] : records.vouchers) {
    for (const auto& [name, voucher] : vouchers) known.push_back(name);
  }
  refuse_voucher(id, known);
}

const model::Voucher& voucher_named(const model::Records& records, const model::ProgrammeId& programme,
                                    const std::string& id) {
  const auto& vouchers = vouchers_of(records, programme);
  const auto found = vouchers.find(id);
  if (found != vouchers.end()) return found->second;
  std::vector<std::string> known;
  for (const auto& [name, voucher] : vouchers) known.push_back(name);
  refuse_voucher(id, known);
}

const model::VoucherKind& kind_named(const model::VoucherRules& rules, const std::string& id) {
  const auto found = std::find_if(
      rules.kinds.begin(), rules.kinds.end(), [&](const auto& kind) { return kind.id.str() == id; });
  if (found == rules.kinds.end()) refuse("failure.unknown-voucher-kind", id, ids_of(rules.kinds));
  return *found;
}

void check_reason(const model::VoucherRules& rules, const std::string& code) {
  const auto known = ids_of(rules.not_used_reasons);
  if (known.empty() || std::find(known.begin(), known.end(), code) != known.end()) return;
  refuse("failure.unknown-reason", code, known);
}

}  // namespace traject::actions
