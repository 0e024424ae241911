#include "report/columns.hpp"

#include <doctest/doctest.h>

#include "render/csv.hpp"

namespace traject::report::columns_test {
namespace {

struct Fruit {
  std::string name;
  int count = 0;
  std::optional<base::Date> picked_on = {};
};

const std::vector<Fruit> basket = {{"apple", 3}, {"pear", 0, base::Date{base::Days{0}}}, {"plum", 7}};

std::string shown(const render::Table& table) { return render::csv(table, {}); }

}  // namespace

TEST_CASE("a column shows a member, or what a function makes of a row") {
  const auto table = table_of<Fruit>(
      basket, {{column("name"), &Fruit::name},
               {right_column("double"), [](auto& fruit) { return 2 * fruit.count; }},
               {column("day"), &Fruit::picked_on}});
  CHECK(shown(table) == "name,double,day\napple,6,\npear,0,1970-01-01\nplum,14,\n");
  CHECK(table.columns[1].align == render::Align::right);
}

TEST_CASE("a column that is left out takes its cells with it") {
  const auto table_with = [](bool counts) {
    return shown(table_of<Fruit>(basket, {{column("name"), &Fruit::name},
                                          {right_column("count"), &Fruit::count, OnlyIf{counts}},
                                          {column("day"), &Fruit::picked_on}}));
  };
  CHECK(table_with(true) == "name,count,day\napple,3,\npear,0,1970-01-01\nplum,7,\n");
  CHECK(table_with(false) == "name,day\napple,\npear,1970-01-01\nplum,\n");
}

TEST_CASE("rows are numbered as they are shown") {
  const auto some = those(basket, [](const auto& fruit) { return fruit.count > 0; });
  const auto table = table_of<Fruit>(some, {{column("number"), RowNumber{}}, {column("name"), &Fruit::name}});
  CHECK(shown(table) == "number,name\n1,apple\n2,plum\n");
}

TEST_CASE("a table without rows has its headings") {
  const std::vector<Fruit> nothing;
  CHECK(shown(table_of<Fruit>(nothing, {{column("name"), &Fruit::name}, {column("count"), &Fruit::count}})) ==
        "name,count\n");
}

}  // namespace traject::report::columns_test
