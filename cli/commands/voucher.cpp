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

void check_amount(const VoucherOptions& options) {
  constexpr auto most = base::Money::from_cents(100'000'000);  // of the record's field
  if (options.amount && (*options.amount < base::Money{} || *options.amount > most)) {
    throw Failure(
        FailureKind::wrong_use, {"failure.amount-outside", {{"lowest", base::Money{}}, {"highest", most}}});
  }
}

// The only pilot that has a voucher of that id, unless one is named.
model::ProgrammeId programme_of(const model::Records& records, const VoucherOptions& options) {
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

ExitCode save(Desk& desk, const VoucherOptions& options, const model::ProgrammeId& programme,
              const actions::VoucherOutcome& outcome) {
  const std::string action(model::word(options.action));
  desk.save(report::voucher(action, outcome, desk.load()), outcome.changes,
            {"commit.voucher." + action, {{"count", std::int64_t{1}}, {"programme", programme.str()}}});
  return outcome.result == actions::VoucherResult::refused ? ExitCode::no : ExitCode::done;
}

ExitCode issue(Desk& desk, const VoucherOptions& options) {
  check_amount(options);
  const model::ProgrammeId programme(options.subject.str());
  const auto outcome = actions::issue_voucher(
      desk.load(),
      {.programme = programme,
       .person = *options.person,
       .kind = *options.kind,
       .amount = options.amount,
       .id = options.id,
       .date = options.date.value_or(desk.as_of())});
  return save(desk, options, programme, outcome);
}

// What is done with a voucher that was issued.
template <actions::VoucherOutcome (*act)(const model::Records&, const actions::VoucherRequest&)>
ExitCode change(Desk& desk, const VoucherOptions& options) {
  check_amount(options);
  const model::Records& records = desk.load();
  const auto programme = programme_of(records, options);
  const auto outcome =
      act(records, {.programme = programme,
                    .voucher = options.subject.str(),
                    .date = options.date.value_or(desk.as_of()),
                    .amount = options.amount,
                    .because = options.because});
  return save(desk, options, programme, outcome);
}

}  // namespace

Command voucher() {
  return CommandBuilder<VoucherOptions>("voucher", Group::learning)
      .writes()
      .formats({Format::text, Format::json, Format::md})
      .way("issue PERSON --kind [--date --amount --id]", issue)
      .way("redeem [--date --amount --programme]", change<actions::redeem_voucher>)
      .way("refund [--date --because --programme]", change<actions::refund_voucher>)
      .way("unused --because [--programme]", change<actions::note_unused_voucher>)
      .example("voucher issue grip-op-groei p-1264 --kind talententest --date 2019-11-01")
      .example("voucher redeem p-1264-talententest-1 --date 2019-12-10 --amount 95.00")
      .example("voucher refund p-1264-loopbaangesprek-1 --because geen-tijd --date 2019-12-01")
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
