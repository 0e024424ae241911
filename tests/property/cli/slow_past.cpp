#include "slow_past.hpp"

#include <algorithm>
#include <set>
#include <sstream>
#include <utility>
#include <vector>

namespace traject::test {
namespace {

using Lines = std::vector<std::string>;

Lines lines_of(const std::string& text) {
  Lines lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

// A list that lost all its items is an empty one.
std::string text_of(const Lines& lines) {
  std::string text;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool is_header = lines[i].ends_with(":") && lines[i].find("- ") == std::string::npos;
    const std::size_t depth = lines[i].find_first_not_of(' ');
    const bool has_inside = i + 1 < lines.size() && lines[i + 1].find_first_not_of(' ') > depth;
    text += lines[i] + (is_header && !has_inside ? " []" : "") + "\n";
  }
  return text;
}

std::string value(const std::string& line, const std::string& key) {
  const auto at = line.find(key + ": ");
  if (at == std::string::npos) return "";
  const auto begin = at + key.size() + 2;
  return line.substr(begin, line.find_first_of(",}", begin) - begin);
}

// The day of a field, of which a moment is the first part.
std::string day_of(const std::string& line, const std::string& key) { return value(line, key).substr(0, 10); }

bool is_later(const std::string& line, const std::string& key, const std::string& day) {
  return day_of(line, key) > day;
}

void drop_field(std::string& line, const std::string& key) {
  const auto at = line.find(", " + key + ": ");
  if (at != std::string::npos) line.erase(at, line.find_first_of(",}", at + 1) - at);
}

// The fields of a map in brackets, each as a line.
Lines fields_of(const std::string& item) {
  Lines fields(1);
  int depth = 0;
  for (const char letter : item.substr(item.find('{') + 1, item.rfind('}') - item.find('{') - 1)) {
    depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
    if (letter == ',' && depth == 0) {
      fields.emplace_back();
    } else if (letter != ' ' || !fields.back().empty()) {
      fields.back() += letter;
    }
  }
  return fields;
}

void replace_line(Lines& lines, const std::string& key, const std::string& text) {
  for (auto& line : lines) {
    if (line.starts_with(key + ": ")) line = key + ": " + text;
  }
}

// Removes "earlier:" where nothing is left under it: no list and an empty one are the same there.
void drop_empty(Lines& lines, const std::string& header) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool is_empty = i + 1 == lines.size() || !lines[i + 1].starts_with("  ");
    if (lines[i] == header && is_empty) lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

std::string person(Lines lines, const std::string& day) {
  Lines kept;
  Lines overrides;
  for (const auto& line : lines) {
    if (is_later(line, "date", day)) continue;
    if (value(line, "until") >= day && !value(line, "until").empty()) {
      overrides.push_back(line);
      continue;
    }
    kept.push_back(line);
  }
  for (const auto& entry : overrides) {  // newest first, so that the oldest has the last word
    for (const char* key : {"department", "scale"}) {
      if (!value(entry, key).empty()) replace_line(kept, key, value(entry, key));
    }
  }
  drop_empty(kept, "earlier:");
  return text_of(kept);
}

bool has_approval(const Lines& lines) {
  return std::any_of(
      lines.begin(), lines.end(), [](const std::string& line) { return line.starts_with("approval:"); });
}

// Where the approval is of a later day, the one before it counts again.
void restore_approval(Lines& lines) {
  const auto header = std::find(lines.begin(), lines.end(), "earlier_approvals:");
  if (header != lines.end() && header + 1 != lines.end() && header[1].starts_with("  - {by: ")) {
    *header = "approval: " + header[1].substr(4);
    lines.erase(header + 1);
  }
}

// Nothing where the person was not registered yet.
std::string registration(Lines lines, const std::string& day) {
  Lines current;
  Lines earlier;
  for (const auto& line : lines) {
    if (line == "earlier:") continue;
    (line.starts_with("  - {registered_at") ? earlier : current).push_back(line);
  }
  while (is_later(current.front(), "registered_at", day)) {
    if (earlier.empty()) return "";
    current = fields_of(earlier.back());
    earlier.pop_back();
  }
  const auto later = [&](const std::string& line) { return is_later(line, "date", day); };
  const bool was_approved = has_approval(current);
  std::erase_if(current, later);
  drop_empty(current, "exceptions:");
  if (was_approved && !has_approval(current)) restore_approval(current);
  drop_empty(current, "earlier_approvals:");
  if (!earlier.empty()) current.push_back("earlier:");
  for (const auto& item : earlier) {
    std::string joined;
    for (const auto& field : fields_of(item)) {
      if (!later(field)) joined += (joined.empty() ? "" : ", ") + field;
    }
    current.push_back("  - {" + joined + "}");
  }
  return text_of(current);
}

// The cohort of that day, and who comes into it later.
struct PastCohort {
  Lines lines;
  std::set<std::string> come_later;
};

PastCohort cohort(Lines lines, const std::string& day) {
  PastCohort past;
  for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
    if (value(*line, "instead_of").empty() || !is_later(*line, "date", day)) continue;
    past.come_later.insert(value(*line, "person"));
    std::replace(
        lines.begin(), lines.end(), "  - " + value(*line, "person"), "  - " + value(*line, "instead_of"));
  }
  std::erase_if(lines, [&](const std::string& line) {
    return !value(line, "instead_of").empty() && is_later(line, "date", day);
  });
  drop_empty(lines, "refilled:");
  past.lines = lines;
  return past;
}

std::string talks(Lines lines, const PastCohort& cohort, const std::string& day) {
  Lines kept;
  for (auto& line : lines) {
    if (cohort.come_later.contains(value(line, "person"))) continue;
    const bool is_fact = line.find("session:") == std::string::npos;
    bool lost = false;
    for (const char* key : {"registered_on", "manager_talk_on"}) {
      if (!is_later(line, key, day)) continue;
      drop_field(line, key);
      lost = true;
    }
    if (is_fact && lost && line.find(',') == std::string::npos) continue;
    kept.push_back(line);
  }
  return text_of(kept);
}

std::string attendance(Lines lines, const Lines& cohort, const std::string& day) {
  std::erase_if(lines, [&](const std::string& line) {
    return std::any_of(cohort.begin(), cohort.end(), [&](const std::string& session) {
      return !value(line, "session").empty() && value(session, "session") == value(line, "session") &&
             is_later(session, "date", day);
    });
  });
  return text_of(lines);
}

std::string dated_items(Lines lines, const std::string& day) {
  Lines kept;
  for (auto& line : lines) {
    if (is_later(line, "date", day) || is_later(line, "from", day)) continue;
    if (is_later(line, "until", day)) {
      drop_field(line, "until");
      drop_field(line, "because");
    }
    kept.push_back(line);
  }
  return text_of(kept);
}

// The first release counts on all days before it too: sheets have no date, and without any release all of them would be
// shown, from which a released report could be told apart. The folders have one form.
std::string released(Lines lines, const std::string& day) {
  bool is_first = true;
  std::erase_if(lines, [&](const std::string& line) {
    if (value(line, "date").empty()) return false;
    return !std::exchange(is_first, false) && is_later(line, "date", day);
  });
  return text_of(lines);
}

std::string spending(Lines lines, const std::string& day) {
  Lines kept;
  for (auto& line : lines) {
    const bool was_dated = line.find("_on") != std::string::npos;
    for (const char* key : {"invoiced_on", "paid_on"}) {
      if (is_later(line, key, day)) drop_field(line, key);
    }
    if (!was_dated || line.find("_on") != std::string::npos) kept.push_back(line);
  }
  return text_of(kept);
}

std::string known_programme(Lines lines, const std::string& day) {
  for (auto& line : lines) {
    if (is_later(line, "granted_on", day)) {
      drop_field(line, "granted_on");
      drop_field(line, "status");
      line.insert(line.rfind('}'), ", status: applied");
    }
    if (is_later(line, "reached_on", day)) drop_field(line, "reached_on");
    if (line.find("finding") != std::string::npos && is_later(line, "date", day)) {
      for (const char* key : {"decision", "date", "done"}) drop_field(line, key);
    }
  }
  return text_of(lines);
}

// A record without the lines of a later day; nothing where the record itself is of a later day.
std::string plain(Lines lines, const std::string& began, const std::string& day) {
  for (const auto& line : lines) {
    if (line.starts_with(began + ":") && is_later(line, began, day)) return "";
  }
  std::erase_if(lines, [&](const std::string& line) {
    return !line.starts_with("  ") &&
           (is_later(line, "redeemed_on", day) || is_later(line, "trained_on", day));
  });
  for (auto& line : lines) {
    if (is_later(line, "reached_on", day)) drop_field(line, "reached_on");
  }
  return text_of(lines);
}

std::string beside(const std::string& name, const Lines& lines, const PastCohort& past,
                   const std::string& day) {
  if (name == "cohort.yaml") return text_of(past.lines);
  if (name == "talks.yaml") return talks(lines, past, day);
  if (name == "attendance.yaml") return attendance(lines, past.lines, day);
  if (name == "spending.yaml") return spending(lines, day);
  if (name == "released.yaml") return released(lines, day);
  return dated_items(lines, day);
}

std::string past_of(const Files& files, const std::string& path, const std::string& day) {
  const Lines lines = lines_of(files.at(path));
  if (path.starts_with("people/")) return person(lines, day);
  if (path.starts_with("registrations/")) return registration(lines, day);
  if (path.starts_with("programmes/")) return known_programme(lines, day);
  if (path.starts_with("intakes/")) return plain(lines, "registered_on", day);
  if (path.starts_with("vouchers/")) return plain(lines, "issued_on", day);
  if (path.starts_with("coaches/")) return plain(lines, "-", day);
  if (!path.starts_with("cohorts/")) return files.at(path);
  const auto slash = path.rfind('/') + 1;
  const Lines of_cohort = lines_of(files.at(path.substr(0, slash) + "cohort.yaml"));
  if (is_later(of_cohort[2], "as_of", day)) return "";
  return beside(path.substr(slash), lines, cohort(of_cohort, day), day);
}

}  // namespace

Files on_that_day(const Files& files, const std::string& day) {
  Files past;
  for (const auto& [path, text] : files) {
    std::string then = past_of(files, path, day);
    if (!then.empty()) past[path] = std::move(then);
  }
  return past;
}

}  // namespace traject::test
