#include "CFuzzer.h"

// libFuzzer's own door; it ships without a header.
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*try_one)(const uint8_t *, size_t));

int fuzz(int count, char **arguments, int (*try_one)(const uint8_t *bytes, size_t count)) {
    return LLVMFuzzerRunDriver(&count, &arguments, try_one);
}
