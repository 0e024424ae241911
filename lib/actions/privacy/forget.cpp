#include "actions/privacy/forget.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "actions/named_records.hpp"
#include "base/failure.hpp"
#include "model/declaration.hpp"
#include "model/mentions.hpp"
#include "model/person.hpp"

namespace traject::actions {
namespace {

using base::Date;
using model::PersonId;
using model::RecordFile;
using model::Records;
using model::RecordType;

bool is_of(const RecordFile& file, const PersonId& person) {
  const bool has_own_file = file.type == RecordType::people || file.type == RecordType::names ||
                            file.type == RecordType::coaches || file.type == RecordType::registrations;
  return has_own_file && file.ids.back() == person.str();
}

// What a change of that file takes away.
const char* what_goes(const RecordFile& file, const PersonId& person, bool whole_file) {
  switch (file.type) {
    case RecordType::names: return "name";
    case RecordType::people: return "facts";
    case RecordType::coaches: return is_of(file, person) ? "coach" : "wishes";
    case RecordType::registrations: return is_of(file, person) ? "registration" : "wishes";
    case RecordType::coaching: return "pair";
    case RecordType::talks: return "talks";
    case RecordType::attendance: return "absence";
    case RecordType::activities: return "hours";
    case RecordType::choice: return "vote";
    default: return whole_file ? "voucher" : "reason";
  }
}

const char* what_stays(const RecordFile& file, const PersonId& person) {
  switch (file.type) {
    case RecordType::people: return is_of(file, person) ? "tombstone" : "manager";
    case RecordType::cohorts: return "place";
    case RecordType::vouchers: return "voucher";
    case RecordType::coaching: return "coached";
    case RecordType::coaches: return "coached";
    case RecordType::registrations: return "word";
    case RecordType::programmes: return "member";
    case RecordType::destroyed: return "declaration";
    default: return "other";
  }
}

std::vector<Going> goes(const Removed& removed, const PersonId& person) {
  std::map<std::string, bool> files;
  for (const auto& change : removed.changes) files[change.file] = false;
  for (const auto& file : removed.gone) files[file] = true;
  std::vector<Going> all;
  for (const auto& [path, whole] : files) {
    const auto file = model::record_file(path);
    if (file->type != RecordType::destroyed) all.push_back({path, what_goes(*file, person, whole)});
  }
  return all;
}

class Forgetting {
 public:
  Forgetting(const Records& records, const ForgetRequest& request)
      : records_(records), request_(request), removal_(records, request.as_of) {}

  ForgetOutcome run() {
    check_request();
    ForgetOutcome outcome{
        .result = ForgetResult::shown,
        .person = request_.person,
        .as_of = request_.as_of,
        .goes = {},
        .stays = {},
        .beyond = {},
        .removed = {},
        .declaration = {}};
    kept_ = kept_records(records_, request_.as_of);
    refuse_held();
    if (!is_forgotten()) removal_.person(request_.person);
    if (request_.has_name_file) removal_.name_file(request_.person);
    remove_old_vouchers();
    Removed removed = removal_.finish();
    outcome.goes = goes(removed, request_.person);
    outcome.stays = stays();
    outcome.beyond = beyond(outcome.goes, removed.gone);
    outcome.removed = std::move(removed);
    if (!request_.confirm) return outcome;
    outcome.result = outcome.goes.empty() ? ForgetResult::unchanged : ForgetResult::forgotten;
    if (outcome.goes.empty()) return outcome;
    outcome.declaration = next_declaration(records_, request_.as_of);
    removal_.add(*outcome.declaration, declaration());
    outcome.removed = removal_.finish();
    return outcome;
  }

 private:
  void check_request() const {
    if (!records_.coaches.contains(model::CoachId(request_.person.str())))
      check_person(records_, request_.person);
    if (request_.by) check_person(records_, *request_.by);
    const char* missing = !request_.because ? "--because" : !request_.by ? "--by" : nullptr;
    if (!request_.confirm || missing == nullptr) return;
    throw base::Failure(
        base::FailureKind::wrong_use, {"failure.forget-needs", {{"option", std::string(missing)}}});
  }

  [[nodiscard]] bool is_forgotten() const {
    const auto found = records_.people.find(request_.person);
    return found != records_.people.end() && found->second.forgotten;
  }

  [[nodiscard]] bool is_about(const KeptRecord& kept) const {
    return std::find(kept.people.begin(), kept.people.end(), request_.person) != kept.people.end();
  }

