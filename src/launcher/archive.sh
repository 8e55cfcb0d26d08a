#!/bin/sh
# archive.sh APP HOME [PLACE]
#
# Makes the class-data archive with which the JDK at HOME starts the build in directory APP quickly, and puts it into
# PLACE, or else APP. PLACE/JDK.ready is written last and tells the launcher what came of it, in two lines: the
# directory that the archive is good for (a JVM compares class paths as strings), and the archive, or nothing where
# this JDK can make none.
set -u
here=${0%/*}
# shellcheck source=SCRIPTDIR/jdk.sh
. "$here/jdk.sh"

app=$(cd -P "$1" && pwd -P) || exit
home=$2
mkdir -p "${3:-$app}" && place=$(cd -P "${3:-$app}" && pwd -P) || exit
read_release "$home" || exit
! has_archive "$place" "$app" || exit 0

# One maker at a time is enough; one whose process is gone was killed.
work="$place/$jdk.making"
if ! mkdir "$work" 2>/dev/null; then
    read -r pid 2>/dev/null <"$work/pid" && kill -0 "$pid" 2>/dev/null && exit
    rm -rf "$work"
    mkdir "$work" 2>/dev/null || exit
fi
echo $$ >"$work/pid"
mkdir "$work/data"
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
trap '' HUP # the terminal may close before this is done

unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
export RATECARD_DATA="$work/data"
jar=$app/ratecard.jar

# program ARGUMENT...: answers, and notes the classes it took. Names only: an id is good for one list, and a class
# with a source is none of the program's own.
program() {
    # shellcheck disable=SC2086
    "$home/bin/java" $always $quick -XX:DumpLoadedClassList="$work/list" "-Dratecard.today=$(date +%F)" \
        "-Dratecard.tables=$app/tables" -cp "$jar" io.github.ratecard.cli.Main "$@"
    runs=$((runs + 1))
    sed -e '/ source: /d' -e 's/ id: .*//' "$work/list" >"$work/$runs.classes"
}

# From 24 on a JVM can link the classes of an archive beforehand. Such a JVM loads all of them at each start.
linking=
[ "${version%%[!0-9]*}" -lt 24 ] || linking=-XX:+AOTClassLinking

{
    runs=0
    while read -r line; do
        case $line in
        'class '*) printf '%s\n' "${line#class }" >>"$work/named.classes" ;;
        help)
            # Only help needs the classes of every command
            [ -n "$linking" ] || program help </dev/null
            ;;
        *)
            # shellcheck disable=SC2086 # words of a command line
            program $line </dev/null
            ;;
        esac
    done <"$here/training"
    # The lists as one. A line may be there more than once, when two places in a class make the same lambda: as often as
    # in the run that has it most.
    awk '++seen[FILENAME, $0] > most[$0] { most[$0]++; print }' "$work"/*.classes >"$work/list"

    # shellcheck disable=SC2086
    "$home/bin/java" $quick -Xshare:dump $linking -XX:SharedClassListFile="$work/list" \
        -XX:SharedArchiveFile="$work/archive" -cp "$jar" </dev/null
} >"$work/log" 2>&1

# A JVM may die of a bad archive, so none is named that this one has not taken once: -Xshare:on insists.
# shellcheck disable=SC2086
if [ -s "$work/archive" ] &&
    "$home/bin/java" $always $quick -Xshare:on -XX:SharedArchiveFile="$work/archive" -cp "$jar" -version \
        </dev/null >>"$work/log" 2>&1; then
    archive=$place/$jdk.jsa
    mv -f "$work/archive" "$archive"
else
    archive=
fi
printf '%s\n' "$app" "$archive" >"$work/ready" && mv -f "$work/ready" "$place/$jdk.ready"
