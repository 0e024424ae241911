#include "cli/man_page.hpp"

#include <fmt/format.h>

#include "cli/ways.hpp"
#include "language/catalogue.hpp"

namespace traject::cli {
namespace {

// What troff would take for a mark.
std::string escaped(const std::string& text) {
  std::string result;
  for (const char c : text) {
    if (c == '\\') {
      result += "\\e";
    } else if (c == '-') {
      result += "\\-";
    } else {
      result += c;
    }
  }
  return result.starts_with('.') || result.starts_with('\'') ? "\\&" + result : result;
}

class ManPage {
 public:
  explicit ManPage(base::Language language) : language_(language) {}

  void section(const char* key) { text_ += fmt::format(".SH {}\n", escaped(words(key))); }
  void paragraph(const std::string& text) { text_ += fmt::format("{}\n", escaped(text)); }

  void parameters(const std::vector<Parameter>& list) {
    for (const Parameter& parameter : list) {
      text_ += fmt::format(".TP\n.B {}\n{}\n",
                           escaped(parameter.name + (parameter.value.empty() ? "" : " ") + parameter.value),
                           escaped(words(parameter.help)));
    }
  }

  void command(const Command& command) {
    text_ += fmt::format(".SS {}\n{}\n", escaped(command.name), escaped(words("help." + command.name)));
    for (const Way& way : command.ways) {
      if (command.ways.size() > 1)
        text_ += fmt::format(".PP\n.B {}\n", escaped(words(purpose_of(command, way))));
      text_ += fmt::format(".PP\n.nf\n{}\n.fi\n", escaped(usage(command, way)));
      examples(examples_of(command, way));
      parameters(own_options(command, way));
    }
    parameters(command.arguments);
    parameters(shared_options(command));
  }

  void examples(const std::vector<std::string>& lines) {
    text_ += fmt::format(".PP\n{}:\n.PP\n.nf\n", escaped(words("help.examples")));
    for (const std::string& line : lines) text_ += escaped("  traject " + line) + "\n";
    text_ += ".fi\n";
  }

  void title() {
    text_ += ".TH TRAJECT 1 \"\" \"traject " TRAJECT_VERSION "\"\n";
    section("man.name");
    text_ += fmt::format("traject \\- {}\n", escaped(words("help.title")));
    section("man.synopsis");
    paragraph("traject [-C DIR] [--format FORMAT] COMMAND ...");
  }

  [[nodiscard]] std::string words(const std::string& key) const { return language::text(key, language_); }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  base::Language language_;
  std::string text_;
};

}  // namespace

std::string man_page(const std::vector<Command>& commands, const std::vector<Parameter>& globals,
                     base::Language language) {
  ManPage page(language);
  page.title();
  page.section("man.commands");
  for (const Command& command : commands) page.command(command);
  page.section("man.options");
  page.parameters(globals);
  page.section("man.exit-codes");
  page.paragraph(page.words("man.exit-codes.text"));
  return page.take();
}

}  // namespace traject::cli
