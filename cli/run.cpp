#include "cli/run.hpp"

#include <algorithm>
#include <exception>
#include <ostream>

#include "base/failure.hpp"
#include "base/utf8.hpp"
#include "cli/commands.hpp"
#include "cli/desk.hpp"
#include "cli/help.hpp"
#include "cli/parse.hpp"
#include "cli/people.hpp"
#include "language/catalogue.hpp"
#include "render/text.hpp"
#include "store/disk/file_system.hpp"

namespace traject::cli {
namespace {

using base::Language;

ExitCode code_of(base::FailureKind kind) {
  switch (kind) {
    case base::FailureKind::refused: return ExitCode::no;
    case base::FailureKind::wrong_use: return ExitCode::wrong_use;
    case base::FailureKind::input_output: break;
  }
  return ExitCode::input_output;
}

void complain(World& world, const base::Failure& failure, Language language) {
  if (failure.message().key.empty()) return;
  const auto line = [&](const char* label, const base::Message& message) {
    world.err << language::text(label, language) << ": " << base::printable(language::text(message, language))
              << '\n';
  };
  line("word.error", failure.message());
  if (failure.hint()) line("word.hint", *failure.hint());
}

void complain(World& world, const base::InvalidRecords& invalid, Language language) {
  render::Document document;
  document.blocks.emplace_back(render::Findings{invalid.diagnostics});
  world.err << render::text(document, language, {.colour = false, .width = 0});
}

// The language of help and of a complaint: that of the folder if there is one, even if the command did not get to open it.
Language language_of(World& world, GlobalOptions options) {
  if (options.language) return *options.language;
  options.output.reset();  // which may be what the complaint is about
  try {
    Desk reading(world, options, false);
    if (reading.has_folder()) static_cast<void>(reading.load_all_days());
    return reading.language();
  } catch (...) {
    return Language::nl;
  }
}

ExitCode show_help(Desk& desk, const std::vector<Command>& commands, const Command* command,
                   const GlobalOptions& options) {
  GlobalOptions described = options;
  const auto globals = global_parameters(described);
  desk.print(render::text(command != nullptr ? help(*command, globals) : help(commands, globals),
                          language_of(desk.world(), options),
                          {.colour = desk.world().colour, .width = static_cast<int>(desk.world().width)}));
  return ExitCode::done;
}

void check_format(const Command& command, const GlobalOptions& options) {
  for (const Format format : command.formats) {
    if (format == options.format) return;
  }
  std::vector<std::string> known;
  for (const Format format : command.formats) known.emplace_back(model::word(format));
  throw base::Failure(base::FailureKind::wrong_use,
                      {"failure.no-such-format", {{"format", std::string(model::word(options.format))}}},
                      base::Message{"hint.known-words", {{"words", known}}});
}

class Run {
 public:
  Run(const std::vector<std::string>& arguments, World& world)
      : arguments_(arguments), world_(world), commands_(all_commands()) {}

  // The one place that catches.
  ExitCode carry_out() {
    try {
      return choose();
    } catch (const store::WrongFolder& wrong) {
      complain(world_, wrong, language_of(world_, options_));
      return ExitCode::invalid_record;
    } catch (const base::Failure& failure) {
      complain(world_, failure, language_of(world_, options_));
      return code_of(failure.kind());
    } catch (const base::InvalidRecords& invalid) {
      complain(world_, invalid, language_of(world_, options_));
      return ExitCode::invalid_record;
    } catch (const std::exception& error) {
      world_.err << "traject: " << base::printable(error.what()) << '\n';
      return ExitCode::input_output;
    }
  }

 private:
  ExitCode choose() {
    Call call = parse(arguments_, commands_, options_);
    if (call.command == nullptr && !options_.help && !options_.version) call = without_a_word();
    const Command* command = call.command;
    desk_ = std::make_unique<Desk>(
        world_, options_, call.way != nullptr && call.way->writes && command->writes_now());
    if (command != nullptr && command->erases) desk_->commit_only_afterwards();
    if (options_.version) {
      desk_->print("traject " TRAJECT_VERSION "\n");
      return ExitCode::done;
    }
    if (options_.help) return show_help(*desk_, commands_, command, options_);
    if (!options_.has_format) options_.format = command->formats.front();
    check_format(*command, options_);
    fill_in_people(*desk_, call.people);
    const ExitCode code = call.way->run(*desk_);
    desk_->commit_what_is_left();
    if (options_.commit && !call.way->writes) desk_->say({"commit.changes-no-records", {}});
    return code;
  }

  // Inside a data folder: what is waiting there.
  Call without_a_word() {
    if (!Desk(world_, options_, false).has_folder()) {
      throw base::Failure(
          base::FailureKind::wrong_use, {"failure.no-command", {}}, base::Message{"hint.help", {}});
    }
    const auto status = std::find_if(
        commands_.begin(), commands_.end(), [](const Command& command) { return command.name == "status"; });
    return {.command = &*status, .way = &status->ways.front(), .people = {}};
  }

  const std::vector<std::string>& arguments_;
  World& world_;
  std::vector<Command> commands_;
  GlobalOptions options_;
  std::unique_ptr<Desk> desk_;
};

}  // namespace

ExitCode run(const std::vector<std::string>& arguments, World& world) {
  return Run(arguments, world).carry_out();
}

}  // namespace traject::cli
