#include "cli/completion.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/ways.hpp"
#include "language/catalogue.hpp"

namespace traject::cli {
namespace {

std::string_view kind_of(const Parameter& parameter) { return model::word(parameter.completes); }

// "-h,--help" as "-h --help".
std::string spellings(const Parameter& parameter) {
  std::string names = parameter.name;
  if (const auto comma = names.find(','); comma != std::string::npos) names[comma] = ' ';
  return names;
}

std::string all_names(const std::vector<Parameter>& parameters) {
  std::string names;
  for (const Parameter& parameter : parameters) names += (names.empty() ? "" : " ") + spellings(parameter);
  return names;
}

std::string as_pattern(const Parameter& parameter) {
  std::string pattern = spellings(parameter);
  if (const auto space = pattern.find(' '); space != std::string::npos) pattern[space] = '|';
  return pattern;
}

void add_value_cases(std::string& script, const std::vector<Parameter>& options, const std::string& command) {
  for (const Parameter& option : options) {
    if (option.value.empty()) continue;
    script += fmt::format(
        "    {}:{}) _traject_offer {} \"$cur\"; return ;;\n", command, as_pattern(option), kind_of(option));
  }
}

std::vector<Parameter> with_value(std::vector<Parameter> options) {
  std::erase_if(options, [](const Parameter& option) { return option.value.empty(); });
  return options;
}

std::vector<Parameter> with_several_values(std::vector<Parameter> options) {
  std::erase_if(options, [](const Parameter& option) { return !option.is_repeated; });
  return options;
}

// A function of the shell that says which options of a command these are.
void add_choice(std::string& script, const std::string& name, const std::vector<Command>& commands,
                std::vector<Parameter> (*choice)(std::vector<Parameter>)) {
  script += name + "() {\n  case \"$1\" in\n";
  for (const Command& command : commands) {
    const std::string names = all_names(choice(command.options));
    if (!names.empty()) script += fmt::format("    {}) echo \"{}\" ;;\n", command.name, names);
  }
  script += "  esac\n}\n";
}

// The cases of a function of the shell that prints the ways of a command: a line with the options of each, and the word that
// chooses it.
std::string way_cases(const std::vector<Command>& commands, std::string_view form) {
  std::string cases;
  for (const Command& command : commands) {
    std::string lines;
    for (const Way& way : command.ways) {
      const std::string word = way.has_word() ? way.chosen_by + " " : "";
      lines += fmt::format(" '{}{}'", word, all_names(options_of(command, way)));
    }
    cases += fmt::format(fmt::runtime(form), command.name, lines);
  }
  return cases;
}

// Zsh runs this too, and has no mapfile. Only files can have a blank in their name.
constexpr const char* bash_helpers =
    R"sh(# Words of one kind: files and folders by the shell, everything else by traject itself.
_traject_offer() {
  case "$1" in
    nothing) COMPREPLY=() ;;
    file) local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$2")) ;;
    folder) local IFS=$'\n'; COMPREPLY=($(compgen -d -- "$2")) ;;
    *) COMPREPLY=($(compgen -W "$(traject "${_traject_folder[@]}" completion --ids "$1" 2>/dev/null)" -- "$2")) ;;
  esac
}

# Of the ways of a command ($1) those that take everything typed so far ($2): their words, each once.
_traject_fitting() {
  local all way word fits told=" "
  all=" $(echo $(_traject_ways "$1")) "
  _traject_ways "$1" | while read -r way; do
    fits=yes
    for word in $2; do
      [[ $all == *" $word "* && " $way " != *" $word "* ]] && fits=""
    done
    [[ -z $fits ]] && continue
    for word in $(echo $way); do
      [[ $told == *" $word "* ]] || echo "$word"
      told+="$word "
    done
  done
}
)sh";

