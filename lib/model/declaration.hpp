// destroyed/<date>-<n>.yaml: a declaration of destruction. It names nobody and is never due for destruction itself.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/field.hpp"
#include "model/ids.hpp"
#include "model/scalar.hpp"
#include "model/settings.hpp"

namespace traject::model {

struct DestroyedRecords {
  TermKind category{};
  std::optional<std::string> selection_list;
  int records = 0;
  friend bool operator==(const DestroyedRecords&, const DestroyedRecords&) = default;
};
template <class Visitor, Like<DestroyedRecords> Record>
void describe(Visitor& visitor, Record& destroyed) {
  visitor.field("category", destroyed.category, required("the retention category of what was destroyed"));
  visitor.field(
      "selection_list", destroyed.selection_list, optional("its number in the selection list of 2020"));
  visitor.field("records", destroyed.records, required("how many records").between(1, 1000000));
}

struct Declaration {
  base::Date date;
  PersonId by;
  std::optional<std::string> because;
  std::vector<DestroyedRecords> destroyed;
  friend bool operator==(const Declaration&, const Declaration&) = default;
};
template <class Visitor, Like<Declaration> Record>
void describe(Visitor& visitor, Record& declaration) {
  visitor.field("date", declaration.date, required("the day of the destruction"));
  visitor.field("by", declaration.by, required("who decided it"));
  visitor.field("because", declaration.because, optional("why; absent: the retention periods were over"));
  visitor.field("destroyed", declaration.destroyed, required("what was destroyed, in numbers"));
}

}  // namespace traject::model
