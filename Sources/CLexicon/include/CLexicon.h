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

#endif
