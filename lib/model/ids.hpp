// The kinds of id. Each belongs to one kind of record, so they do not convert into each other.
#pragma once

#include "base/id.hpp"

namespace traject::model {

struct Adviser;
struct Coach;
struct Cohort;
struct Form;
struct Person;
struct Programme;
struct Room;
struct Session;
struct Trainer;

using AdviserId = base::Id<Adviser>;
using CoachId = base::Id<Coach>;  // the same text as the person's id
using CohortId = base::Id<Cohort>;
using FormId = base::Id<Form>;
using PersonId = base::Id<Person>;
using ProgrammeId = base::Id<Programme>;
using RoomId = base::Id<Room>;
using SessionId = base::Id<Session>;
using TrainerId = base::Id<Trainer>;

// Ids declared inside another record instead of by their own file.
using DepartmentId = base::Id<struct Department>;
using IndividualSessionId = base::Id<struct IndividualSession>;
// Ids with a meaning only inside their own record: cost lines, themes, teams, questions, ...
using LocalId = base::Id<struct Local>;

}  // namespace traject::model
