; What the installer and the starter of the portable folder say on a Windows that is too old, and how they find out.
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

; In both languages at once: nobody has chosen one yet, and many offices have a Windows that speaks English.
!define TOO_OLD "Sổ Chi bộ cần Windows 10 trở lên. Máy này dùng Windows cũ hơn nên không chạy được. Hãy dùng máy có Windows 10 hoặc Windows 11 (64-bit).$\n$\nSổ Chi bộ needs Windows 10 or later; this computer has an older Windows."
!define ONLY_64 "Sổ Chi bộ cần Windows loại 64-bit. Máy này dùng Windows 32-bit nên không chạy được. Hãy dùng máy có Windows 10 hoặc Windows 11 (64-bit).$\n$\nSổ Chi bộ needs a 64-bit Windows; this computer has a 32-bit one."

!macro Refuse words
  SetErrorLevel 2
  ${IfNot} ${Quiet}
    MessageBox MB_OK|MB_ICONSTOP "${words}"
  ${EndIf}
  Quit
!macroend

!macro RefuseOldWindows
  ${IfNot} ${RunningX64}
    !insertmacro Refuse "${ONLY_64}"
  ${EndIf}
  ${IfNot} ${AtLeastWin10}
    !insertmacro Refuse "${TOO_OLD}"
  ${EndIf}
!macroend
