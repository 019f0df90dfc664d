// What calls.c reports to a shim: every call that changes something below the folder that FAULTS_DIR names.
#define _GNU_SOURCE
#include <limits.h>
#include <sys/types.h>

enum kind {
    CREATE = 'C',   // a file that was not there is opened
    OPEN = 'O',     // a file that is there is opened for writing
    WRITE = 'W',
    TRUNCATE = 'T', // to the size `at`
    SYNC = 'S',
    SYNC_FOLDER = 'D',
    UNLINK = 'U',
    RENAME = 'R',   // from `path` to `other`
    LINK = 'L',     // of `path`, as `other`
    MKDIR = 'M',
    RMDIR = 'X',
    SAY = 'A',      // a line on the standard output: what is acknowledged
};

struct call {
    enum kind kind;
    char path[PATH_MAX];
    char other[PATH_MAX];
    ino_t node;     // the file or folder itself, whatever it is called; 0 before it is made
    off_t at;
    const void *data;
    size_t size;
};

// The error with which the call is to fail, or 0. Never asked about SAY.
int before_call(const struct call *call);

// The call has happened.
void after_call(const struct call *call);
