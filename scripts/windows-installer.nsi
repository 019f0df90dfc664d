; The installer for 64-bit Windows 10 and later: for one user, without administrator rights. scripts/windows-package.sh calls it:
;   makensis -INPUTCHARSET UTF8 -DVERSION=… -DFILES=FOLDER -DOUT=FILE [-DSTUB64] [-DWEBVIEW2=FILE] windows-installer.nsi
; FILES    holds so-chi-bo.exe, WebView2Loader.dll, the two icons and the licences
; STUB64   makes it a 64-bit program, which runs in Wine without its 32-bit half; a 32-bit Windows could not say then why not
; WEBVIEW2 packs Microsoft's standalone installer of WebView2 in; otherwise it is taken from beside this file
; Exit codes of a silent installation: 0 done; 2 refused; 3 done, but WebView2 is missing; 4 the program is open.
Unicode true
!ifdef STUB64
  Target amd64-unicode
!endif
!include "MUI2.nsh"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\SoChiBo"
!define OWN_KEY "Software\SoChiBo"
!define TYPES_KEY "Software\Classes"
!define BACKUP_TYPE "SoChiBo.Backup"
!define WEBVIEW2_FILE "MicrosoftEdgeWebView2RuntimeInstallerX64.exe"
!define WEBVIEW2_CLIENT "Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"

Name "Sổ Chi bộ"
OutFile "${OUT}"
BrandingText "Sổ Chi bộ ${VERSION}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\SoChiBo"
InstallDirRegKey HKCU "${OWN_KEY}" "Folder"
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS all
ShowInstDetails nevershow
ShowUninstDetails nevershow

!define MUI_ICON "${FILES}\so-chi-bo.ico"
!define MUI_UNICON "${FILES}\so-chi-bo.ico"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${OWN_KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_FINISHPAGE_RUN "$INSTDIR\so-chi-bo.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_RESERVEFILE_LANGDLL

VIProductVersion "${VERSION}.0"
!macro AboutThisFile language words
  VIAddVersionKey /LANG=${language} "ProductName" "Sổ Chi bộ"
  VIAddVersionKey /LANG=${language} "FileDescription" "${words}"
  VIAddVersionKey /LANG=${language} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${language} "FileVersion" "${VERSION}.0"
  VIAddVersionKey /LANG=${language} "LegalCopyright" "MIT"
!macroend
!insertmacro AboutThisFile ${LANG_VIETNAMESE} "Bộ cài Sổ Chi bộ"
!insertmacro AboutThisFile ${LANG_ENGLISH} "Installer of Sổ Chi bộ"

!define Quiet '${Silent}'
!include "windows-words.nsh"
LangString IsOpen ${LANG_VIETNAMESE} "Sổ Chi bộ đang mở. Hãy đóng chương trình rồi bấm Thử lại."
LangString IsOpen ${LANG_ENGLISH} "Sổ Chi bộ is open. Please close it, then choose Retry."
LangString NoWebView2 ${LANG_VIETNAMESE} "Sổ Chi bộ đã được cài, nhưng máy này chưa có WebView2 nên chưa mở được cửa sổ.$\n$\nTrên một máy có mạng, hãy tải tệp ${WEBVIEW2_FILE} (trang developer.microsoft.com/microsoft-edge/webview2, mục Evergreen Standalone Installer, x64), chép vào cạnh bộ cài này rồi chạy lại bộ cài."
LangString NoWebView2 ${LANG_ENGLISH} "Sổ Chi bộ is installed, but this computer has no WebView2 yet, so its window cannot open.$\n$\nOn a computer with internet, fetch ${WEBVIEW2_FILE} (developer.microsoft.com/microsoft-edge/webview2, Evergreen Standalone Installer, x64), copy it beside this installer and run the installer again."
LangString InstallingWebView2 ${LANG_VIETNAMESE} "Đang cài WebView2 (có thể mất vài phút)…"
LangString InstallingWebView2 ${LANG_ENGLISH} "Installing WebView2 (this may take some minutes)…"
LangString BackupFile ${LANG_VIETNAMESE} "Bản sao lưu Sổ Chi bộ"
LangString BackupFile ${LANG_ENGLISH} "Sổ Chi bộ backup"
LangString BooksStay ${LANG_VIETNAMESE} "Đã gỡ chương trình. Sổ, bản sao lưu và cài đặt của bạn vẫn còn nguyên."
LangString BooksStay ${LANG_ENGLISH} "The program is removed. Your books, backups and settings are all still there."

Function .onInit
  !insertmacro RefuseOldWindows
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

; Waits until nothing holds the program; the old one is gone then.
!macro RemoveProgram
  ${Do}
    ClearErrors
    Delete "$INSTDIR\so-chi-bo.exe"
    ${IfNot} ${Errors}
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsOpen)" /SD IDCANCEL IDRETRY +3
    SetErrorLevel 4
    Quit
  ${Loop}
