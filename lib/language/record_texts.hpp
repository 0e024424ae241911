// The Dutch descriptions of records. The English ones are in lib/model, where each field is described; a Word
// "doc.<English>" is written in the reader's language.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace traject::language {

struct RecordText {
  std::string_view english;
  std::string_view dutch;
};

inline constexpr std::string_view record_text_prefix = "doc.";

[[nodiscard]] std::span<const RecordText> record_texts();
[[nodiscard]] std::span<const RecordText> plan_record_texts();
[[nodiscard]] std::span<const RecordText> cohort_record_texts();
[[nodiscard]] std::span<const RecordText> intake_record_texts();

// From all these files. Each English sentence occurs once.
[[nodiscard]] std::vector<RecordText> all_record_texts();

// nullopt if Dutch uses the same text, such as for a number or a code.
[[nodiscard]] std::optional<std::string_view> record_text_in_dutch(std::string_view english);

}  // namespace traject::language
