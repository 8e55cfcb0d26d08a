# What the launcher seldom does: look for Java, build, have an archive made. Read into ratecard, whose variables it
# uses and sets: root, app, cache, java, home, version, jdk, id, build.

# shellcheck disable=SC2154,SC3013 # those variables; -nt and -ef, as in ratecard

die() {
    printf 'ratecard: %s\n' "$@" >&2
    exit 3
}

install='install a JDK 17 or newer (Debian, Ubuntu: apt install openjdk-17-jdk), or set JAVA_HOME to one'

# Asks the java on the PATH where it lives, which follows links, stubs and version switchers alike.
find_java_home() {
    [ -n "$java" ] || die "no Java found: $install"
    home=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
    [ -n "$home" ] || die "$java does not run: $install"
    [ "$java" -ef "$home/bin/java" ] || return 0 # a switcher may choose otherwise next time
    for place in "$app" "$cache" ''; do
        mkdir -p "$place" 2>/dev/null && [ -w "$place" ] && break
    done
    [ -n "$place" ] || return 0
    echo "$home" >"$place/java-home.$$" && mv -f "$place/java-home.$$" "$place/java-home"
}

# Comes here with a JDK that is too old, or that has no file "release" to tell.
require_java_17() {
    if [ -z "$version" ]; then
        version=$("$home/bin/java" -XshowSettings:properties -version 2>&1 |
            sed -n 's/^ *java\.version = //p')
    fi
    major=${version%%[!0-9]*}
    [ "${major:-0}" -ge 17 ] || die "Java ${version:-of unknown version} in $home is too old: $install"
}

# Nothing built, or the checkout has moved on since.
outdated() {
    id=
    [ ! -f "$app/current" ] || IFS= read -r id <"$app/current"
    [ ! -f "$app/$id/ratecard.jar" ] || [ "$root/.git/logs/HEAD" -nt "$app/current" ]
}

build() {
    [ -x "$home/bin/javac" ] || die "building needs a JDK, and $home only runs programs: $install"
    log=$root/target/build.log
    mkdir -p "$root/target" 2>/dev/null
    [ -w "$root/target" ] || die "$root must be built first, but its target directory cannot be written"
    lock "$root/target/build.lock"
    # Another run may have built it while this one waited.
    if outdated; then
        if [ -n "$id" ]; then
            echo 'ratecard: the checkout has changed, building again, about a minute ...' >&2
        else
            echo 'ratecard: building on first use, about a minute ...' >&2
        fi
        # Warnings stop us, not people with a newer compiler than ours.
        if ! (
            cd "$root" && JAVA_HOME=$home exec ./mvnw -q -B -ntp \
                -Dmaven.test.skip=true -Dmaven.compiler.failOnWarning=false package
        ) </dev/null >"$log" 2>&1 || outdated; then
            die "the build failed; the end of $log says why"
        fi
    fi
    unlock
}

# lock FILE: waits for it. Where flock is to be had, the lock goes with the process, however that ends; else a
# directory with the holder's number has to do.
lock() {
    locked=
    if command -v flock >/dev/null; then
        exec 9>"$1"
        flock 9
        return
    fi
    until mkdir "$1.d" 2>/dev/null; do
        holder=
        [ ! -f "$1.d/pid" ] || read -r holder <"$1.d/pid"
        if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
            mv "$1.d" "$1.$$" 2>/dev/null && rm -rf "$1.$$"
        else
            sleep 1
        fi
    done
    locked=$1.d
    trap 'rm -rf "$locked"' EXIT
    trap 'exit 130' HUP INT TERM
    echo $$ >"$locked/pid"
}

unlock() {
    if [ -n "$locked" ]; then
        rm -rf "$locked"
        trap - EXIT HUP INT TERM
    else
        exec 9>&-
    fi
}

# This run does without: it answers at once, if more slowly. For a checkout that cannot be written, the user's cache
# takes the archive.
make_archive_in_background() {
    place=$build
    [ -w "$place" ] || place=$cache/$id
    (sh "$root/src/launcher/archive.sh" "$build" "$home" "$place" </dev/null >/dev/null 2>&1 &)
}
