#include <stddef.h>
#include <stdint.h>

/// Calls back for everything that libFuzzer tries, until the time in its arguments is over.
int fuzz(int count, char **arguments, int (*try_one)(const uint8_t *bytes, size_t count));
