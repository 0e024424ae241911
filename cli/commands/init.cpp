// traject init: a new data folder, empty but for a small programme, or from the programme of one of the examples.
#include "report/start/init.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "base/blank.hpp"
#include "base/failure.hpp"
#include "cli/commands.hpp"
#include "cli/templates.hpp"
#include "render/json.hpp"
#include "report/cohorts/letter_texts.hpp"
#include "report/start/empty_folder.hpp"
#include "report/start/schema.hpp"
#include "store/writing/encode.hpp"
#include "store/yaml/text_check.hpp"

namespace traject::cli::commands {
namespace {

struct InitOptions {
  std::string folder;
  std::optional<std::string> template_name;
  std::optional<std::string> organisation;
};

constexpr std::string_view empty_template = "empty";
constexpr std::string_view holidays_of_everybody =
    "calendar/school-holidays.yaml";  // in the example of Zwolle
constexpr std::string_view schema_folder = ".vscode/traject/";

std::vector<std::string> template_names() {
  std::vector<std::string> names = {std::string(empty_template)};
  for (const TemplateFile& file : template_files()) {
    if (names.back() != file.template_name) names.emplace_back(file.template_name);
  }
  return names;
}

void check_template(const std::string& name) {
  const auto names = template_names();
  if (std::find(names.begin(), names.end(), name) != names.end()) return;
  throw base::Failure(base::FailureKind::wrong_use, {"failure.unknown-template", {{"template", name}}},
                      base::Message{"hint.known-words", {{"words", names}}});
}

// "registrations/<programme>/<person>.yaml" as the pattern "registrations/*/*.yaml".
std::string file_pattern(std::string_view path) {
  std::string pattern;
  bool in_placeholder = false;
  for (const char c : path) {
    if (c == '<') pattern += '*';
    in_placeholder = c == '<' || (in_placeholder && c != '>');
    if (!in_placeholder && c != '>') pattern += c;
  }
  return pattern;
}

using File = std::pair<std::string, std::string>;

void add_schemas(std::vector<File>& files) {
  render::Json wiring = render::Json::object();
  for (const auto& type : model::record_types()) {
    const std::string path =
        std::string(schema_folder) + std::string(model::word(type.type)) + ".schema.json";
    files.emplace_back(path, render::json(report::json_schema(type.type)));
    wiring["./" + path] = file_pattern(type.path);
  }
  files.emplace_back(".vscode/settings.json", render::json({{"yaml.schemas", wiring}}));
}

std::vector<File> files_of(const std::string& template_name, base::Language language) {
  const bool is_empty = template_name == empty_template;
  std::vector<File> files = is_empty ? report::empty_folder(language) : std::vector<File>();
  for (const TemplateFile& file : template_files()) {
    const bool is_wanted = is_empty ? file.template_name == "zwolle" && file.path == holidays_of_everybody
                                    : file.template_name == template_name;
    if (is_wanted) files.emplace_back(file.path, file.text);
  }
  return files;
}

// The name in the place of the one that the folder begins with.
void name_organisation(std::vector<File>& files, const std::string& organisation) {
  if (base::is_blank(organisation))
    throw base::Failure(base::FailureKind::wrong_use, {"failure.empty-organisation", {}});
  constexpr std::string_view key = "\norganisation: ";
  for (auto& [path, text] : files) {
    if (path != "traject.yaml") continue;
    const auto begin = text.find(key) + key.size();
    text.replace(begin, text.find('\n', begin) - begin, store::scalar_text(organisation));
  }
}

std::vector<File> new_files(const InitOptions& options, const std::string& template_name,
                            base::Language language) {
  auto files = files_of(template_name, language);
  if (options.organisation) name_organisation(files, *options.organisation);
  for (const auto kind : report::letter_kinds) {
    for (const auto each : {base::Language::nl, base::Language::en})
      files.emplace_back(report::letter_file(kind, each), report::letter_text(kind, each));
  }
  // A name in the history of git cannot be taken back.
  files.emplace_back(".gitignore", "/names/\n/.traject/\n.*.tmp\n");
  // Line endings stay as they are, so that an edit changes nothing else.
  files.emplace_back(".gitattributes", "*.yaml -text diff\n");
  add_schemas(files);
  return files;
}

bool is_list_of_git(const std::string& path) { return path == ".gitignore" || path == ".gitattributes"; }

// The lines that are not there yet, behind those that are.
std::string added_lines(std::string before, const std::string& wanted) {
  if (!before.empty() && !before.ends_with('\n')) before += '\n';
  for (std::size_t at = 0; at < wanted.size();) {
    const auto end = std::min(wanted.find('\n', at), wanted.size() - 1) + 1;
    const std::string line = wanted.substr(at, end - at);
    if (("\n" + before).find("\n" + line) == std::string::npos) before += line;
    at = end;
  }
  return before;
}

// A folder may hold other things already, such as a new repository; none of them is overwritten.
void spare_what_is_there(Desk& desk, const std::filesystem::path& root, std::vector<File>& files) {
  for (auto& [path, text] : files) {
    const auto before = desk.world().files->read({root, path}, store::largest_file);
    if (!before || *before == text) continue;
    if (!is_list_of_git(path)) {
      throw base::Failure(
          base::FailureKind::wrong_use, {"failure.file-exists", {{"path", (root / path).generic_string()}}});
    }
    text = added_lines(*before, text);
  }
}

// traject.yaml makes it a data folder, so it comes last.
void write(Desk& desk, const std::filesystem::path& root, std::vector<File> files) {
  std::stable_partition(
      files.begin(), files.end(), [](const File& file) { return file.first != "traject.yaml"; });
  std::vector<store::FileEdit> edits;
  std::vector<std::string> paths;
  for (auto& [path, text] : files) {
    paths.push_back(path);
    edits.push_back({path, {}, std::move(text)});
  }
  desk.write_together({root, desk.world().files}, edits);
  desk.name_files("written", paths);
}

ExitCode run(Desk& desk, const InitOptions& options) {
  // Whether there is to be a repository, and which, is for the user to say first.
  if (desk.options().commit)
    throw base::Failure(base::FailureKind::wrong_use, {"failure.init-no-commit", {}},
                        base::Message{"hint.init-no-commit", {}});
  const std::string name = options.template_name.value_or(std::string(empty_template));
  check_template(name);
  const auto root = desk.world().folder / options.folder;
  if (desk.world().files->kind_of({root, "traject.yaml"})) {
    throw base::Failure(base::FailureKind::wrong_use, {"failure.folder-exists", {{"path", options.folder}}});
  }
  auto files = new_files(options, name, desk.language());
  spare_what_is_there(desk, root, files);
  std::vector<std::string> paths;
  for (const auto& [path, text] : files) paths.push_back(path);
  if (desk.options().dry_run) {
    desk.say({"dry-run.nothing-written", {}});
  } else {
    write(desk, root, std::move(files));
  }
  desk.print(report::init({options.folder, name, options.organisation.has_value(), name == empty_template},
                          paths));  // last: it says what to do now
  return ExitCode::done;
}

}  // namespace

Command init() {
  return CommandBuilder<InitOptions>("init", Group::start, run)
      .example("init mijn-map --organisation \"Gemeente Waterrijk\"")
      .example("init mijn-map --template zaanstad")
      .argument("DIR", &InitOptions::folder, Completes::folder)
      .option("--template", "NAME", &InitOptions::template_name, Completes::template_name)
      .option("--organisation", "NAME", &InitOptions::organisation)
      .build();
}

}  // namespace traject::cli::commands
