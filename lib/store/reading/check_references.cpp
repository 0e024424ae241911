#include "store/reading/check_references.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/record_file.hpp"
#include "store/reading/finding.hpp"
#include "store/reading/reader.hpp"
#include "store/reading/unknown_id.hpp"

namespace traject::store {
namespace {

using model::RecordType;
using model::ReferenceTarget;

// The ids of the maps in a list: of themes, budgets, cost lines, teams.
std::vector<std::string> ids_in(const Node& record, std::string_view list) {
  std::vector<std::string> ids;
  const Node* entries = record.find(list);
  if (entries == nullptr) return ids;
  for (const Node& entry : entries->values) {
    const Node* id = entry.find("id");
    if (id != nullptr && id->kind == Node::Kind::scalar) ids.push_back(id->text);
  }
  return ids;
}

// A field of the maps in a list of one record that names one of the maps in a list of the same or another record.
struct LocalReference {
  std::string_view list;
  std::string_view field;
  std::string_view declared_in;
  std::string_view code;
  base::Severity severity = base::Severity::error;
};

// What the ids in the path of a type point to, in order; nothing for an id that points nowhere.
const std::vector<std::optional<ReferenceTarget>>& targets_in_path(RecordType type) {
  static const auto all = [] {
    std::map<RecordType, std::vector<std::optional<ReferenceTarget>>> by_type;
    for (const auto& info : model::record_types()) {
      for (const std::string& name : model::id_names(info.type))
        by_type[info.type].push_back(model::from_word<ReferenceTarget>(name));
    }
    return by_type;
  }();
  static const std::vector<std::optional<ReferenceTarget>> none;
  const auto found = all.find(type);
  return found == all.end() ? none : found->second;
}

class ReferenceChecker {
 public:
  explicit ReferenceChecker(Reader& reader) : reader_(reader) {}

  [[nodiscard]] base::Diagnostics check(const ReadFile& read) {
    try {
      check_file(read);
    } catch (const TooManyFindings&) {
      of_file_.push_back(too_many_findings(read.file.path));
    }
    return std::move(of_file_);
  }

 private:
  void check_file(const ReadFile& read) {
    check_file_name(read);
    if (read.file.type == RecordType::traject) return;  // the departments are declared there
    const auto programme = programme_of(read);
    for (const Reference& reference : read.references) check(read, reference, programme);
    if (read.file.type == RecordType::programmes) check_talks_of_completion(read, programme);
    if (read.file.type == RecordType::intakes) check_codes(read);
    if (read.file.type == RecordType::vouchers) check_codes_of_voucher(read);
    check_local(read);
  }

  void check_local(const ReadFile& read) {
    switch (read.file.type) {
      case RecordType::plans:
        check_local(read, {"interventions", "theme", "themes", "unknown-theme"}, &read);
        return check_local(read, {"interventions", "budget", "budgets", "unknown-budget"}, &read);
      case RecordType::activities:
        return check_local(read, {"activities", "team", "teams", "unknown-team"}, cohort_of(read));
      case RecordType::spending:
        // Something may cost money that nobody planned: then the budget says that it is too much.
        return check_local(read, {"spending", "line", "costs", "unknown-cost-line", base::Severity::warning},
                           programme_file_of(read));
      default: return;
    }
  }

  // Where the other record was not read, or is no tree, nothing can be said.
  void check_local(const ReadFile& read, const LocalReference& reference, const ReadFile* other) {
    const Node* entries = read.root.find(reference.list);
    if (entries == nullptr || other == nullptr) return;
    const auto known = ids_in(other->root, reference.declared_in);
    for (const Node& entry : entries->values) {
      const Node* node = entry.find(reference.field);
      if (node == nullptr || node->kind != Node::Kind::scalar) continue;
      if (std::find(known.begin(), known.end(), node->text) != known.end()) continue;
      Wording finding{.code = std::string(reference.code),
                      .values = {{"id", node->text}, {"record", other->file.ids.front()}},
                      .severity = reference.severity};
      finding.hint = hint_of_words(node->text, known);
      add(of_file_, at(read.source, node->span, std::move(finding)));
    }
  }

  [[nodiscard]] const ReadFile* cohort_of(const ReadFile& read) const {
    return cohort_of(read.file.ids.front());
  }
  [[nodiscard]] const ReadFile* cohort_of(const std::string& id) const {
    return reader_.tree_of(model::record_at(RecordType::cohorts, {id}));
  }
  [[nodiscard]] const ReadFile* programme_file_of(const ReadFile& read) const {
    const auto id = programme_of_cohort(read.file.ids.front());
    return id ? reader_.tree_of(model::record_at(RecordType::programmes, {*id})) : nullptr;
  }

  // Reasons are free where the programme lists none.
  void check_codes_of_voucher(const ReadFile& read) {
    const auto* programme = reader_.programme(read.file.ids.front());
    if (programme == nullptr) return;
    const model::VoucherRules rules = programme->vouchers.value_or(model::VoucherRules{});
    if (const Node* kind = read.root.find("kind")) check_code(read, *kind, rules.kinds);
    const Node* because = read.root.find("not_used_because");
    if (because != nullptr && !rules.not_used_reasons.empty())
      check_code(read, *because, rules.not_used_reasons);
  }

  void check_codes(const ReadFile& read) {
    const auto* programme = reader_.programme(read.file.ids.front());
    if (programme == nullptr) return;
    const model::Practice& practice = programme->practice;
    if (const Node* domain = read.root.find("domain")) check_code(read, *domain, practice.domains);
    if (const Node* reason = read.root.find("reason")) check_code(read, *reason, practice.reasons);
    const Node* instruments = read.root.find("instruments");
    if (instruments == nullptr) return;
    for (const Node& instrument : instruments->values) check_code(read, instrument, practice.instruments);
  }

