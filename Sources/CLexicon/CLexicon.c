#include "CLexicon.h"

#define LIST(name)                                     \
  CLexiconList clexicon_##name(void) {                 \
    return (CLexiconList){name##_text, sizeof name##_text}; \
  }

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char surnames_text[] = {
#embed "Lists/surnames.txt"
};
LIST(surnames)

static const unsigned char outlets_text[] = {
#embed "Lists/outlets.txt"
};
LIST(outlets)

static const unsigned char traditional_to_simplified_text[] = {
#embed "Lists/traditional-to-simplified.txt"
};
LIST(traditional_to_simplified)

static const unsigned char boilerplate_text[] = {
#embed "Lists/boilerplate.txt"
};
LIST(boilerplate)

static const unsigned char boilerplate_classes_text[] = {
#embed "Lists/boilerplate-classes.txt"
};
LIST(boilerplate_classes)

static const unsigned char bylines_text[] = {
#embed "Lists/bylines.txt"
};
LIST(bylines)

static const unsigned char people_text[] = {
#embed "Lists/people.txt"
};
LIST(people)

static const unsigned char places_text[] = {
#embed "Lists/places.txt"
};
LIST(places)

static const unsigned char organizations_text[] = {
#embed "Lists/organizations.txt"
};
LIST(organizations)

static const unsigned char titles_text[] = {
#embed "Lists/titles.txt"
};
LIST(titles)

static const unsigned char speech_cues_text[] = {
#embed "Lists/speech-cues.txt"
};
LIST(speech_cues)

static const unsigned char function_words_text[] = {
#embed "Lists/function-words.txt"
};
LIST(function_words)

static const unsigned char meetings_text[] = {
#embed "Lists/meetings.txt"
};
LIST(meetings)

static const unsigned char omissions_text[] = {
#embed "Lists/omissions.txt"
};
LIST(omissions)

static const unsigned char transliteration_text[] = {
#embed "Lists/transliteration.txt"
};
LIST(transliteration)

static const unsigned char given_names_text[] = {
#embed "Lists/given-names.txt"
};
LIST(given_names)

static const unsigned char common_words_text[] = {
#embed "Lists/common-words.txt"
};
LIST(common_words)

static const unsigned char date_before_text[] = {
#embed "Lists/date-before.txt"
};
LIST(date_before)

static const unsigned char date_boundaries_text[] = {
#embed "Lists/date-boundaries.txt"
};
LIST(date_boundaries)

static const unsigned char date_cues_text[] = {
#embed "Lists/date-cues.txt"
};
LIST(date_cues)

static const unsigned char date_eras_text[] = {
#embed "Lists/date-eras.txt"
};
LIST(date_eras)

static const unsigned char date_events_text[] = {
#embed "Lists/date-events.txt"
};
LIST(date_events)

static const unsigned char date_fiscal_years_text[] = {
#embed "Lists/date-fiscal-years.txt"
};
LIST(date_fiscal_years)

static const unsigned char date_names_text[] = {
#embed "Lists/date-names.txt"
};
LIST(date_names)

static const unsigned char date_variants_text[] = {
#embed "Lists/date-variants.txt"
};
LIST(date_variants)

static const unsigned char date_words_text[] = {
#embed "Lists/date-words.txt"
};
LIST(date_words)

static const unsigned char date_zones_text[] = {
#embed "Lists/date-zones.txt"
};
LIST(date_zones)

static const unsigned char holiday_days_text[] = {
#embed "Lists/holiday-days.txt"
};
LIST(holiday_days)

static const unsigned char lunar_terms_text[] = {
#embed "Lists/lunar-terms.txt"
};
LIST(lunar_terms)

static const unsigned char lunar_years_text[] = {
#embed "Lists/lunar-years.txt"
};
LIST(lunar_years)

static const unsigned char word_roles_text[] = {
#embed "Lists/word-roles.txt"
};
LIST(word_roles)

static const unsigned char continents_text[] = {
#embed "Lists/continents.txt"
};
LIST(continents)

static const unsigned char callings_text[] = {
#embed "Lists/callings.txt"
};
LIST(callings)

static const unsigned char shared_names_text[] = {
#embed "Lists/shared-names.txt"
};
LIST(shared_names)

static const unsigned char bodies_text[] = {
#embed "Lists/bodies.txt"
};
LIST(bodies)

static const unsigned char countries_text[] = {
#embed "Lists/countries.txt"
};
LIST(countries)

static const unsigned char wording_marks_text[] = {
#embed "Lists/wording-marks.txt"
};
LIST(wording_marks)
