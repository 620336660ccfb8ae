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

#endif
