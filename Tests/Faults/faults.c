// Stands in front of the calls with which a program changes files, and lets one of them fail.
//
//   FAULT_AT=n    the nth such call (from 1) is the one
//   FAULT=kill    the process is killed just before it        FAULT=full   it fails, and so do all after it, as on a full disk
//
//   FAULT_AFTER=removed    with FAULT=full: all fail after the first file was removed, as a journal is at the end of what is done
//   FAULT_AFTER=placed     the same after the first file was put in its place, and then nothing can be removed, either
//   FAULT=unsynced         no folder can be brought to the disk
//   FAULT=held             another program has every file, and a clock that is asked goes sixty times as fast
//   FAULT_MEANWHILE=line   somebody else types this when the program is about to write
//   FAULT_FILE=name        a file that FAULT=denied nobody may open, FAULT=gone went away, FAULT=changed became shorter
//
// Loaded with LD_PRELOAD into the program under test; does nothing where none of them is set.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static long calls = 0;

static int is(const char *name, const char *value) {
    const char *set = getenv(name);
    return set != NULL && strcmp(set, value) == 0;
}

// Whether all fail since something was done.
static int begun = 0;

// Whether this call is to fail. A killed process does not return.
static int fails(void) {
    if (begun) return 1;
    const char *at = getenv("FAULT_AT");
    const char *fault = getenv("FAULT");
    if (at == NULL || fault == NULL) return 0;
    long number = ++calls;
    if (strcmp(fault, "kill") == 0) {
        if (number == atol(at)) raise(SIGKILL);
        return 0;
    }
    return number >= atol(at);
}

// Only files: what is printed always arrives.
static int is_file(int descriptor) {
    struct stat status;
    return descriptor > 2 && fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int descriptor, const void *bytes, size_t count) {
    if (is_file(descriptor) && fails()) { errno = ENOSPC; return -1; }
    return REAL(write)(descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
    if (is_file(descriptor) && fails()) { errno = ENOSPC; return -1; }
    return REAL(pwrite)(descriptor, bytes, count, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
    if (is_file(descriptor) && fails()) { errno = ENOSPC; return -1; }
    return REAL(pwrite64)(descriptor, bytes, count, offset);
}

int ftruncate(int descriptor, off_t length) {
    if (fails()) { errno = ENOSPC; return -1; }
    return REAL(ftruncate)(descriptor, length);
}

int ftruncate64(int descriptor, off64_t length) {
    if (fails()) { errno = ENOSPC; return -1; }
    return REAL(ftruncate64)(descriptor, length);
}

static int is_folder(int descriptor) {
    struct stat status;
    return fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode);
}

int fsync(int descriptor) {
    if (fails() || (is("FAULT", "unsynced") && is_folder(descriptor))) { errno = EIO; return -1; }
    // What comes after a file was linked.
    if (is("FAULT_AFTER", "placed") && is_folder(descriptor)) begun = 1;
    return REAL(fsync)(descriptor);
}

int fdatasync(int descriptor) {
    if (fails()) { errno = EIO; return -1; }
    return REAL(fdatasync)(descriptor);
}

int link(const char *from, const char *to) {
    if (fails()) { errno = ENOSPC; return -1; }
    return REAL(link)(from, to);
}

int rename(const char *from, const char *to) {
    if (fails()) { errno = ENOSPC; return -1; }
    return REAL(rename)(from, to);
}

// Removing works on a full disk; only the kill counts it.
static int is_kept(void) {
    if (is("FAULT", "kill")) fails();
    if (begun && is("FAULT_AFTER", "placed")) { errno = EIO; return 1; }
    if (is("FAULT_AFTER", "removed")) begun = 1;
    return 0;
}

int unlink(const char *path) { return is_kept() ? -1 : REAL(unlink)(path); }

int remove(const char *path) { return is_kept() ? -1 : REAL(remove)(path); }

static int changed = -1;

int openat(int folder, const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0;
    va_end(more);
    int is_meant = is("FAULT_FILE", path);
    if (is_meant && is("FAULT", "denied")) { errno = EACCES; return -1; }
    if (is_meant && is("FAULT", "gone")) { errno = ENOENT; return -1; }
    int descriptor = REAL(openat)(folder, path, flags, mode);
    if (descriptor == changed) changed = -1;
    if (is_meant && is("FAULT", "changed")) changed = descriptor;
    return descriptor;
}

ssize_t pread(int descriptor, void *bytes, size_t count, off_t offset) {
    if (changed >= 0 && descriptor == changed) return 0;
    return REAL(pread)(descriptor, bytes, count, offset);
}

int flock(int descriptor, int operation) {
    const char *line = getenv("FAULT_MEANWHILE");
    if (line != NULL) {
        char *typed = strdup(line);
        unsetenv("FAULT_MEANWHILE");
        unsetenv("LD_PRELOAD");
        if (typed == NULL || system(typed) != 0) abort();
        free(typed);
    }
    return REAL(flock)(descriptor, operation);
}

static int lock(int descriptor, int command, void *argument) {
    struct flock *wanted = argument;
    if (is("FAULT", "held") && command == F_SETLK && wanted->l_type != F_UNLCK) { errno = EAGAIN; return -1; }
    return REAL(fcntl)(descriptor, command, argument);
}

int fcntl(int descriptor, int command, ...) {
    va_list more;
    va_start(more, command);
    void *argument = va_arg(more, void *);
    va_end(more);
    return lock(descriptor, command, argument);
}

int fcntl64(int descriptor, int command, ...) {
    va_list more;
    va_start(more, command);
    void *argument = va_arg(more, void *);
    va_end(more);
    return lock(descriptor, command, argument);
}

int clock_gettime(clockid_t clock, struct timespec *time) {
    int result = REAL(clock_gettime)(clock, time);
    if (result == 0 && clock != CLOCK_REALTIME && is("FAULT", "held")) {
        long long nanoseconds = (time->tv_sec * 1000000000LL + time->tv_nsec) * 60;
        time->tv_sec = nanoseconds / 1000000000;
        time->tv_nsec = nanoseconds % 1000000000;
    }
    return result;
}
