/* Wine 8 has no bcryptprimitives.dll, out of which Rust's standard library takes its random numbers.
   This stands in for it, with the random numbers that Wine does have. For tests under Wine only. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length); /* the true name of RtlGenRandom */

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T length)
{
    const SIZE_T most = 1u << 28;

    while (length > 0) {
        ULONG part = (ULONG)(length < most ? length : most);

        if (!SystemFunction036(buffer, part))
            return FALSE;
        buffer += part;
        length -= part;
    }
    return TRUE;
}
