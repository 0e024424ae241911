// Folder to records: reads what a command needs and says everything that is wrong with it.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/record_types.hpp"
#include "store/disk/folder.hpp"

namespace traject::store {

// Which records a command needs; it fails on an invalid record only if that record is among them.
class Needs {
 public:
  // Every record of a type, or only those whose first ids are these.
  Needs& all(model::RecordType type, std::vector<std::string> first_ids = {});
  // The people whose registrations are read.
  Needs& people_of_registrations();
  // The programmes of the cohorts that are read, and the trainers and rooms of all their sessions.
  Needs& sessions_of_cohorts();
  // The registrations for the programme of one cohort.
  Needs& registrations_with(model::CohortId cohort);
  // The programmes of the cohorts that are read, and the participants of this one, also before a place was filled again.
  Needs& participants_of(model::CohortId cohort);
  // The cohorts of these programmes, and these records of theirs. A cohort of which nobody can tell which programme it
  // follows may be one of them, and so it is.
  Needs& cohorts_of(std::set<model::ProgrammeId> programmes, std::vector<model::RecordType> parts);
  [[nodiscard]] static Needs everything();

  // Whether a record of the type is asked for by its id.
  [[nodiscard]] bool names_one(model::RecordType type) const;

  [[nodiscard]] bool has(const model::RecordFile& file) const;
  // The same of a file that cannot be read, such as one whose name is wrong; of one without all of its ids, whether some may.
  [[nodiscard]] bool may_have(const model::RecordFile& file) const;
  [[nodiscard]] bool is_everything() const { return everything_; }
  [[nodiscard]] bool has_people_of_registrations() const { return people_of_registrations_; }
  [[nodiscard]] bool has_sessions_of_cohorts() const { return sessions_of_cohorts_; }
  [[nodiscard]] const std::optional<model::CohortId>& cohort_with_registrations() const { return cohort_; }
  [[nodiscard]] const std::optional<model::CohortId>& cohort_with_participants() const { return of_cohort_; }
  [[nodiscard]] const std::optional<std::set<model::ProgrammeId>>& programmes_with_cohorts() const {
    return with_cohorts_;
  }
  [[nodiscard]] const std::set<model::RecordType>& parts_of_cohorts() const { return parts_; }

 private:
  [[nodiscard]] bool reaches(model::RecordType type) const;

  bool everything_ = false;
  bool people_of_registrations_ = false;
  bool sessions_of_cohorts_ = false;
  std::optional<model::CohortId> cohort_;
  std::optional<model::CohortId> of_cohort_;
  std::optional<std::set<model::ProgrammeId>> with_cohorts_;
  std::set<model::RecordType> parts_;  // of those cohorts
  std::multimap<model::RecordType, std::vector<std::string>> wanted_;
};

// A place in a record by its keys, for findings of those who see records only: {"approval", "by"}; of a list the number of
// the item, from 0: {"talks", "2", "person"}.
using KeyPath = std::vector<std::string>;

class ReadFiles;  // the texts and trees that were read

struct Loaded {
  model::Records records;
  base::Diagnostics diagnostics;              // sorted by place; of the needed records only
  std::map<std::string, std::size_t> counts;  // records read, by type
  std::shared_ptr<const ReadFiles> files;
  std::vector<Spot> leftovers;  // of a write that did not come to its end

  [[nodiscard]] bool has_errors() const;
};

// The settings are always read. Names are read where they can be and never looked at otherwise, unless everything is needed.
[[nodiscard]] Loaded load(const Folder& folder, const Needs& needs);

// A diagnostic at a value of a record that was read; at its file's first line where there is no such value. Its hint is
// `hint.<code>`, with the values of the message.
[[nodiscard]] base::Diagnostic diagnostic_at(const Loaded& loaded, const std::string& file,
                                             const KeyPath& keys, std::string code, base::Severity severity,
                                             base::Message message);

}  // namespace traject::store
