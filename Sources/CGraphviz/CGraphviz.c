#include "CGraphviz.h"

#include <dlfcn.h>
#include <stdlib.h>

// The names a library goes by, the one of the newest version first.
#ifdef __APPLE__
#define FOLDERS(file) "/opt/homebrew/lib/" file, "/usr/local/lib/" file, file
static const char *const gvc_names[] = {FOLDERS("libgvc.dylib"), NULL};
static const char *const cgraph_names[] = {FOLDERS("libcgraph.dylib"), NULL};
static const char *const fontconfig_names[] = {FOLDERS("libfontconfig.1.dylib"), NULL};
#else
static const char *const gvc_names[] = {"libgvc.so.7", "libgvc.so.6", "libgvc.so", NULL};
// The version that libgvc itself has loaded is the only one that fits; RTLD_NOLOAD finds it.
static const char *const cgraph_names[] = {"libcgraph.so.8", "libcgraph.so.7", "libcgraph.so.6",
                                           "libcgraph.so", NULL};
static const char *const fontconfig_names[] = {"libfontconfig.so.1", "libfontconfig.so", NULL};
#endif

static void *opened(const char *const *names, int flags) {
  for (; *names; names++) {
    void *library = dlopen(*names, RTLD_LAZY | RTLD_GLOBAL | flags);
    if (library) return library;
  }
  return NULL;
}

static void *opened_beside_others(const char *const *names) {
  void *library = opened(names, RTLD_NOLOAD);
  return library ? library : opened(names, 0);
}

// ISO C has no cast from an object to a function pointer; POSIX asks for one that works.
#define FIND(library, field, name)                                 \
  do {                                                             \
    *(void **)(&functions->field) = dlsym(library, name);          \
    if (!functions->field) return "the function " name;            \
  } while (0)

const char *cgraphviz_load(cgraphviz_functions *functions) {
  void *gvc = opened(gvc_names, 0);
  if (!gvc) return "libgvc";
  void *cgraph = opened_beside_others(cgraph_names);
  if (!cgraph) return "libcgraph";
  FIND(gvc, context, "gvContext");
  FIND(gvc, version, "gvcVersion");
  FIND(gvc, layout, "gvLayout");
  FIND(gvc, free_layout, "gvFreeLayout");
  FIND(gvc, render, "gvRenderData");
  FIND(gvc, free_render, "gvFreeRenderData");
  FIND(cgraph, read, "agmemread");
  FIND(cgraph, close, "agclose");
  FIND(cgraph, last_error, "aglasterr");
  FIND(cgraph, set_error_level, "agseterr");
  return NULL;
}

const char *cfontconfig_load(cfontconfig_functions *functions) {
  void *library = opened(fontconfig_names, 0);
  if (!library) return "libfontconfig";
  FIND(library, parse, "FcNameParse");
  FIND(library, free_pattern, "FcPatternDestroy");
  FIND(library, make_objects, "FcObjectSetCreate");
  FIND(library, add_object, "FcObjectSetAdd");
  FIND(library, free_objects, "FcObjectSetDestroy");
  FIND(library, list, "FcFontList");
  FIND(library, free_set, "FcFontSetDestroy");
  FIND(library, string, "FcPatternGetString");
  return NULL;
}

void cgraphviz_free(void *memory) { free(memory); }
