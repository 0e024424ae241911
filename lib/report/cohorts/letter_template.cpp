#include "report/cohorts/letter_template.hpp"

#include <algorithm>
#include <optional>

#include "base/suggestion.hpp"
#include "base/utf8.hpp"
#include "report/cells.hpp"

namespace traject::report {
namespace {

using render::Block;

struct KnownField {
  std::string_view name;
  bool of_cohort = true;
  bool of_invitation = true;
  bool is_list = false;
};
constexpr KnownField known_fields[] = {
    {"name"},
    {"person"},
    {"email"},
    {"programme"},
    {.name = "cohort", .of_invitation = false},
    {.name = "start", .of_invitation = false},
    {.name = "end", .of_invitation = false},
    {.name = "sessions", .of_invitation = false, .is_list = true},
    {.name = "changes", .of_invitation = false, .is_list = true},
    {.name = "position", .of_invitation = false},
    {.name = "coach", .of_invitation = false},
    {.name = "coach_email", .of_invitation = false},
    {.name = "in_short", .of_cohort = false, .is_list = true},
    {.name = "people", .of_cohort = false, .is_list = true},
    {.name = "since", .of_cohort = false},
    {.name = "talk", .of_cohort = false},
    {.name = "approval", .of_cohort = false},
    {.name = "places", .of_cohort = false},
    {.name = "costs", .of_cohort = false},
    {"manager"},
    {"organisation"},
    {"contact"},
    {"contact_email"},
    {"sender"},
    {"date"}};

// Without the carriage returns that Windows editors add.
std::vector<std::string_view> lines_in(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

// A field in a line: the position of its braces, and its name. Without a closing brace the name runs to the end of the line.
struct Field {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string name;
  bool is_closed = true;
};

std::optional<Field> next_field(std::string_view line, std::size_t from) {
  const auto begin = line.find('{', from);
  if (begin == std::string_view::npos) return {};
  const auto end = line.find('}', begin);
  if (end == std::string_view::npos)
    return Field{begin, line.size(), std::string(line.substr(begin + 1)), false};
  return Field{begin, end + 1, std::string(line.substr(begin + 1, end - begin - 1)), true};
}

std::vector<std::string> lists_among(const std::vector<std::string>& fields) {
  std::vector<std::string> lists;
  std::copy_if(fields.begin(), fields.end(), std::back_inserter(lists), is_list_field);
  return lists;
}

base::Diagnostic finding_at(const Field& field, std::string_view line, std::size_t number,
                            const std::string& file, const std::vector<std::string>& known) {
  const std::string shown = base::printable(line.substr(field.begin, field.end - field.begin));
  base::Diagnostic finding{
      .code = field.is_closed ? "unknown-letter-field" : "letter-brace",
      .severity = base::Severity::error,
      .place = {.file = file,
                .line = number,
                .column = base::character_count(line.substr(0, field.begin)) + 1,
                .length = std::max<std::size_t>(base::character_count(shown), 1)},
      .message = {},
      .hint = {},
      .source_line = base::printable(line)};
  finding.message = say("diagnostic." + finding.code, {{"field", shown}});
  const auto near = base::nearest(field.name, known);
  finding.hint = near && field.is_closed
                     ? base::did_you_mean_this("{" + *near + "}")
                     : say("hint.unknown-letter-field", {{"words", known}, {"lists", lists_among(known)}});
  return finding;
}

std::string words_of(std::string_view line, const LetterFields& fields) {
  std::string result;
  std::size_t at = 0;
  for (auto field = next_field(line, 0); field; field = next_field(line, at)) {
    result += line.substr(at, field->begin - at);
    const auto found = fields.words.find(field->name);
    if (found != fields.words.end()) result += found->second;
    at = field->end;
  }
  return result.append(line.substr(at));
}

// True if the line has fields and all of them are empty.
bool says_nothing(std::string_view line, const LetterFields& fields) {
  bool has_fields = false;
  for (auto field = next_field(line, 0); field; field = next_field(line, field->end)) {
    const auto found = fields.words.find(field->name);
    if (found != fields.words.end() && !found->second.empty()) return false;
    has_fields = true;
  }
  return has_fields;
}

base::Message sentence(std::string words) { return say("evaluation.text", {{"text", std::move(words)}}); }

class Filler {
 public:
  explicit Filler(const LetterFields& fields) : fields_(fields) {}

  void add(std::string_view line) {
    if (line.find_first_not_of(" \t") == std::string_view::npos) return end_paragraph();
    if (add_list(line) || says_nothing(line, fields_)) return;
    const bool is_title = line.starts_with("# ");
    const bool is_item = line.starts_with("- ");
    if (is_title || is_item) end_paragraph();
    std::string words = words_of(is_title || is_item ? line.substr(2) : line, fields_);
    if (is_title || is_item) introduces_ = false;
    if (is_title) {
      blocks_.emplace_back(render::Title{sentence(std::move(words))});
    } else if (is_item) {
      blocks_.emplace_back(render::Bullets{{sentence(std::move(words))}});
    } else {
      paragraph_ += (paragraph_.empty() ? "" : " ") + words;
    }
  }
  std::vector<Block> finish() && {
    end_paragraph();
    return std::move(blocks_);
  }

 private:
  bool add_list(std::string_view line) {
    const auto field = next_field(line, 0);
    if (!field || field->begin != 0 || field->end != line.size() || !is_list_field(field->name)) return false;
    end_paragraph();
    const auto found = fields_.lists.find(field->name);
    if (found != fields_.lists.end()) {
      blocks_.push_back(found->second);
      introduces_ = false;
    } else if (introduces_) {
      blocks_.pop_back();
      introduces_ = false;
    }
    return true;
  }
  void end_paragraph() {
    if (paragraph_.empty()) return;
    introduces_ = paragraph_.ends_with(':');
    blocks_.emplace_back(render::Paragraph{sentence(std::move(paragraph_))});
    paragraph_.clear();
  }

  const LetterFields& fields_;
  std::string paragraph_;
  bool introduces_ = false;  // the last block introduces a list that follows
  std::vector<Block> blocks_;
};

}  // namespace

std::vector<std::string> letter_fields(LetterKind kind) {
  const bool is_invitation = kind == LetterKind::invite || kind == LetterKind::invite_manager;
  std::vector<std::string> fields;
  for (const KnownField& field : known_fields) {
    if (is_invitation ? field.of_invitation : field.of_cohort) fields.emplace_back(field.name);
  }
  return fields;
}

bool is_list_field(std::string_view name) {
  return std::ranges::any_of(
      known_fields, [&](const KnownField& field) { return field.is_list && field.name == name; });
}

base::Diagnostics check_letter(std::string_view text, const std::string& file, LetterKind kind) {
  const auto known = letter_fields(kind);
  base::Diagnostics findings;
  std::size_t number = 0;
  for (const std::string_view line : lines_in(text)) {
    ++number;
    for (auto field = next_field(line, 0); field; field = next_field(line, field->end)) {
      const bool is_known = std::ranges::find(known, field->name) != known.end();
      const bool is_alone = field->begin == 0 && field->end == line.size();
      if (!field->is_closed || !is_known || (is_list_field(field->name) && !is_alone))
        findings.push_back(finding_at(*field, line, number, file, known));
    }
  }
  return findings;
}

std::vector<Block> filled(std::string_view text, const LetterFields& fields) {
  Filler filler(fields);
  for (const std::string_view line : lines_in(text)) filler.add(line);
  return std::move(filler).finish();
}

}  // namespace traject::report
