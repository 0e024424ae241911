// Forward declarations of the records, for code that holds or passes them without looking inside. Code that does look inside
// includes the record's own header, so a change to one record recompiles only those files.
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
