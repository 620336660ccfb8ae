#ifndef CLIBXML2_SHIM_H
#define CLIBXML2_SHIM_H

// Debian builds the library with ICU; its headers then clash with Foundation's copy. The switch
// only guards fields of xmlCharEncodingHandler, which nothing here touches.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <dlfcn.h>
#include <string.h>

// The library is opened when the first page is parsed. It brings ICU along, and loading both takes
// longer than most commands run.
#ifdef __APPLE__
#define CLIBXML2_NAME "libxml2.2.dylib"
#else
#define CLIBXML2_NAME "libxml2.so.2"
#endif

// The address of a function of the library; NULL where the library is not installed.
static inline void *clibxml2_find(const char *name) {
  static _Atomic(void *) library;
  if (library == NULL) library = dlopen(CLIBXML2_NAME, RTLD_LAZY);
  return library == NULL ? NULL : dlsym(library, name);
}

// Calls a function by the type its header gives it.
#define CLIBXML2(function) ((__typeof__(&function))clibxml2_find(#function))

// Opens the library and has it make its locks; without a 1 from here nothing below may be called.
// Left to itself it makes them when a first page is parsed, and two threads that parse their first
// page at once then wait for each other for ever.
static inline int clibxml2_open(void) {
  if (clibxml2_find("xmlParseDocument") == NULL) return 0;
  CLIBXML2(xmlInitParser)();
  return 1;
}

// What a reader is told while the library reads. `context` is handed through untouched.
typedef struct {
  startElementSAXFunc start;
  endElementSAXFunc end;
  charactersSAXFunc text;
  commentSAXFunc comment;
} clibxml2_events;

static inline void clibxml2_set_events(xmlSAXHandler *sax, clibxml2_events events) {
  memset(sax, 0, sizeof *sax);
  sax->initialized = 1;  // not XML_SAX2_MAGIC: names arrive as written, prefix included
  sax->startElement = events.start;
  sax->endElement = events.end;
  sax->characters = events.text;
  sax->ignorableWhitespace = events.text;
  sax->cdataBlock = events.text;
  sax->comment = events.comment;
}

// A parser for HTML in UTF-8 that tells `events`, builds no tree and believes no charset it finds
// in the page.
static inline htmlParserCtxtPtr clibxml2_html_parser(
    const char *bytes, int count, clibxml2_events events, void *context) {
  htmlParserCtxtPtr parser = CLIBXML2(htmlCreateMemoryParserCtxt)(bytes, count);
  if (parser == NULL) return NULL;
  CLIBXML2(htmlCtxtUseOptions)(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                 HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  clibxml2_set_events(parser->sax, events);
  parser->userData = context;
  parser->charset = XML_CHAR_ENCODING_UTF8;
  return parser;
}

// What XML that uses an entity is given for it: the character that HTML has under the name, or
// nothing. What a document declares itself is never looked at, so nothing expands and nothing is
// loaded.
static inline xmlEntityPtr clibxml2_find_entity(void *context, const xmlChar *name) {
  static _Thread_local xmlEntity entity;
  static _Thread_local xmlChar content[8];
  (void)context;
  const htmlEntityDesc *known = CLIBXML2(htmlEntityLookup)(name);
  int count = known == NULL ? 0 : CLIBXML2(xmlCopyCharMultiByte)(content, (int)known->value);
  content[count] = 0;
  memset(&entity, 0, sizeof entity);
  entity.type = XML_ENTITY_DECL;
  entity.etype = XML_INTERNAL_PREDEFINED_ENTITY;
  entity.content = content;
  entity.orig = content;  // else the parser hands its own copy over to be freed with the entity
  entity.length = count;
  return &entity;
}

// The same for XML.
static inline xmlParserCtxtPtr clibxml2_xml_parser(
    const char *bytes, int count, clibxml2_events events, void *context) {
  xmlParserCtxtPtr parser = CLIBXML2(xmlCreateMemoryParserCtxt)(bytes, count);
  if (parser == NULL) return NULL;
  CLIBXML2(xmlCtxtUseOptions)(parser, XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                                XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
  clibxml2_set_events(parser->sax, events);
  parser->sax->getEntity = clibxml2_find_entity;
  parser->sax2 = 0;
  parser->userData = context;
  parser->charset = XML_CHAR_ENCODING_UTF8;
  return parser;
}

// What a reader of strict XML is told. `refuse` means that the document declares an entity.
typedef struct {
  startElementNsSAX2Func start;
  endElementNsSAX2Func end;
  charactersSAXFunc text;
  entityDeclSAXFunc refuse;
  // The first error is the one to report; those after it come of it.
  void (*error)(void *context, xmlErrorPtr error);
} clibxml2_strict_events;

// A parser that is fed piece by piece, keeps to the rules of XML and of its namespaces, loads
// nothing, and stays within the library's own bounds.
static inline xmlParserCtxtPtr clibxml2_strict_parser(
    clibxml2_strict_events events, void *context) {
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = events.start;
  sax.endElementNs = events.end;
  sax.characters = events.text;
  sax.cdataBlock = events.text;
  sax.entityDecl = events.refuse;
  sax.serror = (xmlStructuredErrorFunc)events.error;
  xmlParserCtxtPtr parser = CLIBXML2(xmlCreatePushParserCtxt)(&sax, context, NULL, 0, NULL);
  if (parser == NULL) return NULL;
  // NOENT makes `&amp;` in an attribute arrive as `&`; nothing else is there to be expanded.
  CLIBXML2(xmlCtxtUseOptions)(parser, XML_PARSE_NOENT | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                                XML_PARSE_NONET);
  return parser;
}

// Feeds bytes; 0 where all is well so far.
static inline int clibxml2_feed(xmlParserCtxtPtr parser, const char *bytes, int count, int isLast) {
  return CLIBXML2(xmlParseChunk)(parser, bytes, count, isLast);
}

// How many bytes a name has.
static inline size_t clibxml2_length(const xmlChar *name) { return strlen((const char *)name); }

// Whether the parser has read all it was fed, is in the content of an element of a document in UTF-8,
// and would read an element there as it stands, because no declaration gives any more attributes.
static inline int clibxml2_is_between_elements(xmlParserCtxtPtr parser) {
  xmlParserInputPtr input = parser->input;
  return input != NULL && input->cur == input->end && parser->instate == XML_PARSER_CONTENT &&
         parser->nameNr > 0 && parser->inputNr == 1 && parser->intSubName == NULL &&
         input->buf != NULL && input->buf->encoder == NULL;
}

static inline void clibxml2_free(xmlParserCtxtPtr parser) { CLIBXML2(xmlFreeParserCtxt)(parser); }

static inline void clibxml2_parse_html(htmlParserCtxtPtr parser) {
  CLIBXML2(htmlParseDocument)(parser);
  CLIBXML2(htmlFreeParserCtxt)(parser);
}

static inline void clibxml2_parse_xml(xmlParserCtxtPtr parser) {
  CLIBXML2(xmlParseDocument)(parser);
  CLIBXML2(xmlFreeParserCtxt)(parser);
}

// Ends the run of a parser from inside an event.
static inline void clibxml2_stop(xmlParserCtxtPtr parser) { CLIBXML2(xmlStopParser)(parser); }

#endif