  void refuse_held() const {
    if (!request_.confirm) return;
    for (const KeptRecord& kept : kept_) {
      if (!kept.hold || !is_about(kept)) continue;
      const char* key = kept.hold->until ? "failure.on-hold" : "failure.on-hold-without-end";
      base::Message message{key, {{"person", request_.person.str()}, {"file", kept.file}}};
      if (kept.hold->until) message.values.emplace_back("until", *kept.hold->until);
      throw base::Failure(base::FailureKind::refused, std::move(message));
    }
  }

  // Their term is over: nothing keeps them any more.
  void remove_old_vouchers() {
    for (const KeptRecord& kept : kept_) {
      if (kept.category != TermKind::vouchers || !is_about(kept) || !is_over(kept, request_.as_of)) continue;
      const auto file = model::record_file(kept.file);
      removal_.voucher(model::ProgrammeId(file->ids[0]), file->ids[1]);
    }
  }

  [[nodiscard]] std::vector<Staying> stays() const {
    std::map<std::string, RecordFile> files;
    for (const auto& place : model::mentions_of(removal_.after(), request_.person))
      files.emplace(place.file.path, place.file);
    const std::string own = model::file_of<model::Person>(request_.person);
    if (removal_.after().people.contains(request_.person)) files.emplace(own, *model::record_file(own));
    std::vector<Staying> all;
    for (const auto& [path, file] : files) {
      Staying staying{.file = path, .code = what_stays(file, request_.person), .category = {}, .until = {}};
      const auto kept = std::find_if(
          kept_.begin(), kept_.end(), [&path = path](const auto& one) { return one.file == path; });
      if (kept != kept_.end() && path != own) {
        staying.category = kept->category;
        staying.until = kept->until;
      }
      all.push_back(std::move(staying));
    }
    return all;
  }

  // Those of the person, whether they are there now or were once; and others that go as a whole.
  [[nodiscard]] std::string own_files_out_of_history(const std::vector<std::string>& gone) const {
    const std::string& id = request_.person.str();
    std::vector<std::string> own;
    for (const RecordType type : {RecordType::people, RecordType::names, RecordType::coaches})
      own.push_back(model::record_path(type, {id}));
    for (const std::string& file : gone) {
      const bool is_registration = model::is_file_of(RecordType::registrations, file);
      if (!is_registration && std::find(own.begin(), own.end(), file) == own.end()) own.push_back(file);
    }
    std::string command = "git filter-repo --invert-paths";
    for (const std::string& file : own) command += " --path " + file;
    return command + " --path-glob '" + model::record_path(RecordType::registrations, {"*", id}) + "'";
  }

  [[nodiscard]] std::vector<Beyond> beyond(const std::vector<Going>& goes,
                                           const std::vector<std::string>& gone) const {
    std::vector<Beyond> all;
    std::string paths;
    for (const Going& going : goes) paths += " " + going.file;
    if (paths.empty()) paths = " " + model::file_of<model::Person>(request_.person);
    all.push_back({"history", {"git log --all --oneline --" + paths, own_files_out_of_history(gone)}, {}});
    all.push_back({"clones", {"git push --force --all", "git push --force --tags"}, {}});
    all.push_back({"exports", {"grep -rlw -- " + request_.person.str() + " ."}, {}});
    if (!request_.has_name_file || records_.settings.names_folder) all.push_back({"names_elsewhere", {}, {}});
    all.push_back({"returns", {}, {}});
    return all;
  }

  [[nodiscard]] model::Declaration declaration() const {
    std::map<TermKind, int> counts;
    for (const KeptRecord& kept : kept_) {
      const bool stays = kept.category == TermKind::vouchers && !is_over(kept, request_.as_of);
      if (is_about(kept) && !stays) ++counts[kept.category];
    }
    model::Declaration declaration{
        .date = request_.as_of, .by = *request_.by, .because = request_.because, .destroyed = {}};
    for (const auto& [category, count] : counts) declaration.destroyed.push_back(destroyed(category, count));
    return declaration;
  }

  static model::DestroyedRecords destroyed(TermKind category, int count) {
    const std::string_view list = selection_list(category);
    return {category, list.empty() ? std::nullopt : std::optional(std::string(list)), count};
  }

  const Records& records_;
  const ForgetRequest& request_;
  Removal removal_;
  std::vector<KeptRecord> kept_;
};

}  // namespace

void add_words(ForgetOutcome& outcome, std::vector<std::string> files) {
  if (!files.empty()) outcome.beyond.insert(outcome.beyond.begin(), {"texts", {}, std::move(files)});
}

std::string next_declaration(const Records& records, Date day) {
  for (int number = 1;; ++number) {
    std::string id = base::to_string(day) + "-" + std::to_string(number);
    if (!records.destroyed.has(id)) return id;
  }
}

ForgetOutcome forget(const Records& records, const ForgetRequest& request) {
  return Forgetting(records, request).run();
}

}  // namespace traject::actions