std::string bash_script(const std::vector<Command>& commands, const std::vector<Parameter>& globals) {
  std::string names;
  for (const Command& command : commands) names += (names.empty() ? "" : " ") + command.name;
  std::string valued;
  for (const Parameter& option : with_value(globals))
    valued += (valued.empty() ? "" : "|") + as_pattern(option);
  std::string script = "# bash completion for traject\n";
  script += bash_helpers;
  script += fmt::format(R"sh(
_traject() {{
  local cur="${{COMP_WORDS[COMP_CWORD]}}" prev="${{COMP_WORDS[COMP_CWORD-1]}}" command="" place=0 many="" typed="" i word
  _traject_folder=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="${{COMP_WORDS[i]}}"
    case "$word" in
      -C) _traject_folder=(-C "${{COMP_WORDS[i+1]}}"); ((i++)) ;;
      {}) ((i++)); many="" ;;
      -*)
        many="" typed+=" ${{word%%=*}}"
        [[ " $(_traject_many "$command") " == *" $word "* ]] && many="$word"
        [[ -n $command && " $(_traject_valued "$command") " == *" $word "* ]] && ((i++))
        ;;
      *) if [[ -z $command ]]; then command="$word"; else ((place++)); typed+=" $word"; fi ;;
    esac
  done
  case "$command:$prev" in
)sh",
                        valued);
  for (const Command& command : commands) add_value_cases(script, command.options, command.name);
  add_value_cases(script, globals, "*");
  script += "  esac\n  case \"$cur:$command:$many\" in\n    -*) ;;\n";
  for (const Command& command : commands)
    add_value_cases(script, with_several_values(command.options), "*:" + command.name);
  script += fmt::format(R"sh(  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$(_traject_fitting "$command" "$typed") {}" -- "$cur"))
    return
  fi
)sh",
                        all_names(globals));
  script += "  case \"$command:$place\" in\n";
  for (const Command& command : commands) {
    for (std::size_t i = 0; i < command.arguments.size(); ++i) {
      const std::string place = command.arguments[i].is_repeated ? "*" : std::to_string(i);
      script += fmt::format(
          "    {}:{}) _traject_offer {} \"$cur\" ;;\n", command.name, place, kind_of(command.arguments[i]));
    }
  }
  script += fmt::format("    :*) COMPREPLY=($(compgen -W \"{}\" -- \"$cur\")) ;;\n  esac\n}}\n\n", names);
  script += "# The options of a command that take a value, and those that take several.\n";
  add_choice(script, "_traject_valued", commands, with_value);
  add_choice(script, "_traject_many", commands, with_several_values);
  script += "# What a command does: of each thing the options, and the word that chooses it.\n";
  script += "_traject_ways() {\n  case \"$1\" in\n" + way_cases(commands, "    {}) printf '%s\\n'{} ;;\n");
  script += "  esac\n}\n";
  return script + "complete -F _traject traject\n";
}

std::string quoted(std::string text) {
  for (std::size_t at = text.find('\''); at != std::string::npos; at = text.find('\'', at + 2))
    text.insert(at, "\\");
  return "'" + text + "'";
}

std::string fish_offer(const Parameter& parameter) {
  switch (parameter.completes) {
    case Completes::nothing: return parameter.value.empty() && parameter.is_option() ? "" : " -x";
    case Completes::file: return " -r -F";
    case Completes::folder: return " -x -a '(__fish_complete_directories)'";
    default: return fmt::format(" -x -a '(traject completion --ids {} 2>/dev/null)'", kind_of(parameter));
  }
}

std::string fish_option(const Parameter& option, const std::string& condition) {
  std::string line = "complete -c traject" + condition;
  const std::string names = spellings(option);
  for (std::size_t at = 0; at < names.size();) {
    const auto end = std::min(names.find(' ', at), names.size());
    const std::string name = names.substr(at, end - at);
    line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    at = end + 1;
  }
  return line + fish_offer(option) + " -d " + quoted(language::text(option.help, base::Language::en)) + "\n";
}

constexpr const char* fish_helpers = R"sh(
# Whether some way of a command ($argv[1]) takes an option ($argv[2]) and everything typed so far.
function __traject_fits
    set -l ways (__traject_ways $argv[1])
    set -l all (string split ' ' -- $ways)
    for way in $ways
        set -l words (string split ' ' -- $way)
        set -l fits (contains -- $argv[2] $words; and echo yes)
        for word in (commandline -opc)
            contains -- $word $all; and not contains -- $word $words; and set fits
        end
        test -n "$fits"; and return
    end
    return 1
end
)sh";

std::string fish_script(const std::vector<Command>& commands, const std::vector<Parameter>& globals) {
  std::string script = "# fish completion for traject\n";
  script += "# What a command does: of each thing the options, and the word that chooses it.\n";
  script += "function __traject_ways\n    switch $argv[1]\n" +
            way_cases(commands, "        case {}\n            printf '%s\\n'{}\n");
  script += "    end\nend\n";
  script += fish_helpers;
  script += "\ncomplete -c traject -f\n";
  for (const Parameter& option : globals) script += fish_option(option, "");
  for (const Command& command : commands) {
    script += fmt::format("complete -c traject -n __fish_use_subcommand -a {} -d {}\n", command.name,
                          quoted(language::text("help." + command.name, base::Language::en)));
    const std::string seen = fmt::format("__fish_seen_subcommand_from {}", command.name);
    for (const Parameter& argument : command.arguments) {
      script += fmt::format("complete -c traject -n '{}'{}\n", seen, fish_offer(argument));
    }
    for (const Parameter& option : command.options) {
      script += fish_option(
          option, fmt::format(" -n '{}; and __traject_fits {} {}'", seen, command.name, option.name));
    }
  }
  return script;
}

}  // namespace

std::string completion_script(Shell shell, const std::vector<Command>& commands,
                              const std::vector<Parameter>& globals) {
  switch (shell) {
    case Shell::bash: return bash_script(commands, globals);
    case Shell::zsh:
      return "#compdef traject\nautoload -U +X bashcompinit && bashcompinit\n" +
             bash_script(commands, globals);
    case Shell::fish: break;
  }
  return fish_script(commands, globals);
}

}  // namespace traject::cli
