// Stands in front of the calls with which a program changes files, and lets one of them fail.
//
//   FAULT_AT=n    the nth such call (from 1) is the one
//   FAULT=kill    the process is killed just before it        FAULT=full   it fails, and so do all after it, as on a full disk
//
// Loaded with LD_PRELOAD into the program under test; does nothing where FAULT_AT is not set.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static long calls = 0;

// Whether this call is to fail. A killed process does not return.
static int fails(void) {
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

int fsync(int descriptor) {
    if (fails()) { errno = EIO; return -1; }
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
int unlink(const char *path) {
    const char *fault = getenv("FAULT");
    if (fault != NULL && strcmp(fault, "kill") == 0) fails();
    return REAL(unlink)(path);
}
