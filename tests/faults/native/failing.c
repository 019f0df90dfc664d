// Makes the call with the number FAULT_AT fail with FAULT_ERRNO, and with FAULT_LASTS every call after it too.
// FAULT_ONLY names the kinds that are counted, by their letters in calls.h; without it all are.
// FAULTS_LOG gets a line for each failure, and at the end how many calls there were.
#include "calls.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static long calls;

static long number(const char *name) {
    const char *value = getenv(name);
    return value ? atol(value) : 0;
}

static void note(const char *line, int length) {
    const char *name = getenv("FAULTS_LOG");
    int file = name ? syscall(SYS_openat, AT_FDCWD, name, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600) : -1;
    if (file < 0) return;
    syscall(SYS_write, file, line, length);
    close(file);
}

int before_call(const struct call *call) {
    const char *only = getenv("FAULT_ONLY");
    long at = number("FAULT_AT");
    if (only && !strchr(only, call->kind)) return 0;
    calls++;
    if (!at || calls < at || (calls > at && !number("FAULT_LASTS"))) return 0;
    char line[2 * PATH_MAX];
    note(line, snprintf(line, sizeof line, "failed %ld %c %s\n", calls, call->kind, call->path));
    return number("FAULT_ERRNO");
}

void after_call(const struct call *call) { (void)call; }

__attribute__((destructor)) static void end(void) {
    char line[64];
    note(line, snprintf(line, sizeof line, "calls %ld\n", calls));
}