!macroend

; $0 becomes the version of WebView2, or empty.
Function FindWebView2
  ReadRegStr $0 HKLM "SOFTWARE\WOW6432Node\${WEBVIEW2_CLIENT}" "pv"
  ${If} $0 == ""
    ReadRegStr $0 HKCU "Software\${WEBVIEW2_CLIENT}" "pv"
  ${EndIf}
  ; What was uninstalled leaves this behind.
  ${If} $0 == "0.0.0.0"
    StrCpy $0 ""
  ${EndIf}
FunctionEnd

Function InstallWebView2
!ifdef WEBVIEW2
  InitPluginsDir
  File "/oname=$PLUGINSDIR\${WEBVIEW2_FILE}" "${WEBVIEW2}"
  StrCpy $1 "$PLUGINSDIR\${WEBVIEW2_FILE}"
!else
  StrCpy $1 "$EXEDIR\${WEBVIEW2_FILE}"
!endif
  ${If} ${FileExists} "$1"
    DetailPrint "$(InstallingWebView2)"
    ExecWait '"$1" /silent /install'
  ${EndIf}
FunctionEnd

Section
  SetOutPath "$INSTDIR"
  !insertmacro RemoveProgram
  File "${FILES}\so-chi-bo.exe"
  File "${FILES}\WebView2Loader.dll"
  File "${FILES}\so-chi-bo-backup.ico"
  File "${FILES}\giay-phep.html"
  File "${FILES}\sbom.cdx.json"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\Sổ Chi bộ.lnk" "$INSTDIR\so-chi-bo.exe"
  CreateShortCut "$DESKTOP\Sổ Chi bộ.lnk" "$INSTDIR\so-chi-bo.exe"

  WriteRegStr HKCU "${OWN_KEY}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${TYPES_KEY}\.sochibo" "" "${BACKUP_TYPE}"
  WriteRegStr HKCU "${TYPES_KEY}\${BACKUP_TYPE}" "" "$(BackupFile)"
  WriteRegStr HKCU "${TYPES_KEY}\${BACKUP_TYPE}\DefaultIcon" "" "$INSTDIR\so-chi-bo-backup.ico"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Sổ Chi bộ"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\so-chi-bo.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The Sổ Chi bộ authors"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1

  Call FindWebView2
  ${If} $0 == ""
    Call InstallWebView2
    Call FindWebView2
  ${EndIf}
  ${If} $0 == ""
    SetErrorLevel 3
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(NoWebView2)" /SD IDOK
  ${EndIf}
SectionEnd

; Only what was installed: books, backups and settings lie elsewhere and stay, and so does any other file in this folder.
Section "Uninstall"
  !insertmacro RemoveProgram
  Delete "$INSTDIR\WebView2Loader.dll"
  Delete "$INSTDIR\so-chi-bo-backup.ico"
  Delete "$INSTDIR\giay-phep.html"
  Delete "$INSTDIR\sbom.cdx.json"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Sổ Chi bộ.lnk"
  Delete "$DESKTOP\Sổ Chi bộ.lnk"
  DeleteRegKey HKCU "${TYPES_KEY}\.sochibo"
  DeleteRegKey HKCU "${TYPES_KEY}\${BACKUP_TYPE}"
  DeleteRegKey HKCU "${OWN_KEY}"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  MessageBox MB_OK|MB_ICONINFORMATION "$(BooksStay)" /SD IDOK
SectionEnd
