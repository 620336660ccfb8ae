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

static const unsigned char people_text[] = {
#embed "Lists/people.txt"
};
LIST(people)

static const unsigned char places_text[] = {
#embed "Lists/places.txt"
};
LIST(places)

static const unsigned char organizations_text[] = {
#embed "Lists/organizations.txt"
};
LIST(organizations)

static const unsigned char titles_text[] = {
#embed "Lists/titles.txt"
};
LIST(titles)

static const unsigned char speech_cues_text[] = {
#embed "Lists/speech-cues.txt"
};
LIST(speech_cues)

static const unsigned char function_words_text[] = {
#embed "Lists/function-words.txt"
};
LIST(function_words)

static const unsigned char meetings_text[] = {
#embed "Lists/meetings.txt"
};
LIST(meetings)

static const unsigned char omissions_text[] = {
#embed "Lists/omissions.txt"
};
LIST(omissions)

static const unsigned char transliteration_text[] = {
#embed "Lists/transliteration.txt"
};
LIST(transliteration)

static const unsigned char given_names_text[] = {
#embed "Lists/given-names.txt"
};
LIST(given_names)

static const unsigned char common_words_text[] = {
#embed "Lists/common-words.txt"
};
LIST(common_words)
