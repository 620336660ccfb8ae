#include "CLexicon.h"

#define LIST(name)                                     \
  CLexiconList clexicon_##name(void) {                 \
    return (CLexiconList){name##_text, sizeof name##_text}; \
  }

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char surnames_text[] = {
#embed "Lists/surnames.txt"
};
LIST(surnames)

static const unsigned char outlets_text[] = {
#embed "Lists/outlets.txt"
};
LIST(outlets)

static const unsigned char traditional_to_simplified_text[] = {
#embed "Lists/traditional-to-simplified.txt"
};
LIST(traditional_to_simplified)

static const unsigned char boilerplate_text[] = {
#embed "Lists/boilerplate.txt"
};
LIST(boilerplate)

static const unsigned char boilerplate_classes_text[] = {
#embed "Lists/boilerplate-classes.txt"
};
LIST(boilerplate_classes)

static const unsigned char bylines_text[] = {
#embed "Lists/bylines.txt"
};
LIST(bylines)
