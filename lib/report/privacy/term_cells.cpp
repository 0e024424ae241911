#include "report/privacy/term_cells.hpp"

#include "model/hold.hpp"
#include "report/members.hpp"

namespace traject::report {

using actions::TermKind;

Cell category_cell(const std::optional<TermKind>& category) {
  if (!category) return {};
  const base::Word kind = word("term", model::word(*category));
  const auto list = actions::selection_list(*category);
  if (list.empty()) return base::Value(kind);
  return say("term.with-number", {{"term", kind}, {"number", std::string(list)}});
}

std::optional<std::string> selection_list_of(const std::optional<TermKind>& category) {
  const std::string list(category ? actions::selection_list(*category) : "");
  return unless_empty(list);
}

void category_members(Object& object, const std::optional<TermKind>& category) {
  object.member(
      "category", category, "the key of retention in traject.yaml; null if no retention period applies");
  object.member("selection_list", selection_list_of(category),
                "its number in the 2020 selection list; null if the list has none");
}

void hold_members(Object& object, const model::Hold& hold) {
  object.member("until", hold.until, "null: until the hold is removed");
  object.member("because", hold.because);
}

}  // namespace traject::report
