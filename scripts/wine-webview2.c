/* Stands in for Microsoft's installer of WebView2: called with /silent /install, it leaves in the registry what that one
   leaves. For tests under Wine only. */
#include <windows.h>
#include <string.h>

int main(int count, char **arguments)
{
    const char *key = "Software\\Microsoft\\EdgeUpdate\\Clients\\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";

    if (count != 3 || strcmp(arguments[1], "/silent") || strcmp(arguments[2], "/install"))
        return 1;
    return RegSetKeyValueA(HKEY_CURRENT_USER, key, "pv", REG_SZ, "120.0.0.0", sizeof "120.0.0.0") != ERROR_SUCCESS;
}
