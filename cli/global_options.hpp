// The options that every command has; they may come before or after the command.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/date.hpp"
#include "base/language.hpp"
#include "model/words.hpp"

namespace traject::cli {

enum class Format { text, json, csv, xlsx, md, html, ics };

struct GlobalOptions {
  std::optional<std::string> folder;
  Format format = Format::text;
  bool has_format = false;  // whether a format was asked for
  std::optional<base::Language> language;
  std::optional<base::Date> as_of;
  bool dry_run = false;
  bool commit = false;
  bool excel = false;
  std::optional<std::string> output;
  bool help = false;
  bool version = false;
};

}  // namespace traject::cli

template <>
inline constexpr auto traject::model::words<traject::cli::Format> =
    std::to_array<std::string_view>({"text", "json", "csv", "xlsx", "md", "html", "ics"});
