// traject forget: removes what is on file about a person, or what is past its retention period.
#include "actions/privacy/forget.hpp"

#include "actions/privacy/forget_due.hpp"
#include "actions/privacy/personal_texts.hpp"
#include "base/failure.hpp"
#include "cli/commands.hpp"
#include "model/person.hpp"
#include "model/record_file.hpp"
#include "report/privacy/forget.hpp"
#include "report/privacy/forget_due.hpp"

namespace traject::cli::commands {
namespace {

struct ForgetOptions {
  std::optional<model::PersonId> person;
  std::optional<std::string> because;
  std::optional<model::PersonId> by;
  bool confirm = false;
  std::optional<std::string> list;
};

// What is removed is gone for earlier days too, so this works on the files as they are.
const model::Records& load(Desk& desk) { return desk.load_all_days(); }

void save(Desk& desk, const render::Document& document, const actions::Removed& removed, const char* commit,
          std::int64_t count) {
  desk.take_away_with_it(removed.gone);
  desk.save(document, removed.changes, {commit, {{"count", count}}});
}

bool has_name_file(const Desk& desk, const model::PersonId& person) {
  return desk.has_file(model::file_of<model::Name>(person));
}

ExitCode forget_person(Desk& desk, const ForgetOptions& options) {
  const model::Records& records = load(desk);
  auto outcome = actions::forget(
      records, {.person = *options.person,
                .because = options.because,
                .by = options.by,
                .confirm = options.confirm,
                .has_name_file = has_name_file(desk, *options.person),
                .as_of = desk.as_of()});
  desk.take_away_with_it(outcome.removed.gone);
  actions::add_words(
      outcome, actions::files_naming(desk.texts_after(outcome.removed.changes), records, outcome.person));
  const auto document = report::forget(outcome, records, desk.options().dry_run);
  if (options.confirm) {
    save(desk, document, outcome.removed, "commit.forget", 1);
  } else {
    desk.print(document);
  }
  return ExitCode::done;
}

ExitCode list_due(Desk& desk, const ForgetOptions&) {
  const model::Records& records = load(desk);
  desk.print(report::forget_due(actions::list_due(records, desk.as_of()), records));
  return ExitCode::done;
}

report::Destroys how_to_destroy(const Desk& desk, const ForgetOptions& options) {
  if (!options.confirm) return report::Destroys::shown;
  return desk.options().dry_run ? report::Destroys::tried : report::Destroys::done;
}

ExitCode destroy(Desk& desk, const ForgetOptions& options) {
  constexpr std::size_t largest = std::size_t{64} * 1024 * 1024;
  if (options.confirm && !options.by)
    throw base::Failure(base::FailureKind::wrong_use, {"failure.list-needs-by", {}},
                        base::Message{"hint.command-help", {{"command", std::string("forget")}}});
  const std::string list = desk.read_file(*options.list, largest);
  const model::Records& records = load(desk);
  const auto outcome = actions::destroy(
      records, {.list = list,
                .by = options.by,
                .because = options.because,
                .has_name_file = [&](const model::PersonId& person) { return has_name_file(desk, person); },
                .as_of = desk.as_of()});
  const auto document = report::destroyed(outcome, records, how_to_destroy(desk, options));
  if (options.confirm && !outcome.destroyed.empty()) {
    save(desk, document, outcome.removed, "commit.destroy",
         static_cast<std::int64_t>(outcome.destroyed.size()));
  } else {
    desk.print(document);
  }
  return outcome.destroyed.empty() ? ExitCode::no : ExitCode::done;
}

}  // namespace

Command forget() {
  return CommandBuilder<ForgetOptions>("forget", Group::privacy)
      .writes_when([](const ForgetOptions& options) { return options.confirm; })
      .erases()
      .formats({Format::text, Format::json, Format::csv, Format::xlsx, Format::md, Format::html})
      .way("PERSON [--because --by --confirm]", forget_person)
      .way("--due", list_due, Access::reads)
      .way("--list [--due --because --by --confirm]", destroy)
      .example("forget p-1042")
      .example("forget p-1042 --because \"verzoek van de medewerker\" --by p-0002 --confirm")
      .example("forget --due --format xlsx --output vernietigen.xlsx")
      .example("forget --list vernietigen.xlsx --by p-0002 --confirm --commit")
      .argument("PERSON", &ForgetOptions::person, Completes::person, false)
      .option("--because", "TEXT", &ForgetOptions::because)
      .option("--by", "P", &ForgetOptions::by, Completes::person)
      .flag("--due")
      .option("--list", "FILE", &ForgetOptions::list, Completes::file)
      .option("--confirm", "", &ForgetOptions::confirm)
      .build();
}

}  // namespace traject::cli::commands
