// A verdict with its rules, the same in all documents about one registration.
#pragma once

#include "actions/enrolment/explain.hpp"
#include "model/records.hpp"
#include "render/document.hpp"
#include "report/object.hpp"

namespace traject::report {

// For scripts: the fields from programme to changes_on.
// In JSON.
void rule_members(Object& object, const eligibility::RuleVerdict& rule);
void explanation_members(Object& object, const actions::Explanation& explanation);

[[nodiscard]] render::Table rules_table(const actions::Explanation& explanation);

// For people: whose registration it is and the answer of each rule, with what is missing and what will change.
void add_heading(render::Document& document, const actions::Explanation& explanation,
                 const model::Records& records);
void add_rules(render::Document& document, const actions::Explanation& explanation);

}  // namespace traject::report
