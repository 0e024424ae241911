// One command as data: its words, its arguments and options, and what it does. Parsing, help, completion, the man page
// and the documentation all read the same description.
#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/failure.hpp"
#include "cli/desk.hpp"
#include "cli/run.hpp"
#include "cli/typed.hpp"
#include "model/scalar.hpp"

namespace traject::cli {

// What a shell offers after an argument or option.
enum class Completes {
  nothing,
  file,
  folder,
  programme,
  person,
  cohort,
  programme_or_cohort,
  subject,  // a programme, cohort or plan
  session,
  trainer,
  form,
  voucher,
  voucher_action,
  voucher_kind,
  programme_or_voucher,
  unused_reason,
  audience,
  letter_kind,
  record_type,
  source,
  template_name,
  format,
  language,
  shell,
  answers_source  // also a survey tool
};

// An argument (PROGRAMME) or an option (--start). An option with an empty `value` is a flag.
struct Parameter {
  std::string name;
  std::string value;
  Completes completes = Completes::nothing;
  bool is_required = false;
  bool is_repeated = false;
  // Reads what was typed; false if it does not have the right shape.
  std::function<bool(const std::string&)> take;
  model::Shape shape = model::Shape::text;
  std::vector<std::string> words = {};  // all accepted words, if only certain words are accepted
  std::string help;                     // the key in the catalogue

  [[nodiscard]] bool is_option() const { return name.starts_with("-"); }
};

enum class Group { start, enrolment, cohorts, coaches, money, learning, privacy, help };

// One of the things that a command does. It names the arguments and options that are not for all of them.
struct Way {
  std::string chosen_by = {};             // an option, or a word as first argument; empty if none is needed
  std::vector<std::string> needed = {};   // what must be given besides
  std::vector<std::string> allowed = {};  // what may be given
  std::vector<std::vector<std::string>> together = {};  // of these, what goes only with each other
  bool writes = false;                                  // takes the folder's lock
  std::function<ExitCode(Desk&)> run = {};

  [[nodiscard]] bool has_word() const { return !chosen_by.empty() && !chosen_by.starts_with('-'); }
};

// Reads "PERSON --cancel [--date (--allow --because)]": what must be given, in brackets what may be, and in parentheses what goes
// only together. The first option outside the brackets chooses the way, or else a word in lower case. `writes` and `run` are left
// as they are.
[[nodiscard]] Way way_of(std::string_view line);

enum class Access { reads, writes };

struct Command {
  std::string name;
  Group group{};
  bool writes = false;                                     // in one of its ways at least
  std::function<bool()> writes_now = [] { return true; };  // depends on the options that were given
  bool erases = false;  // so that nothing gets into the history of git before it
  std::vector<Format> formats;
  std::vector<std::string> examples;  // without the name of the program
  std::vector<Parameter> arguments;
  std::vector<Parameter> options;
  std::vector<Way> ways;  // at least one; at most one of them is not chosen by anything
};

// The words of an enumeration; none for anything else.
template <class T>
[[nodiscard]] std::vector<std::string> words_for(const T&) {
  if constexpr (std::is_enum_v<T>) return {model::words<T>.begin(), model::words<T>.end()};
  return {};
}
template <class T>
[[nodiscard]] std::vector<std::string> words_for(const std::optional<T>&) {
  return words_for(T{});
}

// Builds a command whose arguments and options are stored in the members of an Options struct.
template <class Options>
class CommandBuilder {
 public:
  using Run = ExitCode (*)(Desk&, const Options&);

  // A command that does several things: each is a `way`.
  CommandBuilder(std::string name, Group group) : options_(std::make_shared<Options>()) {
    command_.name = std::move(name);
    command_.group = group;
    command_.formats = {Format::text, Format::json};
  }
  CommandBuilder(std::string name, Group group, Run run) : CommandBuilder(std::move(name), group) {
    way("", run);
  }

  // The line is read by `way_of`; what no line names is for all ways. A way of a command that writes may only read.
  CommandBuilder& way(std::string_view line, Run run, Access access = Access::writes) {
    command_.ways.push_back(way_of(line));
    command_.ways.back().writes = access == Access::writes;
    command_.ways.back().run = [options = options_, run](Desk& desk) { return run(desk, *options); };
    return *this;
  }

