// What is committed to git, and what is not.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"committed", "vastgelegd in git: {subject}", "committed to git: {subject}"},
    {"not-our-commit",
     "{file} is niet door dit programma geschreven en is verwijderd; wat erin stond, is niet vastgelegd in "
     "git",
     "{file} was not written by this program and was removed; nothing that it named was committed to git"},
    {"not-committed", "niet vastgelegd in git, want namen horen daar niet: {file}",
     "not committed to git, because names stay out of it: {file}"},
    {"not-committed-in",
     "niet vastgelegd in git, want namen horen daar niet: {count} {count|bestand|bestanden} in {folder}",
     "not committed to git, because names stay out of it: {count} {count|file|files} in {folder}"},
    {"failure.no-git-program", "er is geen programma git; er is niets geschreven",
     "git is not installed; nothing was written"},
    {"failure.no-git-repository", "{path} staat niet in een git-repository; er is niets geschreven",
     "{path} is not in a git repository; nothing was written"},
    {"hint.no-git-repository", "maak er een met: git init", "create one with: git init"},
    {"commit.changes-no-records", "niets vastgelegd in git: dit commando verandert geen records",
     "nothing committed to git: this command changes no records"},
    {"failure.init-no-commit", "init legt niets vast in git", "init commits nothing to git"},
    {"hint.init-no-commit", "laat --commit weg, en leg de map daarna vast met git add en git commit",
     "leave out --commit, and commit the folder afterwards with git add and git commit"},
    {"failure.git-refuses", "git weigert de repository van {path}: {reason}; er is niets geschreven",
     "git refuses the repository of {path}: {reason}; nothing was written"},
    {"hint.git-refuses", "kijk met: git status", "see what git says with: git status"},
    {"failure.no-commit", "geschreven, maar niet vastgelegd in git: {reason}",
     "written, but not committed to git: {reason}"},
    {"failure.no-commit-unsaid",
     "geschreven, maar niet vastgelegd in git: git stopte met code {code} en zei niet waarom",
     "written, but not committed to git: git ended with code {code} and did not say why"},
    {"failure.no-commit.earlier",
     "niets gedaan, want wat een eerdere opdracht schreef, is nog niet vast te leggen in git: {reason}",
     "nothing was done, because what an earlier command wrote cannot be committed to git yet: {reason}"},
    {"failure.no-commit-unsaid.earlier",
     "niets gedaan, want wat een eerdere opdracht schreef, is nog niet vast te leggen in git: git stopte met "
     "code {code} en zei niet waarom",
     "nothing was done, because what an earlier command wrote cannot be committed to git yet: git ended with "
     "code {code} and did not say why"},
    {"hint.no-commit.earlier", "kijk met: git status; of doe deze opdracht zonder --commit",
     "to see what is left: git status; or run this command without --commit"},
    {"failure.git-inside-git", "{path} is een git-repository in die van de gegevens; er is niets geschreven",
     "{path} is a git repository inside that of the data; nothing was written"},
    {"hint.git-inside-git", "laat --commit weg en leg daar zelf vast, of haal die repository weg",
     "leave --commit out and commit there yourself, or remove that repository"},
    {"hint.no-commit", "kijk met: git status", "to see what is left: git status"},
};

}  // namespace

std::span<const Entry> git_texts() { return entries; }

}  // namespace traject::language
