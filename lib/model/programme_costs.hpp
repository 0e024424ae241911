// What a programme costs, and who pays: the sections `costs` and `funding` of programmes/<programme>.yaml.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/money.hpp"
#include "model/field.hpp"
#include "model/ids.hpp"
#include "model/scalar.hpp"

namespace traject::model {

enum class Vat { included, excluded, exempt, unknown };
template <>
inline constexpr auto words<Vat> =
    std::to_array<std::string_view>({"included", "excluded", "exempt", "unknown"});

// What the quantity of a cost line is multiplied by.
enum class Per { cohort, participant };
template <>
inline constexpr auto words<Per> = std::to_array<std::string_view>({"cohort", "participant"});

struct CostLine {
  LocalId id;
  std::string title;
  std::vector<SessionId> sessions;
  std::optional<int> quantity;
  std::optional<Per> per;
  std::optional<base::Money> unit_price;
  std::optional<Vat> vat;
  std::optional<base::Number> vat_rate;
  friend bool operator==(const CostLine&, const CostLine&) = default;
};
template <class Visitor, Like<CostLine> Record>
void describe(Visitor& visitor, Record& line) {
  visitor.field("id", line.id, required("the line's id"));
  visitor.field("title", line.title, required("what is paid for"));
  visitor.field("sessions", line.sessions, optional("the sessions that the line pays for"));
  visitor.field("quantity", line.quantity,
                optional("how many units are paid for").otherwise("one per session").between(0, 100000));
  visitor.field(
      "per", line.per, optional("participant: the quantity is for each participant").otherwise("cohort"));
  visitor.field(
      "unit_price", line.unit_price, optional("the price of one unit, in euros").between(0, 100000000));
  visitor.field(
      "vat", line.vat,
      optional("how the price relates to VAT").otherwise("excluded, and reported as an assumption"));
  visitor.field("vat_rate", line.vat_rate,
                optional("percent").otherwise("vat_rate of the organisation").between(0, 100));
}

enum class Charge { department, organisation };
template <>
inline constexpr auto words<Charge> = std::to_array<std::string_view>({"department", "organisation"});

enum class SubsidyStatus { applied, granted };
template <>
inline constexpr auto words<SubsidyStatus> = std::to_array<std::string_view>({"applied", "granted"});

struct Subsidy {
  LocalId id;
  std::optional<std::string> title;
  base::Money amount;
  SubsidyStatus status{};
  std::optional<base::Date> granted_on;
  std::optional<CohortOrYear> meant_for;
  std::optional<base::Date> deadline;
  friend bool operator==(const Subsidy&, const Subsidy&) = default;
};
template <class Visitor, Like<Subsidy> Record>
void describe(Visitor& visitor, Record& subsidy) {
  visitor.field("id", subsidy.id, required("the subsidy's id"));
  visitor.field("title", subsidy.title, optional("the scheme"));
  visitor.field("amount", subsidy.amount, required("euro").between(0, 100000000));
  visitor.field("status", subsidy.status, required("only a granted subsidy counts"));
  visitor.field("granted_on", subsidy.granted_on, optional("the day on which it was granted"));
  visitor.field("for", subsidy.meant_for,
                optional("a cohort, or a year, which means the cohorts that start in it")
                    .otherwise("the first that starts on or after granted_on")
                    .with_plain_numbers());
  visitor.field("deadline", subsidy.deadline, optional("the last day on which you can apply"));
}

struct Funding {
  std::optional<Charge> charge;
  std::optional<base::Money> budget_per_employee;
  std::vector<Subsidy> subsidies;
  friend bool operator==(const Funding&, const Funding&) = default;
};
template <class Visitor, Like<Funding> Record>
void describe(Visitor& visitor, Record& funding) {
  visitor.field("charge", funding.charge,
                optional("department: each participant's department pays a share").otherwise("organisation"));
  visitor.field("budget_per_employee", funding.budget_per_employee,
                optional("the training budget for each employee a year, in euros").between(0, 1000000));
  visitor.field("subsidies", funding.subsidies, optional("money from outside"));
}

}  // namespace traject::model
