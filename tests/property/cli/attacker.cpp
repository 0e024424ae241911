#include "attacker.hpp"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <numeric>
#include <sstream>
#include <stdexcept>

namespace traject::test {
namespace {

// A line by what is left of it without figures, since lines above it may be hidden.
void add_lines(const std::string& document, const std::string& text,
               std::vector<std::pair<std::string, std::string>>& pieces) {
  std::map<std::string, int> seen;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    std::string place = line;
    std::erase_if(place, [](char c) { return c >= '0' && c <= '9'; });
    const int before = seen[place]++;
    pieces.emplace_back(document + place + "#" + std::to_string(before), line);
  }
}

void add_json(const std::string& document, const std::string& text,
              std::vector<std::pair<std::string, std::string>>& pieces) {
  const auto flat = nlohmann::json::parse(text).flatten();
  for (const auto& [place, value] : flat.items()) pieces.emplace_back(document + place, value.dump());
}

Words asked(const Question& question) {
  Words words = question.words;
  words.insert(words.end(), {"--as-of", question.day, "--format", question.format});
  return words;
}

int count(const Counts& world, const std::vector<std::size_t>& groups) {
  return std::accumulate(
      groups.begin(), groups.end(), 0, [&](int sum, std::size_t group) { return sum + world[group]; });
}

}  // namespace

Attacker::Attacker(Universe universe) : universe_(std::move(universe)) {
  for (const Counts& world : universe_.worlds) bare_.push_back(documents(world, false));
}

Attacker::Pieces Attacker::documents(const Counts& world, bool is_hiding) const {
  MemoryFolder folder({});
  for (const auto& [path, text] : universe_.folder(world, is_hiding)) folder.put(path, text);
  Pieces pieces;
  for (const Question& question : universe_.questions) {
    const Words words = asked(question);
    const Said said = run_in(folder, words);
    if (said.code > 1) throw std::runtime_error(joined(words) + said.err);
    const std::string document = joined(words);
    pieces.emplace_back(document, std::to_string(said.code));
    add_lines(document + "talk ", said.err, pieces);
    if (question.format == "json") {
      add_json(document, said.out, pieces);
    } else {
      add_lines(document, said.out, pieces);
    }
  }
  std::sort(pieces.begin(), pieces.end());
  return pieces;
}

std::set<int> Attacker::possible(const Pieces& known, const std::vector<std::size_t>& groups) const {
  std::set<int> counts;
  for (std::size_t i = 0; i < universe_.worlds.size(); ++i) {
    if (std::includes(bare_[i].begin(), bare_[i].end(), known.begin(), known.end()))
      counts.insert(count(universe_.worlds[i], groups));
  }
  return counts;
}

std::string Attacker::teller(const Pieces& known, const std::vector<std::size_t>& groups) const {
  for (const Question& question : universe_.questions) {
    const std::string document = joined(asked(question));
    Pieces some;
    std::copy_if(known.begin(), known.end(), std::back_inserter(some),
                 [&](const auto& piece) { return piece.first.starts_with(document); });
    if (possible(some, groups).size() < 2) return document;
  }
  return "several together";
}

std::vector<Found> Attacker::attack(const Counts& truth,
                                    const std::function<bool(const Found&)>& is_small) const {
  const auto& worlds = universe_.worlds;
  const auto at = std::find(worlds.begin(), worlds.end(), truth) - worlds.begin();
  const Pieces shown = documents(truth, true);
  const Pieces& whole = bare_.at(static_cast<std::size_t>(at));
  Pieces known;
  std::set_intersection(shown.begin(), shown.end(), whole.begin(), whole.end(), std::back_inserter(known));
  std::vector<Found> found;
  for (const auto& groups : universe_.secrets) {
    Found one{groups, count(truth, groups), {}};
    if (!is_small(one) || possible(known, groups).size() > 1) continue;
    one.document = teller(known, groups);
    found.push_back(std::move(one));
  }
  return found;
}

}  // namespace traject::test
