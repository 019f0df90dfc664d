// Stands, preloaded, between a program and the C library, and reports its writing calls (calls.h).
//
// A file is known by what /proc says of its descriptor, so that no table of descriptors has to be kept. Syncing is
// reported and not done: power loss is built from the record, and nothing here waits for a disk. Copies inside the
// kernel are refused, upon which Rust copies by reading and writing. One thread at a time is assumed to write.
#include "calls.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int below(const char *path) {
    const char *dir = getenv("FAULTS_DIR");
    size_t length = dir ? strlen(dir) : 0;
    return length && !strncmp(path, dir, length) && (path[length] == '/' || !path[length]);
}

static int name_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    path[length < 0 ? 0 : length] = 0;
    return length > 0;
}

// The absolute path of a name, and whether it is watched.
static int resolve(int dir, const char *name, char *path) {
    char folder[PATH_MAX] = "";
    if (!name) return 0;
    if (*name != '/' && (dir == AT_FDCWD ? !getcwd(folder, sizeof folder) : !name_of(dir, folder))) return 0;
    int length = snprintf(path, PATH_MAX, *name == '/' ? "%s%s" : "%s/%s", folder, name);
    return length < PATH_MAX && below(path);
}

static ino_t node_at(const char *path) {
    struct stat is;
    return lstat(path, &is) ? 0 : is.st_ino;
}

// Fills in what a descriptor stands for; 0 when it is not watched.
static int holds(struct call *call, int fd) {
    struct stat is;
    if (!name_of(fd, call->path) || !below(call->path) || fstat(fd, &is)) return 0;
    call->node = is.st_ino;
    if (call->kind == SYNC && S_ISDIR(is.st_mode)) call->kind = SYNC_FOLDER;
    return 1;
}

static int refused(const struct call *call) {
    int error = before_call(call);
    if (error) errno = error;
    return error;
}

// Ends a call that answers 0 when it has happened.
static int happened(int result, const struct call *call) {
    if (!result) after_call(call);
    return result;
}

// --- opening

static int opened(int dir, const char *name, int flags, mode_t mode) {
    struct call call = {.kind = OPEN};
    int writes = flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC);
    if (!writes || !resolve(dir, name, call.path)) return NEXT(openat64)(dir, name, flags, mode);
    call.node = node_at(call.path);
    if (!call.node) call.kind = CREATE;
    if (refused(&call)) return -1;
    int fd = NEXT(openat64)(dir, name, flags, mode);
    if (fd < 0) return fd;
    call.node = node_at(call.path);
    after_call(&call);
    if (flags & O_TRUNC && call.kind == OPEN) {
        call.kind = TRUNCATE;
        after_call(&call);
    }
    return fd;
}

#define MODE(flags)                              \
    mode_t mode = 0;                             \
    if ((flags) & (O_CREAT | __O_TMPFILE)) {     \
        va_list more;                            \
        va_start(more, flags);                   \
        mode = va_arg(more, mode_t);             \
        va_end(more);                            \
    }

int open(const char *name, int flags, ...) { MODE(flags) return opened(AT_FDCWD, name, flags, mode); }
int open64(const char *name, int flags, ...) { MODE(flags) return opened(AT_FDCWD, name, flags, mode); }
int openat(int dir, const char *name, int flags, ...) { MODE(flags) return opened(dir, name, flags, mode); }
int openat64(int dir, const char *name, int flags, ...) { MODE(flags) return opened(dir, name, flags, mode); }
int creat(const char *name, mode_t mode) { return opened(AT_FDCWD, name, O_CREAT | O_WRONLY | O_TRUNC, mode); }

// --- writing

// A disk that fails in the middle of a write leaves a part of it.
static ssize_t half_written(int fd, const void *data, size_t size, off_t at) {
    int error = errno;
    if (error == EIO && size > 1 && NEXT(pwrite64)(fd, data, size / 2, at) < 0) return -1;
    errno = error;
    return -1;
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
    struct call call = {.kind = WRITE, .at = at, .data = data, .size = size};
    if (!holds(&call, fd)) return NEXT(pwrite64)(fd, data, size, at);
    if (refused(&call)) return half_written(fd, data, size, at);
    ssize_t done = NEXT(pwrite64)(fd, data, size, at);
    if (done > 0) call.size = done, after_call(&call);
    return done;
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t at) { return pwrite64(fd, data, size, at); }

