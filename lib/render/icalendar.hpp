// Calendars for Outlook and others (RFC 5545, published as in RFC 5546: no attendees, nothing to answer).
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "render/document.hpp"

namespace traject::render {

// Times in Europe/Amsterdam carry that zone, whose rules are in the file. Times in any other zone are in UTC, and
// where that zone is unknown, or skips or doubles the hour, they are without a zone: what the reader's clock says.
// The same calendar gives the same bytes everywhere: no clock, no locale, and for Amsterdam no time-zone database.
[[nodiscard]] std::string icalendar(const Calendar& calendar);

// One calendar for each event: its file_name and its text. They bear no calendar name, because Outlook opens a file that
// has one as a further calendar (MS-OXCICAL asks to leave it out for a single appointment).
[[nodiscard]] std::vector<std::pair<std::string, std::string>> icalendar_files(const Calendar& calendar);

}  // namespace traject::render
