#include "cli/parse.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <map>

#include "base/blank.hpp"
#include "base/suggestion.hpp"
#include "base/utf8.hpp"
#include "cli/ways.hpp"

namespace traject::cli {
namespace {

using base::Failure;
using base::FailureKind;
using base::Message;

template <class T>
std::function<bool(const std::string&)> into(std::optional<T>& member) {
  return [&member](const std::string& text) {
    member = typed<T>(text);
    return member.has_value();
  };
}
std::function<bool(const std::string&)> into(Format& member) {
  return [&member](const std::string& text) {
    const auto format = model::from_word<Format>(text);
    if (format) member = *format;
    return format.has_value();
  };
}
std::function<bool(const std::string&)> into(bool& flag) {
  return [&flag](const std::string&) { return flag = true; };
}

template <class T>
Parameter global(std::string name, std::string value, T& member, model::Shape shape,
                 Completes completes = Completes::nothing) {
  Parameter made{.name = std::move(name), .value = std::move(value), .completes = completes};
  made.take = into(member);
  made.shape = shape;
  made.words = words_for(member);
  made.help = "help.global." +
              made.name.substr(made.name.rfind("--") == std::string::npos ? 0 : made.name.rfind("--"));
  return made;
}

[[noreturn]] void refuse(Message message, std::optional<Message> hint = {}) {
  throw Failure(FailureKind::wrong_use, std::move(message), std::move(hint));
}

std::vector<std::string> names_of(const std::vector<Parameter>& parameters) {
  std::vector<std::string> names;
  for (const Parameter& parameter : parameters) {
    const auto comma = parameter.name.find(',');
    names.push_back(comma == std::string::npos ? parameter.name : parameter.name.substr(comma + 1));
  }
  return names;
}

// What the parser of CLI11 has found for one parameter.
struct Bound {
  const Parameter* parameter;
  const CLI::Option* option;
};

// CLI11 takes the line apart; what the parts mean is decided here, so that every complaint is in our own words.
class CommandLine {
 public:
  // Only a command whose name is among the arguments can be meant; to describe all of them takes most of the time of a short run.
  CommandLine(const std::vector<std::string>& arguments, const std::vector<Command>& commands,
              const std::vector<Parameter>& globals)
      : commands_(commands), globals_(globals) {
    app_.set_help_flag();
    app_.allow_extras();
    app_.require_subcommand(0, 1);  // a second name of a command is a word like any other
    for (const Parameter& parameter : globals) add(app_, parameter);
    for (const Command& command : commands) {
      if (std::find(arguments.begin(), arguments.end(), command.name) != arguments.end()) add(command);
    }
  }

  Call parse(std::vector<std::string> arguments) {
    std::reverse(arguments.begin(), arguments.end());  // CLI11 reads from the back
    try {
      app_.parse(arguments);
    } catch (const CLI::ParseError& error) {
      // Only an option without its value is left for CLI11 to complain about.
      refuse({"failure.option-without-value", {{"option", option_in(error.what())}}});
    }
    const Command* command = chosen();
    take_values(app_, command);
    if (command != nullptr) take_values(*subcommands_.at(command->name), command);
    return {.command = command, .people = std::move(people_)};
  }

  // To be asked after the options are known, since --help forgives everything.
  void refuse_rest(const Command* command) const {
    const auto rest = app_.remaining(true);
    if (rest.empty()) return;
    if (command == nullptr) refuse_word(rest.front());
    refuse_extra(rest.front(), *command);
  }

  // The names of the arguments and options that were given. The first argument itself may be the word of a way, which begins
  // in lower case, as no name does.
  std::vector<std::string> given(const Command& command) const {
    std::vector<std::string> given;
    for (const Bound& bound : bound_.at(subcommands_.at(command.name))) {
      if (bound.option->count() == 0) continue;
      given.push_back(bound.parameter->name);
      if (bound.parameter != command.arguments.data()) continue;
      const std::string& word = bound.option->results().front();
      if (!word.empty() && word.front() >= 'a' && word.front() <= 'z') given.push_back(word);
    }
    return given;
  }

