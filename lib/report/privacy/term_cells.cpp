#include "report/privacy/term_cells.hpp"

namespace traject::report {

using actions::TermKind;

Cell category_cell(const std::optional<TermKind>& category) {
  if (!category) return {};
  const base::Word kind = word("term", model::word(*category));
  const auto list = actions::selection_list(*category);
  if (list.empty()) return base::Value(kind);
  return say("term.with-number", {{"term", kind}, {"number", std::string(list)}});
}

Json category_json(const std::optional<TermKind>& category) {
  return category ? Json(model::word(*category)) : Json(nullptr);
}

Json selection_list_json(const std::optional<TermKind>& category) {
  const auto list = category ? actions::selection_list(*category) : "";
  return list.empty() ? Json(nullptr) : Json(list);
}

Json hold_json(const std::optional<model::Hold>& hold) {
  if (!hold) return nullptr;
  return {{"until", json_of(hold->until)}, {"because", hold->because}};
}

}  // namespace traject::report
