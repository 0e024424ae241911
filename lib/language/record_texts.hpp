// The description of records in Dutch. In English it stands in lib/model, where each field is described; a Word "doc.<English>"
// is written in the reader's language.
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

// Of all these files. An English sentence is in one of them, once.
[[nodiscard]] std::vector<RecordText> all_record_texts();

// Nothing where it has no other name in Dutch, such as a number or a code.
[[nodiscard]] std::optional<std::string_view> record_text_in_dutch(std::string_view english);

}  // namespace traject::language
