#ifndef CMARKGFM_SHIM_H
#define CMARKGFM_SHIM_H

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <stdlib.h>
#include <string.h>

// The rendered text comes from the library's default allocator, which is malloc.
static inline void cmarkgfm_free(char *text) {
  free(text);
}

#endif
