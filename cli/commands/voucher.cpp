// traject voucher: issues one voucher, redeems it, takes it back, or says why it was not used.
#include "actions/learning/voucher.hpp"

#include "actions/learning/find_voucher.hpp"
#include "base/failure.hpp"
#include "cli/commands.hpp"
#include "cli/voucher_action.hpp"
#include "report/learning/voucher.hpp"

namespace traject::cli::commands {
namespace {

using base::Failure;
using base::FailureKind;

struct VoucherOptions {
  VoucherAction action{};
  model::LocalId subject;  // issue: the programme; else the voucher
  std::optional<model::PersonId> person;
  std::optional<std::string> kind;
  std::optional<base::Date> date;
  std::optional<base::Money> amount;
  std::optional<model::LocalId> id;
  std::optional<std::string> because;
  std::optional<model::ProgrammeId> programme;
};

[[noreturn]] void refuse_missing(const char* argument) {
  throw Failure(FailureKind::wrong_use,
                {"failure.missing-argument",
                 {{"argument", std::string(argument)}, {"command", std::string("voucher")}}},
                base::Message{"hint.command-help", {{"command", std::string("voucher")}}});
}

void refuse_misplaced(bool given, const char* option, VoucherAction action) {
  if (!given) return;
  throw Failure(FailureKind::wrong_use,
                {"failure.option-of-other-action",
                 {{"option", std::string(option)}, {"action", std::string(model::word(action))}}},
                base::Message{"hint.command-help", {{"command", std::string("voucher")}}});
}

// Each action has options of its own.
void check(const VoucherOptions& options) {
  const VoucherAction action = options.action;
  const bool issues = action == VoucherAction::issue;
  const bool says_why = action == VoucherAction::unused || action == VoucherAction::refund;
  refuse_misplaced(!issues && options.person, "PERSON", action);
  refuse_misplaced(!issues && options.kind, "--kind", action);
  refuse_misplaced(!issues && options.id, "--id", action);
  refuse_misplaced(issues && options.programme, "--programme", action);
  refuse_misplaced(action == VoucherAction::unused && options.date, "--date", action);
  refuse_misplaced(says_why && options.amount, "--amount", action);
  refuse_misplaced(!says_why && options.because, "--because", action);
  if (issues && !options.person) refuse_missing("PERSON");
  if (issues && !options.kind) refuse_missing("--kind");
  if (action == VoucherAction::unused && !options.because) refuse_missing("--because");
  constexpr auto most = base::Money::from_cents(100'000'000);  // of the record's field
  if (options.amount && (*options.amount < base::Money{} || *options.amount > most)) {
    throw Failure(
        FailureKind::wrong_use, {"failure.amount-outside", {{"lowest", base::Money{}}, {"highest", most}}});
  }
}

// The only pilot that has a voucher of that id, unless one is named.
model::ProgrammeId programme_of(const model::Records& records, const VoucherOptions& options) {
  if (options.action == VoucherAction::issue) return model::ProgrammeId(options.subject.str());
  if (options.programme) return *options.programme;
  const auto programmes = actions::pilots_with(records, options.subject.str());
  if (programmes.size() == 1) return programmes.front();
  if (programmes.empty()) actions::refuse_unknown_voucher(records, options.subject.str());
  std::vector<std::string> ids;
  for (const auto& programme : programmes) ids.push_back(programme.str());
  throw Failure(
      FailureKind::wrong_use,
      {"failure.voucher-of-several", {{"voucher", options.subject.str()}, {"programmes", std::move(ids)}}},
      base::Message{"hint.voucher-of-several", {}});
}

actions::VoucherOutcome carry_out(const model::Records& records, const model::ProgrammeId& programme,
                                  const VoucherOptions& options, base::Date date) {
  if (options.action == VoucherAction::issue) {
    return actions::issue_voucher(
        records, {.programme = programme,
                  .person = *options.person,
                  .kind = *options.kind,
                  .amount = options.amount,
                  .id = options.id,
                  .date = date});
  }
  const actions::VoucherRequest request{
      .programme = programme,
      .voucher = options.subject.str(),
      .date = date,
      .amount = options.amount,
      .because = options.because};
  if (options.action == VoucherAction::redeem) return actions::redeem_voucher(records, request);
  if (options.action == VoucherAction::refund) return actions::refund_voucher(records, request);
  return actions::note_unused_voucher(records, request);
}

ExitCode run(Desk& desk, const VoucherOptions& options) {
  check(options);
  const model::Records& records = desk.load();
  const auto programme = programme_of(records, options);
  const auto outcome = carry_out(records, programme, options, options.date.value_or(desk.as_of()));
  const std::string action(model::word(options.action));
  desk.save(report::voucher(action, outcome, records), outcome.changes,
            {"commit.voucher." + action, {{"count", std::int64_t{1}}, {"programme", programme.str()}}});
  return outcome.result == actions::VoucherResult::refused ? ExitCode::no : ExitCode::done;
}

}  // namespace

Command voucher() {
  return CommandBuilder<VoucherOptions>("voucher", Group::learning, run)
      .writes()
      .formats({Format::text, Format::json, Format::md})
      .example("voucher issue grip-op-groei p-1264 --kind talententest")
      .example("voucher redeem p-1264-talententest-1 --date 2019-12-10 --amount 95.00")
      .example("voucher refund p-1264-loopbaangesprek-1 --because geen-tijd")
      .example("voucher unused p-1646-talententest-1 --because geen-noodzaak")
      .argument("ACTION", &VoucherOptions::action, Completes::voucher_action)
      .argument("SUBJECT", &VoucherOptions::subject, Completes::programme_or_voucher)
      .argument("PERSON", &VoucherOptions::person, Completes::person, false)
      .option("--kind", "KIND", &VoucherOptions::kind, Completes::voucher_kind)
      .option("--date", "DATE", &VoucherOptions::date)
      .option("--amount", "EURO", &VoucherOptions::amount)
      .option("--id", "ID", &VoucherOptions::id)
      .option("--because", "CODE", &VoucherOptions::because, Completes::unused_reason)
      .option("--programme", "PROGRAMME", &VoucherOptions::programme, Completes::programme)
      .build();
}

}  // namespace traject::cli::commands
