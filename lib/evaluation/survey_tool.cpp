#include "evaluation/survey_tool.hpp"

#include <algorithm>
#include <string>

#include "base/folded.hpp"

namespace traject::evaluation {
namespace {

constexpr ToolColumn ms_forms[] = {
    {"ID", true},
    {"Begintijd|Start time", true},
    {"Tijd van voltooien|Completion time", true},
    {"E-mail|Email"},
    {"Naam|Name"},
    {"Tijd van laatste wijziging|Last modified time"},
    {"Taal|Language"},
    {"Totaal aantal punten|Total points"},
    {"Quizfeedback|Quiz feedback"},
    {"Cijfer geplaatste tijd|Grade posted time"},
    {"Punten - *|Points - *"},
    {"Feedback - *"},
};
constexpr ToolColumn limesurvey[] = {
    {"id|Response ID|Antwoord ID", true},
    {"submitdate|Date submitted|Datum ingestuurd", true},
    {"lastpage|Last page|Laatste pagina"},
    {"startlanguage|Start language|Begintaal"},
    {"seed"},
    {"token|Access code|Toegangscode"},
    {"startdate|Date started|Startdatum"},
    {"datestamp|Date last action|Datum laatste actie"},
    {"ipaddr|IP address|IP-adres"},
    {"refurl|Referrer URL|Verwijzende URL"},
};
constexpr ToolColumn google_forms[] = {
    {"Tijdstempel|Timestamp", true},
    {"E-mailadres|Email address|Username|Gebruikersnaam"},
    {"Score"},
};

constexpr SurveyTool tools[] = {
    {"google-forms", "Google Forms", SeveralIn::commas, google_forms},
    {"limesurvey", "LimeSurvey", SeveralIn::columns, limesurvey},
    {"ms-forms", "Microsoft Forms", SeveralIn::semicolons, ms_forms},
};

bool is_name(std::string_view name, const std::string& heading) {
  if (!name.ends_with('*')) return base::folded(name) == heading;
  name.remove_suffix(1);
  return heading.starts_with(base::folded(name));
}

}  // namespace

std::span<const SurveyTool> survey_tools() { return tools; }

const SurveyTool* survey_tool(std::string_view id) {
  const auto* const found =
      std::find_if(std::begin(tools), std::end(tools), [id](const auto& tool) { return tool.id == id; });
  return found == std::end(tools) ? nullptr : found;
}

bool is_called(const ToolColumn& column, std::string_view heading) {
  const std::string given = base::folded(heading);
  std::string_view names = column.names;
  while (!names.empty()) {
    const auto end = std::min(names.find('|'), names.size());
    if (is_name(names.substr(0, end), given)) return true;
    names.remove_prefix(std::min(end + 1, names.size()));
  }
  return false;
}

bool is_no_answer(const SurveyTool& tool, std::string_view heading) {
  return std::any_of(tool.columns.begin(), tool.columns.end(),
                     [heading](const auto& column) { return is_called(column, heading); });
}

}  // namespace traject::evaluation
