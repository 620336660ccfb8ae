#include "CSHA256.h"

// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
static const uint32_t constants[64] = {
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t rotated(uint32_t word, int count) { return word >> count | word << (32 - count); }

static uint32_t word_at(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static void compress_block(uint32_t *state, const uint8_t *block) {
  uint32_t words[64];
  for (int round = 0; round < 16; round++) words[round] = word_at(block + 4 * round);
  for (int round = 16; round < 64; round++) {
    uint32_t early = words[round - 15], late = words[round - 2];
    uint32_t mixed_early = rotated(early, 7) ^ rotated(early, 18) ^ early >> 3;
    uint32_t mixed_late = rotated(late, 17) ^ rotated(late, 19) ^ late >> 10;
    words[round] = words[round - 16] + mixed_early + words[round - 7] + mixed_late;
  }
  uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
  uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
  for (int round = 0; round < 64; round++) {
    uint32_t mixed_e = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    uint32_t first = h + mixed_e + ((e & f) ^ (~e & g)) + constants[round] + words[round];
    uint32_t mixed_a = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    uint32_t second = mixed_a + ((a & b) ^ (a & c) ^ (b & c));
    h = g, g = f, f = e, e = d + first;
    d = c, c = b, b = a, a = first + second;
  }
  state[0] += a, state[1] += b, state[2] += c, state[3] += d;
  state[4] += e, state[5] += f, state[6] += g, state[7] += h;
}

void csha256_compress_portably(uint32_t *state, const uint8_t *blocks, size_t count) {
  for (size_t block = 0; block < count; block++) compress_block(state, blocks + 64 * block);
}

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>

// Whether the processor has instructions for SHA-256, and those that go with them.
static int has_instructions(void) {
  static _Atomic int known;  // 0 until somebody has asked, then 1 or 2
  if (known == 0) {
    unsigned a, b, c = 0, d, extended = 0;
    int has_vectors = __get_cpuid(1, &a, &b, &c, &d) && (c & bit_SSSE3) && (c & bit_SSE4_1);
    int has_rounds = __get_cpuid_count(7, 0, &a, &extended, &c, &d) && (extended & 1u << 29);
    known = has_vectors && has_rounds ? 2 : 1;
  }
  return known == 2;
}

// The instructions hold the eight words in two vectors, as ABEF and CDGH from the highest lane, and
// do two rounds at a time.
__attribute__((target("sha,sse4.1"))) static void compress_with_instructions(
    uint32_t *state, const uint8_t *blocks, size_t count) {
  const __m128i big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  __m128i dcba = _mm_loadu_si128((const __m128i *)state);
  __m128i hgfe = _mm_loadu_si128((const __m128i *)(state + 4));
  __m128i cdab = _mm_shuffle_epi32(dcba, 0xb1), efgh = _mm_shuffle_epi32(hgfe, 0x1b);
  __m128i abef = _mm_alignr_epi8(cdab, efgh, 8), cdgh = _mm_blend_epi16(efgh, cdab, 0xf0);
  for (; count > 0; count--, blocks += 64) {
    __m128i old_abef = abef, old_cdgh = cdgh, words[4];
#pragma clang loop unroll(full)
    for (int four = 0; four < 16; four++) {
      __m128i now;
      if (four < 4) {
        now = _mm_loadu_si128((const __m128i *)(blocks + 16 * four));
        now = _mm_shuffle_epi8(now, big_endian);
      } else {
        __m128i last = words[(four + 3) % 4];
        now = _mm_sha256msg1_epu32(words[four % 4], words[(four + 1) % 4]);
        now = _mm_add_epi32(now, _mm_alignr_epi8(last, words[(four + 2) % 4], 4));
        now = _mm_sha256msg2_epu32(now, last);
      }
      words[four % 4] = now;
      now = _mm_add_epi32(now, _mm_loadu_si128((const __m128i *)(constants + 4 * four)));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, now);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(now, 0x0e));
    }
    abef = _mm_add_epi32(abef, old_abef);
    cdgh = _mm_add_epi32(cdgh, old_cdgh);
  }
  __m128i feba = _mm_shuffle_epi32(abef, 0x1b), dchg = _mm_shuffle_epi32(cdgh, 0xb1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xf0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}
#else
static int has_instructions(void) { return 0; }
static void compress_with_instructions(uint32_t *state, const uint8_t *blocks, size_t count) {
  csha256_compress_portably(state, blocks, count);
}
#endif

void csha256_compress(uint32_t *state, const uint8_t *blocks, size_t count) {
  if (has_instructions()) {
    compress_with_instructions(state, blocks, count);
  } else {
    csha256_compress_portably(state, blocks, count);
  }
}
