# Writes OUTPUT, the C++ source of cli/templates.hpp, from the files named in LIST (one a line, relative to FOLDER).
#   cmake -D FOLDER=data-examples -D LIST=templates.txt -D OUTPUT=templates.cpp -P embed_templates.cmake

set(piece_length 8000)  # Visual C++ takes 16,380 bytes in one literal,
set(file_length 60000)  # and 65,535 in adjacent ones

# The text as adjacent raw literals, each ending at a line end.
function(as_literals text result)
  set(literals "")
  string(LENGTH "${text}" length)
  while(length GREATER piece_length)
    string(SUBSTRING "${text}" 0 ${piece_length} piece)
    string(FIND "${piece}" "\n" cut REVERSE)
    if(cut EQUAL -1)
      message(FATAL_ERROR "A line of more than ${piece_length} bytes cannot be part of a template: ${piece}")
    endif()
    math(EXPR cut "${cut} + 1")
    string(SUBSTRING "${text}" 0 ${cut} piece)
    string(SUBSTRING "${text}" ${cut} -1 text)
    string(APPEND literals "R\"traject(${piece})traject\"\n")
    string(LENGTH "${text}" length)
  endwhile()
  set(${result} "${literals}R\"traject(${text})traject\"sv" PARENT_SCOPE)
endfunction()

set(entries "")
file(STRINGS ${LIST} files ENCODING UTF-8)
list(LENGTH files count)
foreach(file IN LISTS files)
  file(READ ${FOLDER}/${file} text)
  # What stands below such a line is about the people of the example.
  string(FIND "${text}" "\n  # init neemt dit niet over" people)
  if(NOT people EQUAL -1)
    math(EXPR people "${people} + 1")
    string(SUBSTRING "${text}" 0 ${people} text)
  endif()
  string(LENGTH "${text}" length)
  string(FIND "${text}" ")traject\"" delimiter)
  if(length GREATER file_length OR NOT delimiter EQUAL -1)
    message(FATAL_ERROR "${file} cannot be part of a template: over ${file_length} bytes, or it holds )traject\"")
  endif()
  string(REGEX MATCH "^([^/]+)/(.+)$" parts "${file}")
  set(template "${CMAKE_MATCH_1}")
  set(path "${CMAKE_MATCH_2}")
  as_literals("${text}" literals)
  string(APPEND entries "    TemplateFile{\"${template}\"sv, \"${path}\"sv,\n${literals}},\n")
endforeach()

file(WRITE ${OUTPUT} "// Made from data-examples by cli/embed_templates.cmake.
#include \"cli/templates.hpp\"

#include <array>

namespace traject::cli {
namespace {

using namespace std::string_view_literals;

constexpr std::array<TemplateFile, ${count}> all_files{
${entries}};

}  // namespace

std::span<const TemplateFile> template_files() { return all_files; }

}  // namespace traject::cli
")
