#ifndef CZLIB_SHIM_H
#define CZLIB_SHIM_H

#include <zlib.h>

// inflateInit2 is a macro, which Swift does not import. 16 more than the largest window size asks
// for the gzip wrapper and nothing else.
static inline int czlib_start_gzip(z_stream *stream) {
  return inflateInit2(stream, 16 + MAX_WBITS);
}

// deflateInit2 is a macro, too; again 16 more for the gzip wrapper, which then holds no time.
static inline int czlib_start_packing(z_stream *stream) {
  return deflateInit2(stream, Z_BEST_COMPRESSION, Z_DEFLATED, 16 + MAX_WBITS, 8,
                      Z_DEFAULT_STRATEGY);
}

#endif
