// setresuid(2) and setresgid(2): Glibc's header declares them for _GNU_SOURCE only, which Swift does not define.
#include <sys/types.h>

int setresgid(gid_t real, gid_t effective, gid_t saved);
int setresuid(uid_t real, uid_t effective, uid_t saved);