ssize_t write(int fd, const void *data, size_t size) {
    struct call call = {.kind = WRITE, .data = data, .size = size};
    if (!holds(&call, fd)) {
        ssize_t said = NEXT(write)(fd, data, size);
        call.kind = SAY;
        call.path[0] = 0;
        if (fd == STDOUT_FILENO && said > 0) call.size = said, after_call(&call);
        return said;
    }
    call.at = lseek(fd, 0, fcntl(fd, F_GETFL) & O_APPEND ? SEEK_END : SEEK_CUR);
    if (refused(&call)) return half_written(fd, data, size, call.at);
    ssize_t done = NEXT(write)(fd, data, size);
    if (done > 0) call.size = done, after_call(&call);
    return done;
}

// Writing less than was asked for is allowed: the caller comes back with the rest.
ssize_t writev(int fd, const struct iovec *parts, int count) {
    while (count > 1 && !parts->iov_len) parts++, count--;
    return count > 0 ? write(fd, parts->iov_base, parts->iov_len) : 0;
}

int ftruncate64(int fd, off64_t size) {
    struct call call = {.kind = TRUNCATE, .at = size};
    if (!holds(&call, fd)) return NEXT(ftruncate64)(fd, size);
    return refused(&call) ? -1 : happened(NEXT(ftruncate64)(fd, size), &call);
}

int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

int fsync(int fd) {
    struct call call = {.kind = SYNC};
    if (!holds(&call, fd)) return NEXT(fsync)(fd);
    return refused(&call) ? -1 : happened(0, &call);
}

int fdatasync(int fd) { return fsync(fd); }

static ssize_t unknown(void) {
    errno = ENOSYS;
    return -1;
}

ssize_t copy_file_range(int from, off64_t *at, int to, off64_t *into, size_t size, unsigned flags) {
    (void)from, (void)at, (void)to, (void)into, (void)size, (void)flags;
    return unknown();
}
ssize_t sendfile(int to, int from, off_t *at, size_t size) {
    (void)to, (void)from, (void)at, (void)size;
    return unknown();
}
ssize_t sendfile64(int to, int from, off64_t *at, size_t size) { return sendfile(to, from, at, size); }

// --- names

int unlinkat(int dir, const char *name, int flags) {
    struct call call = {.kind = flags & AT_REMOVEDIR ? RMDIR : UNLINK};
    if (!resolve(dir, name, call.path)) return NEXT(unlinkat)(dir, name, flags);
    return refused(&call) ? -1 : happened(NEXT(unlinkat)(dir, name, flags), &call);
}

int unlink(const char *name) { return unlinkat(AT_FDCWD, name, 0); }
int rmdir(const char *name) { return unlinkat(AT_FDCWD, name, AT_REMOVEDIR); }

int renameat2(int dir, const char *name, int other_dir, const char *other, unsigned flags) {
    struct call call = {.kind = RENAME};
    int seen = resolve(dir, name, call.path) | resolve(other_dir, other, call.other);
    if (!seen) return NEXT(renameat2)(dir, name, other_dir, other, flags);
    return refused(&call) ? -1 : happened(NEXT(renameat2)(dir, name, other_dir, other, flags), &call);
}

int renameat(int dir, const char *name, int other_dir, const char *other) {
    return renameat2(dir, name, other_dir, other, 0);
}
int rename(const char *name, const char *other) { return renameat2(AT_FDCWD, name, AT_FDCWD, other, 0); }

int linkat(int dir, const char *name, int other_dir, const char *other, int flags) {
    struct call call = {.kind = LINK};
    int seen = resolve(dir, name, call.path) | resolve(other_dir, other, call.other);
    if (!seen) return NEXT(linkat)(dir, name, other_dir, other, flags);
    return refused(&call) ? -1 : happened(NEXT(linkat)(dir, name, other_dir, other, flags), &call);
}

int link(const char *name, const char *other) { return linkat(AT_FDCWD, name, AT_FDCWD, other, 0); }

int mkdirat(int dir, const char *name, mode_t mode) {
    struct call call = {.kind = MKDIR};
    if (!resolve(dir, name, call.path)) return NEXT(mkdirat)(dir, name, mode);
    if (refused(&call)) return -1;
    int result = NEXT(mkdirat)(dir, name, mode);
    call.node = node_at(call.path);
    return happened(result, &call);
}

int mkdir(const char *name, mode_t mode) { return mkdirat(AT_FDCWD, name, mode); }