 private:
  void add(const Command& command) {
    CLI::App* subcommand = app_.add_subcommand(command.name);
    subcommand->set_help_flag();
    subcommand->fallthrough();
    subcommand->allow_extras();
    subcommands_[command.name] = subcommand;
    bound_[subcommand];
    for (const Parameter& argument : command.arguments) add(*subcommand, argument);
    for (const Parameter& option : command.options) add(*subcommand, option);
  }

  void add(CLI::App& app, const Parameter& parameter) {
    CLI::Option* option = nullptr;
    if (parameter.is_option() && parameter.value.empty()) {
      option = app.add_flag_callback(parameter.name, [] {});
    } else {
      values_.push_back(std::make_unique<Value>());
      option = parameter.is_repeated ? app.add_option(parameter.name, values_.back()->all)
                                     : app.add_option(parameter.name, values_.back()->one);
      if (parameter.is_option() && !parameter.is_repeated) option->take_last()->allow_extra_args(false);
    }
    bound_[&app].push_back({&parameter, option});
  }

  const Command* chosen() const {
    const auto named = app_.get_subcommands();
    if (named.empty()) return nullptr;
    return &*std::find_if(commands_.begin(), commands_.end(), [&](const Command& command) {
      return command.name == named.front()->get_name();
    });
  }

  void take_values(const CLI::App& app, const Command* command) {
    for (const Bound& bound : bound_.at(&app)) {
      if (bound.option->count() == 0) continue;
      if (bound.parameter->is_option() && bound.parameter->value.empty()) {
        bound.parameter->take("");
        continue;
      }
      for (const auto& value : bound.option->results()) {
        if (is_person(*bound.parameter, value)) {
          refuse_unprintable(*bound.parameter, value);
          people_.push_back({bound.parameter, value});
        } else {
          if (command != nullptr) refuse_without_reason(*bound.parameter, value, *command);
          take(narrowed(*bound.parameter, command), value);
        }
      }
    }
  }

  // What a command is written in differs from command to command.
  static Parameter narrowed(Parameter parameter, const Command* command) {
    if (parameter.completes != Completes::format || command == nullptr) return parameter;
    parameter.words.clear();
    for (const Format format : command->formats) parameter.words.emplace_back(model::word(format));
    return parameter;
  }

  // Nobody's name begins like an option.
  static bool is_person(const Parameter& parameter, const std::string& value) {
    return parameter.completes == Completes::person && !value.empty() && !value.starts_with('-');
  }

  // What could not be read back from a record is not taken for one.
  static void refuse_unprintable(const Parameter& parameter, const std::string& value) {
    if (base::printable(value) != value) refuse({"failure.unprintable-value", {{"option", parameter.name}}});
  }

  // A record that gives no reason where one is needed could not be read back.
  static void refuse_without_reason(const Parameter& parameter, const std::string& value,
                                    const Command& command) {
    if (parameter.name == "--because" && base::is_blank(value))
      refuse({"failure.no-because", {{"command", command.name}}});
  }

  static void take(const Parameter& parameter, const std::string& value) {
    refuse_unprintable(parameter, value);
    if (parameter.take(value)) return;
    constexpr std::string_view hints[] = {
        "",
        "expected-id",
        "typed-date",
        "typed-moment",
        "typed-time",
        "expected-number",
        "expected-whole-number",
        "typed-money",
        "expected-yes-or-no",
        "",
        ""};
    std::string hint(hints[static_cast<std::size_t>(parameter.shape)]);
    if (parameter.shape == model::Shape::id && base::is_device_name(value)) hint = "device-name";
    Message message{"failure.wrong-value", {{"option", parameter.name}, {"value", value}}};
    if (parameter.value == "YEAR") refuse(std::move(message), Message{"hint.expected-year", {}});
    if (!hint.empty()) refuse(std::move(message), Message{"hint." + hint, {}});
    if (parameter.words.empty()) refuse(std::move(message));
    refuse(std::move(message), base::did_you_mean_or_known(value, parameter.words));
  }