  template <class Listed>
  void check_code(const ReadFile& read, const Node& node, const std::vector<Listed>& codes) {
    if (node.kind != Node::Kind::scalar) return;
    std::vector<std::string> known;
    for (const Listed& code : codes) known.push_back(code.id.str());
    if (std::find(known.begin(), known.end(), node.text) != known.end()) return;
    // An intake is about a person, so its value is not repeated, nor the code that comes nearest to it.
    Wording finding{.code = "unknown-code", .values = {{"programme", read.file.ids.front()}}};
    if (!known.empty()) finding.hint = base::Message{"hint.known-words", {{"words", known}}};
    add(of_file_, at(read.source, node.span, std::move(finding)));
  }

  // The keys of this map are ids too.
  void check_talks_of_completion(const ReadFile& read, const std::optional<std::string>& programme) {
    const Node* completion = read.root.find("completion");
    const Node* talks = completion == nullptr ? nullptr : completion->find("talks");
    if (talks == nullptr) return;
    for (const Node& key : talks->keys) check(read, {ReferenceTarget::series, key.text, key.span}, programme);
  }

  void check(const ReadFile& read, const Reference& reference, const std::optional<std::string>& programme) {
    switch (reference.target) {
      case ReferenceTarget::department: return check_department(read, reference);
      case ReferenceTarget::session:
      case ReferenceTarget::series: return check_in_programme(read, reference, programme);
      default: return check_record(read, reference);
    }
  }

  void check_record(const ReadFile& read, const Reference& reference) {
    const auto& ids = reader_.listing().ids(*type_of(reference.target));
    if (!ids.contains(reference.id)) report(read, reference, {ids.begin(), ids.end()});
  }

  void check_department(const ReadFile& read, const Reference& reference) {
    const auto& settings = reader_.settings();
    if (!settings || !settings->departments) return;
    std::vector<std::string> known;
    for (const auto& department : *settings->departments) known.push_back(department.str());
    if (std::find(known.begin(), known.end(), reference.id) == known.end()) report(read, reference, known);
  }

  void check_in_programme(const ReadFile& read, const Reference& reference,
                          const std::optional<std::string>& programme) {
    if (!programme) return;
    const auto* of = reader_.programme(*programme);
    if (of == nullptr) return;
    std::vector<std::string> known;
    if (reference.target == ReferenceTarget::session) {
      for (const auto& session : of->sessions) known.push_back(session.id.str());
    } else {
      for (const auto& series : of->individual_sessions) known.push_back(series.id.str());
    }
    if (std::find(known.begin(), known.end(), reference.id) == known.end())
      report(read, reference, known, *programme);
  }

  // The programme whose sessions a record speaks of.
  [[nodiscard]] std::optional<std::string> programme_of(const ReadFile& read) const {
    switch (read.file.type) {
      case RecordType::programmes:
      case RecordType::registrations: return read.file.ids.front();
      case RecordType::cohorts:
      case RecordType::talks:
      case RecordType::attendance: return programme_of_cohort(read.file.ids.front());
      default: return {};
    }
  }

  [[nodiscard]] std::optional<std::string> programme_of_cohort(const std::string& cohort) const {
    // From the text: a cohort in which something else is wrong has its sessions checked all the same.
    const ReadFile* file = cohort_of(cohort);
    if (file == nullptr) return {};
    const Node* programme = file->root.find("programme");
    if (programme == nullptr || programme->kind != Node::Kind::scalar) return {};
    return programme->text;
  }

  // The ids in a path are references too, except the record's own. A name may be left of somebody who is not on file.
  void check_file_name(const ReadFile& read) {
    const RecordType type = read.file.type;
    if (type == RecordType::names || (type == RecordType::coaches && is_outside_coach(read))) return;
    const auto& targets = targets_in_path(type);
    for (std::size_t i = 0; i < targets.size(); ++i) {
      if (targets[i] && type_of(*targets[i]) != type) check_name(read, *targets[i], i);
    }
  }

  [[nodiscard]] static bool is_outside_coach(const ReadFile& read) {
    return read.root.find("external") != nullptr;
  }

  void check_name(const ReadFile& read, ReferenceTarget target, std::size_t index) {
    const std::string& id = read.file.ids[index];
    const auto& ids = reader_.listing().ids(*type_of(target));
    if (ids.contains(id)) return;
    Wording finding{.code = unknown_code(target), .values = {{"id", id}}};
    finding.hint = hint_for(target, id, {ids.begin(), ids.end()});
    add(of_file_, at_file(read.file.path, std::move(finding)));
  }

  void report(const ReadFile& read, const Reference& reference, const std::vector<std::string>& known,
              const std::string& programme = {}) {
    Wording finding{.code = unknown_code(reference.target)};
    if (read.source.about_people()) {
      finding.variant = "private";
      finding.hint = private_hint_for(reference.target);
    } else {
      finding.values = {{"id", reference.id}};
      finding.hint = hint_for(reference.target, reference.id, known);
      if (!programme.empty()) finding.variant = "in-programme";
      if (!programme.empty()) finding.values.emplace_back("programme", programme);
    }
    add(of_file_, at(read.source, reference.span, std::move(finding)));
  }

  Reader& reader_;
  base::Diagnostics of_file_;
};

}  // namespace

base::Diagnostics check_references(const ReadFile& read, Reader& reader) {
  return ReferenceChecker(reader).check(read);
}

}  // namespace traject::store
