; What the installer and the starter of the portable folder say on a Windows that is too old, and how they find out.
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

LangString TooOld ${LANG_VIETNAMESE} "Sổ Chi bộ cần Windows 10 trở lên. Máy này dùng Windows cũ hơn nên không chạy được.$\n$\nHãy dùng máy có Windows 10 hoặc Windows 11 (64-bit)."
LangString TooOld ${LANG_ENGLISH} "Sổ Chi bộ needs Windows 10 or later. This computer has an older Windows, so it cannot run.$\n$\nPlease use a computer with 64-bit Windows 10 or 11."
LangString Only64 ${LANG_VIETNAMESE} "Sổ Chi bộ cần Windows loại 64-bit. Máy này dùng Windows 32-bit nên không chạy được.$\n$\nHãy dùng máy có Windows 10 hoặc Windows 11 (64-bit)."
LangString Only64 ${LANG_ENGLISH} "Sổ Chi bộ needs a 64-bit Windows. This computer has a 32-bit Windows, so it cannot run.$\n$\nPlease use a computer with 64-bit Windows 10 or 11."

!macro Refuse words
  SetErrorLevel 2
  ${IfNot} ${Quiet}
    MessageBox MB_OK|MB_ICONSTOP "${words}"
  ${EndIf}
  Quit
!macroend

!macro RefuseOldWindows
  ${IfNot} ${RunningX64}
    !insertmacro Refuse "$(Only64)"
  ${EndIf}
  ${IfNot} ${AtLeastWin10}
    !insertmacro Refuse "$(TooOld)"
  ${EndIf}
!macroend
