// The struct of every record, for the few files that visit all kinds.
#pragma once

#include "model/calendar_records.hpp"
#include "model/cohort.hpp"
#include "model/cohort_records.hpp"
#include "model/declaration.hpp"
#include "model/form.hpp"
#include "model/import_source.hpp"
#include "model/person.hpp"
#include "model/plan.hpp"
#include "model/practice.hpp"
#include "model/programme.hpp"
#include "model/registration.hpp"
#include "model/settings.hpp"
#include "model/staff.hpp"
