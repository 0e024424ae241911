#include "store/reading/check_oddities.hpp"

#include "model/cohort_records.hpp"
#include "model/person.hpp"
#include "model/practice.hpp"
#include "model/registration.hpp"
#include "model/scalar.hpp"

namespace traject::store {
namespace {

const Node* item_of(const Node& list, const std::string& index) {
  const auto number = model::Scalar<int>::read(index);
  const bool is_there = number && *number >= 0 && static_cast<std::size_t>(*number) < list.values.size();
  return is_there ? &list.values[static_cast<std::size_t>(*number)] : nullptr;
}

void add_oddities(const Source& source, const Node& root, const model::Remarks& oddities,
                  base::Diagnostics& found) {
  for (const model::Remark& oddity : oddities)
    found.push_back(at(source, node_at(root, oddity.keys).span, wording_of(oddity)));
}

// What comes behind the code in the key of a message.
std::string variant_of(const model::Remark& remark) {
  const std::size_t key_of_code = std::string("diagnostic.").size() + remark.code.size();
  return remark.message.key.size() > key_of_code ? remark.message.key.substr(key_of_code + 1) : "";
}

}  // namespace

Wording wording_of(const model::Remark& remark) {
  return {.code = remark.code,
          .variant = variant_of(remark),
          .values = remark.message.values,
          .hint = base::Message{remark.hint.key, remark.message.values},
          .severity = remark.severity};
}

const Node& node_at(const Node& root, const std::vector<std::string>& keys) {
  const Node* node = &root;
  for (const auto& key : keys) {
    const Node* next = node->kind == Node::Kind::list ? item_of(*node, key) : node->find(key);
    if (next == nullptr) break;
    node = next;
  }
  return *node;
}

void check_oddities(const Source& source, const Node& root, const model::RecordFile& file,
                    const model::AnyRecord& record, base::Diagnostics& found) {
  if (const auto* person = record.get_if<model::Person>())
    add_oddities(source, root, model::oddities(model::PersonId(file.ids.front()), *person), found);
  if (const auto* registration = record.get_if<model::Registration>())
    add_oddities(source, root, model::oddities(model::PersonId(file.ids.back()), *registration), found);
  if (const auto* intake = record.get_if<model::Intake>())
    add_oddities(source, root, model::oddities(*intake), found);
  if (const auto* voucher = record.get_if<model::Voucher>())
    add_oddities(source, root, model::oddities(*voucher), found);
  if (const auto* spending = record.get_if<model::Spending>())
    add_oddities(source, root, model::oddities(*spending), found);
}

}  // namespace traject::store
