// mallopt(3): Swift's Glibc module leaves out <malloc.h>.
#include <malloc.h>
