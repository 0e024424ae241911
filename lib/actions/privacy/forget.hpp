// forget: removes what is on file about a person, on request or because its retention period is over.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "actions/privacy/removal.hpp"
#include "actions/privacy/terms.hpp"
#include "base/message.hpp"
#include "model/change.hpp"
#include "model/records.hpp"

namespace traject::actions {

struct ForgetRequest {
  model::PersonId person;
  std::optional<std::string> because;
  std::optional<model::PersonId> by;
  bool confirm = false;
  bool has_name_file = false;  // there is a file with the name, whether it can be read or not
  base::Date as_of;
};

// What is removed from a file. Codes: name, facts, coach, registration, wishes, pair, talks, absence, hours, vote, voucher, reason.
struct Going {
  std::string file;
  std::string code;
};

// What stays in a file, and until when. Codes: tombstone, place, voucher, coached, manager, word, member, declaration, other.
struct Staying {
  std::string file;
  std::string code;
  std::optional<TermKind> category;
  std::optional<base::Date> until;
};

// What the command cannot reach, with the commands that can. Codes: history, clones, exports, names_elsewhere, returns, texts.
struct Beyond {
  std::string code;
  std::vector<std::string> commands;
  std::vector<std::string> files;  // texts: files with a name or address in free text
};

enum class ForgetResult { shown, forgotten, unchanged };

struct ForgetOutcome {
  ForgetResult result{};
  model::PersonId person;
  base::Date as_of;
  std::vector<Going> goes;
  std::vector<Staying> stays;
  std::vector<Beyond> beyond;
  Removed removed;  // what is written once it is confirmed
  std::optional<std::string> declaration;
};

// Without `confirm`, only shows what would happen; doing it twice changes nothing more. Throws base::Failure (wrong_use) for an
// unknown person or if `because` or `by` is missing, (refused) if a record of the person is on hold.
[[nodiscard]] ForgetOutcome forget(const model::Records& records, const ForgetRequest& request);

// Reports where the name is still found in free text or comments.
void add_words(ForgetOutcome& outcome, std::vector<std::string> files);

// The id of a day's next declaration: "2026-11-29-1".
[[nodiscard]] std::string next_declaration(const model::Records& records, base::Date day);

}  // namespace traject::actions

template <>
inline constexpr auto traject::model::words<traject::actions::ForgetResult> =
    std::to_array<std::string_view>({"shown", "forgotten", "unchanged"});
