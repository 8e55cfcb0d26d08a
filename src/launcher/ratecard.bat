@echo off
rem ratecard.bat: starts the program with the Java runtime beside it; where there is none, with that of JAVA_HOME or the
rem PATH. It ends with the program's exit code, or with 3 where no Java does.
rem
rem No line below stands in a block, for a block ends at the bracket of a path such as Program Files (x86). A path may hold
rem an exclamation mark, hence no delayed expansion.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"

set "jdk=%root%lib\runtime"
if exist "%jdk%\bin\java.exe" goto found
if not defined JAVA_HOME goto path
rem Some write the quotation marks of a path with blanks into the variable.
set "jdk=%JAVA_HOME:"=%"
if exist "%jdk%\bin\java.exe" goto known

:path
set "jdk="
for %%I in (java.exe) do set "java_exe=%%~$PATH:I"
if not defined java_exe goto none
for %%I in ("%java_exe%") do set "jdk=%%~dpI.."
goto version

:known
set "java_exe=%jdk%\bin\java.exe"

:version
rem Reading a file is quicker than asking Java, but a java.exe that only starts another has none beside it.
set "version="
if not exist "%jdk%\release" goto ask
for /f "usebackq tokens=1,2 delims==" %%A in ("%jdk%\release") do if "%%A"=="JAVA_VERSION" set "version=%%~B"
if not defined version goto ask
for /f "delims=.-+" %%A in ("%version%") do set "major=%%A"
if %major% LSS 17 goto old
goto start

:ask
"%java_exe%" -XshowSettings:properties -version 2>&1 | findstr /r /c:"java.specification.version = 1[789]" /c:"java.specification.version = [2-9][0-9]" >nul
if errorlevel 1 goto old
goto start

:found
set "java_exe=%jdk%\bin\java.exe"

:start
rem The same flags as in jdk.sh and run.sh; a test compares them.
set "always=-Xlog:disable -XX:-UsePerfData -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
set "always=%always% -Dpicocli.disable.closures=true -Dpicocli.converters.excludes=java.+"
set "effort=-XX:+UseG1GC -XX:TieredStopAtLevel=1 -Xms16m -Xmx1g -XX:Tier3InvocationThreshold=300 -XX:Tier3MinInvocationThreshold=150 -XX:Tier3CompileThreshold=3000"
if "%~1"=="import" set "effort=-XX:+UseSerialGC -Xms64m"
if "%~1"=="page" set "effort=-XX:+UseSerialGC -Xms64m"
if "%~1"=="check" set "effort=-XX:+UseSerialGC -Xms64m"
if "%~1"=="batch" set "effort=-XX:+UseSerialGC -Xms64m -Xmn16m -XX:Tier3DelayOn=0 -XX:Tier3DelayOff=0 -XX:CompileCommand=quiet -XX:CompileCommand=dontinline,io/github/ratecard/batch/NewRows.*"
if "%~1"=="schedule" set "effort=-XX:+UseSerialGC -Xms64m -Xmn16m -XX:Tier3DelayOn=0 -XX:Tier3DelayOff=0 -XX:CompileCommand=quiet -XX:CompileCommand=dontinline,io/github/ratecard/batch/NewRows.*"

rem Imported tables, where neither RATECARD_DATA nor --data says otherwise.
if not defined XDG_DATA_HOME if not defined HOME if defined LOCALAPPDATA set "XDG_DATA_HOME=%LOCALAPPDATA%"

rem The answer is UTF-8, so the console shall be, until the program ends. Some languages end the number with a dot.
set "codepage="
for /f "tokens=2 delims=:." %%C in ('chcp 2^>nul') do set "codepage=%%C"
chcp 65001 >nul 2>&1

"%java_exe%" %always% %effort% "-Dratecard.tables=%root%lib\tables" -cp "%root%lib\ratecard.jar" io.github.ratecard.cli.Main %*
set "status=%errorlevel%"

if defined codepage chcp %codepage% >nul 2>&1
exit /b %status%

:none
>&2 echo ratecard: no Java found: install a Java 17 or newer, or set JAVA_HOME to one
exit /b 3

:old
>&2 echo ratecard: the Java in "%jdk%" is too old or does not run: install a Java 17 or newer, or set JAVA_HOME to one
exit /b 3
