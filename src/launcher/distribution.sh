#!/bin/sh
# ratecard: starts the program with the Java runtime that it came with, wherever both were put.

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

# shellcheck source=SCRIPTDIR/jdk.sh
. "$root/lib/launcher/jdk.sh"

read_release "$root/lib/runtime" # which settles the flags that suit it

# The classes are part of the runtime, and so is their archive, which therefore is good for any place. A path to nothing,
# since without one Java would look for classes in whichever folder somebody works in.
# shellcheck disable=SC2034 # for run.sh
{
    home=$root/lib/runtime
    archive=
    classes=$root/lib/none
    tables=$root/lib/tables
}
# shellcheck source=SCRIPTDIR/run.sh
. "$root/lib/launcher/run.sh"
