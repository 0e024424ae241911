// traject.yaml: marks the data folder and holds the organisation's settings.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/language.hpp"
#include "base/number.hpp"
#include "model/field.hpp"
#include "model/ids.hpp"
#include "model/scalar.hpp"

namespace traject::model {

template <>
inline constexpr auto words<base::Language> = std::to_array<std::string_view>({"nl", "en"});

// The regions of the Dutch school holidays; never derived from the province.
enum class SchoolRegion { north, middle, south };
template <>
inline constexpr auto words<SchoolRegion> = std::to_array<std::string_view>({"north", "middle", "south"});

enum class PublicHoliday {
  new_year,
  good_friday,
  easter_sunday,
  easter_monday,
  kings_day,
  liberation_day,
  liberation_day_lustrum,
  ascension_day,
  friday_after_ascension,
  whit_sunday,
  whit_monday,
  christmas_day,
  second_christmas_day
};
template <>
inline constexpr auto words<PublicHoliday> = std::to_array<std::string_view>(
    {"new_year", "good_friday", "easter_sunday", "easter_monday", "kings_day", "liberation_day",
     "liberation_day_lustrum", "ascension_day", "friday_after_ascension", "whit_sunday", "whit_monday",
     "christmas_day", "second_christmas_day"});

// The sender of the calendars: ORGANIZER in iCalendar.
struct Contact {
  std::optional<std::string> title;
  std::optional<std::string> email;
  friend bool operator==(const Contact&, const Contact&) = default;
};
template <class Visitor, Like<Contact> Record>
void describe(Visitor& visitor, Record& contact) {
  visitor.field("title", contact.title, optional("the role or desk that answers"));
  visitor.field("email", contact.email, optional("its address; ORGANIZER of the calendars"));
}

struct Privacy {
  std::optional<int> smallest_group;
  std::optional<int> smallest_count;
  friend bool operator==(const Privacy&, const Privacy&) = default;
};
template <class Visitor, Like<Privacy> Record>
void describe(Visitor& visitor, Record& privacy) {
  visitor.field("smallest_group", privacy.smallest_group,
                optional("answers from fewer people are not shown").otherwise("5").between(5, 1000));
  visitor.field(
      "smallest_count", privacy.smallest_count,
      optional("head counts from 1 up to below this are not shown").otherwise("1").between(1, 1000));
}

// What has its own retention period: the keys of `retention`.
enum class TermKind {
  not_placed,
  participation,
  broken_off,
  sheets,
  certificates,
  vouchers,
  intakes,
  spending,
  people
};
template <>
inline constexpr auto words<TermKind> = std::to_array<std::string_view>(
    {"not_placed", "participation", "broken_off", "sheets", "certificates", "vouchers", "intakes", "spending",
     "people"});

// In months; traject removes nothing by itself.
struct Retention {
  std::optional<int> not_placed;
  std::optional<int> participation;
  std::optional<int> broken_off;
  std::optional<int> sheets;
  std::optional<int> certificates;
  std::optional<int> vouchers;
  std::optional<int> intakes;
  std::optional<int> spending;
  std::optional<int> people;
  friend bool operator==(const Retention&, const Retention&) = default;
};
template <class Visitor, Like<Retention> Record>
void describe(Visitor& visitor, Record& retention) {
  const auto months = [](std::string_view doc, std::string_view otherwise) {
    return optional(doc).otherwise(otherwise).between(1, 1200);
  };
  visitor.field(
      "not_placed", retention.not_placed,
      months("registrations that never got a place: months from the withdrawal, or from the start of the "
             "last cohort that the person waited for",
             "12"));
  visitor.field("participation", retention.participation,
                months("registrations with a place, talks, attendance, activities, coaching and choice: "
                       "months from the end of the cohort",
                       "60"));
  visitor.field(
      "broken_off", retention.broken_off,
      months("registrations, talks, attendance and so on of people who left halfway: months from the "
             "end of the cohort",
             "12"));
  visitor.field("sheets", retention.sheets,
                months("answer sheets: months from the release, or else from the end of the cohort", "120"));
  visitor.field("certificates", retention.certificates,
                months("people who completed a programme: months from the end of the employment", "120"));
  visitor.field("vouchers", retention.vouchers,
                months("vouchers: months from the end of the programme's period", "84"));
  visitor.field("intakes", retention.intakes,
                months("intakes: months from the day on which they ended or stopped", "60"));
  visitor.field(
      "spending", retention.spending, months("invoices: months from the end of the invoice's year", "84"));
  visitor.field(
      "people", retention.people,
      months("people about whom nothing else is kept: months from the end of the employment", "12"));
}

struct Settings {
  int version = 1;
  std::string organisation;
  std::optional<base::Language> language;
  std::optional<std::string> time_zone;
  std::optional<SchoolRegion> school_region;
  std::optional<std::vector<PublicHoliday>> public_holidays;
  std::optional<base::Number> vat_rate;
  std::optional<base::Number> full_time_hours;
  std::optional<std::vector<DepartmentId>> departments;
  std::optional<Contact> contact;
  std::optional<Privacy> privacy;
  std::optional<Retention> retention;
  std::optional<std::string> names_folder;
  friend bool operator==(const Settings&, const Settings&) = default;
};
template <class Visitor, Like<Settings> Record>
void describe(Visitor& visitor, Record& settings) {
  visitor.field("traject", settings.version, required("the version of the folder format").between(1, 1));
  visitor.field("organisation", settings.organisation, required("the organisation's name"));
  visitor.field(
      "language", settings.language, optional("the language of messages and reports").otherwise("nl"));
  visitor.field("time_zone", settings.time_zone,
                optional("the time zone of all times, by its IANA name").otherwise("Europe/Amsterdam"));
  visitor.field("school_region", settings.school_region,
                optional("the region whose school holidays give a warning").otherwise("north"));
  visitor.field("public_holidays", settings.public_holidays,
                optional("the public holidays on which nobody works and no session falls").otherwise("none"));
  visitor.field("vat_rate", settings.vat_rate, optional("percent").otherwise("21").between(0, 100));
  visitor.field("full_time_hours", settings.full_time_hours,
                optional("hours in a full-time week").otherwise("36").between(1, 60));
  visitor.field("departments", settings.departments,
                optional("all departments; if given, any other department is an error"));
  visitor.field("contact", settings.contact, optional("who answers questions"));
  visitor.field("privacy", settings.privacy, optional("the smallest groups that may be shown"));
  visitor.field(
      "retention", settings.retention,
      optional(
          "how many months each kind of record is kept; anything absent follows the 2020 selection list"));
  visitor.field(
      "names_folder", settings.names_folder,
      optional("the folder with people's names, relative to this folder or absolute").otherwise("names"));
}

}  // namespace traject::model
