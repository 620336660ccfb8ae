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

#endif
