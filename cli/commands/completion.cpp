// traject completion: the completion script of a shell, and the words that it offers.
#include "cli/completion.hpp"

#include <algorithm>
#include <set>

#include "cli/commands.hpp"
#include "cli/parse.hpp"
#include "cli/templates.hpp"
#include "cli/voucher_action.hpp"
#include "evaluation/survey_tool.hpp"
#include "model/cohort.hpp"
#include "model/form.hpp"
#include "model/import_source.hpp"
#include "model/person.hpp"
#include "model/plan.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/staff.hpp"
#include "report/cohorts/letter_kind.hpp"
#include "report/pages/audience.hpp"

namespace traject::cli::commands {
namespace {

using model::RecordType;

struct CompletionOptions {
  std::optional<Shell> shell;
  std::optional<Completes> ids;
};

std::vector<std::string> as_list(const std::set<std::string>& ids) { return {ids.begin(), ids.end()}; }

template <class Enumeration>
std::vector<std::string> words_of() {
  return {model::words<Enumeration>.begin(), model::words<Enumeration>.end()};
}

// Whoever types is not bothered with what is wrong in a record.
std::vector<model::Programme> valid_programmes(const model::Records& records) {
  std::vector<model::Programme> programmes;
  for (const auto& id : records.programmes.keys()) {
    try {
      programmes.push_back(records.programmes.at(id));
    } catch (const base::InvalidRecords&) {
      continue;
    }
  }
  return programmes;
}

std::vector<std::string> sessions(const model::Records& records) {
  std::set<std::string> ids;
  for (const auto& programme : valid_programmes(records)) {
    for (const auto& session : programme.sessions) ids.insert(session.id.str());
  }
  return as_list(ids);
}

std::vector<std::string> vouchers(const model::Records& records) {
  std::set<std::string> ids;
  for (const auto& [programme, vouchers] : records.vouchers) {
    for (auto& id : vouchers.keys()) ids.insert(std::move(id));
  }
  return as_list(ids);
}

std::vector<std::string> joined(std::vector<std::string> ids,
                                std::initializer_list<std::vector<std::string>> more) {
  for (const auto& others : more) ids.insert(ids.end(), others.begin(), others.end());
  std::sort(ids.begin(), ids.end());
  return ids;
}

// The codes of all voucher pilots.
std::vector<std::string> codes(const model::Records& records, Completes kind) {
  std::set<std::string> ids;
  for (const auto& programme : valid_programmes(records)) {
    const model::VoucherRules rules = programme.vouchers.value_or(model::VoucherRules{});
    if (kind == Completes::voucher_kind) {
      for (const auto& code : rules.kinds) ids.insert(code.id.str());
    } else {
      for (const auto& code : rules.not_used_reasons) ids.insert(code.id.str());
    }
  }
  return as_list(ids);
}

std::vector<std::string> templates() {
  std::set<std::string> names = {"empty"};
  for (const TemplateFile& file : template_files()) names.emplace(file.template_name);
  return as_list(names);
}

std::vector<std::string> survey_tools() {
  std::vector<std::string> ids;
  for (const auto& tool : evaluation::survey_tools()) ids.emplace_back(tool.id);
  return ids;
}

template <class Shelf>
std::vector<std::string> ids_on(const Shelf& shelf) {
  std::vector<std::string> ids;
  for (const auto& id : shelf.keys()) ids.push_back(base::text_of(id));
  return ids;
}

// Words that no record tells.
std::vector<std::string> words_offered(Completes kind) {
  switch (kind) {
    case Completes::voucher_action: return words_of<VoucherAction>();
    case Completes::audience: return words_of<report::Audience>();
    case Completes::letter_kind: return words_of<report::CohortLetter>();
    case Completes::record_type: return words_of<RecordType>();
    case Completes::template_name: return templates();
    case Completes::format: return words_of<Format>();
    case Completes::language: return words_of<base::Language>();
    case Completes::shell: return words_of<Shell>();
    default: return {};
  }
}

std::vector<std::string> offered(Desk& desk, Completes kind) {
  if (auto words = words_offered(kind); !words.empty()) return words;
  if (kind == Completes::nothing || kind == Completes::file || kind == Completes::folder) return {};
  const model::Records& records = desk.load_all_days();
  switch (kind) {
    case Completes::programme: return ids_on(records.programmes);
    case Completes::person: return ids_on(records.people);
    case Completes::cohort: return ids_on(records.cohorts);
    case Completes::programme_or_cohort: return joined(ids_on(records.programmes), {ids_on(records.cohorts)});
    case Completes::subject:
      return joined(ids_on(records.programmes), {ids_on(records.cohorts), ids_on(records.plans)});
    case Completes::session: return sessions(records);
    case Completes::trainer: return ids_on(records.trainers);
    case Completes::form: return ids_on(records.forms);
    case Completes::voucher: return vouchers(records);
    case Completes::voucher_kind:
    case Completes::unused_reason: return codes(records, kind);
    case Completes::programme_or_voucher: return joined(ids_on(records.programmes), {vouchers(records)});
    case Completes::source: return ids_on(records.imports);
    case Completes::answers_source: return joined(ids_on(records.imports), {survey_tools()});
    default: return {};
  }
}

ExitCode print_words(Desk& desk, const CompletionOptions& options) {
  std::string lines;
  for (const auto& word : offered(desk, *options.ids)) lines += word + "\n";
  desk.print(lines);
  return ExitCode::done;
}

ExitCode print_script(Desk& desk, const CompletionOptions& options) {
  GlobalOptions described;
  desk.print(completion_script(*options.shell, all_commands(), global_parameters(described)));
  return ExitCode::done;
}

}  // namespace

Command completion() {
  return CommandBuilder<CompletionOptions>("completion", Group::help)
      .formats({Format::text})
      .way("SHELL", print_script)
      .way("--ids", print_words)
      .example("completion bash > ~/.local/share/bash-completion/completions/traject")
      .example("completion fish > ~/.config/fish/completions/traject.fish")
      .example("completion --ids cohort")
      .argument("SHELL", &CompletionOptions::shell, Completes::shell, false)
      .option("--ids", "KIND", &CompletionOptions::ids)
      .build();
}

}  // namespace traject::cli::commands
