#include "report/money/budget_of_cohort_tables.hpp"

#include <algorithm>

#include "base/arithmetic.hpp"
#include "model/programme_costs.hpp"
#include "model/scalar.hpp"
#include "report/columns.hpp"

namespace traject::report {
namespace {

using base::Money;
using budget::CohortBudget;
using render::Table;

constexpr std::int64_t longest_bar = 20;

Cell without_vat(const std::optional<budget::PerHead>& each) {
  return each ? cell(each->without_vat) : Cell{};
}
Cell with_vat(const std::optional<budget::PerHead>& each) { return each ? cell(each->with_vat) : Cell{}; }

std::optional<Money> amount_with_vat(const budget::Line& line) {
  return line.amount ? std::optional(*line.amount + *line.vat) : std::nullopt;
}

Cell department(const budget::Charge& charge) {
  return charge.department ? cell(charge.department->str()) : cell(say("budget.no-department"));
}

// At least one character for any amount above zero.
Cell bar(Money share, Money largest) {
  if (share <= Money{} || largest <= Money{}) return {};
  const std::int64_t length = base::divided_by(base::times(share, longest_bar), largest.cents()).cents();
  std::string signs;
  for (std::int64_t i = 0; i < std::max<std::int64_t>(length, 1); ++i) signs += "█";
  return cell(std::move(signs));
}

std::string units_text(const budget::Reading& reading) {
  std::string text;
  for (const auto& line : reading.units) {
    text += text.empty() ? "" : ", ";
    text += std::to_string(line.quantity) + " × " + line.title;
  }
  return text;
}

Cell reading_name(const budget::Reading& reading) {
  const char* key = reading.as_priced ? "budget.reading-as-priced" : "budget.reading";
  return cell(say(key, {{"units", units_text(reading)}}));
}

Cell rate_name(const budget::RateTotal& total) {
  if (!total.rate) return cell(say("budget.vat-exempt", {{"base", total.base}}));
  return cell(say("budget.vat-at-rate", {{"rate", *total.rate}, {"base", total.base}}));
}

base::Word vat_word(const budget::Line& line) {
  const budget::VatTerms& terms = line.vat_terms;
  return word("vat", terms.assumed ? "assumed" : model::word(terms.status));
}

std::optional<base::Number> vat_rate(const budget::Line& line) {
  if (line.vat_terms.status == model::Vat::exempt) return {};
  return line.vat_terms.rate;
}

// What the programme says about a line with spending; empty if the programme does not have that line.
template <class Shows>
auto priced(const CohortBudget& budget, Shows shows) {
  return [&budget, shows](const budget::Commitment& spent) {
    const auto& lines = budget.costs.lines;
    const auto line = std::find_if(
        lines.begin(), lines.end(), [&](const auto& candidate) { return candidate.id == spent.line; });
    return line == lines.end() ? Cell{} : cell(std::invoke(shows, *line));
  };
}

}  // namespace

// A price including VAT appears beside amounts without it, so each price then says which it is.
Table lines_table(const CohortBudget& budget) {
  const bool some_include = std::any_of(
      budget.costs.lines.begin(), budget.costs.lines.end(),
      [](const auto& line) { return line.unit_price && line.vat_terms.status == model::Vat::included; });
  const auto units = [](const budget::Line& line) {
    return line.per == model::Per::participant ? cell(line.units) : Cell{};
  };
  const auto vat_in_price = [](const budget::Line& line) {
    return line.unit_price ? cell(vat_word(line)) : Cell{};
  };
  return render::without_empty_columns(table_of<budget::Line>(
      budget.costs.lines,
      {{wrapping_column("cost_line"), &budget::Line::title},
       {right_column("quantity_each"), units},
       {right_column("quantity"), &budget::Line::quantity},
       {right_column("unit_price"), &budget::Line::unit_price},
       {column("vat_in_price"), vat_in_price, OnlyIf{some_include}},
       {right_column("without_vat"), &budget::Line::amount},
       {right_column("vat"), &budget::Line::vat},
       {right_column("with_vat"), amount_with_vat}}));
}

Table totals_table(const CohortBudget& budget) {
  const budget::Totals& totals = budget.costs.totals;
  Table table{{column("basis"), right_column("total"), right_column("per_participant")}, {}};
  const auto add = [&](Cell label, Cell total, Cell each) {
    table.rows.push_back({std::move(label), std::move(total), std::move(each)});
  };
  add(word("budget", "without-vat"), cell(totals.without_vat), without_vat(budget.per_participant));
  for (const auto& rate : budget.costs.rates) add(rate_name(rate), cell(rate.vat), {});
  add(word("budget", "with-vat"), cell(totals.with_vat()), with_vat(budget.per_participant));
  if (budget.granted > Money{}) {
    add(word("budget", "net"), cell(budget.net.without_vat), without_vat(budget.net_per_participant));
    add(word("budget", "net-with-vat"), cell(budget.net.with_vat()), with_vat(budget.net_per_participant));
  }
  if (budget.budget_per_employee) add(word("budget", "per-employee"), {}, cell(*budget.budget_per_employee));
  return table;
}

Table charges_table(const CohortBudget& budget) {
  const bool granted = budget.granted > Money{};
  Money largest;
  for (const auto& charge : budget.charges) largest = std::max(largest, charge.amount);
  return render::without_empty_columns(table_of<budget::Charge>(
      budget.charges, {{column("department"), department},
                       {right_column("participants"), &budget::Charge::participants},
                       {right_column("without_vat"), &budget::Charge::amount},
                       {right_column("with_vat"), &budget::Charge::with_vat},
                       {right_column("net"), &budget::Charge::net, OnlyIf{granted}},
                       {column("share"), [&](auto& charge) { return bar(charge.amount, largest); }}}));
}

Table subsidies_table(const CohortBudget& budget) {
  using budget::SubsidyEffect;
  const bool granted = budget.granted > Money{};
  return render::without_empty_columns(table_of<SubsidyEffect>(
      budget.subsidies,
      {{wrapping_column("subsidy"),
        [](auto& effect) { return effect.subsidy.title.value_or(effect.subsidy.id.str()); }},
       {column("status"), [](auto& effect) { return word("subsidy", model::word(effect.subsidy.status)); }},
       {right_column("amount"), [](auto& effect) { return effect.subsidy.amount; }},
       {right_column("taken_off"), &SubsidyEffect::taken, OnlyIf{granted}},
       {right_column("net"), &SubsidyEffect::net},
       {right_column("net_per_participant"), &SubsidyEffect::net_per_participant}}));
}

Table readings_table(const CohortBudget& budget) {
  return table_of<budget::Reading>(
      budget.readings,
      {{wrapping_column("reading"), reading_name},
       {right_column("without_vat"), [](auto& reading) { return reading.totals.without_vat; }},
       {right_column("each"), [](auto& reading) { return without_vat(reading.per_participant); }},
       {right_column("with_vat"), [](auto& reading) { return reading.totals.with_vat(); }},
       {right_column("each"), [](auto& reading) { return with_vat(reading.per_participant); }}});
}

Table sizes_table(const CohortBudget& budget) {
  return table_of<budget::AtSize>(
      budget.at_sizes,
      {{right_column("participants"), &budget::AtSize::participants},
       {right_column("without_vat"), [](auto& size) { return size.per_participant.without_vat; }},
       {right_column("with_vat"), [](auto& size) { return size.per_participant.with_vat; }}});
}

Table commitments_table(const CohortBudget& budget) {
  using budget::Commitment;
  return render::without_empty_columns(table_of<Commitment>(
      budget.commitments,
      {{wrapping_column("cost_line"), &Commitment::title},
       {right_column("planned"), &Commitment::planned},
       {right_column("committed"), &Commitment::committed},
       {right_column("invoiced"), &Commitment::invoiced},
       {right_column("paid"), &Commitment::paid},
       {right_column("over"), &Commitment::over}}));
}

Table lines_for_spreadsheets(const CohortBudget& budget) {
  using budget::Commitment;
  using budget::Line;
  return table_of<Commitment>(
      budget.commitments,
      {{column("id"), &Commitment::line},
       {column("title"), &Commitment::title},
       {right_column("quantity"), priced(budget, &Line::quantity)},
       {right_column("unit_price"), priced(budget, &Line::unit_price)},
       {right_column("amount"), priced(budget, &Line::amount)},
       {column("vat_status"), priced(budget, vat_word)},
       {right_column("vat_rate"), priced(budget, vat_rate)},
       {right_column("vat"), priced(budget, &Line::vat)},
       {right_column("amount_including_vat"), priced(budget, amount_with_vat)},
       {right_column("committed"), &Commitment::committed},
       {right_column("invoiced"), &Commitment::invoiced},
       {right_column("paid"), &Commitment::paid},
       {right_column("over"), &Commitment::over}});
}

}  // namespace traject::report