  [[noreturn]] void refuse_word(const std::string& word) const {
    if (word.starts_with("-")) refuse_option(word, names_of(globals_));
    std::vector<std::string> names;
    for (const Command& command : commands_) names.push_back(command.name);
    const auto near = base::did_you_mean(word, names);
    refuse({"failure.unknown-command", {{"command", word}}}, near ? near : Message{"hint.help", {}});
  }

  [[noreturn]] void refuse_extra(const std::string& word, const Command& command) const {
    std::vector<std::string> known = names_of(globals_);
    for (auto& name : names_of(command.options)) known.push_back(std::move(name));
    if (word == "--absent" && command.name == "attend")
      refuse({"failure.unknown-option", {{"option", word}}}, Message{"hint.absent", {}});
    if (word.starts_with("-")) refuse_option(word, known);
    refuse({"failure.too-many-arguments", {{"argument", word}, {"command", command.name}}},
           Message{"hint.command-help", {{"command", command.name}}});
  }

  [[noreturn]] static void refuse_option(const std::string& option, const std::vector<std::string>& known) {
    const std::string name = option.substr(0, option.find('='));
    refuse({"failure.unknown-option", {{"option", name}}}, base::did_you_mean(name, known));
  }

  // CLI11 names the option at the start of its message: "--start: 1 required DATE missing".
  static std::string option_in(const std::string& message) {
    return message.substr(0, message.find_first_of(": "));
  }

  const std::vector<Command>& commands_;
  const std::vector<Parameter>& globals_;
  CLI::App app_;
  std::map<std::string, CLI::App*> subcommands_;
  std::map<const CLI::App*, std::vector<Bound>> bound_;
  std::vector<TypedPerson> people_;
  // Where CLI11 puts what it reads; the values are taken from its results.
  struct Value {
    std::string one;
    std::vector<std::string> all;
  };
  std::vector<std::unique_ptr<Value>> values_;
};

}  // namespace

static Parameter format_parameter(GlobalOptions& options) {
  Parameter made = global("--format", "FORMAT", options.format, model::Shape::word, Completes::format);
  made.take = [&options, take = made.take](const std::string& text) {
    options.has_format = true;
    return take(text);
  };
  return made;
}

std::vector<Parameter> global_parameters(GlobalOptions& options) {
  using model::Shape;
  return {global("-C", "DIR", options.folder, Shape::text, Completes::folder),
          format_parameter(options),
          global("--excel", "", options.excel, Shape::yes_no),
          global("--language", "nl|en", options.language, Shape::word, Completes::language),
          global("--as-of", "DATE", options.as_of, Shape::date),
          global("--dry-run", "", options.dry_run, Shape::yes_no),
          global("--commit", "", options.commit, Shape::yes_no),
          global("--output", "FILE", options.output, Shape::text, Completes::file),
          global("-h,--help", "", options.help, Shape::yes_no),
          global("--version", "", options.version, Shape::yes_no)};
}

Call parse(const std::vector<std::string>& arguments, const std::vector<Command>& commands,
           GlobalOptions& options) {
  const auto globals = global_parameters(options);
  CommandLine line(arguments, commands, globals);
  Call call = line.parse(arguments);
  if (options.help || options.version) return call;
  line.refuse_rest(call.command);
  if (call.command != nullptr) call.way = &chosen_way(*call.command, line.given(*call.command));
  if (options.excel && options.format != Format::csv)
    refuse({"failure.excel-without-csv", {}}, Message{"hint.excel-without-csv", {}});
  return call;
}

}  // namespace traject::cli
