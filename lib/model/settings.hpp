// traject.yaml: the folder's mark and the organisation's settings.
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

// Who the calendars are from: the ORGANIZER of iCalendar.
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
                optional("answers of fewer people are not shown").otherwise("5").between(5, 1000));
  visitor.field(
      "smallest_count", privacy.smallest_count,
      optional("head counts from 1 up to below this are not shown").otherwise("1").between(1, 1000));
}

// In months after the end of what a record is about; nothing is removed by itself.
struct Retention {
  std::optional<int> responses;
  std::optional<int> registrations;
  friend bool operator==(const Retention&, const Retention&) = default;
};
template <class Visitor, Like<Retention> Record>
void describe(Visitor& visitor, Record& retention) {
  visitor.field(
      "responses", retention.responses, optional("months that answer sheets are kept").between(1, 1200));
  visitor.field("registrations", retention.registrations,
                optional("months that registrations are kept").between(1, 1200));
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
  visitor.field("traject", settings.version, required("the version of the folder's form").between(1, 1));
  visitor.field("organisation", settings.organisation, required("the organisation's name"));
  visitor.field(
      "language", settings.language, optional("the language of messages and reports").otherwise("nl"));
  visitor.field("time_zone", settings.time_zone,
                optional("the IANA name of the time zone of every time").otherwise("Europe/Amsterdam"));
  visitor.field("school_region", settings.school_region,
                optional("the region whose school holidays give a warning").otherwise("north"));
  visitor.field(
      "public_holidays", settings.public_holidays,
      optional("the public holidays on which nobody works; no session falls on them").otherwise("none"));
  visitor.field("vat_rate", settings.vat_rate, optional("percent").otherwise("21").between(0, 100));
  visitor.field("full_time_hours", settings.full_time_hours,
                optional("hours of a full-time week").otherwise("36").between(1, 60));
  visitor.field("departments", settings.departments,
                optional("all departments; if given, any other department is an error"));
  visitor.field("contact", settings.contact, optional("who answers questions about the calendars"));
  visitor.field("privacy", settings.privacy, optional("how small a group may be shown"));
  visitor.field("retention", settings.retention, optional("how many months personal records are kept"));
  visitor.field(
      "names_folder", settings.names_folder,
      optional("where the names of people are, relative to this folder or absolute").otherwise("names"));
}

}  // namespace traject::model
