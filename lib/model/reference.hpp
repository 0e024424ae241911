// What an id in a record refers to.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/ids.hpp"
#include "model/scalar.hpp"
#include "model/words.hpp"

namespace traject::model {

enum class ReferenceTarget {
  person,
  programme,
  session,
  coach,
  adviser,
  trainer,
  room,
  form,
  cohort,
  department,
  series
};
template <>
inline constexpr auto words<ReferenceTarget> = std::to_array<std::string_view>(
    {"person", "programme", "session", "coach", "adviser", "trainer", "room", "form", "cohort", "department",
     "series"});

// nullopt if the value is not an id, or if the id has a meaning only in its own record. A field called "id" declares an id
// and refers to nothing.
template <class T>
inline constexpr std::optional<ReferenceTarget> target_of{};
template <>
inline constexpr std::optional<ReferenceTarget> target_of<PersonId> = ReferenceTarget::person;
template <>
inline constexpr std::optional<ReferenceTarget> target_of<ProgrammeId> = ReferenceTarget::programme;
template <>
inline constexpr std::optional<ReferenceTarget> target_of<SessionId> = ReferenceTarget::session;
template <>
inline constexpr std::optional<ReferenceTarget> target_of<CoachId> = ReferenceTarget::coach;
template <>
inline constexpr std::optional<ReferenceTarget> target_of<AdviserId> = ReferenceTarget::adviser;
template <>
inline constexpr std::optional<ReferenceTarget> target_of<TrainerId> = ReferenceTarget::trainer;
template <>
inline constexpr std::optional<ReferenceTarget> target_of<RoomId> = ReferenceTarget::room;
template <>
inline constexpr std::optional<ReferenceTarget> target_of<FormId> = ReferenceTarget::form;
template <>
inline constexpr std::optional<ReferenceTarget> target_of<CohortId> = ReferenceTarget::cohort;
template <>
inline constexpr std::optional<ReferenceTarget> target_of<DepartmentId> = ReferenceTarget::department;
template <>
inline constexpr std::optional<ReferenceTarget> target_of<IndividualSessionId> = ReferenceTarget::series;
template <>
inline constexpr auto target_of<CohortOrYear> = std::optional(ReferenceTarget::cohort);

// The id that a value holds, if any.
template <class Record>
[[nodiscard]] std::optional<std::string> id_in(const base::Id<Record>& id) {
  return id.str();
}
[[nodiscard]] inline std::optional<std::string> id_in(const CohortOrYear& value) {
  const auto* cohort = std::get_if<CohortId>(&value);
  return cohort == nullptr ? std::nullopt : std::optional(cohort->str());
}

}  // namespace traject::model
