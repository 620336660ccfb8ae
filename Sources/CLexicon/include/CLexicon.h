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

#endif
