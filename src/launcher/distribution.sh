#!/bin/sh
# ratecard: starts the program with the Java runtime that it came with, wherever both were put; where it came with none,
# with that of JAVA_HOME or the PATH.

# shellcheck disable=SC3013 # -nt and -ef, as in the ratecard of a checkout

self=$0
while [ -L "$self" ]; do
    link=$(readlink "$self")
    case $link in
    /*) self=$link ;;
    *) self=${self%/*}/$link ;;
    esac
done
case $self in
*/*) root=${self%/*} ;;
*) root=. ;; # sh ratecard
esac

scripts=$root/lib/launcher
# shellcheck source=SCRIPTDIR/jdk.sh
. "$scripts/jdk.sh"

if [ -d "$root/lib/runtime" ]; then
    home=$root/lib/runtime
    read_release "$home" # which settles the flags that suit it
else
    cache=${XDG_CACHE_HOME:-${HOME-}/.cache}/ratecard
    app=$cache
    choose_java
fi

# Where the jar is not there, its classes are part of the runtime, and so is their archive, which therefore is good for any
# place. Then a path to nothing, since without one Java would look for classes in whichever folder somebody works in.
# shellcheck disable=SC2034 # for run.sh
{
    archive=
    classes=$root/lib/none
    [ ! -f "$root/lib/ratecard.jar" ] || classes=$root/lib/ratecard.jar
    tables=$root/lib/tables
}
# shellcheck source=SCRIPTDIR/run.sh
. "$scripts/run.sh"
