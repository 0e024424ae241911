#include "store/check_references.hpp"

#include <algorithm>

#include "store/finding.hpp"

namespace traject::store {
namespace {

using model::RecordType;

std::string code_of(Target target) {
  constexpr std::string_view codes[] = {"unknown-person",  "unknown-programme", "unknown-session", "unknown-coach",
                                        "unknown-adviser", "unknown-trainer",   "unknown-room",    "unknown-form",
                                        "unknown-cohort",  "unknown-department", "unknown-series"};
  return std::string(codes[static_cast<std::size_t>(target)]);
}

RecordType type_of(Target target) {
  switch (target) {
    case Target::person: return RecordType::people;
    case Target::programme: return RecordType::programmes;
    case Target::coach: return RecordType::coaches;
    case Target::adviser: return RecordType::advisers;
    case Target::trainer: return RecordType::trainers;
    case Target::room: return RecordType::rooms;
    case Target::form: return RecordType::forms;
    case Target::cohort:
    case Target::session:
    case Target::series:
    case Target::department: break;
  }
  return RecordType::cohorts;
}

class ReferenceChecker {
 public:
  ReferenceChecker(const model::Records& records, const Listing& listing) : records_(records), listing_(listing) {}

  void check(const ReadFile& read) {
    check_file_name(read);
    if (read.file.type == RecordType::traject) return;  // the departments are declared there
    const auto programme = programme_of(read);
    for (const Reference& reference : read.references) check(read, reference, programme);
  }

  [[nodiscard]] base::Diagnostics take() { return std::move(found_); }

 private:
  void check(const ReadFile& read, const Reference& reference, const std::optional<std::string>& programme) {
    switch (reference.target) {
      case Target::department: return check_department(read, reference);
      case Target::session:
      case Target::series: return check_in_programme(read, reference, programme);
      default: return check_record(read, reference);
    }
  }

  void check_record(const ReadFile& read, const Reference& reference) {
    const auto& ids = listing_.ids(type_of(reference.target));
    if (!ids.contains(reference.id)) report(read, reference, {ids.begin(), ids.end()});
  }

  void check_department(const ReadFile& read, const Reference& reference) {
    if (!records_.settings.departments) return;
    std::vector<std::string> known;
    for (const auto& department : *records_.settings.departments) known.push_back(department.str());
    if (std::find(known.begin(), known.end(), reference.id) == known.end()) report(read, reference, known);
  }

  void check_in_programme(const ReadFile& read, const Reference& reference,
                          const std::optional<std::string>& programme) {
    if (!programme) return;
    const auto found = records_.programmes.find(model::ProgrammeId(*programme));
    if (found == records_.programmes.end()) return;
    std::vector<std::string> known;
    if (reference.target == Target::session) {
      for (const auto& session : found->second.sessions) known.push_back(session.id.str());
    } else {
      for (const auto& series : found->second.individual_sessions) known.push_back(series.id.str());
    }
    if (std::find(known.begin(), known.end(), reference.id) == known.end()) report(read, reference, known, *programme);
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
    const auto found = records_.cohorts.find(model::CohortId(cohort));
    if (found == records_.cohorts.end()) return {};
    return found->second.programme.str();
  }

  // The ids in a path are references too.
  void check_file_name(const ReadFile& read) {
    switch (read.file.type) {
      case RecordType::registrations:
        check_name(read, Target::programme, 0);
        return check_name(read, Target::person, 1);
      case RecordType::intakes:
      case RecordType::vouchers: return check_name(read, Target::programme, 0);
      case RecordType::coaches: return is_outside_coach(read) ? void() : check_name(read, Target::person, 0);
      case RecordType::responses: check_name(read, Target::form, 1); [[fallthrough]];
      case RecordType::coaching:
      case RecordType::talks:
      case RecordType::attendance:
      case RecordType::activities:
      case RecordType::choice:
      case RecordType::spending:
      case RecordType::released: return check_name(read, Target::cohort, 0);
      default: return;
    }
  }

  [[nodiscard]] static bool is_outside_coach(const ReadFile& read) { return read.root.find("external") != nullptr; }

  void check_name(const ReadFile& read, Target target, std::size_t index) {
    const std::string& id = read.file.ids[index];
    const auto& ids = listing_.ids(type_of(target));
    if (ids.contains(id)) return;
    Finding finding{.code = code_of(target), .values = {{"id", id}}};
    finding.hint = did_you_mean(id, {ids.begin(), ids.end()});
    found_.push_back(at_file(read.file.path, std::move(finding)));
  }

  void report(const ReadFile& read, const Reference& reference, const std::vector<std::string>& known,
              const std::string& programme = {}) {
    Finding finding{.code = code_of(reference.target), .values = {{"id", reference.id}}};
    if (!programme.empty()) {
      finding.values.emplace_back("programme", programme);
      finding.variant = "in-programme";
    }
    if (read.source.about_people()) {
      finding = {.code = finding.code, .variant = "private"};
    } else {
      finding.hint = did_you_mean(reference.id, known);
    }
    found_.push_back(at(read.source, reference.span, std::move(finding)));
  }

  const model::Records& records_;
  const Listing& listing_;
  base::Diagnostics found_;
};

}  // namespace

base::Diagnostics check_references(const ReadFiles& read, const model::Records& records, const Listing& listing) {
  ReferenceChecker checker(records, listing);
  for (const auto& [path, file] : read.by_path) checker.check(file);
  return checker.take();
}

}  // namespace traject::store
