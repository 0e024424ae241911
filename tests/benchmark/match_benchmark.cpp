// How long a match takes, beside one cheapest flow through the same network: what the aims, their order and the ties cost.
#include <benchmark/benchmark.h>

#include <random>
#include <string>

#include "matching/flow.hpp"
#include "matching/match.hpp"
#include "matching/wishes.hpp"
#include "model/registration.hpp"

using namespace traject;

namespace {

std::string id(int number) {
  const std::string digits = std::to_string(number);
  return "p-" + std::string(5 - digits.size(), '0') + digits;
}

// Everybody knows the same good coaches, and half of the people want one of a certain department.
matching::Request request_of(int people, int coaches) {
  std::mt19937 random(1);
  const auto below = [&](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
  const auto department = [&] { return model::DepartmentId("d-" + std::to_string(below(12))); };
  matching::Request request;
  for (int i = 0; i < coaches; ++i) {
    matching::Coach coach;
    coach.id = model::CoachId(id(i));
    coach.department = department();
    coach.capacity = 1 + below(2);
    coach.is_trained = below(4) != 0;
    request.coaches.push_back(coach);
  }
  for (int i = 0; i < people; ++i) {
    matching::Participant participant;
    participant.id = model::PersonId(id(coaches + i));
    participant.department = department();
    participant.manager = model::PersonId(id(below(coaches)));
    if (below(10) == 0) participant.wishes.current = model::CoachId(id(below(coaches)));
    for (int wishes = below(9); wishes > 0; --wishes)
      participant.wishes.prefers.emplace_back(id(below(1 + below(coaches))));
    if (const int field = below(6); field < 3)
      participant.wishes.field = static_cast<model::CoachField>(field);
    request.participants.push_back(participant);
  }
  return request;
}

void whole_match(benchmark::State& state) {
  const auto request = request_of(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
  for (auto run : state) benchmark::DoNotOptimize(matching::match(request));
}

// One cost for each level: neither the aims before and after, nor the ties.
void bare_solver(benchmark::State& state) {
  const auto request = request_of(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
  const std::size_t people = request.participants.size();
  const std::size_t sink = people + request.coaches.size();
  matching::Network network;
  network.supply.assign(sink + 1, 0);
  network.supply[sink] = -static_cast<std::int64_t>(people);
  for (std::size_t i = 0; i < people; ++i) {
    network.supply[i] = 1;
    for (std::size_t coach = 0; coach < request.coaches.size(); ++coach) {
      const auto level = matching::level_of(request.participants[i], request.coaches[coach]);
      const auto cost = static_cast<std::int64_t>(level.wish) + 20 * static_cast<std::int64_t>(level.kind);
      network.arcs.push_back({i, people + coach, 0, 1, cost});
    }
    network.arcs.push_back({i, sink, 0, 1, 10'000});
  }
  for (std::size_t coach = 0; coach < request.coaches.size(); ++coach)
    network.arcs.push_back({people + coach, sink, 0, request.coaches[coach].capacity, 0});
  for (auto run : state) benchmark::DoNotOptimize(matching::cheapest_flow(network));
}

}  // namespace

BENCHMARK(whole_match)->Args({15, 20})->Args({150, 100})->Args({1500, 1000})->Unit(benchmark::kMillisecond);
BENCHMARK(bare_solver)->Args({15, 20})->Args({150, 100})->Args({1500, 1000})->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
