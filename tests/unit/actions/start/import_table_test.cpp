#include "actions/start/import_table.hpp"

#include <date/date.h>
#include <doctest/doctest.h>

#include "base/failure.hpp"
#include "model/import_source.hpp"
#include "model/person.hpp"
#include "model/person_words.hpp"
#include "model/practice.hpp"
#include "model/record_file.hpp"
#include "support/chance.hpp"
#include "support/dates.hpp"
#include "support/folders.hpp"

namespace traject::actions {
namespace import_table_test {

using test::day;

const std::string source =
    "columns: {number: Nummer, name: Naam, department: Afdeling, manager: Chef, employed.contract: "
    "Contract}\n"
    "words:\n"
    "  department: {Publiekszaken: public, sociaal domein: social}\n"
    "  employed.contract: {Vast: permanent, \"*\": temporary}\n";

struct Done {
  ImportOutcome outcome;
  model::Records after;
};

// Imports a table, and gives the records as they are then.
Done import(model::Records records, const std::string& csv,
            model::RecordType type = model::RecordType::people, std::string_view as_of = "2021-08-01") {
  const auto table = tables::read_csv(csv, {});
  const std::optional<std::string> from =
      records.imports.empty() ? std::nullopt : std::optional(records.imports.begin()->first);
  Done done{import_table(records, {.type = type,
                                   .programme = {},
                                   .table = &table,
                                   .source = from,
                                   .accept_valid = true,
                                   .as_of = day(as_of),
                                   .random = test::steady_chance(csv.size())}),
            records};
  for (const auto& change : done.outcome.changes) {
    const auto file = model::record_file(change.file);
    const std::string& id = file->ids.back();
    if (const auto* person = change.record.get_if<model::Person>()) {
      done.after.people[model::PersonId(id)] = *person;
    }
    if (const auto* name = change.record.get_if<model::Name>()) done.after.names[model::PersonId(id)] = *name;
    if (const auto* intake = change.record.get_if<model::Intake>())
      done.after.intakes[model::ProgrammeId(file->ids.front())][id] = *intake;
  }
  return done;
}

model::Records empty_folder() { return test::records_of({{"imports/hr.yaml", source}}); }

std::string verdicts(const ImportOutcome& outcome) {
  std::string text;
  for (const auto& row : outcome.rows) {
    text += (text.empty() ? "" : "; ") + std::to_string(row.outcome.row) + " " +
            std::string(model::word(row.outcome.verdict));
    for (const auto& fault : row.outcome.faults)
      text += " " + tables::cell_name(row.outcome.row, fault.column) + ":" + fault.code;
    if (row.follows) text += " follows " + std::to_string(*row.follows);
  }
  return text;
}

const model::Person& with_number(const model::Records& records, const std::string& number) {
  for (const auto& [id, name] : records.names) {
    if (name.number == number) return records.people.at(id);
  }
  throw std::invalid_argument("nobody has the number " + number);
}

const std::string heading = "Nummer;Naam;Afdeling;Chef;Contract\n";

TEST_CASE("people of a table with numbers get random ids, and the numbers stand with their names alone") {
  const auto done =
      import(empty_folder(), heading + "17;Bea;Publiekszaken;;vast\n18;Noor;SOCIAAL DOMEIN;17;Inhuur\n");
  CHECK(verdicts(done.outcome) == "2 new; 3 new");
  REQUIRE(done.after.people.size() == 2);
  for (const auto& [id, person] : done.after.people) {
    CHECK(id.str().starts_with("p-"));
    CHECK(id.str().size() == 8);
  }
  const auto& noor = with_number(done.after, "18");
  CHECK(noor.facts.department->str() == "social");
  CHECK(noor.facts.employed->contract == model::Contract::temporary);
  CHECK(&done.after.people.at(*noor.facts.manager) == &with_number(done.after, "17"));
  CHECK(with_number(done.after, "17").facts.employed->contract == model::Contract::permanent);
}

TEST_CASE("the same table again changes nothing, and a new colleague is only that") {
  const std::string table = heading + "17;Bea;Publiekszaken;;vast\n18;Noor;Publiekszaken;17;vast\n";
  const auto first = import(empty_folder(), table);
  const auto again = import(first.after, table);
  CHECK(verdicts(again.outcome) == "2 same; 3 same");
  CHECK(again.outcome.changes.empty());
  CHECK(again.outcome.not_in_table.empty());
  const auto more = import(first.after, table + "19;Daan;Publiekszaken;18;vast\n");
  CHECK(verdicts(more.outcome) == "2 same; 3 same; 4 new");
}

TEST_CASE("somebody without a number is known by name, and then has one") {
  auto records = empty_folder();
  records.people[model::PersonId("p-1")].facts.department = model::DepartmentId("public");
  records.names[model::PersonId("p-1")].name = "Zoë Çelik";
  const auto done = import(records, heading + "17;zoe celik;Publiekszaken;;\n");
  CHECK(verdicts(done.outcome) == "2 changed");
  CHECK(done.after.names.at(model::PersonId("p-1")).number == "17");
}

TEST_CASE("a number that somebody else has, or that is somebody's id, is refused") {
  const auto records = test::records_of(
      {{"people/p-a.yaml", "department: public\n"},
       {"people/p-b.yaml", "department: public\n"},
       {"people/4711.yaml", "department: public\n"},
       {"names/p-a.yaml", "number: \"1\"\n"},
       {"names/p-b.yaml", "number: \"2\"\n"}});
  const auto people = [&](const std::string& rows) {
    return verdicts(import(records, "person;department;number\n" + rows).outcome);
  };
  CHECK(people("p-b;public;1\n") == "2 refused C2:number_twice");
  CHECK(people("p-a;public;1\n") == "2 same");
  CHECK(people("p-a;public;4711\n") == "2 refused C2:number_is_id");
  CHECK(people("p-a;public;p-c\np-c;public;3\n") == "2 refused C2:number_is_id; 3 new");
  // Two can exchange them, but not get the same; and where one cannot have the new one, the old one stays taken.
  CHECK(people("p-a;public;2\np-b;public;1\n") == "2 changed; 3 changed");
  CHECK(people("p-c;public;3\np-d;public;3\n") == "2 refused C2:number_twice; 3 refused C3:number_twice");
  CHECK(people("p-a;public;4711\np-c;public;1\n") == "2 refused C2:number_is_id; 3 refused C3:number_twice");
  const auto names = import(records, "person;number\np-b;1\np-a;7\n4711;1\n", model::RecordType::names);
  CHECK(verdicts(names.outcome) == "2 refused B2:number_twice; 3 changed; 4 refused B4:number_twice");
  CHECK(names.outcome.changes.size() == 1);
}

TEST_CASE("a name of two people is refused, and so is a manager whom nobody knows") {
  auto records = empty_folder();
  for (const char* id : {"p-1", "p-2"}) {
    records.people[model::PersonId(id)].facts.department = model::DepartmentId("public");
    records.names[model::PersonId(id)].name = "Noor de Wit";
  }
  CHECK(verdicts(import(records, heading + "17;noor de wit;Publiekszaken;;\n").outcome) ==
        "2 refused A2:several_people");
  CHECK(verdicts(
            import(records, heading + "17;Bea;Publiekszaken;Noor de Wit;\n18;Els;Publiekszaken;Xandra Y;\n")
                .outcome) == "2 refused D2:several_people; 3 refused D3:nobody");
}

TEST_CASE("all that is wrong with a row is told, and what only follows from it refers to the row") {
  const auto done =
      import(empty_folder(), heading +
                                 "17;Bea;Publiekszaken;;vast\n18;Noor;Elders "
                                 "!;99;vast\n19;Daan;Publiekszaken;18;\n20;Els;Publiekszaken;19;\n");
  CHECK(verdicts(done.outcome) ==
        "2 new; 3 refused C3:not_an_id D3:unknown_person; 4 refused D4:refused_row follows 3; 5 refused "
        "D5:refused_row follows 4");
}

// One row of a workbook for somebody new, whose manager is a number.
std::string with_manager(const std::string& manager, const std::string& number_of_somebody_else = "300") {
  auto records = test::records_of(
      {{"imports/hr.yaml", source},
       {"people/p-1.yaml", "department: public\n"},
       {"names/p-1.yaml", "name: Noor\nnumber: \"917\"\n"},
       {"people/p-2.yaml", "department: public\n"},
       {"names/p-2.yaml", "name: Sem\nnumber: \"" + number_of_somebody_else + "\"\n"}});
  tables::Table table;
  table.sheet = tables::Sheet{"Blad1"};
  table.headings = {"Nummer", "Naam", "Afdeling", "Chef", "Contract"};
  table.rows = {{2,
                 {"918", "Daan", "Publiekszaken", manager, "Vast"},
                 {tables::CellIs::number, tables::CellIs::text, tables::CellIs::text, tables::CellIs::number,
                  tables::CellIs::text}}};
  const auto outcome = import_table(
      records, {.type = model::RecordType::people,
                .programme = {},
                .table = &table,
                .source = "hr",
                .as_of = day("2021-08-01"),
                .random = test::steady_chance(1)});
  if (outcome.balance.fresh == 0) return verdicts(outcome);
  for (const auto& change : outcome.changes) {
    if (const auto* person = change.record.get_if<model::Person>())
      return person->facts.manager.value_or(model::PersonId("nobody")).str();
  }
  return "nothing";
}

TEST_CASE("who is their own manager is not said to be absent as well") {
  const auto records = test::records_of({{"people/p-a.yaml", "department: public\n"}});
  const auto outcome = import(records, "person;department;manager\np-x;public;p-x\np-y;public;p-x\n").outcome;
  CHECK(verdicts(outcome) == "2 refused C2:own_manager; 3 refused C3:refused_row follows 2");
}

TEST_CASE("Excel's number for a manager is one of a known number, unless zeros may have been lost") {
  CHECK(with_manager("917") == "p-1");
  CHECK(with_manager("916") == "2 refused D2:number_as_id");
  CHECK(with_manager("917", "00917") == "2 refused D2:number_as_id");
}

TEST_CASE("without the names nobody can tell who is on file") {
  auto records = empty_folder();
  records.people[model::PersonId("p-1")];
  CHECK_THROWS_AS(static_cast<void>(import(records, heading + "17;Bea;Publiekszaken;;\n")), base::Failure);
}

model::Records contracts_folder() {
  return test::records_of(
      {{"imports/hr.yaml",
        "columns: {number: Nummer, department: Afdeling, scale: Schaal, since: Vanaf, employed.from: Begin, "
        "employed.until: Eind, employed.contract: Contract}\n"}});
}

// The newest stands first, as in many exports.
const std::string contracts =
    "Nummer;Afdeling;Schaal;Vanaf;Begin;Eind;Contract\n"
    "17;it;9;1-1-2022;1-1-2022;;permanent\n"
    "17;hr;8;1-3-2019;1-3-2019;31-12-2021;temporary\n";

TEST_CASE("of several rows of a person the last holds, and the others are history") {
  const auto done = import(contracts_folder(), contracts, model::RecordType::people, "2022-06-01");
  CHECK(verdicts(done.outcome) == "2 changed; 3 new");
  const auto& person = with_number(done.after, "17");
  CHECK(person.facts.scale == 9);
  CHECK(!person.facts.employed->until);
  CHECK(person.facts.employed->contract == model::Contract::permanent);
  REQUIRE(person.earlier.size() == 1);
  const auto& before = person.earlier.front();
  CHECK(before.until == day("2021-12-31"));
  CHECK(before.facts.scale == 8);
  CHECK(before.facts.department->str() == "hr");
  CHECK(before.facts.employed->until == day("2021-12-31"));
  CHECK(before.facts.employed->from == day("2019-03-01"));
}

TEST_CASE("several rows of a person change nothing the second time, and a new one is a change") {
  const auto first = import(contracts_folder(), contracts, model::RecordType::people, "2022-06-01");
  const auto again = import(first.after, contracts, model::RecordType::people, "2022-07-01");
  CHECK(verdicts(again.outcome) == "2 same; 3 same");
  CHECK(again.outcome.changes.empty());
  const auto more = import(first.after, contracts + "17;it;10;1-7-2022;1-1-2022;;permanent\n",
                           model::RecordType::people, "2022-07-01");
  CHECK(verdicts(more.outcome) == "2 same; 3 same; 4 changed");
  CHECK(with_number(more.after, "17").facts.scale == 10);
  CHECK(with_number(more.after, "17").earlier.size() == 2);
}

TEST_CASE("what was different in the past than is kept is refused") {
  const auto first = import(contracts_folder(), contracts, model::RecordType::people, "2022-06-01");
  const auto other =
      import(first.after, "Nummer;Afdeling;Schaal;Vanaf;Begin;Eind;Contract\n17;hr;7;1-3-2019;;;\n",
             model::RecordType::people, "2022-07-01");
  CHECK(verdicts(other.outcome) == "2 refused D2:since_too_early");
}

TEST_CASE("two rows of a person from the same day that differ are both refused, with the field") {
  const auto done = import(contracts_folder(), contracts + "17;hr;7;1-1-2022;1-1-2022;;permanent\n");
  REQUIRE(done.outcome.rows.size() == 3);
  CHECK(done.outcome.changes.empty());
  const auto& fault = done.outcome.rows[0].outcome.faults.front();
  CHECK(fault.code == "twice");
  CHECK(std::get<std::vector<std::string>>(fault.message.values[1].second) ==
        std::vector<std::string>{"department", "scale"});
}

model::Records practice() {
  return test::records_of(
      {{"programmes/coach.yaml",
        "title: Coach\ndomains: [{id: it, title: IT}]\nreasons: [{id: work, title: Work}]\n"}});
}
const std::string intakes =
    "programme;registered_on;domain;reason;status\ncoach;1-2-2021;it;work;active\ncoach;1-2-2021;it;work;"
    "active\n";

TEST_CASE("ten thousand new people have their own names at their rows, and who is on file has the old one") {
  auto records = import(empty_folder(), heading + "17;Bea;Publiekszaken;;vast\n").after;
  std::string table = "number;department\n17;social\n";
  records.imports.erase("hr");
  const auto known = import(records, table);
  CHECK(known.outcome.rows.at(0).name == "Bea");
  table = "number;name;department\n17;Bea Bos;public\n";
  constexpr std::size_t people = 10000;
  for (std::size_t i = 0; i < people; ++i)
    table += "n" + std::to_string(i) + ";Naam " + std::to_string(i) + ";public\n";
  const auto fresh = import(records, table);
  REQUIRE(fresh.outcome.rows.size() == people + 1);
  CHECK(fresh.outcome.rows[0].name == "Bea Bos");
  std::size_t with_own_name = 0;
  for (std::size_t i = 0; i < people; ++i)
    with_own_name += fresh.outcome.rows[i + 1].name == "Naam " + std::to_string(i) ? 1U : 0U;
  CHECK(with_own_name == people);
}

TEST_CASE("intakes without ids get random ones, each row its own, and change nothing the second time") {
  const auto first = import(practice(), intakes, model::RecordType::intakes);
  CHECK(verdicts(first.outcome) == "2 new; 3 new");
  CHECK(first.after.intakes.at(model::ProgrammeId("coach")).size() == 2);
  const auto again = import(first.after, intakes, model::RecordType::intakes);
  CHECK(verdicts(again.outcome) == "2 same; 3 same");
  CHECK(again.outcome.changes.empty());
}

TEST_CASE("an intake that resembles one on file is refused, since nobody can tell whether it is that one") {
  const auto first = import(practice(), intakes, model::RecordType::intakes);
  const auto ended =
      import(first.after, "programme;registered_on;domain;reason;status\ncoach;1-2-2021;it;work;ended\n",
             model::RecordType::intakes);
  CHECK(verdicts(ended.outcome) == "2 refused 2:resembles");
  CHECK(ended.outcome.changes.empty());
}

TEST_CASE("an intake on file is its own row's, not that of an earlier row that only resembles it") {
  const std::string columns = "programme;registered_on;domain;reason;status;hours\n";
  const std::string last = "coach;1-2-2021;it;work;active;9\n";
  const auto first = import(practice(), columns + last, model::RecordType::intakes);
  const auto all = import(
      first.after, columns + "coach;1-2-2021;it;work;active;1\ncoach;1-2-2021;it;work;active;2\n" + last,
      model::RecordType::intakes);
  CHECK(verdicts(all.outcome) == "2 new; 3 new; 4 same");
}

TEST_CASE("of thousands of intakes each finds its own, and of two alike the equal one first") {
  constexpr int intakes_of_a_day = 3;
  std::string table = "programme;registered_on;domain;reason;status;hours\n";
  for (int i = 0; i < 9000; ++i) {
    const auto at =
        base::to_string(base::Date(date::sys_days(day("2000-01-01")) + date::days(i / intakes_of_a_day)));
    table += "coach;" + at + ";it;work;active;" + std::to_string(i % intakes_of_a_day) + "\n";
  }
  const auto first = import(practice(), table, model::RecordType::intakes);
  CHECK(first.outcome.balance.fresh == 9000);
  const auto more =
      import(first.after, table + "coach;1-1-2000;it;work;active;9\ncoach;31-12-2020;it;work;active;1\n",
             model::RecordType::intakes);
  CHECK(more.outcome.balance.same == 9000);
  CHECK(more.outcome.balance.fresh == 2);
  const auto other = import(
      first.after,
      "programme;registered_on;domain;reason;status;hours\n"
      "coach;1-1-2000;it;work;active;2\ncoach;1-1-2000;it;work;active;1\n"
      "coach;1-1-2000;it;work;active;9\n",
      model::RecordType::intakes);
  CHECK(other.outcome.balance.refused == 1);
  CHECK(other.outcome.balance.same == 2);
}

}  // namespace import_table_test
}  // namespace traject::actions
