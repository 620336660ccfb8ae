// The functions of libgvc, libcgraph and fontconfig, found when a drawing is first asked for.
//
// Linked in the ordinary way the three libraries and those below them would be loaded at the start
// of every command, drawing or not, and without them no command would start at all. Found at run
// time they cost nothing until something is drawn, and a machine without them gets a sentence.
//
// The declarations follow the manual pages gvc(3) and cgraph(3) and the header fontconfig.h.

#ifndef CGRAPHVIZ_H
#define CGRAPHVIZ_H

#include <stddef.h>

typedef struct GVC_s cgraphviz_context;
typedef struct Agraph_s cgraphviz_graph;

// Where libgvc reports how much it wrote: an unsigned int up to version 12, a size_t since.
// A zeroed one of these holds either on the little-endian machines there are.
typedef size_t cgraphviz_length;

typedef struct {
  cgraphviz_context *(*context)(void);
  char *(*version)(cgraphviz_context *);
  int (*layout)(cgraphviz_context *, cgraphviz_graph *, const char *engine);
  int (*free_layout)(cgraphviz_context *, cgraphviz_graph *);
  int (*render)(cgraphviz_context *, cgraphviz_graph *, const char *format, char **result,
                cgraphviz_length *length);
  void (*free_render)(char *);
  cgraphviz_graph *(*read)(const char *text);
  int (*close)(cgraphviz_graph *);
  char *(*last_error)(void);
  int (*set_error_level)(int level);
} cgraphviz_functions;

// The level at which messages are kept for last_error and not printed: AGMAX of cgraph.h.
#define CGRAPHVIZ_KEEP_MESSAGES 2

// Fills the table. NULL on success, else what could not be found; it lives as long as the process.
const char *cgraphviz_load(cgraphviz_functions *functions);

typedef struct _FcPattern cfontconfig_pattern;
typedef struct _FcObjectSet cfontconfig_objects;

typedef struct {
  int count;
  int capacity;
  cfontconfig_pattern **patterns;
} cfontconfig_set;

typedef struct {
  cfontconfig_pattern *(*parse)(const unsigned char *name);
  void (*free_pattern)(cfontconfig_pattern *);
  cfontconfig_objects *(*make_objects)(void);
  int (*add_object)(cfontconfig_objects *, const char *name);
  void (*free_objects)(cfontconfig_objects *);
  cfontconfig_set *(*list)(void *configuration, cfontconfig_pattern *, cfontconfig_objects *);
  void (*free_set)(cfontconfig_set *);
  int (*string)(cfontconfig_pattern *, const char *object, int index, unsigned char **value);
} cfontconfig_functions;

// Fills the table; as above.
const char *cfontconfig_load(cfontconfig_functions *functions);

// Frees what a library allocated with malloc.
void cgraphviz_free(void *memory);

#endif
