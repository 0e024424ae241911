// Every kind of record, once: its name, its path, what it is, and the struct that holds it.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <tuple>
#include <type_traits>

#include "model/records.hpp"
#include "model/words.hpp"

namespace traject::model {

enum class RecordType {
  traject,
  closures,
  school_holidays,
  people,
  names,
  coaches,
  advisers,
  trainers,
  rooms,
  imports,
  programmes,
  plans,
  forms,
  registrations,
  cohorts,
  coaching,
  talks,
  attendance,
  activities,
  choice,
  spending,
  released,
  responses,
  intakes,
  vouchers,
  destroyed
};

struct RecordTraits {
  bool about_people = false;  // no message ever shows a line of such a file
  bool importable = false;    // from a table
  bool in_workbook = false;   // can be filled in as a workbook and imported again
  // For a record that is a list, such as a cohort's spending: the fields that identify an item. If empty, two items that do
  // not contradict each other are the same, if they have or lack the same of these fields.
  std::array<std::string_view, 3> item_keys = {};
  std::array<std::string_view, 3> absence_counts = {};
};

struct RecordTypeInfo {
  RecordType type;
  std::string_view word;
  std::string_view path;  // with <placeholders> for ids
  std::string_view doc;
  RecordTraits traits = {};
};

// A shelf, or a map of shelves: records by id.
template <class Place>
concept IsById = requires {
  typename Place::key_type;
};
template <class Place>
concept IsSheet = requires(const Place& place) {
  *place;
};

namespace kinds_of_record {

template <class Place>
struct RecordIn {
  using type = Place;
};
template <class Record>
struct RecordIn<Sheet<Record>> {
  using type = Record;
};
template <IsById Place>
struct RecordIn<Place> : RecordIn<typename Place::mapped_type> {};

template <class Place>
Place place_of(Place Records::*);

}  // namespace kinds_of_record

template <class Place>
using RecordIn = typename kinds_of_record::RecordIn<Place>::type;

// A kind of record, with its place in Records, from which its struct and ids follow.
template <auto place_>
struct Kind : RecordTypeInfo {
  static constexpr auto place = place_;
  using Place = decltype(kinds_of_record::place_of(place_));
  using Record = RecordIn<Place>;
};

template <auto place>
constexpr Kind<place> kind_at(RecordType type, std::string_view word, std::string_view path,
                              std::string_view doc, RecordTraits traits = {}) {
  return {{type, word, path, doc, traits}};
}

// In the order of the enumerators.
inline constexpr std::tuple kinds{
    kind_at<&Records::settings>(RecordType::traject, "traject", "traject.yaml",
                                "marks the folder, and holds the organisation's settings"),
    kind_at<&Records::closures>(
        RecordType::closures, "closures", "calendar/closures.yaml",
        "periods in which the organisation is closed", {.importable = true, .item_keys = {"from", "until"}}),
    kind_at<&Records::school_holidays>(RecordType::school_holidays, "school-holidays",
                                       "calendar/school-holidays.yaml", "the school holidays of each region"),
    kind_at<&Records::people>(RecordType::people, "people", "people/<person>.yaml",
                              "somebody employed by or hired by the organisation",
                              {.about_people = true, .importable = true, .in_workbook = true}),
    kind_at<&Records::names>(
        RecordType::names, "names", "names/<person>.yaml", "the name and address of a person; never in git",
        {.about_people = true, .importable = true}),
    kind_at<&Records::coaches>(
        RecordType::coaches, "coaches", "coaches/<person>.yaml", "a colleague who coaches participants",
        {.importable = true, .in_workbook = true}),
    kind_at<&Records::advisers>(
        RecordType::advisers, "advisers", "advisers/<adviser>.yaml",
        "a career adviser who holds the individual talks", {.importable = true, .in_workbook = true}),
    kind_at<&Records::trainers>(RecordType::trainers, "trainers", "trainers/<trainer>.yaml",
                                "somebody who leads sessions", {.importable = true, .in_workbook = true}),
    kind_at<&Records::rooms>(RecordType::rooms, "rooms", "rooms/<room>.yaml", "a place for sessions",
                             {.importable = true, .in_workbook = true}),
    kind_at<&Records::imports>(
        RecordType::imports, "imports", "imports/<source>.yaml", "how the tables of one source are read"),
    kind_at<&Records::programmes>(
        RecordType::programmes, "programmes", "programmes/<programme>.yaml", "a talent-development offer"),
    kind_at<&Records::plans>(
        RecordType::plans, "plans", "plans/<plan>.yaml", "a year of interventions with its budgets",
        {.importable = true, .in_workbook = true, .item_keys = {"programme"}}),
    kind_at<&Records::forms>(
        RecordType::forms, "forms", "forms/<form>.yaml", "the questions of an evaluation",
        {.importable = true, .in_workbook = true, .item_keys = {"id"}}),
    kind_at<&Records::registrations>(
        RecordType::registrations, "registrations", "registrations/<programme>/<person>.yaml",
        "one person's wish to take part in one programme", {.importable = true, .in_workbook = true}),
    kind_at<&Records::cohorts>(RecordType::cohorts, "cohorts", "cohorts/<cohort>/cohort.yaml",
                               "one group that follows a programme together"),
    kind_at<&Records::coaching>(
        RecordType::coaching, "coaching", "cohorts/<cohort>/coaching.yaml", "who coaches whom",
        {.importable = true, .item_keys = {"participant", "coach"}}),
    kind_at<&Records::talks>(
        RecordType::talks, "talks", "cohorts/<cohort>/talks.yaml", "individual sessions of participants",
        {.importable = true, .item_keys = {"person", "session", "number"}}),
    kind_at<&Records::attendance>(
        RecordType::attendance, "attendance", "cohorts/<cohort>/attendance.yaml", "who was there",
        {.importable = true, .in_workbook = true, .item_keys = {"session"}}),
    kind_at<&Records::activities>(
        RecordType::activities, "activities", "cohorts/<cohort>/activities.yaml", "logged hours",
        {.importable = true, .absence_counts = {"team", "person", "people"}}),
    kind_at<&Records::choices>(
        RecordType::choice, "choice", "cohorts/<cohort>/choice.yaml", "votes for the choice training",
        {.importable = true, .item_keys = {"person"}}),
    kind_at<&Records::spending>(RecordType::spending, "spending", "cohorts/<cohort>/spending.yaml",
                                "what was invoiced and paid", {.importable = true, .in_workbook = true}),
    kind_at<&Records::released>(RecordType::released, "released", "cohorts/<cohort>/released.yaml",
                                "released evaluations", {.about_people = true}),
    kind_at<&Records::responses>(
        RecordType::responses, "responses", "cohorts/<cohort>/responses/<form>/<sheet>.yaml",
        "one anonymous answer sheet", {.about_people = true}),
    kind_at<&Records::intakes>(
        RecordType::intakes, "intakes", "intakes/<programme>/<intake>.yaml",
        "one confidential coaching trajectory", {.about_people = true, .importable = true}),
    kind_at<&Records::vouchers>(RecordType::vouchers, "vouchers", "vouchers/<programme>/<voucher>.yaml",
                                "one person's voucher", {.importable = true}),
    kind_at<&Records::destroyed>(
        RecordType::destroyed, "destroyed", "destroyed/<declaration>.yaml", "a declaration of destruction")};
using Kinds = std::remove_const_t<decltype(kinds)>;

inline constexpr auto infos = std::apply(
    [](const auto&... kind) { return std::array<RecordTypeInfo, sizeof...(kind)>{kind...}; }, kinds);
static_assert([] {
  for (std::size_t i = 0; i < infos.size(); ++i) {
    if (infos[i].type != static_cast<RecordType>(i)) return false;
  }
  return true;
}());
template <>
inline constexpr auto words<RecordType> = std::apply(
    [](const auto&... kind) { return std::array<std::string_view, sizeof...(kind)>{kind.word...}; }, kinds);

[[nodiscard]] constexpr std::span<const RecordTypeInfo> record_types() { return infos; }
[[nodiscard]] constexpr const RecordTypeInfo& info(RecordType type) {
  return infos[static_cast<std::size_t>(type)];
}

// The kind with this struct.
template <class Record, std::size_t index = 0>
[[nodiscard]] constexpr const auto& kind_of() {
  if constexpr (std::is_same_v<typename std::tuple_element_t<index, Kinds>::Record, Record>) {
    return std::get<index>(kinds);
  } else {
    return kind_of<Record, index + 1>();
  }
}

// Calls visit(kind) for each kind.
template <class Visit>
void each_kind(Visit visit) {
  std::apply([&](const auto&... kind) { (visit(kind), ...); }, kinds);
}

template <class Record>
struct RecordTag {
  using type = Record;
};

// Calls visit(RecordTag<Struct>{}) with the struct of records of this type.
template <std::size_t index = 0, class Visit>
decltype(auto) with_record_struct(RecordType type, Visit&& visit) {
  using Tag = RecordTag<typename std::tuple_element_t<index, Kinds>::Record>;
  if constexpr (index + 1 == std::tuple_size_v<Kinds>) {
    return visit(Tag{});
  } else {
    if (type == std::get<index>(kinds).type) return visit(Tag{});
    return with_record_struct<index + 1>(type, visit);
  }
}

}  // namespace traject::model
