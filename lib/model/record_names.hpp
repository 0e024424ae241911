// The structs of records by name, for what holds or passes them without looking into them. A file that does look into one includes
// its header, so a change of one record compiles those files again and no others.
#pragma once

namespace traject::model {

struct Activities;
struct Adviser;
struct Attendance;
struct Choice;
struct Coach;
struct Cohort;
struct CohortCoaching;
struct Declaration;
struct Form;
struct ImportSource;
struct Intake;
struct Name;
struct Past;
struct Person;
struct Plan;
struct Programme;
struct Registration;
struct RegistrationFacts;
struct Released;
struct Response;
struct Room;
struct Spending;
struct Talks;
struct Trainer;
struct Voucher;

}  // namespace traject::model
