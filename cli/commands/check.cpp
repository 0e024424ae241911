// traject check: everything that is wrong with the records of a folder, in one run.
#include "actions/start/check.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "cli/commands.hpp"
#include "cli/letter_file.hpp"
#include "report/start/check.hpp"

namespace traject::cli::commands {
namespace {

struct CheckOptions {
  std::vector<std::string> paths;
};

std::string without_end_slash(std::string path) {
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  return path.starts_with("./") ? path.substr(2) : path;
}

bool lies_under(const std::string& file, const std::string& path) {
  return path == "." || file == path || file.starts_with(path + "/");
}

// Paths are relative to the data folder.
base::Diagnostics only_under(base::Diagnostics findings, const std::vector<std::string>& paths) {
  if (paths.empty()) return findings;
  std::erase_if(findings, [&](const base::Diagnostic& finding) {
    return std::none_of(paths.begin(), paths.end(), [&](const std::string& path) {
      return lies_under(finding.place.file, without_end_slash(path));
    });
  });
  return findings;
}

base::Diagnostics all_findings(const store::Loaded& loaded, base::Diagnostics findings, base::Date as_of) {
  findings.insert(findings.end(), loaded.diagnostics.begin(), loaded.diagnostics.end());
  auto of_sense = store::diagnostics_at(loaded, actions::check(loaded.records, as_of));
  std::move(of_sense.begin(), of_sense.end(), std::back_inserter(findings));
  std::stable_sort(findings.begin(), findings.end(), [](const auto& a, const auto& b) {
    return std::tie(a.place, a.code) < std::tie(b.place, b.code);
  });
  return findings;
}

bool settings_are_valid(const store::Loaded& loaded) {
  return std::none_of(
      loaded.diagnostics.begin(), loaded.diagnostics.end(), [](const base::Diagnostic& finding) {
        return finding.severity == base::Severity::error && finding.place.file == "traject.yaml";
      });
}

ExitCode run(Desk& desk, const CheckOptions& options) {
  const store::Loaded loaded = desk.load_with_findings();
  for (const auto& path : options.paths) desk.expect_in_folder(without_end_slash(path));
  const auto findings = only_under(all_findings(loaded, letter_findings(desk), desk.as_of()), options.paths);
  desk.print(report::check(findings, loaded.counts, loaded.records.settings, settings_are_valid(loaded)));
  const bool has_error = std::any_of(findings.begin(), findings.end(), [](const auto& finding) {
    return finding.severity == base::Severity::error;
  });
  return has_error ? ExitCode::no : ExitCode::done;
}

}  // namespace

Command check() {
  return CommandBuilder<CheckOptions>("check", Group::start, run)
      .formats({Format::text, Format::json, Format::csv, Format::md})
      .example("check")
      .example("check registrations/leer-en-ontwikkeltraject cohorts")
      .argument("PATH", &CheckOptions::paths, Completes::file, false)
      .build();
}

}  // namespace traject::cli::commands