  CommandBuilder& writes() {
    command_.writes = true;
    return *this;
  }
  // Writes only with some of its options.
  CommandBuilder& writes_when(bool (*decide)(const Options&)) {
    command_.writes_now = [options = options_, decide] { return decide(*options); };
    return writes();
  }
  CommandBuilder& erases() {
    command_.erases = true;
    return *this;
  }
  // The first is the default. Anything that can be Markdown can also be a page, and anything that is a CSV table can also be a
  // workbook.
  CommandBuilder& formats(std::vector<Format> formats) {
    const auto add_behind = [&formats](Format there, Format added) {
      if (std::find(formats.begin(), formats.end(), added) != formats.end()) return;
      const auto found = std::find(formats.begin(), formats.end(), there);
      if (found != formats.end()) formats.insert(found + 1, added);
    };
    add_behind(Format::md, Format::html);
    add_behind(Format::csv, Format::xlsx);
    command_.formats = std::move(formats);
    return *this;
  }
  CommandBuilder& example(std::string line) {
    command_.examples.push_back(std::move(line));
    return *this;
  }

  // A member may also be that of a part of the options that several commands share.
  template <class T, class Holder>
  CommandBuilder& argument(std::string name, T Holder::*member, Completes completes,
                           bool is_required = true) {
    command_.arguments.push_back(parameter(std::move(name), "", member, completes));
    command_.arguments.back().is_required = is_required;
    return *this;
  }
  template <class T, class Holder>
  CommandBuilder& option(std::string name, std::string value, T Holder::*member,
                         Completes completes = Completes::nothing) {
    command_.options.push_back(parameter(std::move(name), std::move(value), member, completes));
    return *this;
  }
  // An option that every way needs.
  template <class T, class Holder>
  CommandBuilder& needed(std::string name, std::string value, T Holder::*member) {
    option(std::move(name), std::move(value), member);
    command_.options.back().is_required = true;
    return *this;
  }
  // An option that says no more than which way is meant.
  CommandBuilder& flag(const std::string& name) {
    Parameter made{.name = name, .take = [](const std::string&) { return true; }};
    made.help = "help." + command_.name + "." + name;
    command_.options.push_back(std::move(made));
    return *this;
  }

  [[nodiscard]] Command build() {
    for (Way& way : command_.ways) way.writes = way.writes && command_.writes;
    return std::move(command_);
  }

 private:
  template <class T, class Holder>
  Parameter parameter(std::string name, std::string value, T Holder::*member, Completes completes) {
    Parameter made{.name = std::move(name), .value = std::move(value), .completes = completes};
    made.help = "help." + command_.name + "." + made.name;
    made.take = [options = options_, member](const std::string& text) {
      return read((*options).*member, text);
    };
    made.shape = shape_of((*options_).*member);
    made.words = words_for((*options_).*member);
    made.is_repeated = IsVector<T>::value;
    return made;
  }

  template <class T>
  struct IsVector : std::false_type {};
  template <class T>
  struct IsVector<std::vector<T>> : std::true_type {};

  template <class T>
  static bool read(T& member, const std::string& text) {
    const auto value = typed<T>(text);
    if (value) member = *value;
    return value.has_value();
  }
  template <class T>
  static bool read(std::optional<T>& member, const std::string& text) {
    return read(member.emplace(), text);
  }
  template <class T>
  static bool read(std::vector<T>& member, const std::string& text) {
    return read(member.emplace_back(), text);
  }
  static bool read(bool& flag, const std::string&) { return flag = true; }

  template <class T>
  static model::Shape shape_of(const T&) {
    return model::Scalar<T>::shape;
  }
  template <class T>
  static model::Shape shape_of(const std::optional<T>&) {
    return model::Scalar<T>::shape;
  }
  template <class T>
  static model::Shape shape_of(const std::vector<T>&) {
    return model::Scalar<T>::shape;
  }

  std::shared_ptr<Options> options_;
  Command command_;
};

}  // namespace traject::cli
