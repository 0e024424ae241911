// traject completion: the completion script of a shell, and the words that it offers.
#include "cli/completion.hpp"

#include "base/failure.hpp"
#include "cli/commands.hpp"
#include "cli/parse.hpp"
#include "cli/templates.hpp"
#include "cli/voucher_action.hpp"
#include "store/disk/folder.hpp"

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

std::vector<std::string> sessions(Desk& desk) {
  store::Needs needs;
  needs.all(RecordType::programmes);
  std::set<std::string> ids;
  for (const auto& [id, programme] : desk.load_with_findings(needs).records.programmes) {
    for (const auto& session : programme.sessions) ids.insert(session.id.str());
  }
  return as_list(ids);
}

std::vector<std::string> ids_of(Desk& desk, std::initializer_list<RecordType> types) {
  std::set<std::string> ids;
  for (const RecordType type : types) ids.merge(desk.ids(type));
  return as_list(ids);
}

// The codes of all voucher pilots.
std::vector<std::string> codes(Desk& desk, Completes kind) {
  store::Needs needs;
  needs.all(RecordType::programmes);
  std::set<std::string> ids;
  for (const auto& [id, programme] : desk.load_with_findings(needs).records.programmes) {
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
  std::set<std::string> names;
  for (const TemplateFile& file : template_files()) names.emplace(file.template_name);
  return as_list(names);
}

std::vector<std::string> offered(Desk& desk, Completes kind) {
  switch (kind) {
    case Completes::programme: return as_list(desk.ids(RecordType::programmes));
    case Completes::person: return as_list(desk.ids(RecordType::people));
    case Completes::cohort: return as_list(desk.ids(RecordType::cohorts));
    case Completes::programme_or_cohort: return ids_of(desk, {RecordType::programmes, RecordType::cohorts});
    case Completes::subject:
      return ids_of(desk, {RecordType::programmes, RecordType::cohorts, RecordType::plans});
    case Completes::session: return sessions(desk);
    case Completes::trainer: return as_list(desk.ids(RecordType::trainers));
    case Completes::form: return as_list(desk.ids(RecordType::forms));
    case Completes::voucher: return as_list(desk.ids(RecordType::vouchers));
    case Completes::voucher_action: return words_of<VoucherAction>();
    case Completes::voucher_kind:
    case Completes::unused_reason: return codes(desk, kind);
    case Completes::programme_or_voucher: return ids_of(desk, {RecordType::programmes, RecordType::vouchers});
    case Completes::source: return as_list(desk.ids(RecordType::imports));
    case Completes::record_type: return words_of<RecordType>();
    case Completes::template_name: return templates();
    case Completes::format: return words_of<Format>();
    case Completes::language: return words_of<base::Language>();
    case Completes::shell: return words_of<Shell>();
    case Completes::nothing:
    case Completes::file:
    case Completes::folder: break;
  }
  return {};
}

ExitCode run(Desk& desk, const CompletionOptions& options) {
  if (options.ids) {
    std::string lines;
    for (const auto& word : offered(desk, *options.ids)) lines += word + "\n";
    desk.print(lines);
    return ExitCode::done;
  }
  if (!options.shell) {
    throw base::Failure(base::FailureKind::wrong_use,
                        {"failure.missing-argument",
                         {{"argument", std::string("SHELL")}, {"command", std::string("completion")}}},
                        base::Message{"hint.command-help", {{"command", std::string("completion")}}});
  }
  GlobalOptions described;
  desk.print(completion_script(*options.shell, all_commands(), global_parameters(described)));
  return ExitCode::done;
}

}  // namespace

Command completion() {
  return CommandBuilder<CompletionOptions>("completion", Group::help, run)
      .formats({Format::text})
      .example("completion bash > ~/.local/share/bash-completion/completions/traject")
      .example("completion fish > ~/.config/fish/completions/traject.fish")
      .argument("SHELL", &CompletionOptions::shell, Completes::shell, false)
      .option("--ids", "KIND", &CompletionOptions::ids)
      .build();
}

}  // namespace traject::cli::commands
