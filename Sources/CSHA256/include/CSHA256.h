#ifndef CSHA256_H
#define CSHA256_H

#include <stddef.h>
#include <stdint.h>

// Takes whole blocks of 64 bytes into the eight words of a SHA-256 (FIPS 180-4).
void csha256_compress(uint32_t *state, const uint8_t *blocks, size_t count);

// The same without the instructions that some processors have for it.
void csha256_compress_portably(uint32_t *state, const uint8_t *blocks, size_t count);

#endif
