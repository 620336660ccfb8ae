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

#endif
