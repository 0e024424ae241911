#include "report/money/budget_of_cohort_tables.hpp"

#include <algorithm>
#include <iterator>

#include "base/arithmetic.hpp"
#include "model/scalar.hpp"
#include "report/cells.hpp"

namespace traject::report {
namespace {

using base::Money;
using budget::CohortBudget;
using render::Align;
using render::Table;

constexpr std::int64_t longest_bar = 20;

Cell without_vat(const std::optional<budget::PerHead>& each) {
  return each ? cell(each->without_vat) : Cell{};
}
Cell with_vat(const std::optional<budget::PerHead>& each) { return each ? cell(each->with_vat) : Cell{}; }

std::optional<Money> with_vat(const budget::Line& line) {
  return line.amount ? std::optional(*line.amount + *line.vat) : std::nullopt;
}

Cell department(const budget::Charge& charge) {
  return charge.department ? cell(charge.department->str()) : cell(say("budget.no-department"));
}

// At least one sign for whatever is not nothing.
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

Cell vat_word(const budget::Line& line) {
  const budget::VatTerms& terms = line.vat_terms;
  return word("vat", terms.assumed ? "assumed" : model::word(terms.status));
}

// What the programme says of a line; nothing for what was spent on one that it does not have.
std::vector<Cell> priced_cells(const CohortBudget& budget, const model::LocalId& id) {
  const auto& lines = budget.costs.lines;
  const auto line = std::find_if(
      lines.begin(), lines.end(), [&](const budget::Line& candidate) { return candidate.id == id; });
  if (line == lines.end()) return std::vector<Cell>(7);
  const budget::VatTerms& terms = line->vat_terms;
  return {cell(line->quantity),
          cell(line->unit_price),
          cell(line->amount),
          vat_word(*line),
          terms.status == model::Vat::exempt ? Cell{} : Cell{base::Value(terms.rate)},
          cell(line->vat),
          cell(with_vat(*line))};
}

}  // namespace

// A price that includes VAT stands beside amounts without it, so each price then says what it is.
Table lines_table(const CohortBudget& budget) {
  const bool some_include = std::any_of(
      budget.costs.lines.begin(), budget.costs.lines.end(),
      [](const auto& line) { return line.unit_price && line.vat_terms.status == model::Vat::included; });
  Table table{{column("cost_line", Align::left, true), right_column("quantity_each"),
               right_column("quantity"), right_column("unit_price"), column("vat_in_price"),
               right_column("without_vat"), right_column("vat"), right_column("with_vat")},
              {}};
  for (const auto& line : budget.costs.lines) {
    const bool each = line.per == model::Per::participant;
    table.rows.push_back({cell(line.title), each ? cell(line.units) : Cell{}, cell(line.quantity),
                          cell(line.unit_price), some_include && line.unit_price ? vat_word(line) : Cell{},
                          cell(line.amount), cell(line.vat), cell(with_vat(line))});
  }
  return render::without_empty_columns(table);
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
  Table table{{column("department"), right_column("participants"), right_column("without_vat"),
               right_column("with_vat"), right_column("net"), column("share")},
              {}};
  for (const auto& charge : budget.charges) {
    table.rows.push_back(
        {department(charge), cell(charge.participants), cell(charge.amount), cell(charge.with_vat),
         granted ? cell(charge.net) : Cell{}, bar(charge.amount, largest)});
  }
  return render::without_empty_columns(table);
}

Table subsidies_table(const CohortBudget& budget) {
  const bool granted = budget.granted > Money{};
  Table table{{column("subsidy", Align::left, true), column("status"), right_column("amount"),
               right_column("taken_off"), right_column("net"), right_column("net_per_participant")},
              {}};
  for (const auto& effect : budget.subsidies) {
    table.rows.push_back(
        {cell(effect.subsidy.title.value_or(effect.subsidy.id.str())),
         word("subsidy", model::word(effect.subsidy.status)), cell(effect.subsidy.amount),
         granted ? cell(effect.taken) : Cell{}, cell(effect.net), cell(effect.net_per_participant)});
  }
  return render::without_empty_columns(table);
}

Table readings_table(const CohortBudget& budget) {
  Table table{{column("reading", Align::left, true), right_column("without_vat"), right_column("each"),
               right_column("with_vat"), right_column("each")},
              {}};
  for (const auto& reading : budget.readings) {
    table.rows.push_back(
        {reading_name(reading), cell(reading.totals.without_vat), without_vat(reading.per_participant),
         cell(reading.totals.with_vat()), with_vat(reading.per_participant)});
  }
  return table;
}

Table sizes_table(const CohortBudget& budget) {
  Table table{{right_column("participants"), right_column("without_vat"), right_column("with_vat")}, {}};
  for (const auto& size : budget.at_sizes) {
    table.rows.push_back({cell(size.participants), cell(size.per_participant.without_vat),
                          cell(size.per_participant.with_vat)});
  }
  return table;
}

Table commitments_table(const CohortBudget& budget) {
  Table table{{column("cost_line", Align::left, true), right_column("planned"), right_column("committed"),
               right_column("invoiced"), right_column("paid"), right_column("over")},
              {}};
  for (const auto& line : budget.commitments) {
    table.rows.push_back({cell(line.title), cell(line.planned), cell(line.committed), cell(line.invoiced),
                          cell(line.paid), cell(line.over)});
  }
  return render::without_empty_columns(table);
}

Table lines_for_spreadsheets(const CohortBudget& budget) {
  Table table{{column("id"), column("title"), right_column("quantity"), right_column("unit_price"),
               right_column("amount"), column("vat_status"), right_column("vat_rate"), right_column("vat"),
               right_column("amount_including_vat"), right_column("committed"), right_column("invoiced"),
               right_column("paid"), right_column("over")},
              {}};
  for (const auto& spent : budget.commitments) {
    std::vector<Cell> row{cell(spent.line.str()), cell(spent.title)};
    auto priced = priced_cells(budget, spent.line);
    std::move(priced.begin(), priced.end(), std::back_inserter(row));
    row.push_back(cell(spent.committed));
    row.push_back(cell(spent.invoiced));
    row.push_back(cell(spent.paid));
    row.push_back(cell(spent.over));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace traject::report
