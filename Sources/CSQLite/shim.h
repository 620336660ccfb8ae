#ifndef CSQLITE_SHIM_H
#define CSQLITE_SHIM_H

#include <sqlite3.h>

// SQLITE_TRANSIENT is a cast of -1 to a function pointer, which Swift does not import.
static inline sqlite3_destructor_type csqlite_transient(void) { return SQLITE_TRANSIENT; }

// Has SQLite not count its memory, for which it would lock at every allocation. Nothing asks for the
// count. Only the first call in a process counts, and only before SQLite is used.
static inline int csqlite_forgo_memory_counts(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

// A function of any number of arguments, which Swift does not import.
static inline int csqlite_set_triggers(sqlite3 *database, int on) {
  return sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, on, (int *)0);
}

#endif
