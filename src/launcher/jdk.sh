# What the launcher and archive.sh both need to know of a JDK. Read into a POSIX shell; runs no process.

# shellcheck disable=SC2034,SC2154,SC3013 # those two's variables; -nt and -ef, as in ratecard

# The JVM logs to standard output, where the answer goes: -Xlog:disable. picocli, unless told, looks for Groovy and
# takes in all of java.sql and java.time, for converters that no option here uses.
always='-Xlog:disable -XX:-UsePerfData -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8'
always="$always -Dpicocli.disable.closures=true -Dpicocli.converters.excludes=java.+"

# The archive where it was made to be: the JVM would rather move it to an address nobody can guess, and touch all of it
# for that. A JVM that has forgotten how to be told so shall start all the same.
always="$always -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"

# For an answer: little compiling, and a heap of one size on all machines: where it is very large, references have another
# shape, which the archive must share. It begins small, since making it ready takes time, but with room for an answer
# without a collection. G1 maps the archive's objects into the heap as they are. A method must run
# half as often again as usual before it is compiled: most of what a short answer compiles never pays for itself.
little='-XX:TieredStopAtLevel=1 -Xms16m -Xmx1g'
little="$little -XX:Tier3InvocationThreshold=300 -XX:Tier3MinInvocationThreshold=150 -XX:Tier3CompileThreshold=3000"
quick="-XX:+UseG1GC $little"

# For a long task, which is worth compiling well: a heap that grows only for what is really kept.
thorough='-XX:+UseSerialGC -Xms64m'

# For rows without end: what one row needs is garbage with the next, so that a small young heap never grows old. And while
# the compiler that makes the fastest code has work to do, no more methods are made to count for it what they do: that
# costs several threads ten times what the method does.
streaming="$thorough -Xmn16m -XX:Tier3DelayOn=0 -XX:Tier3DelayOff=0"

# What works out new rows runs for nearly each of the first rows and for hardly any later one. The compiler sees the first
# ones, and would compile all of it into the code that answers known rows. quiet: the JVM would tell of it on standard
# output.
streaming="$streaming -XX:CompileCommand=quiet -XX:CompileCommand=dontinline,io/github/ratecard/batch/NewRows.*"

# recall_java_home PLACE: whether PLACE/java-home has the home of $java. Sets home.
recall_java_home() {
    [ -f "$1/java-home" ] && IFS= read -r home <"$1/java-home" && [ "$java" -ef "$home/bin/java" ]
}

# choose_java: JAVA_HOME's, else that of the first java on the PATH, whose home an earlier run has noted in $app or $cache.
# Sets home, version and jdk, or says that there is none and ends the program.
choose_java() {
    if [ -n "${JAVA_HOME-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
        home=$JAVA_HOME
    else
        java=
        set -f
        IFS=:
        for directory in $PATH; do
            if [ -f "$directory/java" ] && [ -x "$directory/java" ]; then
                java=$directory/java
                break
            fi
        done
        unset IFS
        set +f
        if ! recall_java_home "$app" && ! recall_java_home "$cache"; then
            # shellcheck source=SCRIPTDIR/rare.sh
            . "$scripts/rare.sh"
            find_java_home
        fi
    fi
    if ! read_release "$home" || [ "${version%%[!0-9]*}" -lt 17 ]; then
        # shellcheck source=SCRIPTDIR/rare.sh
        . "$scripts/rare.sh"
        require_java_17
    fi
}

# read_release HOME: sets version (17.0.15) and jdk, the name under which archives for this JDK are kept; quick is from
# then on what suits that one.
# It reads HOME/release, since asking java itself takes as long as a whole answer.
read_release() {
    version=
    jdk=
    [ -r "$1/release" ] || return 1
    while IFS='=' read -r key value; do
        value=${value#\"}
        value=${value%\"}
        case $key in
        IMPLEMENTOR) jdk="$value " ;;
        JAVA_RUNTIME_VERSION) jdk=$jdk$value ;;
        JAVA_VERSION)
            version=$value
            break
            ;;
        esac
    done <"$1/release"
    case $jdk in
    '' | */*) jdk=$version ;;
    esac
    [ -n "${version%%[!0-9]*}" ] || return 1
    # The collectors of newer ones take the archive alike, and the serial one is ready sooner.
    [ "${version%%[!0-9]*}" -lt 24 ] || quick="-XX:+UseSerialGC $little"
}

# has_archive PLACE BUILD: whether archive.sh has left word in PLACE that serves for this JDK and for directory BUILD,
# and neither program nor archive has been touched since. Sets base, BUILD's name as the archive knows it, and archive,
# which is empty where this JDK could make none.
has_archive() {
    [ -f "$1/$jdk.ready" ] || return 1
    {
        IFS= read -r base
        IFS= read -r archive
    } <"$1/$jdk.ready"
    [ "$base" -ef "$2" ] && ! [ "$base/ratecard.jar" -nt "$1/$jdk.ready" ] || return 1
    [ -z "$archive" ] || { [ -f "$archive" ] && ! [ "$archive" -nt "$1/$jdk.ready" ]; }
}
