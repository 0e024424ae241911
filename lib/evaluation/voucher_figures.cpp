#include "evaluation/voucher_figures.hpp"

#include <algorithm>
#include <map>

#include "base/arithmetic.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/rule.hpp"

namespace traject::evaluation {
namespace {

using model::LocalId;
using model::Voucher;

struct Counted {
  const Voucher& voucher;
  VoucherState state;
};

const model::Rule* scale_rule(const model::Programme& programme) {
  const auto& rules = programme.eligibility;
  const auto found = std::find_if(rules.begin(), rules.end(), [](const model::Rule& rule) {
    return rule.kind == model::RuleKind::scale_between && rule.from && rule.until;
  });
  return found == rules.end() ? nullptr : &*found;
}

VoucherCounts none() {
  VoucherCounts counts{.issued = 0, .by_state = {}};
  counts.by_state.fill(0);
  return counts;
}

void add(VoucherCounts& counts, VoucherState state) {
  ++*counts.issued;
  ++*counts.of(state);
}

void add(VoucherAmount& sum, const Voucher& voucher) {
  if (!voucher.amount) {
    ++sum.without_amount;
    return;
  }
  ++sum.with_amount;
  sum.known += *voucher.amount;
}

class Figures {
 public:
  explicit Figures(const FigureRequest& request)
      : request_(request), rules_(*request.programme.vouchers), scale_rule_(scale_rule(request.programme)) {
    for (const auto& [id, voucher] : request.vouchers) count(voucher);
  }

  [[nodiscard]] VoucherFigures take() const {
    VoucherFigures figures{
        .total = none(),
        .tables = tables(),
        .amounts = amounts(),
        .pot = pot(),
        .ceiling = ceiling(),
        .people = people()};
    for (const Counted& one : counted_) add(figures.total, one.state);
    return figures;
  }

 private:
  void count(const Voucher& voucher) {
    if (request_.from && voucher.issued_on < *request_.from) return;
    if (request_.until && voucher.issued_on > *request_.until) return;
    if (const auto state = state_on(request_.day, voucher, rules_)) counted_.push_back({voucher, *state});
  }

  [[nodiscard]] Scale scale_of(const Voucher& voucher) const {
    if (!voucher.scale_at_issue) return {Scale::Known::no};
    const int scale = *voucher.scale_at_issue;
    const bool outside = scale_rule_ == nullptr ? request_.fixed_rows
                                                : scale < *scale_rule_->from || scale > *scale_rule_->until;
    return outside ? Scale{Scale::Known::other} : Scale{Scale::Known::yes, scale};
  }

  // All scales of the rule or, without a rule, those that occur.
  [[nodiscard]] std::vector<Scale> scales() const {
    std::set<Scale> scales{{Scale::Known::no}};
    if (scale_rule_ != nullptr) {
      for (int scale = *scale_rule_->from; scale <= *scale_rule_->until; ++scale)
        scales.insert({Scale::Known::yes, scale});
    }
    if (scale_rule_ != nullptr || request_.fixed_rows) scales.insert({Scale::Known::other});
    for (const Counted& one : counted_) scales.insert(scale_of(one.voucher));
    return {scales.begin(), scales.end()};
  }

  [[nodiscard]] VoucherRow row(const std::optional<LocalId>& kind, const std::optional<Scale>& scale) const {
    VoucherRow row{kind, scale, none()};
    for (const Counted& one : counted_) {
      if (kind && *kind != one.voucher.kind) continue;
      if (scale && *scale != scale_of(one.voucher)) continue;
      add(row.counts, one.state);
    }
    return row;
  }

  [[nodiscard]] VoucherTables tables() const {
    VoucherTables tables;
    auto& by_both = tables.by_kind_and_scale.emplace();
    const auto all_scales = scales();
    for (const auto& kind : rules_.kinds) {
      tables.by_kind.push_back(row(kind.id, {}));
      for (const Scale& scale : all_scales) by_both.push_back(row(kind.id, scale));
    }
    for (const Scale& scale : all_scales) tables.by_scale.push_back(row({}, scale));
    tables.not_used = not_used();
    return tables;
  }

