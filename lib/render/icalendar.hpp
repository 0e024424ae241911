// Calendars for Outlook and others (RFC 5545; published as in RFC 5546: no attendees, nothing to answer).
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "render/document.hpp"

namespace traject::render {

// Times in Europe/Amsterdam carry that zone, with its rules in the file. Times in other zones are in UTC; if that zone is
// unknown or the clock change skips or doubles the hour, they have no zone and mean the reader's own clock. The same
// calendar gives the same bytes everywhere: no clock, no locale and, for Amsterdam, no time-zone database.
[[nodiscard]] std::string icalendar(const Calendar& calendar);

// One calendar for each event: its file_name and its text. They have no calendar name, because Outlook opens a file with a
// name as an additional calendar (MS-OXCICAL advises against a name for a single appointment).
[[nodiscard]] std::vector<std::pair<std::string, std::string>> icalendar_files(const Calendar& calendar);

}  // namespace traject::render
