# What the launcher and archive.sh both need to know of a JDK. Read into a POSIX shell; runs no process.

# The JVM logs to standard output, where the answer goes: -Xlog:disable.
# shellcheck disable=SC2034
always='-Xlog:disable -XX:-UsePerfData -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8'

# G1 maps the archive's objects into the heap as they are. The heap's size is the same on all machines: where it is
# very large, object references get another shape and no archive made elsewhere fits.
# shellcheck disable=SC2034
quick='-XX:+UseG1GC -XX:TieredStopAtLevel=1 -Xmx1g'

# read_release HOME: sets version (17.0.15) and jdk, the name under which archives for this JDK are kept.
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
    [ -n "${version%%[!0-9]*}" ]
}