  [[nodiscard]] std::vector<UnusedCount> not_used() const {
    std::vector<UnusedCount> reasons;
    for (const auto& code : rules_.not_used_reasons) reasons.push_back({code.id.str(), 0});
    std::map<std::string, std::int64_t> others;
    if (request_.fixed_rows && reasons.empty()) others["other"] = 0;
    std::int64_t untold = 0;
    for (const Counted& one : counted_) {
      if (one.state != VoucherState::expired && one.state != VoucherState::refunded) continue;
      const auto& because = one.voucher.not_used_because;
      const auto found = std::find_if(
          reasons.begin(), reasons.end(), [&](const UnusedCount& reason) { return reason.code == because; });
      if (!because) {
        ++untold;
      } else if (found != reasons.end()) {
        ++*found->count;
      } else {
        ++others[request_.fixed_rows ? "other" : *because];
      }
    }
    for (const auto& [words, count] : others) reasons.push_back({words, count});
    reasons.push_back({std::nullopt, untold});
    return reasons;
  }

  [[nodiscard]] VoucherAmounts amounts() const {
    VoucherAmounts amounts;
    for (const Counted& one : counted_) {
      add(amounts.issued, one.voucher);
      add(amounts.by_state[static_cast<std::size_t>(one.state)], one.voucher);
    }
    return amounts;
  }

  [[nodiscard]] Vouchers issued_by_the_day() const {
    Vouchers issued;
    for (const auto& [id, voucher] : request_.vouchers) {
      if (const auto state = state_on(request_.day, voucher, rules_)) issued.emplace(id, as_of_day(voucher));
    }
    return issued;
  }

  // The voucher without anything dated later.
  [[nodiscard]] Voucher as_of_day(Voucher voucher) const {
    for (auto* date : {&voucher.redeemed_on, &voucher.refunded_on}) {
      if (*date && **date > request_.day) date->reset();
    }
    return voucher;
  }

  [[nodiscard]] std::optional<PotUse> pot() const {
    if (!rules_.pot) return {};
    const Limit limit{*rules_.pot};
    return PotUse{*rules_.pot, held_on(request_.day, limit, issued_by_the_day(), rules_)};
  }

  [[nodiscard]] std::optional<CeilingUse> ceiling() const {
    if (!rules_.ceiling_per_person) return {};
    CeilingUse use{*rules_.ceiling_per_person, {}};
    const Vouchers issued = issued_by_the_day();
    std::set<model::PersonId> people;
    for (const auto& [id, voucher] : issued) people.insert(voucher.person);
    for (const auto& person : people) {
      const Limit limit{use.at_most, person};
      const Held held = held_on(request_.day, limit, issued, rules_);
      if (held.known > use.at_most) use.above.emplace_back(person, held.known);
    }
    return use;
  }

  [[nodiscard]] PeopleReached people() const {
    std::set<model::PersonId> reached;
    for (const Counted& one : counted_) reached.insert(one.voucher.person);
    const auto with = std::count_if(reached.begin(), reached.end(), [&](const model::PersonId& person) {
      return request_.eligible.contains(person);
    });
    const auto eligible = static_cast<std::int64_t>(request_.eligible.size());
    return {.eligible = eligible,
            .with_voucher = with,
            .without_voucher = eligible - with,
            .unknown = request_.unknown_people,
            .others = static_cast<std::int64_t>(reached.size()) - with};
  }

  const FigureRequest& request_;
  const model::VoucherRules& rules_;
  const model::Rule* scale_rule_;
  std::vector<Counted> counted_;
};

}  // namespace

VoucherFigures voucher_figures(const FigureRequest& request) { return Figures(request).take(); }

}  // namespace traject::evaluation
