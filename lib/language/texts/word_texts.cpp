// Names of things: weekdays, months, holidays, kinds, states.
#include "language/texts.hpp"

namespace traject::language {
namespace {

constexpr Entry entries[] = {
    {"weekday.monday", "maandag", "Monday"},
    {"weekday.tuesday", "dinsdag", "Tuesday"},
    {"weekday.wednesday", "woensdag", "Wednesday"},
    {"weekday.thursday", "donderdag", "Thursday"},
    {"weekday.friday", "vrijdag", "Friday"},
    {"weekday.saturday", "zaterdag", "Saturday"},
    {"weekday.sunday", "zondag", "Sunday"},

    {"weekday.short.monday", "ma", "Mon"},
    {"weekday.short.tuesday", "di", "Tue"},
    {"weekday.short.wednesday", "wo", "Wed"},
    {"weekday.short.thursday", "do", "Thu"},
    {"weekday.short.friday", "vr", "Fri"},
    {"weekday.short.saturday", "za", "Sat"},
    {"weekday.short.sunday", "zo", "Sun"},

    {"month.1", "januari", "January"},
    {"month.2", "februari", "February"},
    {"month.3", "maart", "March"},
    {"month.4", "april", "April"},
    {"month.5", "mei", "May"},
    {"month.6", "juni", "June"},
    {"month.7", "juli", "July"},
    {"month.8", "augustus", "August"},
    {"month.9", "september", "September"},
    {"month.10", "oktober", "October"},
    {"month.11", "november", "November"},
    {"month.12", "december", "December"},

    {"month.short.1", "jan", "Jan"},
    {"month.short.2", "feb", "Feb"},
    {"month.short.3", "mrt", "Mar"},
    {"month.short.4", "apr", "Apr"},
    {"month.short.5", "mei", "May"},
    {"month.short.6", "jun", "Jun"},
    {"month.short.7", "jul", "Jul"},
    {"month.short.8", "aug", "Aug"},
    {"month.short.9", "sep", "Sep"},
    {"month.short.10", "okt", "Oct"},
    {"month.short.11", "nov", "Nov"},
    {"month.short.12", "dec", "Dec"},

    {"holiday.new_year", "Nieuwjaarsdag", "New Year's Day"},
    {"holiday.good_friday", "Goede Vrijdag", "Good Friday"},
    {"holiday.easter_sunday", "eerste paasdag", "Easter Sunday"},
    {"holiday.easter_monday", "tweede paasdag", "Easter Monday"},
    {"holiday.kings_day", "Koningsdag", "King's Day"},
    {"holiday.queens_day", "Koninginnedag", "Queen's Day"},
    {"holiday.liberation_day", "Bevrijdingsdag", "Liberation Day"},
    {"holiday.liberation_day_lustrum", "Bevrijdingsdag (lustrum)", "Liberation Day (every fifth year)"},
    {"holiday.ascension_day", "Hemelvaartsdag", "Ascension Day"},
    {"holiday.friday_after_ascension", "de vrijdag na Hemelvaart", "the Friday after Ascension"},
    {"holiday.whit_sunday", "eerste pinksterdag", "Whit Sunday"},
    {"holiday.whit_monday", "tweede pinksterdag", "Whit Monday"},
    {"holiday.christmas_day", "eerste kerstdag", "Christmas Day"},
    {"holiday.second_christmas_day", "tweede kerstdag", "Second Christmas Day"},

    {"school_holiday.autumn", "herfstvakantie", "autumn school holiday"},
    {"school_holiday.christmas", "kerstvakantie", "Christmas school holiday"},
    {"school_holiday.spring", "voorjaarsvakantie", "spring school holiday"},
    {"school_holiday.may", "meivakantie", "May school holiday"},
    {"school_holiday.summer", "zomervakantie", "summer school holiday"},

    {"region.north", "Noord", "North"},
    {"region.middle", "Midden", "Middle"},
    {"region.south", "Zuid", "South"},

    {"kind.meeting", "bijeenkomst", "meeting"},
    {"kind.training", "training", "training"},
    {"kind.intervision", "intervisie", "intervision"},
    {"kind.choice", "keuzetraining", "choice training"},
    {"kind.evaluation", "evaluatie", "evaluation"},
    {"kind.plenary", "plenair", "plenary"},
    {"kind.module", "module", "module"},

    {"status.eligible", "op de lijst", "in line"},
    {"status.not_eligible", "voldoet niet", "not eligible"},
    {"status.unknown", "onbekend", "unknown"},
    {"status.placed", "geplaatst", "placed"},
    {"status.withdrawn", "teruggetrokken", "withdrawn"},

    {"verdict.yes", "ja", "yes"},
    {"verdict.no", "nee", "no"},
    {"verdict.unknown", "onbekend", "unknown"},

    {"word.yes", "ja", "yes"},
    {"word.no", "nee", "no"},
    {"word.and", "en", "and"},
    {"word.error", "fout", "error"},
    {"word.warning", "waarschuwing", "warning"},
    {"word.hint", "tip", "hint"},
};

}  // namespace

std::span<const Entry> word_texts() { return entries; }

}  // namespace traject::language
