; The starter of the portable folder: opens so-chi-bo.exe beside it, and says on a Windows that cannot run it why not. It is
; a 32-bit program that every Windows runs; so-chi-bo.exe itself could not say anything there. It installs nothing.
;   makensis -INPUTCHARSET UTF8 -DVERSION=… -DICON=FILE -DOUT=FILE [-DSTUB64] windows-starter.nsi
; With /q it says nothing, and its exit code is 2 where the program cannot run.
Unicode true
!ifdef STUB64
  Target amd64-unicode
!endif
!include "FileFunc.nsh"

Name "Sổ Chi bộ"
OutFile "${OUT}"
Icon "${ICON}"
RequestExecutionLevel user
SilentInstall silent
ManifestDPIAware true
ManifestSupportedOS all
LoadLanguageFile "${NSISDIR}\Contrib\Language files\Vietnamese.nlf"

Var Quietly
!define Quiet '$Quietly == "yes"'
!include "windows-words.nsh"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=${LANG_VIETNAMESE} "ProductName" "Sổ Chi bộ"
VIAddVersionKey /LANG=${LANG_VIETNAMESE} "FileDescription" "Mở Sổ Chi bộ mang theo"
VIAddVersionKey /LANG=${LANG_VIETNAMESE} "FileVersion" "${VERSION}.0"
VIAddVersionKey /LANG=${LANG_VIETNAMESE} "LegalCopyright" "MIT"

!define MISSING "Không thấy tệp so-chi-bo.exe bên cạnh. Hãy giải nén cả thư mục rồi mở lại từ thư mục đó.$\n$\nso-chi-bo.exe is not beside this file. Please unpack the whole folder and open it from there."

Function .onInit
  ${GetParameters} $0
  ${If} $0 == "/q"
    StrCpy $Quietly "yes"
  ${EndIf}
  !insertmacro RefuseOldWindows
  ${IfNot} ${FileExists} "$EXEDIR\so-chi-bo.exe"
    !insertmacro Refuse "${MISSING}"
  ${EndIf}
  SetOutPath "$EXEDIR"
  Exec '"$EXEDIR\so-chi-bo.exe"'
  SetErrorLevel 0
  Quit
FunctionEnd

Section
SectionEnd
