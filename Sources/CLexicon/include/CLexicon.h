// Our word lists, compiled into the binary: one function per file in Lists/.
// The text is UTF-8 and lives as long as the process.

#ifndef CLEXICON_H
#define CLEXICON_H

#include <stddef.h>

typedef struct {
  const unsigned char *bytes;
  size_t count;
} CLexiconList;

// Chinese surnames, single and compound.
CLexiconList clexicon_surnames(void);

// Outlets that Chinese-language news cites, with their names, domains, kinds and countries.
CLexiconList clexicon_outlets(void);

// Traditional characters and variants with the simplified character each is folded to.
CLexiconList clexicon_traditional_to_simplified(void);

// Words that only stand in text around an article, with what they take with them.
CLexiconList clexicon_boilerplate(void);

// Classes of elements whose text is no part of an article, or is a caption.
CLexiconList clexicon_boilerplate_classes(void);

// Words of the lines that say who wrote, edited or carried an article.
CLexiconList clexicon_bylines(void);

// People whom news names, with variants, Latin names and offices.
CLexiconList clexicon_people(void);

// Countries, provinces, cities, landmarks.
CLexiconList clexicon_places(void);

// Governments, parties, armed forces, companies, bodies.
CLexiconList clexicon_organizations(void);

// Offices, roles, forms of address: words beside a name.
CLexiconList clexicon_titles(void);

// Words that attribute an utterance to a speaker.
CLexiconList clexicon_speech_cues(void);

// Grammar words: prepositions, connectives, pronouns, particles.
CLexiconList clexicon_function_words(void);

// Words that tell of an encounter between parties.
CLexiconList clexicon_meetings(void);

// Words by which a text says that something was left out.
CLexiconList clexicon_omissions(void);

// Characters that write the sounds of foreign names.
CLexiconList clexicon_transliteration(void);

// How much a character looks like part of a given name.
CLexiconList clexicon_given_names(void);

// Ordinary words, so that no name is read out of them.
CLexiconList clexicon_common_words(void);

// Words right before a time expression that change what it is.
CLexiconList clexicon_date_before(void);

// Characters before which a time expression does not begin.
CLexiconList clexicon_date_boundaries(void);

// Words that tell which way in time a clause points.
CLexiconList clexicon_date_cues(void);

// Era names and their first years.
CLexiconList clexicon_date_eras(void);

// Events whose opening days anchor counted spans.
CLexiconList clexicon_date_events(void);

// The months fiscal years begin with.
CLexiconList clexicon_date_fiscal_years(void);

// Names that begin like a time expression.
CLexiconList clexicon_date_names(void);

// Characters that count as one in time expressions.
CLexiconList clexicon_date_variants(void);

// Words of time expressions by kind and value.
CLexiconList clexicon_date_words(void);

// Zone words of clock times.
CLexiconList clexicon_date_zones(void);

// Holidays and the rules of their days.
CLexiconList clexicon_holiday_days(void);

// The days of the 24 solar terms.
CLexiconList clexicon_lunar_terms(void);

// The months of the Chinese calendar.
CLexiconList clexicon_lunar_years(void);

// Words by the part they play in the rules of the finders.
CLexiconList clexicon_word_roles(void);

/// Which part of the world places lie in.
CLexiconList clexicon_continents(void);

// What people are, by the last words of their titles.
CLexiconList clexicon_callings(void);

// Names that many people have.
CLexiconList clexicon_shared_names(void);

// Bodies that many countries or towns have under one name.
CLexiconList clexicon_bodies(void);

// What news calls a country whose bodies it names.
CLexiconList clexicon_countries(void);

// Words by which two wordings of one statement are told apart.
CLexiconList clexicon_wording_marks(void);

#endif
