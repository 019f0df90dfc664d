// Writes what the program did, in order and with content, to the file that FAULTS_LOG names; recording/log.rs reads it.
#include "calls.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

struct head {
    uint64_t kind, node, at, path, other, size;
};

static int log_file = -1;

// By system calls of its own: the library's are the ones that are being recorded.
__attribute__((constructor)) static void start(void) {
    const char *name = getenv("FAULTS_LOG");
    if (name) log_file = syscall(SYS_openat, AT_FDCWD, name, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
}

int before_call(const struct call *call) {
    (void)call;
    return 0;
}

void after_call(const struct call *call) {
    size_t size = call->data ? call->size : 0;
    struct head head = {call->kind, call->node, call->at, strlen(call->path), strlen(call->other), size};
    struct iovec parts[] = {
        {&head, sizeof head}, {(void *)call->path, head.path}, {(void *)call->other, head.other},
        {(void *)call->data, size},
    };
    ssize_t whole = sizeof head + head.path + head.other + size;
    // A record with a gap proves nothing.
    if (log_file >= 0 && syscall(SYS_writev, log_file, parts, 4) != whole) abort();
}
