// libpq, PostgreSQL's own client library. Nothing but the PostgresStore target imports this module. Its functions block:
// they are called on threads of their own.
#ifndef CPOSTGRES_SHIM_H
#define CPOSTGRES_SHIM_H

#include <libpq-fe.h>

// The field of a result that holds the SQLSTATE: a character constant, which Swift does not see as a number.
static inline int CPostgres_diag_sqlstate(void) { return PG_DIAG_SQLSTATE; }

#endif
