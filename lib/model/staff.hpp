// coaches/, advisers/, trainers/ and rooms/: the people and rooms a cohort needs besides its participants.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/calendar_records.hpp"
#include "model/field.hpp"
#include "model/ids.hpp"
#include "model/scalar.hpp"
#include "model/session.hpp"

namespace traject::model {

struct Available {
  std::optional<base::Date> from;
  std::optional<base::Date> until;
  friend bool operator==(const Available&, const Available&) = default;
};
template <class Visitor, Like<Available> Record>
void describe(Visitor& visitor, Record& available) {
  visitor.field("from", available.from, optional("first day"));
  visitor.field("until", available.until, optional("last day, included"));
}

struct OutsideCoach {
  std::string organisation;
  friend bool operator==(const OutsideCoach&, const OutsideCoach&) = default;
};
template <class Visitor, Like<OutsideCoach> Record>
void describe(Visitor& visitor, Record& outside) {
  visitor.field("organisation", outside.organisation, required("where the coach works"));
}

// A colleague who coaches a participant.
struct Coach {
  std::optional<int> capacity;
  std::optional<base::Date> trained_on;
  std::optional<Available> available;
  std::vector<PersonId> avoids;
  std::optional<OutsideCoach> external;
  friend bool operator==(const Coach&, const Coach&) = default;
};
template <class Visitor, Like<Coach> Record>
void describe(Visitor& visitor, Record& coach) {
  visitor.field("capacity", coach.capacity,
                optional("participants at the same time, over all cohorts")
                    .otherwise("the programme's")
                    .between(0, 100));
  visitor.field(
      "trained_on", coach.trained_on, optional("the day of the coach training; absent: still needs it"));
  visitor.field("available", coach.available, optional("the period in which the coach can coach"));
  visitor.field("avoids", coach.avoids, optional("participants to avoid").without_order());
  visitor.field(
      "external", coach.external, optional("only for outside coaches; never matched automatically"));
}

struct Slot {
  Weekday weekday{};
  base::TimeOfDay from;
  base::TimeOfDay until;
  friend bool operator==(const Slot&, const Slot&) = default;
};
template <class Visitor, Like<Slot> Record>
void describe(Visitor& visitor, Record& slot) {
  visitor.field("weekday", slot.weekday, required("the day of the week"));
  visitor.field("from", slot.from, required("start"));
  visitor.field("until", slot.until, required("end"));
}

// A career adviser who holds the individual talks.
struct Adviser {
  std::string title;
  std::vector<Slot> slots;
  std::vector<Period> unavailable;
  friend bool operator==(const Adviser&, const Adviser&) = default;
};
template <class Visitor, Like<Adviser> Record>
void describe(Visitor& visitor, Record& adviser) {
  visitor.field("title", adviser.title, required("the title that people see"));
  visitor.field("slots", adviser.slots, optional("when talks can take place"));
  visitor.field("unavailable", adviser.unavailable, optional("periods without talks"));
}

struct Trainer {
  std::string title;
  std::vector<Period> unavailable;
  friend bool operator==(const Trainer&, const Trainer&) = default;
};
template <class Visitor, Like<Trainer> Record>
void describe(Visitor& visitor, Record& trainer) {
  visitor.field("title", trainer.title, required("the title that people see"));
  visitor.field("unavailable", trainer.unavailable, optional("periods without sessions"));
}

struct Room {
  std::string title;
  std::optional<int> seats;
  std::vector<Period> unavailable;
  friend bool operator==(const Room&, const Room&) = default;
};
template <class Visitor, Like<Room> Record>
void describe(Visitor& visitor, Record& room) {
  visitor.field("title", room.title, required("the title that people see"));
  visitor.field("seats", room.seats, optional("how many people fit in").between(1, 100000));
  visitor.field("unavailable", room.unavailable, optional("periods in which it cannot be used"));
}

}  // namespace traject::model
